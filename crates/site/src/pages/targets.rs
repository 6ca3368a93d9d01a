//! The targets of a year as they were published: what was promised, what came of it, and how that is known.

pub(crate) mod shown;
pub(crate) mod written;

use crate::App;
use crate::page::Page;
use crate::problem::Problem;
use crate::show::show as shows;
use crate::visitor::Visitor;
use affairs::board::{Frozen, Occasion, TargetBoard, Version};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use ledger::affairs::AffairFile;
use shown::{Form, Links};

#[derive(Template)]
#[template(path = "pages/targets/published.html")]
struct Published {
    page: Page,
    occasion: String,
    covers: String,
    log: String,
    forms: Vec<Form>,
}

/// `GET /results/targets/{year}`
pub(crate) async fn show(
    visitor: Visitor,
    State(app): State<App>,
    Path(year): Path<String>,
) -> Result<Response, Problem> {
    let year: i16 = year.parse().map_err(|_| Problem::NotFound)?;
    let boards = performance::boards::all(&app.ledger).await?;
    let of_year = |file: &&AffairFile<TargetBoard>| file.affair.year == year;
    let mut published: Vec<&Version> =
        boards.iter().filter(of_year).filter_map(|file| file.affair.in_public()).collect();
    published.sort_by_key(|version| version.published.as_ref().map(|(at, _)| *at));
    let version = published.last().ok_or(Problem::NotFound)?;
    let (t, frozen) = (&visitor.t, &version.frozen.what);
    shows(&Published {
        page: visitor.page(t.say("targets-of-year").with("year", year.to_string())),
        occasion: occasion(&visitor, frozen.occasion),
        covers: covers(&visitor, frozen),
        log: log(&visitor, frozen),
        forms: shown::forms(t, &frozen.rows, &[], &frozen.evaluations, &Links::default()),
    })
}

fn occasion(visitor: &Visitor, occasion: Occasion) -> String {
    visitor.t.name("targets-occasion", occasion.code())
}

/// Which days the figures cover.
pub(crate) fn covers(visitor: &Visitor, frozen: &Frozen) -> String {
    let day = visitor.t.date_long(frozen.computed.basis.day);
    visitor.t.say("targets-covers").with("day", day).to_string()
}

/// The facts the figures are of.
pub(crate) fn log(visitor: &Visitor, frozen: &Frozen) -> String {
    let basis = &frozen.computed.basis;
    let said = visitor.t.say("targets-log").with("size", visitor.t.number(size(basis.size)));
    said.with("root", &basis.root).to_string()
}

fn size(size: u64) -> i64 {
    i64::try_from(size).unwrap_or(i64::MAX)
}
