//! The cases behind one figure, as far as the reader may know of them, as a page and as CSV. Whoever may know of
//! few of them is told that there are others, never which.

use super::filters::{self, Filters};
use super::{Period, Row, line, row, span};
use crate::App;
use crate::desk::figures::{Figure, Span, decimal};
use crate::desk::sight;
use crate::locale::Translator;
use crate::naming;
use crate::page::Page;
use crate::pages::work::bench::{Bench, Counted, bench};
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use casework::indicators::{Indicator, Measure};
use ledger::Titled;
use ledger::projection::CaseRow;
use ledger::store::Behind;

/// Cases a page.
const LINES: u32 = 50;
/// Cases read at a time for a file, and at most.
const READ: u32 = 500;
const MOST: usize = 20_000;

/// A case behind a figure.
struct Line {
    number: String,
    title: String,
    day: String,
    numerator: String,
    denominator: String,
}

#[derive(Template)]
#[template(path = "pages/work/indicator.html")]
struct CasesPage {
    page: Page,
    bench: Bench,
    row: Row,
    lines: Vec<Line>,
    span: Span,
    filters: Filters,
    query: String,
    csv: String,
    next: Option<String>,
}

/// `GET /work/indicators/{id}`.
pub async fn show_cases(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    Query(period): Query<Period>,
) -> Result<Response, Problem> {
    let span = span(&app, &staff, &period)?;
    let indicator = casework::indicators::find(&id).ok_or(Problem::NotFound)?;
    let t = &staff.visitor.t;
    let (store, policy, now) = (app.ledger.store(), app.policy(), app.now());
    let (query, asked) = (filters::query(&span), span.query(indicator.id, now));
    let (behind, next) = sight::behind(&app.ledger, &staff.actor, &asked, period.after(), LINES).await?;
    let (behind, rows): (Vec<Behind>, Vec<CaseRow>) = behind.into_iter().unzip();
    let titled = app.ledger.titled(rows).await?;
    let line = |(behind, found): (&Behind, Titled)| {
        let [numerator, denominator] = counted(indicator, behind);
        Line {
            number: found.row.number,
            title: if found.erased { t.say("work-erased").to_string() } else { found.title },
            day: t.date_long(behind.day),
            numerator,
            denominator,
        }
    };
    let lines: Vec<Line> = behind.iter().zip(titled).map(line).collect();
    let target = policy.targets.iter().find(|target| target.indicator == indicator.id).cloned();
    let sums = Some(store.figure(&asked).await?);
    let figure = Figure { id: indicator.id.to_owned(), indicator: Some(indicator), target, sums };
    let counted = Counted::of(&app, &staff).await?;
    let row = row(t, &figure);
    let bench = bench(&staff, &counted, &row.name, "/work/indicators");
    show(&CasesPage {
        page: bench.page.clone(),
        bench,
        row,
        lines,
        filters: Filters::of(&staff, policy, &span),
        csv: format!("/work/indicators/{}/cases.csv{query}", indicator.id),
        next: next.map(|last| format!("{query}&after={last}")),
        query,
        span,
    })
}

fn counted(indicator: &Indicator, behind: &Behind) -> [String; 2] {
    let is_share = indicator.measure == Measure::Share;
    let denominator = if is_share { decimal(behind.denominator_milli) } else { "—".to_owned() };
    [decimal(behind.numerator_milli), denominator]
}

/// `GET /work/indicators/{id}/cases.csv`: numbers and what is counted of each; what people wrote stays inside.
pub async fn download_cases(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    Query(period): Query<Period>,
) -> Result<Response, Problem> {
    let span = span(&app, &staff, &period)?;
    let indicator = casework::indicators::find(&id).ok_or(Problem::NotFound)?;
    let t = &staff.visitor.t;
    let asked = span.query(indicator.id, app.now());
    let heads = [
        "indicator-case",
        "bulletin-head-category",
        "bulletin-head-channel",
        "indicator-day",
        "indicator-head-numerator",
        "indicator-head-denominator",
    ];
    let mut csv = String::from("\u{feff}");
    csv.push_str(&line(&heads.map(|head| t.say(head).to_string())));
    let (mut after, mut written) = (None, 0);
    loop {
        let (behind, next) = sight::behind(&app.ledger, &staff.actor, &asked, after, READ).await?;
        for (one, row) in &behind {
            csv.push_str(&line(&cells(t, &app, row, one, indicator)));
        }
        written += behind.len();
        after = next;
        if after.is_none() {
            break;
        }
        if written >= MOST {
            csv.push_str(&line(&[t.say("indicator-csv-cut").with("count", written).to_string()]));
            break;
        }
    }
    let name = format!("attachment; filename=\"{}-{}-{}.csv\"", indicator.id, span.from, span.through);
    let headers =
        [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, csv).into_response())
}

fn cells(t: &Translator, app: &App, row: &CaseRow, one: &Behind, indicator: &Indicator) -> [String; 6] {
    let category = row.category.as_ref().map(|code| naming::category(t, app.policy(), code));
    let [numerator, denominator] = counted(indicator, one);
    let channel = t.name("channel", row.channel.code());
    [row.number.clone(), category.unwrap_or_default(), channel, one.day.to_string(), numerator, denominator]
}
