//! 承办单位考核结果 for everybody: the months that are published, units by place with both figures, how it is computed.

mod table;

pub(crate) use table::Table;

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
    tables: Vec<Table>,
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
    let (app, t) = (&visitor.app, &visitor.t);
    let (appraisal, published) = published(&visitor, &typed).await?;
    let title = t.say("appraisal-results-of").with("month", month_name(t, appraisal.month));
    let local = app.policy().local(published.at);
    let when = format!("{} {}", t.date_long(local.date()), local.strftime("%H:%M"));
    crate::show(&MonthPage {
        page: visitor.page(title),
        published: t.say("appraisal-published-at").with("moment", when).to_string(),
        log: log(t, &published),
        tables: Table::all(t, app.policy(), &appraisal.rules, &published.lists),
        how: how(t, &appraisal.rules),
        csv: format!("/results/units/{typed}/units.csv"),
    })
}

/// `GET /results/units/{month}/units.csv`
pub(crate) async fn download(visitor: Visitor, Path(typed): Path<String>) -> Result<Response, Problem> {
    let (appraisal, published) = published(&visitor, &typed).await?;
    let sheet = table::sheet(&visitor.t, visitor.app.policy(), &appraisal, &published.lists);
    let bytes = csv(&sheet, Audience::Offices).map_err(|fault| Problem::Fault(fault.to_string()))?;
    let name = format!("attachment; filename=\"units-{}.csv\"", Appraisal::name_of(appraisal.month));
    let headers =
        [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, bytes).into_response())
}

async fn published(visitor: &Visitor, typed: &str) -> Result<(Appraisal, Publication), Problem> {
    let month = month(typed).ok_or(Problem::NotFound)?;
    let file = performance::units::of_month(&visitor.app.ledger, month).await?.ok_or(Problem::NotFound)?;
    let published = file.affair.published.clone().ok_or(Problem::NotFound)?;
    Ok((file.affair, published))
}
