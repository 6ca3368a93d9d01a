//! Files beside a case, for those who may see it. Never opened by the browser on our address.

use crate::App;
use crate::desk::sight;
use crate::problem::Problem;
use crate::session::Staff;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use casework::Handle;
use casework::personal::Attachment;

/// `GET /work/files/{number}/{handle}`.
pub async fn download(
    State(app): State<App>,
    staff: Staff,
    Path((number, handle)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let case = sight::find(&app.ledger, &staff.actor, &number).await?.ok_or(Problem::NotFound)?;
    let handle: Handle = handle.parse().map_err(|_| Problem::NotFound)?;
    let paper = app.ledger.file(case.id, handle).await?.ok_or(Problem::NotFound)?;
    let about: Attachment = serde_json::from_str(&paper.body).unwrap_or_default();
    let bytes = paper.file.ok_or(Problem::NotFound)?;
    let name: String = about.name.bytes().map(escaped).collect();
    let disposition = HeaderValue::from_str(&format!("attachment; filename*=UTF-8''{name}"))
        .map_err(|fault| Problem::Fault(fault.to_string()))?;
    let media = HeaderValue::from_str(&about.media)
        .unwrap_or_else(|_| HeaderValue::from_static("application/octet-stream"));
    Ok(([(header::CONTENT_TYPE, media), (header::CONTENT_DISPOSITION, disposition)], bytes).into_response())
}

fn escaped(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) {
        char::from(byte).to_string()
    } else {
        format!("%{byte:02X}")
    }
}
