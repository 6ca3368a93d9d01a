//! First of all: is anyone in danger? Then a telephone is better than a form.

use super::Step;
use super::draft::Filing;
use crate::form::{Choice, Faults, Sent};
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pages/file/danger.html")]
struct Danger {
    page: Page,
    step: Step,
    faults: Faults,
    choices: Vec<Choice>,
    urgent: bool,
    bodies: Vec<(String, String)>,
}

/// What the form sends.
#[derive(Deserialize)]
pub(crate) struct Answer {
    #[serde(default)]
    danger: String,
    #[serde(default)]
    go_on: String,
}

/// `GET /file`
pub(crate) async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let filing = Filing::write(visitor).await?;
    crate::show(&page(&filing, Faults::default(), false))
}

/// `POST /file`
pub(crate) async fn keep(visitor: Visitor, Sent(answer): Sent<Answer>) -> Result<Response, Problem> {
    let step = Step::new(1, "/", &visitor);
    let mut filing = Filing::write(visitor).await?;
    filing.draft.danger = match answer.danger.as_str() {
        "yes" => Some(true),
        "no" => Some(false),
        _ => {
            let mut faults = Faults::default();
            faults.add("danger", &filing.visitor.t.say("file-danger-missing"));
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, crate::show(&page(&filing, faults, false))?)
                .into_response());
        }
    };
    if filing.draft.danger == Some(true) && answer.go_on.is_empty() {
        filing.save().await?;
        return Ok(filing.name(crate::show(&page(&filing, Faults::default(), true))?));
    }
    filing.go(step.after("/file/kind")).await
}

fn page(filing: &Filing, faults: Faults, urgent: bool) -> Danger {
    let t = &filing.visitor.t;
    let policy = filing.visitor.app.policy();
    let bodies =
        policy.emergency_bodies.values().filter(|body| body.id.as_str().bytes().all(|b| b.is_ascii_digit()));
    Danger {
        page: filing.visitor.page(t.say(if urgent { "file-danger-title" } else { "file-danger" })),
        step: Step::new(1, "/", &filing.visitor),
        faults,
        choices: vec![
            Choice::new("no", t.say("file-danger-no"), filing.draft.danger == Some(false)),
            Choice::new("yes", t.say("file-danger-yes"), filing.draft.danger == Some(true))
                .hinted(t.say("file-danger-yes-hint")),
        ],
        urgent,
        bodies: bodies
            .map(|body| (body.id.to_string(), without(body.names.of(t.lang()), body.id.as_str())))
            .collect(),
    }
}

/// A body's name without the number it begins with, which stands beside it.
fn without(name: &str, number: &str) -> String {
    name.strip_prefix(number).unwrap_or(name).trim().to_owned()
}
