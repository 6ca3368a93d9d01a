//! Templates out as responses.

use crate::parts::table;
use crate::problem::Problem;
use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};

/// A page.
///
/// # Errors
/// The template failed: a bug.
pub fn show<T: Template>(template: &T) -> Result<Response, Problem> {
    let html = template.render().map_err(|fault| Problem::Fault(format!("template: {fault}")))?;
    let no_store = (header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(([no_store], Html(table::dress(&html).into_owned())).into_response())
}

/// "Go there with GET", after a form was taken.
///
/// # Errors
/// The address is no header value: a bug.
pub fn see_other(to: &str) -> Result<Response, Problem> {
    let to = HeaderValue::from_str(to).map_err(|_| Problem::Fault("address is no header value".into()))?;
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response())
}
