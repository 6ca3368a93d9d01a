//! A book's files: the workbook, the CSV of a table, the data package.

use super::found;
use crate::App;
use crate::books::download as as_file;
use crate::problem::Problem;
use crate::session::Staff;
use axum::extract::{Path, State};
use axum::response::Response;

/// `GET /work/budget/{id}/files/{file}`
pub async fn download(
    State(app): State<App>,
    staff: Staff,
    Path((id, file)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let one = found(&app, &staff, &id).await?;
    as_file(&one.book, &staff.visitor.t, &file)
}
