//! Whether the figures of a book hold: each identity in words, what does not hold with both sides and their places,
//! what asks a question, and what could not be read. A finding is no verdict.

use super::{Asked, Found, around, found, units};
use crate::App;
use crate::apart::reckoned;
use crate::books::{Voice, code, percent};
use crate::page::Page;
use crate::pages::work::bench::Bench;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use budget::finding::{Finding, findings};
use budget::identity::{Check, Ground, Identity, Measure, checks};
use budget::money::Fen;
use std::collections::BTreeMap;
use std::sync::Arc;

/// So many of a kind are shown; the others are counted.
const SHOWN: usize = 200;

/// An identity and how often it holds.
struct Count {
    code: String,
    what: String,
    hold: usize,
    evaluated: usize,
    soft: bool,
}

/// A check that does not hold.
struct Broken {
    code: String,
    what: String,
    tables: String,
    about: String,
    left: String,
    right: String,
    difference: String,
    places_left: String,
    places_right: String,
}

/// Checks of one sort that do not hold.
struct Section {
    title: String,
    lead: String,
    rows: Vec<Broken>,
}

/// Something to look at.
pub(super) struct Look {
    pub kind: String,
    pub help: String,
    pub about: String,
    pub left: String,
    pub right: String,
    pub places: String,
}

#[derive(Template)]
#[template(path = "pages/work/budget/identities.html")]
struct View {
    page: Page,
    bench: Bench,
    base: String,
    title: String,
    units: Vec<(String, String, bool)>,
    counts: Vec<Count>,
    evaluated: usize,
    failing: usize,
    sections: Vec<Section>,
    findings: Vec<Look>,
    unread: Vec<(String, String, String)>,
    more: usize,
}

/// `GET /work/budget/{id}/identities`
pub async fn show_report(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let one = found(&app, &staff, &id).await?;
    let voice = Voice::asked(&staff.visitor.t, &asked.unit);
    let title = voice.t.say("budget-report-of").with("book", one.title(voice)).to_string();
    let bench = around(&app, &staff, title).await?;
    let book = Arc::clone(&one.book);
    let (checks, findings) = reckoned(move || {
        let checks = checks(&book);
        let findings = findings(&book, &checks);
        (checks, findings)
    })
    .await?;
    show(&view(&one, voice, bench, (&checks, &findings)))
}

fn view(one: &Found, voice: Voice<'_>, bench: Bench, (checks, findings): (&[Check], &[Finding])) -> View {
    let hard = checks.iter().filter(|check| !check.is_soft() && check.ground == Ground::Tables);
    let (held, failing): (Vec<_>, Vec<_>) = hard.partition(|check| check.holds);
    let unread = one.book.unread.iter().take(SHOWN).map(|unread| {
        let why = voice.t.name("budget-unread", &code(unread.why));
        (voice.place(&unread.place), why, unread.text.clone())
    });
    View {
        page: bench.page.clone(),
        base: one.base(),
        title: one.title(voice),
        units: units(voice, &format!("{}/identities", one.base())),
        counts: counts(checks, voice),
        evaluated: held.len() + failing.len(),
        failing: failing.len(),
        sections: sections(checks, voice),
        findings: findings.iter().take(SHOWN).map(|finding| look(finding, voice)).collect(),
        unread: unread.collect(),
        more: one.book.unread.len().saturating_sub(SHOWN),
        bench,
    }
}

fn sections(checks: &[Check], voice: Voice<'_>) -> Vec<Section> {
    let of = |wanted: fn(&Check) -> bool| -> Vec<Broken> {
        let broken = checks.iter().filter(|check| !check.holds && wanted(check));
        broken.take(SHOWN).map(|check| broke(check, voice)).collect()
    };
    let t = voice.t;
    let tables = Section {
        title: t.say("budget-report-tables").into(),
        lead: String::new(),
        rows: of(|check| !check.is_soft() && check.ground == Ground::Tables),
    };
    let text = Section {
        title: t.say("budget-report-text").into(),
        lead: t.say("budget-report-text-lead").into(),
        rows: of(|check| !check.is_soft() && check.ground == Ground::Text),
    };
    let soft = Section {
        title: t.say("budget-report-soft").into(),
        lead: t.say("budget-report-soft-lead").into(),
        rows: of(Check::is_soft),
    };
    [tables, text, soft].into_iter().filter(|section| !section.rows.is_empty()).collect()
}

fn counts(checks: &[Check], voice: Voice<'_>) -> Vec<Count> {
    let mut tally: BTreeMap<Identity, (usize, usize, bool)> = BTreeMap::new();
    for check in checks {
        let (evaluated, hold, soft) = tally.entry(check.identity).or_default();
        *evaluated += 1;
        *hold += usize::from(check.holds);
        *soft = check.is_soft();
    }
    let count = |(identity, (evaluated, hold, soft)): (Identity, (usize, usize, bool))| Count {
        what: voice.t.name("budget-identity", &identity.to_string().to_lowercase()),
        code: identity.to_string(),
        hold,
        evaluated,
        soft,
    };
    tally.into_iter().map(count).collect()
}

fn broke(check: &Check, voice: Voice<'_>) -> Broken {
    let side = |amount: Fen| match check.measure {
        Measure::Money => voice.money(amount),
        Measure::Weight => percent(amount.0),
    };
    let tables: Vec<String> = check.tables.iter().map(|kind| voice.table(*kind)).collect();
    Broken {
        code: check.identity.to_string(),
        what: voice.t.name("budget-identity", &check.identity.to_string().to_lowercase()),
        tables: tables.join(&voice.t.say("budget-between").to_string()),
        about: check.about.clone(),
        left: side(check.left),
        right: side(check.right),
        difference: side(check.left - check.right),
        places_left: voice.places(&check.places_left),
        places_right: voice.places(&check.places_right),
    }
}

/// A finding in words.
pub(super) fn look(finding: &Finding, voice: Voice<'_>) -> Look {
    let kind = code(finding.kind);
    Look {
        kind: voice.t.name("budget-finding", &kind),
        help: voice.t.name("budget-finding-help", &kind),
        about: finding.about.clone(),
        left: voice.said(&finding.left),
        right: voice.said(&finding.right),
        places: voice.places(&finding.places),
    }
}
