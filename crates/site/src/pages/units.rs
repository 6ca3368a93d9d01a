//! 承办单位考核结果 for everybody: the months that are published, units by place with both figures, how it is computed.

mod indicators;
mod table;

pub(crate) use indicators::{Indicators, Tab};
pub(crate) use table::{Line, Table};

use crate::locale::Translator;
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use affairs::AffairKind;
use affairs::appraisal::{Appraisal, Publication};
use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use casework::policy::appraisal::AppraisalRules;
use documents::write::{Audience, csv};
use jiff::civil::Date;
use ledger::affairs::AffairPage;
use std::sync::Arc;

/// Months listed at most: ten years.
const MONTHS: u32 = 120;

#[derive(Template)]
#[template(path = "pages/units/list.html")]
struct ListPage {
    page: Page,
    months: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "pages/units/month.html")]
struct MonthPage {
    page: Page,
    published: String,
    log: String,
    tabs: Vec<Tab>,
    table: Option<Table>,
    how: Vec<String>,
    csv: String,
}

/// The month of an address, `2026-10`, by its first day.
pub(crate) fn month(typed: &str) -> Option<Date> {
    let first = (typed.len() == 7).then(|| format!("{typed}-01").parse::<Date>().ok());
    first.flatten().filter(|first| Appraisal::name_of(*first) == typed)
}

/// A month in words.
pub(crate) fn month_name(t: &Translator, month: Date) -> String {
    let name = t.say(&format!("month-{}", month.month()));
    t.say("appraisal-month").with("year", month.year().to_string()).with("month", name).to_string()
}

/// The facts the lists are of; empty where the log had no signed head.
pub(crate) fn log(t: &Translator, published: &Publication) -> String {
    let Some(head) = &published.head else { return String::new() };
    let size = t.number(i64::try_from(head.size).unwrap_or(i64::MAX));
    t.say("targets-log").with("size", size).with("root", &head.root).to_string()
}

/// How it is computed, sentence by sentence.
pub(crate) fn how(t: &Translator, rules: &AppraisalRules) -> Vec<String> {
    vec![
        t.say("appraisal-how-shares").to_string(),
        t.say("appraisal-how-mix").with("months", rules.reference_months).to_string(),
        t.say("appraisal-how-guards")
            .with("cases", rules.minimum_cases)
            .with("percent", rules.minimum_coverage_percent)
            .to_string(),
        t.say("appraisal-how-interval").to_string(),
        t.say("appraisal-how-exclusions").with("days", rules.objection_days).to_string(),
        t.say("appraisal-how-never").to_string(),
    ]
}

/// `GET /results/units`
pub(crate) async fn list(visitor: Visitor) -> Result<Response, Problem> {
    let (app, t) = (&visitor.app, &visitor.t);
    let mut wanted = AffairPage::of(AffairKind::Appraisal, MONTHS);
    (wanted.statuses, wanted.newest_first) = (vec![Appraisal::PUBLISHED], true);
    let rows = app.ledger.store().affairs(&wanted).await?;
    let months = rows.iter().map(|row| (format!("/results/units/{}", row.place), month_name(t, row.day)));
    let months = months.collect();
    crate::show(&ListPage { page: visitor.page(t.say("appraisal-results")), months })
}

/// `GET /results/units/{month}`
pub(crate) async fn show(visitor: Visitor, Path(typed): Path<String>) -> Result<Response, Problem> {
    shown(&visitor, &typed, None).await
}

/// `GET /results/units/{month}/{indicator}`
pub(crate) async fn show_indicator(
    visitor: Visitor,
    Path((typed, indicator)): Path<(String, String)>,
) -> Result<Response, Problem> {
    shown(&visitor, &typed, Some(&indicator)).await
}

async fn shown(visitor: &Visitor, typed: &str, wanted: Option<&str>) -> Result<Response, Problem> {
    let (app, t) = (&visitor.app, &visitor.t);
    let appraisal = of_month(visitor, typed).await?;
    let published = publication(&appraisal)?;
    let indicators = Indicators::of(&appraisal, wanted)?;
    let list = indicators.shown.and_then(|shown| published.list(shown));
    let title = t.say("appraisal-results-of").with("month", month_name(t, appraisal.month)).to_string();
    let local = app.policy().local(published.at);
    let when = format!("{} {}", t.date_long(local.date()), local.strftime("%H:%M"));
    crate::show(&MonthPage {
        page: visitor.page(indicators.title(t, title)),
        published: t.say("appraisal-published-at").with("moment", when).to_string(),
        log: log(t, published),
        tabs: indicators.tabs(t, &format!("/results/units/{typed}")),
        table: list.map(|list| Table::of(t, app.policy(), &appraisal.rules, list)),
        how: how(t, &appraisal.rules),
        csv: format!("/results/units/{typed}/units.csv"),
    })
}

/// `GET /results/units/{month}/units.csv`
pub(crate) async fn download(visitor: Visitor, Path(typed): Path<String>) -> Result<Response, Problem> {
    let appraisal = of_month(&visitor, &typed).await?;
    let lists = &publication(&appraisal)?.lists;
    let sheet = table::sheet(&visitor.t, visitor.app.policy(), &appraisal, lists);
    let bytes = csv(&sheet, Audience::Offices).map_err(|fault| Problem::Fault(fault.to_string()))?;
    let name = format!("attachment; filename=\"units-{}.csv\"", Appraisal::name_of(appraisal.month));
    let headers =
        [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, bytes).into_response())
}

async fn of_month(visitor: &Visitor, typed: &str) -> Result<Arc<Appraisal>, Problem> {
    let month = month(typed).ok_or(Problem::NotFound)?;
    let file = performance::units::of_month(&visitor.app.ledger, month).await?.ok_or(Problem::NotFound)?;
    Ok(file.affair)
}

fn publication(appraisal: &Appraisal) -> Result<&Publication, Problem> {
    appraisal.published.as_ref().ok_or(Problem::NotFound)
}
