//! Whom to tell of a weakness (RFC 9116).

use crate::app::App;
use crate::problem::Problem;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use jiff::ToSpan as _;

/// As long as what is said here may be relied upon.
const HOURS: i64 = 180 * 24;

/// `GET /.well-known/security.txt`
pub(crate) async fn show(State(app): State<App>) -> Result<Response, Problem> {
    let contact = &app.settings.security_contact;
    if contact.is_empty() {
        return Err(Problem::NotFound);
    }
    let until = app.now().checked_add(HOURS.hours()).unwrap_or(app.now());
    let until = until.strftime("%Y-%m-%dT00:00:00Z");
    let home = &app.settings.public_url;
    let text = format!(
        "Contact: {contact}\nExpires: {until}\nPreferred-Languages: zh, en\n\
         Canonical: {home}/.well-known/security.txt\n"
    );
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response())
}
