//! Every address of the site, on one page.

use crate::app::App;
use crate::pages::{public, sign_in, work};
use crate::{api, assets, guard, problem};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::TimeoutLayer;

/// Forms and JSON; pages that take files raise it for themselves.
const BODY: usize = 256 * 1024;
const PATIENCE: Duration = Duration::from_secs(60);

/// The whole site.
pub fn router(app: App) -> Router {
    let with_app = |app: &App| app.clone();
    Router::new()
        .route("/static/{name}", get(assets::serve))
        .merge(public::routes())
        .merge(sign_in::routes())
        .merge(work::routes())
        .merge(api::routes())
        .layer(DefaultBodyLimit::max(BODY))
        .layer(CatchPanicLayer::new())
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        .layer(from_fn(guard::own_forms))
        .layer(from_fn_with_state(with_app(&app), problem::dress))
        .layer(from_fn_with_state(with_app(&app), guard::keep_language))
        .layer(from_fn_with_state(with_app(&app), guard::headers))
        .with_state(app)
}
