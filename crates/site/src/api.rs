//! To come: the same acts as JSON.

use crate::App;
use axum::Router;

/// The addresses, all under `/api`.
pub(crate) fn routes() -> Router<App> {
    Router::new()
}
