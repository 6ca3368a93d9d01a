//! Figures beside their published targets, of all cases or of some, and the cases behind each of them.

mod cases;
mod filters;

pub use cases::{download_cases, show_cases};

use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::desk::figures::{self, Figure, Span, decimal};
use crate::locale::Translator;
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use askama::Template;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use casework::Right;
use filters::Filters;
use jiff::civil::Date;
use ledger::store::BehindCursor;
use serde::Deserialize;

/// Which days, and which of the cases.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Period {
    #[serde(default)]
    month: String,
    #[serde(default)]
    from: String,
    #[serde(default)]
    through: String,
    #[serde(default)]
    category: String,
    #[serde(default)]
    unit: String,
    #[serde(default)]
    channel: String,
    #[serde(default)]
    after: String,
}

impl Period {
    /// The case after which a page goes on.
    fn after(&self) -> Option<BehindCursor> {
        self.after.parse().ok()
    }
}

/// A row of the table.
#[derive(Clone, Debug)]
pub struct Row {
    id: String,
    name: String,
    formula: String,
    version: String,
    numerator: String,
    denominator: String,
    value: String,
    has_source: bool,
    target: String,
    published: String,
    standing: &'static str,
    verdict: String,
}

#[derive(Template)]
#[template(path = "pages/work/indicators.html")]
struct TablePage {
    page: Page,
    bench: Bench,
    rows: Vec<Row>,
    span: Span,
    filters: Filters,
    query: String,
    csv: String,
    now: String,
}

/// Whose figures: everybody's for the supervisor, or those of the unit asked for; their own for a unit.
fn span(app: &App, staff: &Staff, period: &Period) -> Result<Span, Problem> {
    staff.need(Right::SeeFigures)?;
    let mut span = Span::month_of(app.policy(), app.now());
    if let Ok(first) = format!("{}-01", period.month).parse::<Date>() {
        (span.from, span.through) = (first, first.last_of_month());
    }
    if let (Ok(from), Ok(through)) = (period.from.parse(), period.through.parse()) {
        (span.from, span.through) = (from, through);
    }
    let unit = staff.actor.unit.clone().or(filters::unit(app.policy(), period)?);
    Ok(Span { unit, cut: filters::cut(app.policy(), period)?, ..span })
}

/// `GET /work/indicators`.
pub async fn show_table(
    State(app): State<App>,
    staff: Staff,
    Query(period): Query<Period>,
) -> Result<Response, Problem> {
    let span = span(&app, &staff, &period)?;
    let t = &staff.visitor.t;
    let figures = figures::table(&**app.ledger.store(), app.policy(), &span, app.now()).await?;
    let counted = Counted::of(&app, &staff).await?;
    let bench = bench(&staff, &counted, t.say("work-indicators"), "/work/indicators");
    show(&TablePage {
        page: bench.page.clone(),
        rows: figures.iter().map(|figure| row(t, figure)).collect(),
        csv: format!("/work/indicators.csv{}", filters::query(&span)),
        query: filters::query(&span),
        now: t.moment(app.policy().local(app.now())),
        filters: Filters::of(&staff, app.policy(), &span),
        span,
        bench,
    })
}

fn row(t: &Translator, figure: &Figure) -> Row {
    let milli = |milli: Option<i64>| milli.map_or_else(|| "—".to_owned(), decimal);
    let formula =
        figure.indicator.map(|indicator| t.say(&format!("{}-formula", key(indicator.id))).to_string());
    let share = figure.is_share();
    let value = figure.value_milli().map(|value| {
        if share { t.say("percent").with("value", decimal(value)).to_string() } else { decimal(value) }
    });
    let (standing, verdict) = verdict(t, figure);
    Row {
        id: figure.id.clone(),
        name: figure.names().map_or_else(|| t.name("indicator", &figure.id), |n| n.of(t.lang()).to_owned()),
        has_source: formula.is_some(),
        formula: formula.unwrap_or_else(|| t.say("indicator-no-source").to_string()),
        version: figure.indicator.map(|indicator| indicator.version.to_string()).unwrap_or_default(),
        numerator: milli(figure.sums.map(|sums| sums.numerator_milli)),
        denominator: milli(figure.sums.filter(|_| share).map(|sums| sums.denominator_milli)),
        value: value.unwrap_or_else(|| "—".to_owned()),
        target: target(t, figure),
        published: published(t, figure),
        standing,
        verdict,
    }
}

fn key(id: &str) -> String {
    format!("indicator-{}", id.replace('_', "-").to_ascii_lowercase())
}

/// The published target beside a figure; empty if there is none.
pub(super) fn target(t: &Translator, figure: &Figure) -> String {
    let Some(target) = figure.target.as_ref().filter(|target| target.operator != "watch") else {
        return String::new();
    };
    let sign = match target.operator.as_str() {
        ">=" => "≥",
        "<=" => "≤",
        "about" => "≈",
        other => other,
    };
    let number = decimal(target.value_milli);
    let whole = number.parse::<i64>().map_or(number.clone(), |whole| t.number(whole));
    format!("{sign} {whole} {}", target.unit)
}

fn published(t: &Translator, figure: &Figure) -> String {
    let Some(target) = &figure.target else { return String::new() };
    let year = i64::from(target.year);
    t.say("indicator-source")
        .with("year", year.to_string())
        .with("source", target.source.of(t.lang()))
        .to_string()
}

fn verdict(t: &Translator, figure: &Figure) -> (&'static str, String) {
    match figure.met() {
        Some(true) => ("met", t.say("indicator-met").to_string()),
        Some(false) => ("missed", t.say("indicator-missed").to_string()),
        None => ("", String::new()),
    }
}

/// `GET /work/indicators.csv`.
pub async fn download(
    State(app): State<App>,
    staff: Staff,
    Query(period): Query<Period>,
) -> Result<Response, Problem> {
    let span = span(&app, &staff, &period)?;
    let t = &staff.visitor.t;
    let figures = figures::table(&**app.ledger.store(), app.policy(), &span, app.now()).await?;
    let heading =
        ["id", "name", "formula", "version", "numerator", "denominator", "value", "target", "source"];
    let heads: Vec<String> =
        heading.iter().map(|head| t.say(&format!("indicator-head-{head}")).to_string()).collect();
    let mut csv = String::from("\u{feff}");
    csv.push_str(&line(&heads));
    for row in figures.iter().map(|figure| row(t, figure)) {
        let cells = [
            row.id,
            row.name,
            row.formula,
            row.version,
            row.numerator,
            row.denominator,
            row.value,
            row.target,
            row.published,
        ];
        csv.push_str(&line(&cells));
    }
    let name = format!("attachment; filename=\"indicators-{}-{}.csv\"", span.from, span.through);
    let headers =
        [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, csv).into_response())
}

/// One line of CSV; nothing in it can become a formula of a spreadsheet.
pub(super) fn line(cells: &[String]) -> String {
    let quoted = |cell: &String| {
        let guard = if cell.starts_with(['=', '+', '-', '@']) { "'" } else { "" };
        format!("\"{guard}{}\"", cell.replace('"', "\"\""))
    };
    cells.iter().map(quoted).collect::<Vec<_>>().join(",") + "\r\n"
}
