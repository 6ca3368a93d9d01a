//! What the hotline did, month by month: the frozen numbers of released monthly bulletins, with charts, and as
//! open data. Nothing internal and nothing unreleased is here.

mod data;
mod feed;
mod one;

pub(crate) use data::{as_csv, as_json};
pub(crate) use feed::feed;
pub(crate) use one::{paper, show as show_one};

use crate::app::App;
use crate::bulletin::month;
use crate::desk::figures::decimal;
use crate::locale::Translator;
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use affairs::bulletin::{Bulletin, Frozen, IssueKind, Version};
use askama::Template;
use axum::response::Response;
use casework::Policy;
use casework::indicators::Measure;
use charts::{Dress, Line, Mark, Target, Words};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use ledger::affairs::AffairFile;
use ledger::{Ledger, StoreFault};
use std::collections::BTreeMap;

/// Months in a chart.
const MONTHS: usize = 12;
/// Indicators drawn; the tables of each month have all.
const DRAWN: usize = 6;

#[derive(Template)]
#[template(path = "pages/results/list.html")]
struct List {
    page: Page,
    months: Vec<(String, String, String)>,
    others: Vec<(String, String)>,
    charts: Vec<Drawn>,
}

/// A chart with the table beneath it.
struct Drawn {
    name: String,
    formula: String,
    svg: String,
    unit: String,
    rows: Vec<(String, String)>,
}

/// Released public monthly bulletins by the first day of their month.
pub(super) async fn months(app: &App) -> Result<BTreeMap<Date, AffairFile<Bulletin>>, Problem> {
    let files = performance::released(&app.ledger, Some(IssueKind::Monthly)).await?;
    let public = files.into_iter().filter(|file| file.affair.is_public());
    Ok(public.map(|file| (file.affair.subject.from, file)).collect())
}

/// The version everybody reads.
pub(super) fn current(file: &AffairFile<Bulletin>) -> Option<(usize, &Version)> {
    file.affair.released()
}

/// When the newest public bulletin came out, and its name in addresses.
pub(crate) async fn newest(ledger: &Ledger) -> Result<Option<(Timestamp, String)>, StoreFault> {
    let files = performance::released(ledger, None).await?;
    let public = files.iter().filter(|file| file.affair.is_public());
    let newest = public.max_by_key(|file| file.affair.first_released());
    Ok(newest.and_then(|file| Some((file.affair.first_released()?, name(file)))))
}

/// The name of a bulletin in addresses: a month is called by itself.
fn name(file: &AffairFile<Bulletin>) -> String {
    match file.affair.subject.kind {
        IssueKind::Monthly => file.affair.subject.from.strftime("%Y-%m").to_string(),
        _ => file.id.to_string(),
    }
}

/// `GET /results`
pub(crate) async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let (app, t) = (&visitor.app, &visitor.t);
    let months = months(app).await?;
    let row = |(from, file): (&Date, &AffairFile<Bulletin>)| {
        let received = current(file).map(|(_, version)| version.numbers.received()).unwrap_or_default();
        let said = t.say("results-received").with("cases", t.number(received)).to_string();
        (format!("/results/{}", from.strftime("%Y-%m")), month(t, *from), said)
    };
    let list = List {
        page: visitor.page(t.say("results-title")),
        charts: charts(t, app.policy(), &months),
        others: others(&visitor).await?,
        months: months.iter().rev().map(row).collect(),
    };
    crate::show(&list)
}

/// Public bulletins that are no month.
async fn others(visitor: &Visitor) -> Result<Vec<(String, String)>, Problem> {
    let files = performance::released(&visitor.app.ledger, None).await?;
    let is_other = |file: &&AffairFile<Bulletin>| {
        file.affair.is_public() && file.affair.subject.kind != IssueKind::Monthly
    };
    let mut rows = Vec::new();
    for file in files.iter().rev().filter(is_other).take(MONTHS) {
        let title = crate::affair::handles([&file.affair.subject.title]);
        let texts = crate::affair::Texts::of(&visitor.app, title).await?;
        let title = crate::bulletin::title(&visitor.t, &file.affair, &texts);
        rows.push((format!("/results/{}", file.id), title));
    }
    Ok(rows)
}

/// The last twelve months up to the newest that is released; a month without a bulletin is a gap.
fn charts(t: &Translator, policy: &Policy, months: &BTreeMap<Date, AffairFile<Bulletin>>) -> Vec<Drawn> {
    let Some(newest) = months.keys().next_back().copied() else { return Vec::new() };
    let back = |n: usize| newest.saturating_sub(i64::try_from(n).unwrap_or(0).months());
    let shown: Vec<Date> = (0..MONTHS).rev().map(back).collect();
    let first = months.keys().next().copied().unwrap_or(newest);
    let shown: Vec<Date> = shown.into_iter().filter(|day| *day >= first).collect();
    let at =
        |day: &Date, id: &str| -> Option<Frozen> { current(months.get(day)?)?.1.numbers.figure(id).cloned() };
    let targeted = policy.targets.iter().map(|target| target.indicator.as_str());
    let mut ids = vec![performance::RECEIVED];
    for id in targeted {
        if !ids.contains(&id) && shown.iter().any(|day| at(day, id).is_some_and(|f| f.value_milli.is_some()))
        {
            ids.push(id);
        }
    }
    ids.truncate(DRAWN);
    ids.into_iter().map(|id| drawn(t, policy, id, &shown, &|day| at(day, id))).collect()
}

fn drawn(
    t: &Translator,
    policy: &Policy,
    id: &str,
    shown: &[Date],
    at: &dyn Fn(&Date) -> Option<Frozen>,
) -> Drawn {
    let is_share = casework::indicators::find(id).is_some_and(|known| known.measure == Measure::Share);
    let unit = if is_share { "%".to_owned() } else { t.say("bulletin-cases").to_string() };
    let name = t.name("indicator", id);
    let value = |day: &Date| at(day).and_then(|figure| figure.value_milli);
    let missing = t.say("bulletin-missing").to_string();
    let words =
        Words { title: name.clone(), about: String::new(), unit: unit.clone(), missing: missing.clone() };
    let marks =
        shown.iter().map(|day| Mark::new(format!("{}/{}", day.year() % 100, day.month()), value(day)));
    let line = Line { words, marks: marks.collect(), target: target(t, policy, id, is_share) };
    let said = |value: Option<i64>| value.map_or_else(|| missing.clone(), decimal);
    let key = format!("indicator-{}-formula", id.replace('_', "-").to_ascii_lowercase());
    Drawn {
        formula: t.say(&key).to_string(),
        svg: line.svg(Dress::Screen),
        rows: shown.iter().rev().map(|day| (month(t, *day), said(value(day)))).collect(),
        name,
        unit,
    }
}

/// The published target of a share, if it is one.
fn target(t: &Translator, policy: &Policy, id: &str, is_share: bool) -> Option<Target> {
    let found = policy.targets.iter().find(|target| target.indicator == id && target.unit == "%")?;
    let sign = match found.operator.as_str() {
        ">=" => "≥",
        "<=" => "≤",
        _ => return None,
    };
    let said = t.say("results-target").with("target", format!("{sign} {}%", decimal(found.value_milli)));
    is_share.then(|| Target { label: said.to_string(), value: found.value_milli })
}
