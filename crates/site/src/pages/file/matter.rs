//! What happened, in the requester's own words.

use super::Step;
use super::draft::{Draft, Filing};
use crate::form::{Faults, Sent, length, line, lines};
use crate::locale::Translator;
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use serde::Deserialize;

const TITLE: usize = 50;
const TEXT: usize = 5000;
const OCCURRED: usize = 100;
/// What is kept of a text that is too long, so that it can be shortened.
const KEPT: usize = 20_000;

#[derive(Template)]
#[template(path = "pages/file/matter.html")]
struct Matter<'d> {
    page: Page,
    step: Step,
    faults: Faults,
    draft: &'d Draft,
    help: String,
    most: usize,
}

/// What the form sends.
#[derive(Deserialize)]
pub(crate) struct Answer {
    #[serde(default)]
    title: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    occurred: String,
}

/// `GET /file/matter`
pub(crate) async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let filing = Filing::write(visitor).await?;
    crate::show(&page(&filing, Faults::default()))
}

/// `POST /file/matter`
pub(crate) async fn keep(visitor: Visitor, Sent(answer): Sent<Answer>) -> Result<Response, Problem> {
    let step = Step::new(2, "/file", &visitor);
    let mut filing = Filing::write(visitor).await?;
    filing.draft.title = line(&answer.title).chars().take(KEPT).collect();
    filing.draft.text = lines(&answer.text).chars().take(KEPT).collect();
    filing.draft.occurred = line(&answer.occurred).chars().take(KEPT).collect();
    let faults = check(&filing.draft, &filing.visitor.t);
    if faults.is_empty() {
        let asked = super::about::is_asked(&filing.draft, filing.visitor.app.policy());
        return filing.go(step.after(if asked { "/file/about" } else { "/file/place" })).await;
    }
    filing.save().await?;
    let response = (StatusCode::UNPROCESSABLE_ENTITY, crate::show(&page(&filing, faults))?).into_response();
    Ok(filing.name(response))
}

/// What is wrong with the words.
pub(super) fn check(draft: &Draft, t: &Translator) -> Faults {
    let mut faults = Faults::default();
    faults.ensure(!draft.text.is_empty(), "text", &t.say("file-text-missing"));
    let over = length(&draft.text).saturating_sub(TEXT);
    faults.ensure(over == 0, "text", &t.say("file-text-long").with("most", TEXT).with("over", over));
    let long = t.say("file-title-long").with("most", TITLE);
    faults.ensure(length(&draft.title) <= TITLE, "title", &long);
    let long = t.say("file-occurred-long").with("most", OCCURRED);
    faults.ensure(length(&draft.occurred) <= OCCURRED, "occurred", &long);
    faults
}

fn page(filing: &Filing, faults: Faults) -> Matter<'_> {
    let t = &filing.visitor.t;
    let kind = filing.draft.kind.map_or("help", casework::case::act::RequestKind::code);
    Matter {
        page: filing.visitor.page(t.say("file-matter")),
        step: Step::new(2, "/file", &filing.visitor),
        faults,
        draft: &filing.draft,
        help: t.say(&format!("file-matter-{kind}")).to_string(),
        most: TEXT,
    }
}
