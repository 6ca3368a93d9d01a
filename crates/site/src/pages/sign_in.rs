//! To come.

use crate::App;
use axum::Router;

/// The addresses.
pub(crate) fn routes() -> Router<App> {
    Router::new()
}
