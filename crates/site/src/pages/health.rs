//! Whether the site is up and its store answers, for whoever watches machines.

use crate::app::App;
use crate::problem::Problem;
use axum::Json;
use axum::extract::State;

/// `GET /health`
pub(crate) async fn show(State(app): State<App>) -> Result<Json<serde_json::Value>, Problem> {
    app.ledger.store().find("").await?;
    Ok(Json(serde_json::json!({ "status": "ok", "engine": app.ledger.store().engine() })))
}
