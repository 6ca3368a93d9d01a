//! Somebody is in danger: then a telephone is better than a form, and the form waits.

use super::draft::Filing;
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use askama::Template;
use axum::response::Response;

#[derive(Template)]
#[template(path = "pages/file/danger.html")]
struct Danger {
    page: Page,
    bodies: Vec<(String, String)>,
}

/// `GET /file/danger`
pub(crate) async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let t = &visitor.t;
    let policy = visitor.app.policy();
    let bodies =
        policy.emergency_bodies.values().filter(|body| body.id.as_str().bytes().all(|b| b.is_ascii_digit()));
    let bodies = bodies
        .map(|body| (body.id.to_string(), without(body.names.of(t.lang()), body.id.as_str())))
        .collect();
    crate::show(&Danger { page: visitor.page(t.say("file-danger-title")), bodies })
}

/// `POST /file/danger`: whoever had to call may have it written down, and it is urgent.
pub(crate) async fn keep(visitor: Visitor) -> Result<Response, Problem> {
    let mut filing = Filing::write(visitor).await?;
    filing.draft.urgent = true;
    filing.go("/file").await
}

/// A body's name without the number it begins with, which stands beside it.
fn without(name: &str, number: &str) -> String {
    name.strip_prefix(number).unwrap_or(name).trim().to_owned()
}
