//! Everything once more before it is sent, each answer with a way to change it.

use super::draft::{Draft, Filing, Identity};
use super::others::Other;
use super::{about, matter, others, person, place};
use crate::locale::Translator;
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use askama::Template;
use axum::response::Response;
use casework::case::act::Accused;
use casework::policy::Situation;
use casework::{CaseId, ClockKind, Policy};

#[derive(Template)]
#[template(path = "pages/file/check.html")]
struct Check {
    page: Page,
    rows: Vec<Row>,
    key: String,
    due: String,
    others: Vec<Other>,
}

/// One answer.
struct Row {
    label: String,
    value: String,
    change: &'static str,
}

/// `GET /file/check`
pub(crate) async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let filing = Filing::open(visitor).await?;
    if let Some(case) = filing.draft.sent {
        return super::send::to_receipt(&filing.visitor, CaseId(case)).await;
    }
    let others = others::near(&filing).await?;
    crate::show(&page(&filing, others))
}

/// The first step with something wrong, and what.
pub(super) fn check(draft: &Draft, policy: &Policy, t: &Translator) -> Result<(), &'static str> {
    if draft.kind.is_none() {
        return Err("/file?then=check");
    }
    if !matter::check(draft, t).is_empty() {
        return Err("/file/matter?then=check");
    }
    if !place::check(draft, policy, t).is_empty() {
        return Err("/file/place?then=check");
    }
    if !person::check(draft, t).is_empty() {
        return Err("/file/you?then=check");
    }
    Ok(())
}

fn page(filing: &Filing, others: Vec<Other>) -> Check {
    let t = &filing.visitor.t;
    let policy = filing.visitor.app.policy();
    Check {
        page: filing.visitor.page(t.say("file-check")),
        rows: rows(&filing.draft, policy, t),
        key: filing.draft.key.clone(),
        due: due(filing, policy, t),
        others,
    }
}

fn rows(draft: &Draft, policy: &Policy, t: &Translator) -> Vec<Row> {
    let row = |key: &str, value: String, change| Row { label: t.say(key).to_string(), value, change };
    let kind = draft.kind.map(|kind| t.name("kind", kind.code())).unwrap_or_default();
    let mut rows = vec![
        row("file-row-kind", kind, "/file?then=check"),
        row("file-row-matter", words(draft), "/file/matter?then=check"),
    ];
    if about::is_asked(draft, policy) {
        rows.push(row("file-row-subject", about::name(draft, policy, t), "/file/about?then=check"));
    }
    rows.push(row("file-row-place", where_it_is(draft, policy, t), "/file/place?then=check"));
    if place::asks_about(draft) {
        rows.push(row("file-row-about", concerned(draft, policy, t), "/file/place?then=check"));
    }
    rows.push(row("file-row-you", who(draft, t), "/file/you?then=check"));
    let files: Vec<&str> = draft.files.iter().map(|kept| kept.about.name.as_str()).collect();
    rows.push(row("file-row-files", files.join("\n"), "/file/files"));
    rows
}

fn words(draft: &Draft) -> String {
    let parts = [draft.title.as_str(), draft.text.as_str(), draft.occurred.as_str()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

fn where_it_is(draft: &Draft, policy: &Policy, t: &Translator) -> String {
    let area = policy
        .areas
        .get(&draft.area.as_str().into())
        .map(|area| super::super::track::area_name(policy, area, t));
    [area.unwrap_or_default(), draft.place.clone()].join(" ").trim().to_owned()
}

fn concerned(draft: &Draft, policy: &Policy, t: &Translator) -> String {
    match place::accused(draft, policy) {
        Some(Accused::Hotline) => t.say("file-about-hotline").to_string(),
        Some(Accused::Unit(unit)) => {
            policy.units.get(&unit).map(|u| u.names.of(t.lang()).to_owned()).unwrap_or_default()
        }
        _ => String::new(),
    }
}

fn who(draft: &Draft, t: &Translator) -> String {
    let mut told = match draft.identity {
        None => Vec::new(),
        Some(Identity::Anonymous) => vec![t.say("file-anonymous").to_string()],
        Some(Identity::Named) => vec![draft.name.clone(), draft.phone.clone(), draft.email.clone()],
    };
    if draft.confidential {
        told.push(t.say("file-confidential").to_string());
    }
    told.retain(|line| !line.is_empty());
    told.join("\n")
}

/// By when an answer would be due if it were sent now.
fn due(filing: &Filing, policy: &Policy, t: &Translator) -> String {
    if filing.draft.petition {
        return t.say("file-check-petition").to_string();
    }
    let limit = filing
        .draft
        .kind
        .and_then(|kind| policy.limit(ClockKind::Answer, &Situation::of_hotline(kind, None)));
    let Some(limit) = limit else { return String::new() };
    let start = policy.local(filing.visitor.app.now());
    let deadline = almanac::Deadline::compute(limit.clone(), start, &policy.calendar);
    let (day, time) = deadline.shows_as();
    t.say("file-check-due").with("end", t.end(day, time)).to_string()
}
