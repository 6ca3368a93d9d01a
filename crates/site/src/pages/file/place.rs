//! Where it is, and, for a complaint or report, whom it is about.

use super::Step;
use super::draft::{Draft, Filing};
use crate::form::{Choice, Faults, Group, Sent, length, line};
use crate::locale::Translator;
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::Policy;
use casework::case::act::{Accused, RequestKind};
use casework::policy::model::{Area, UnitKind};
use serde::Deserialize;

const PLACE: usize = 200;

#[derive(Template)]
#[template(path = "pages/file/place.html")]
struct Place<'d> {
    page: Page,
    step: Step,
    faults: Faults,
    draft: &'d Draft,
    areas: Vec<Group>,
    about: Vec<Group>,
}

/// What the form sends.
#[derive(Deserialize)]
pub(crate) struct Answer {
    #[serde(default)]
    area: String,
    #[serde(default)]
    place: String,
    #[serde(default)]
    about: String,
}

/// `GET /file/place`
pub(crate) async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let filing = Filing::write(visitor).await?;
    crate::show(&page(&filing, Faults::default()))
}

/// `POST /file/place`
pub(crate) async fn keep(visitor: Visitor, Sent(answer): Sent<Answer>) -> Result<Response, Problem> {
    let mut filing = Filing::write(visitor).await?;
    filing.draft.area = line(&answer.area).chars().take(PLACE).collect();
    filing.draft.place = line(&answer.place).chars().take(5 * PLACE).collect();
    filing.draft.about = line(&answer.about).chars().take(PLACE).collect();
    let faults = check(&filing.draft, filing.visitor.app.policy(), &filing.visitor.t);
    if faults.is_empty() {
        return filing.go(step(&filing).after("/file/you")).await;
    }
    filing.save().await?;
    let response = (StatusCode::UNPROCESSABLE_ENTITY, crate::show(&page(&filing, faults))?).into_response();
    Ok(filing.name(response))
}

/// What is wrong with the place.
pub(super) fn check(draft: &Draft, policy: &Policy, t: &Translator) -> Faults {
    let mut faults = Faults::default();
    let known = draft.area.is_empty() || policy.areas.contains_key(&draft.area.as_str().into());
    faults.ensure(known, "area", &t.say("file-area-unknown"));
    let long = t.say("file-place-long").with("most", PLACE);
    faults.ensure(length(&draft.place) <= PLACE, "place", &long);
    let known = draft.about.is_empty() || accused(draft, policy).is_some();
    faults.ensure(known, "about", &t.say("file-about-unknown"));
    faults
}

/// Whom a complaint or report is about, if the draft says so.
pub(super) fn accused(draft: &Draft, policy: &Policy) -> Option<Accused> {
    if draft.about == "hotline" {
        return Some(Accused::Hotline);
    }
    let unit = draft.about.strip_prefix("unit:")?.into();
    policy.units.contains_key(&unit).then_some(Accused::Unit(unit))
}

/// Whether this kind asks whom it is about.
pub(super) fn asks_about(draft: &Draft) -> bool {
    matches!(draft.kind, Some(RequestKind::Complaint | RequestKind::Report))
}

fn step(filing: &Filing) -> Step {
    let asked = super::about::is_asked(&filing.draft, filing.visitor.app.policy());
    Step::new(4, if asked { "/file/about" } else { "/file/matter" }, &filing.visitor)
}

fn page(filing: &Filing, faults: Faults) -> Place<'_> {
    let t = &filing.visitor.t;
    let policy = filing.visitor.app.policy();
    Place {
        page: filing.visitor.page(t.say("file-place")),
        step: step(filing),
        faults,
        draft: &filing.draft,
        areas: areas(policy, t, &filing.draft.area),
        about: if asks_about(&filing.draft) { units(policy, t, &filing.draft.about) } else { Vec::new() },
    }
}

/// Divisions with what lies in them. The office's own division comes only if nothing lies below what it has.
fn areas(policy: &Policy, t: &Translator, chosen: &str) -> Vec<Group> {
    let below = |area: &Area| -> Vec<&Area> {
        policy.areas.values().filter(|a| a.parent.as_ref() == Some(&area.code)).collect()
    };
    let name = |area: &Area| area.names.of(t.lang()).to_owned();
    let root = |area: &&Area| area.parent.as_ref().is_none_or(|parent| !policy.areas.contains_key(parent));
    let mut groups = Vec::new();
    let mut tops: Vec<&Area> = policy.areas.values().filter(root).collect();
    if let [only] = &tops[..] {
        let districts = below(only);
        let lowest = districts.iter().all(|district| below(district).is_empty());
        tops = if lowest { tops } else { districts };
    }
    for top in tops {
        let whole = t.say("file-area-whole").with("name", name(top));
        let mut choices = vec![Choice::new(top.code.as_str(), whole, top.code.as_str() == chosen)];
        choices.extend(
            below(top).into_iter().map(|a| Choice::new(a.code.as_str(), name(a), a.code.as_str() == chosen)),
        );
        groups.push(Group { label: name(top), choices });
    }
    groups
}

/// Units by sort, after the hotline itself.
fn units(policy: &Policy, t: &Translator, chosen: &str) -> Vec<Group> {
    let hotline = Choice::new("hotline", t.say("file-about-hotline"), chosen == "hotline");
    let mut groups = vec![Group { label: t.say("file-about-us").to_string(), choices: vec![hotline] }];
    let kinds = [
        (UnitKind::Department, "file-about-departments"),
        (UnitKind::District, "file-about-districts"),
        (UnitKind::Enterprise, "file-about-enterprises"),
        (UnitKind::Street, "file-about-streets"),
    ];
    for (kind, key) in kinds {
        let of_kind = policy.units.values().filter(|unit| unit.kind == kind);
        let choices: Vec<Choice> = of_kind
            .map(|unit| {
                let value = format!("unit:{}", unit.id);
                Choice::new(&value, unit.names.of(t.lang()), value == chosen)
            })
            .collect();
        if !choices.is_empty() {
            groups.push(Group { label: t.say(key).to_string(), choices });
        }
    }
    groups
}
