//! What somebody wants: a number to dial if there is danger, else what sort of request it is, with examples
//! instead of definitions.

use super::Step;
use super::draft::Filing;
use crate::form::{Choice, Faults, Sent};
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::case::act::RequestKind;
use serde::Deserialize;

/// The answer that leads to a telephone instead of a form.
const DANGER: &str = "danger";

#[derive(Template)]
#[template(path = "pages/file/kind.html")]
struct Kind {
    page: Page,
    step: Step,
    faults: Faults,
    choices: Vec<Choice>,
    petition: bool,
}

/// What the form sends.
#[derive(Deserialize)]
pub(crate) struct Answer {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    petition: bool,
}

/// `GET /file`
pub(crate) async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let filing = Filing::write(visitor).await?;
    crate::show(&page(&filing, Faults::default()))
}

/// `POST /file`
pub(crate) async fn keep(visitor: Visitor, Sent(answer): Sent<Answer>) -> Result<Response, Problem> {
    let step = Step::new(1, "/", &visitor);
    let mut filing = Filing::write(visitor).await?;
    if answer.kind == DANGER {
        return filing.go("/file/danger").await;
    }
    let Some(kind) = RequestKind::from_code(&answer.kind) else {
        let mut faults = Faults::default();
        faults.add("kind", &filing.visitor.t.say("file-kind-missing"));
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, crate::show(&page(&filing, faults))?).into_response());
    };
    filing.draft.kind = Some(kind);
    filing.draft.petition = answer.petition;
    filing.go(step.after("/file/matter")).await
}

fn page(filing: &Filing, faults: Faults) -> Kind {
    let t = &filing.visitor.t;
    let choice = |kind: &RequestKind| {
        let code = kind.code();
        let chosen = filing.draft.kind == Some(*kind);
        Choice::new(code, t.say(&format!("file-kind-{code}")), chosen)
            .hinted(t.say(&format!("file-kind-{code}-hint")))
    };
    let danger = format!("{} {}", t.say("file-danger-hint"), t.say("file-danger-yes-hint"));
    let danger = Choice::new(DANGER, t.say("home-danger"), false).hinted(danger);
    Kind {
        page: filing.visitor.page(t.say("file-kind")),
        step: Step::new(1, "/", &filing.visitor),
        faults,
        petition: filing.draft.petition,
        choices: RequestKind::ALL.iter().map(choice).chain([danger]).collect(),
    }
}
