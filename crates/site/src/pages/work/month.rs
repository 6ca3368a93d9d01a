//! The leader's month on one page: what came in, whether it was answered in time, solved and to the citizen's
//! satisfaction, beside the month before and over a year; who is late; what it was about. It prints on one sheet.

use super::bench::{Bench, Counted, bench};
use super::board::{Bar, bars};
use crate::App;
use crate::desk::figures::{Figure, Span, decimal};
use crate::locale::Translator;
use crate::naming;
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use casework::indicators::{self, Measure};
use casework::{CategoryCode, Policy, Right, UnitId};
use charts::{Dress, Line, Mark, Words};
use jiff::ToSpan as _;
use jiff::civil::Date;
use ledger::StoreFault;
use ledger::store::{CaseCut, FigureQuery, ShareQuery};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What a leader reads first, in this order.
const READ: [&str; 6] = ["VOLUME", "ONTIME", "CONTACT_RATE", "RESOLVE_REAL", "SAT_RATE", "OVERDUE"];
/// The figures that are drawn over a year.
const DRAWN: [&str; 2] = ["VOLUME", "ONTIME"];
const MONTHS: i32 = 12;
/// Kinds of matter shown.
const MATTERS: usize = 10;

/// Which month.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    month: String,
}

/// A figure of the month beside the one before.
#[derive(Clone, Debug)]
struct Read {
    name: String,
    href: String,
    value: String,
    before: String,
    target: String,
    /// `met`, `late` or nothing.
    standing: &'static str,
    verdict: String,
}

/// A figure over a year: its chart, and the table beneath it.
#[derive(Clone, Debug)]
struct Drawn {
    name: String,
    chart: String,
    rows: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "pages/work/month.html")]
struct MonthPage {
    page: Page,
    bench: Bench,
    shown: String,
    previous: String,
    next: Option<String>,
    unfinished: bool,
    figures: Vec<Read>,
    drawn: Vec<Drawn>,
    matters: Vec<Bar>,
    as_of: String,
}

/// `GET /work/month`.
pub async fn show_month(
    State(app): State<App>,
    staff: Staff,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    staff.need(Right::SeeFigures)?;
    let (t, policy, now) = (&staff.visitor.t, app.policy(), app.now());
    let today = policy.local(now).date();
    let asked: Option<Date> = format!("{}-01", asked.month).parse().ok();
    let first = asked.filter(|day| *day <= today).unwrap_or(today).first_of_month();
    let counted = Counted::of(&app, &staff).await?;
    let bench = bench(&staff, &counted, t.say("month-title"), "/work/month");
    let before = back(first, 1);
    let mut figures = Vec::new();
    for id in READ {
        let (this, that) = (figure(&app, &staff, id, first).await?, figure(&app, &staff, id, before).await?);
        figures.extend(this.zip(that).map(|(this, that)| read(t, &this, &that, first)));
    }
    let mut drawn = Vec::new();
    for id in DRAWN {
        drawn.push(year(&app, &staff, id, first).await?);
    }
    show(&MonthPage {
        page: bench.page.clone(),
        shown: t.say("month-of").with("month", crate::bulletin::month(t, first)).to_string(),
        previous: before.strftime("%Y-%m").to_string(),
        next: first
            .checked_add(1.month())
            .ok()
            .filter(|next| *next <= today)
            .map(|next| next.strftime("%Y-%m").to_string()),
        unfinished: first.last_of_month() >= today,
        figures,
        drawn,
        matters: matters(&app, &staff, first).await?,
        as_of: t.moment(policy.local(now)),
        bench,
    })
}

fn back(first: Date, months: i32) -> Date {
    first.checked_sub(months.months()).unwrap_or(first)
}

async fn figure(app: &App, staff: &Staff, id: &str, first: Date) -> Result<Option<Figure>, StoreFault> {
    let Some(indicator) = indicators::find(id) else { return Ok(None) };
    let span = Span {
        from: first,
        through: first.last_of_month(),
        unit: staff.actor.unit.clone(),
        cut: CaseCut::default(),
    };
    let sums = Some(app.ledger.store().figure(&span.query(id, app.now())).await?);
    let target = app.policy().targets.iter().find(|target| target.indicator == id).cloned();
    Ok(Some(Figure { id: id.to_owned(), indicator: Some(indicator), target, sums }))
}

fn shown(t: &Translator, figure: &Figure) -> String {
    match figure.value_milli() {
        None => "—".to_owned(),
        Some(value) if figure.is_share() => t.say("percent").with("value", decimal(value)).to_string(),
        Some(value) => t.number(value / 1000),
    }
}

