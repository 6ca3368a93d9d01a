//! One table as it is printed, each figure with its place.

use super::{Asked, around, found, units};
use crate::App;
use crate::books::{Amount, Voice, code};
use crate::page::Page;
use crate::pages::work::bench::Bench;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::show;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use budget::book::{Item, Row, Table};

/// Rows of one page.
const ROWS: usize = 500;

/// A row.
struct Line {
    code: String,
    name: String,
    level: usize,
    is_total: bool,
    is_inferred: bool,
    amounts: Vec<Amount>,
}

#[derive(Template)]
#[template(path = "pages/work/budget/table.html")]
struct View {
    page: Page,
    bench: Bench,
    base: String,
    book: String,
    name: String,
    place: String,
    columns: Vec<String>,
    lines: Vec<Line>,
    units: Vec<(String, String, bool)>,
    csv: String,
    inferred: usize,
    next: String,
}

/// `GET /work/budget/{id}/tables/{nth}`
pub async fn show_table(
    State(app): State<App>,
    staff: Staff,
    Path((id, nth)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let one = found(&app, &staff, &id).await?;
    let at = nth.parse::<usize>().ok().and_then(|nth| nth.checked_sub(1)).ok_or(Problem::NotFound)?;
    let table = one.book.tables.get(at).ok_or(Problem::NotFound)?;
    let printed = code(table.unit);
    let unit = if asked.unit.is_empty() { &printed } else { &asked.unit };
    let voice = Voice::asked(&staff.visitor.t, unit);
    let from = asked.from.parse::<usize>().unwrap_or_default();
    let base = format!("{}/tables/{nth}", one.base());
    let bench = around(&app, &staff, voice.table(table.kind)).await?;
    let next = from.saturating_add(ROWS);
    let stem = documents::write::stems(&one.book).get(at).cloned().unwrap_or_default();
    show(&View {
        page: bench.page.clone(),
        book: one.title(voice),
        name: voice.table(table.kind),
        place: voice.place(&table.place),
        columns: table.columns.iter().map(|column| voice.column(*column)).collect(),
        lines: table.rows.iter().skip(from).take(ROWS).map(|row| line(table, row, voice)).collect(),
        units: units(voice, &base),
        csv: format!("{}/files/{stem}.csv", one.base()),
        inferred: table.inferred.len(),
        next: if next < table.rows.len() { format!("{base}?from={next}") } else { String::new() },
        base: one.base(),
        bench,
    })
}

fn line(table: &Table, row: &Row, voice: Voice<'_>) -> Line {
    let (code, level) = match &row.item {
        Item::Code(code) => (code.to_string(), code.level()),
        Item::Entry(depth) => (String::new(), usize::from(*depth)),
        Item::Total => (String::new(), 1),
    };
    Line {
        code,
        level,
        name: row.name.clone(),
        is_total: row.item == Item::Total,
        is_inferred: table.inferred.contains(&row.place),
        amounts: row.figures.iter().map(|figure| voice.amount(figure.as_ref())).collect(),
    }
}
