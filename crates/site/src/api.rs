//! The same acts as JSON, for programs. Every body is read and described by the desk's own field
//! lists, so that the API, its document and the forms cannot drift apart.

mod acts;
mod answers;
mod cases;
pub mod document;
mod door;
mod figures;
mod policy;
mod requests;
mod sessions;
mod shape;
mod trouble;

pub(crate) use cases::visit;

use crate::App;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{delete, get, post};

/// Files travel inside the JSON, in base64.
const BODY: usize = 24 * 1024 * 1024;

/// The addresses, all under `/api`.
pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/api/openapi.json", get(document::serve))
        .route("/api/v1/sessions", post(sessions::open))
        .route("/api/v1/sessions/current", delete(sessions::close))
        .route("/api/v1/queues", get(cases::queues))
        .route("/api/v1/cases", get(cases::list).post(cases::register))
        .route("/api/v1/cases/{number}", get(cases::show))
        .route("/api/v1/cases/{number}/facts", get(cases::facts))
        .route("/api/v1/cases/{number}/reveal", post(cases::reveal))
        .route("/api/v1/cases/{number}/acts/{act}", post(acts::perform))
        .route("/api/v1/indicators", get(figures::table))
        .route("/api/v1/indicators/{id}/cases", get(figures::cases))
        .route("/api/v1/policy/{list}", get(policy::list))
        .route("/api/v1/requests", post(requests::file))
        .route("/api/v1/requests/{number}", get(requests::show))
        .route("/api/v1/requests/{number}/{act}", post(requests::act))
        .layer(DefaultBodyLimit::max(BODY))
}