fn read(t: &Translator, this: &Figure, that: &Figure, first: Date) -> Read {
    let name = t.name("indicator", &this.id);
    let (standing, verdict) = match this.met() {
        Some(true) => ("met", t.say("indicator-met").to_string()),
        Some(false) => ("late", t.say("indicator-missed").to_string()),
        None => ("", String::new()),
    };
    Read {
        name,
        href: format!("/work/indicators/{}?from={first}&through={}", this.id, first.last_of_month()),
        value: shown(t, this),
        before: t.say("month-before").with("value", shown(t, that)).to_string(),
        target: if this.is_share() { super::figures::target(t, this) } else { String::new() },
        standing,
        verdict,
    }
}

/// A figure over the twelve months up to this one.
async fn year(app: &App, staff: &Staff, id: &str, first: Date) -> Result<Drawn, Problem> {
    let t = &staff.visitor.t;
    let (mut marks, mut rows) = (Vec::new(), Vec::new());
    for months in (0..MONTHS).rev() {
        let month = back(first, months);
        let Some(figure) = figure(app, staff, id, month).await? else { continue };
        let label = month.strftime("%Y-%m").to_string();
        let is_share = figure.indicator.is_some_and(|indicator| indicator.measure == Measure::Share);
        let empty = figure.sums.is_none_or(|sums| sums.cases == 0);
        marks.push(Mark::new(label.clone(), figure.value_milli().filter(|_| is_share || !empty)));
        rows.push((label, shown(t, &figure)));
    }
    let name = t.name("indicator", id);
    let unit = if indicators::find(id).is_some_and(|i| i.measure == Measure::Share) { "%" } else { "" };
    let words = Words {
        title: name.clone(),
        about: t.say("month-year-of").to_string(),
        unit: unit.to_owned(),
        missing: t.say("month-missing").to_string(),
    };
    Ok(Drawn { name, chart: Line { words, marks, target: None }.svg(Dress::Screen), rows })
}

/// What the month's matters were about, by the first level of the classification.
async fn matters(app: &App, staff: &Staff, first: Date) -> Result<Vec<Bar>, Problem> {
    let by = match &staff.actor.unit {
        Some(unit) => of_unit(app, unit, first).await?,
        None => of_office(app, first).await?,
    };
    let named = |code: &CategoryCode| naming::category(&staff.visitor.t, app.policy(), code);
    let through = first.last_of_month();
    let cases = |code: &CategoryCode| {
        format!("/work/indicators/VOLUME?from={first}&through={through}&category={code}")
    };
    let mut counts: Vec<(String, i64, String)> = by
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(code, count)| (named(&code), count, cases(&code)))
        .collect();
    counts.sort_by_key(|(_, count, _)| std::cmp::Reverse(*count));
    counts.truncate(MATTERS);
    Ok(bars(counts))
}

async fn of_office(app: &App, first: Date) -> Result<BTreeMap<CategoryCode, i64>, StoreFault> {
    let policy = app.policy();
    let mut by = BTreeMap::new();
    for code in policy.categories.keys().filter(|code| head(policy, (*code).clone()) == **code) {
        let asked = FigureQuery {
            indicator: "VOLUME".to_owned(),
            from: first,
            through: first.last_of_month(),
            as_of: app.now(),
            unit: None,
            cut: CaseCut { category: Some(code.to_string()), channel: None },
        };
        by.insert(code.clone(), app.ledger.store().figure(&asked).await?.numerator_milli / 1000);
    }
    Ok(by)
}

async fn of_unit(app: &App, unit: &UnitId, first: Date) -> Result<BTreeMap<CategoryCode, i64>, StoreFault> {
    let asked = ShareQuery {
        indicator: "VOLUME".to_owned(),
        from: first,
        through: first.last_of_month(),
        as_of: app.now(),
        unit: Some(unit.clone()),
    };
    let mut by = BTreeMap::new();
    for share in app.ledger.store().shares(&asked).await? {
        if let Some(category) = share.category {
            *by.entry(head(app.policy(), category)).or_default() += share.numerator_milli / 1000;
        }
    }
    Ok(by)
}

/// Codes grow from left to right: the shortest known code that begins this one is its first level.
fn head(policy: &Policy, code: CategoryCode) -> CategoryCode {
    let above = policy.categories.keys().find(|known| code.as_str().starts_with(known.as_str()));
    above.cloned().unwrap_or(code)
}
