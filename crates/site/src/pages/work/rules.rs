//! 规则: what the office's rules say today, row by row with where each is written, and what they come to for a case
//! of that kind from a moment on. Nothing is changed here: rules are files of a pack, and whoever keeps them checks
//! and compares them before they hold.

mod trial;

use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::locale::Translator;
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use casework::policy::model::{ExtensionRule, LimitRule};
use casework::policy::{self, Change, PolicyBook};
use casework::{ClockKind, Policy};
use jiff::Timestamp;
use trial::{Trial, Tried};

/// What a rule is if somebody read its text.
const READ: &str = "verified";

/// A version of the rules.
struct Version {
    name: String,
    since: String,
    holds: bool,
    changes: Vec<Changed>,
}

/// A row that differs from the version before, in the words of the pack.
struct Changed {
    part: String,
    row: String,
    before: Option<Vec<Piece>>,
    now: Option<Vec<Piece>>,
}

/// What stands between two semicolons of a row.
struct Piece {
    text: String,
    differs: bool,
}

/// The limits of one clock, in the order in which they are tried.
struct Limits {
    code: &'static str,
    clock: String,
    unread: usize,
    lines: Vec<Line>,
}

struct Line {
    fits: String,
    span: String,
    rule: String,
    article: String,
    confidence: String,
    is_read: bool,
}

/// A way to extend.
struct Extension {
    name: String,
    span: String,
    times: String,
    clocks: String,
    rule: String,
    article: String,
}

#[derive(Template)]
#[template(path = "pages/work/rules/page.html")]
struct RulesPage {
    page: Page,
    bench: Bench,
    tiles: Vec<(String, String)>,
    doubts: usize,
    versions: Vec<Version>,
    limits: Vec<Limits>,
    extensions: Vec<Extension>,
    trial: Trial,
}

/// `GET /work/rules`: for everybody of the office.
pub async fn show_rules(
    State(app): State<App>,
    staff: Staff,
    Query(tried): Query<Tried>,
) -> Result<Response, Problem> {
    let (t, policy, book, now) = (&staff.visitor.t, app.policy(), app.ledger.book(), app.now());
    let counted = Counted::of(&app, &staff).await?;
    let bench = bench(&staff, &counted, t.say("rules-title"), "/work/rules");
    show(&RulesPage {
        page: bench.page.clone(),
        bench,
        tiles: tiles(t, policy),
        doubts: policy::doubts(policy).count(),
        versions: versions(t, book, now),
        limits: ClockKind::ALL.into_iter().filter_map(|clock| limits(t, policy, clock)).collect(),
        extensions: policy.extensions.iter().map(|rule| extension(t, rule)).collect(),
        trial: Trial::of(t, book, now, &tried),
    })
}

fn tiles(t: &Translator, policy: &Policy) -> Vec<(String, String)> {
    let counts = [
        ("rules-limits", policy.limits.len()),
        ("rules-categories", policy.categories.len()),
        ("rules-units", policy.units.len()),
        ("rules-areas", policy.areas.len()),
        ("rules-routes", policy.routes.len()),
        ("rules-targets", policy.targets.len()),
    ];
    let tile = |(key, count): (&str, usize)| {
        (t.say(key).to_string(), t.number(i64::try_from(count).unwrap_or(i64::MAX)))
    };
    counts.into_iter().map(tile).collect()
}

/// The latest first, each with what it changed of the one before.
fn versions(t: &Translator, book: &PolicyBook, now: Timestamp) -> Vec<Version> {
    let (all, here) = (book.versions(), &book.at(now).version);
    let version = |(nth, policy): (usize, &Policy)| {
        let before = nth.checked_sub(1).and_then(|before| all.get(before));
        let changes = before.map(|before| policy::diff(before, policy)).unwrap_or_default();
        Version {
            name: policy.version.clone(),
            since: t.date_long(policy.effective),
            holds: policy.version == *here,
            changes: changes.into_iter().map(|change| changed(t, change)).collect(),
        }
    };
    all.iter().enumerate().map(version).rev().collect()
}

fn changed(t: &Translator, change: Change) -> Changed {
    let Change { what, id, before, after } = change;
    let part = t.name("rules-part", what.code());
    Changed {
        part,
        row: id,
        before: before.as_deref().map(|row| pieces(row, after.as_deref())),
        now: after.as_deref().map(|row| pieces(row, before.as_deref())),
    }
}

fn pieces(row: &str, other: Option<&str>) -> Vec<Piece> {
    let is_new = |text: &str| other.is_some_and(|other| other.split("; ").all(|known| known != text));
    row.split("; ").map(|text| Piece { text: text.to_owned(), differs: is_new(text) }).collect()
}

fn limits(t: &Translator, policy: &Policy, clock: ClockKind) -> Option<Limits> {
    let rows = policy.limits.iter().filter(|rule| rule.clock == clock);
    let lines: Vec<Line> = rows.map(|rule| line(t, rule)).collect();
    let unread = lines.iter().filter(|line| !line.is_read).count();
    let name = || t.name("clock", clock.code());
    (!lines.is_empty()).then(|| Limits { code: clock.code(), clock: name(), unread, lines })
}

fn line(t: &Translator, rule: &LimitRule) -> Line {
    Line {
        fits: fits(t, rule),
        span: t.span(rule.limit.span),
        rule: rule.limit.rule.clone(),
        article: rule.limit.article.clone(),
        confidence: t.name("confidence", &rule.confidence),
        is_read: rule.confidence == READ,
    }
}

/// Which cases a limit is for.
fn fits(t: &Translator, rule: &LimitRule) -> String {
    let kinds: Vec<String> = rule.kinds.iter().map(|kind| t.name("kind", kind.code())).collect();
    let parts = [
        rule.track.map(|track| t.name("track", track.code())),
        (!kinds.is_empty()).then(|| kinds.join(" / ")),
        rule.flag.as_ref().map(|flag| t.name("category-flag", flag)),
        rule.procedure.map(|procedure| t.name("procedure", procedure.code())),
        rule.instance.map(|instance| t.name("instance", instance.code())),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { t.say("rules-all-others").to_string() } else { parts.join(" · ") }
}

fn extension(t: &Translator, rule: &ExtensionRule) -> Extension {
    let clocks: Vec<String> = rule.clocks.iter().map(|clock| t.name("clock", clock.code())).collect();
    Extension {
        name: rule.names.of(t.lang()).to_owned(),
        span: t.span(rule.span),
        times: t.say("rules-at-most").with("count", rule.at_most).to_string(),
        clocks: clocks.join(" / "),
        rule: rule.id.to_string(),
        article: rule.article.clone(),
    }
}
