//! One row of the board: what was promised, what measures it, everything that was entered for it with its evidence,
//! and the forms for what it still asks for.

use super::super::affair::{Offer, Offers};
use super::super::bench::{Bench, Counted, bench};
use super::notes::{Note, notes};
use super::trail::{Trail, trail};
use super::{Found, found, links, standing, step};
use crate::App;
use crate::form::Sent;
use crate::locale::Translator;
use crate::page::Page;
use crate::pages::targets::shown::{self, Row};
use crate::pages::targets::written::decimal;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show as shows};
use crate::stepping::Typed;
use affairs::board::{Computed, Desk, Entered, Sum, TargetBoard, Tie};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use budget::attainment::board::BoardRow;
use budget::attainment::rules::{Band, Rules};
use budget::binding::{Binding, bind, catalogue};
use budget::source::Place;
use budget::target::{Goal, Operator, Target};
use casework::Right;
use casework::personal::Sealed;
use jiff::civil::Date;
use ledger::Envelope;

#[derive(Template)]
#[template(path = "pages/work/targets/row.html")]
struct RowPage {
    page: Page,
    bench: Bench,
    back: String,
    year: i16,
    project: String,
    place: String,
    printed: String,
    row: Row,
    trail: Vec<Trail>,
    fault: String,
    notes: Vec<Note>,
    offers: Vec<Offer>,
}

/// `GET /work/targets/{year}/rows/{nth}`
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Path((year, nth)): Path<(String, String)>,
) -> Result<Response, Problem> {
    staff.need(Right::SeeBudget)?;
    let found = found(&app, &year).await?;
    shows(&page(&app, &staff, &found, &nth, &Typed::default(), String::new()).await?)
}

/// `POST /work/targets/{year}/rows/{nth}`
pub async fn act(
    State(app): State<App>,
    staff: Staff,
    Path((year, nth)): Path<(String, String)>,
    Sent(typed): Sent<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    staff.need(Right::ManageBudget)?;
    let (found, typed) = (found(&app, &year).await?, Typed(typed));
    let fault = match typed.too_long(&staff.visitor.t) {
        Some(fault) => Some(fault),
        None => taken(&app, &staff, &found, &nth, &typed).await?,
    };
    match fault {
        None => see_other(&format!("{}/rows/{nth}", found.href())),
        Some(fault) => {
            let page = page(&app, &staff, &found, &nth, &typed, fault).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shows(&page)?).into_response())
        }
    }
}

async fn taken(
    app: &App,
    staff: &Staff,
    found: &Found,
    nth: &str,
    typed: &Typed,
) -> Result<Option<String>, Problem> {
    let nth: u32 = nth.parse().map_err(|_| Problem::NotFound)?;
    let (t, mut envelope) = (&staff.visitor.t, Envelope::new());
    let words = envelope.note(&typed.text("words"))?;
    let wanted = match wanted(typed, words) {
        Ok(wanted) => wanted,
        Err(odd) => return Ok(Some(t.say(odd).to_string())),
    };
    let judge = |desk: &Desk<'_>, board: &TargetBoard| match wanted.clone() {
        Wanted::Enter(entered) => desk.enter(board, nth, entered),
        Wanted::Bind(tie, reason) => desk.bind(nth, tie, reason),
        Wanted::Explain(reason) => desk.explain(nth, reason),
    };
    step(app, staff, found, typed, &envelope, judge).await
}

#[derive(Clone)]
enum Wanted {
    Enter(Entered),
    Bind(Tie, Sealed),
    Explain(Sealed),
}

/// What the form asks for; what does not read is a key of wording.
fn wanted(typed: &Typed, words: Sealed) -> Result<Wanted, &'static str> {
    match typed.one("step").as_str() {
        "enter" => {
            let value = decimal(&typed.one("number")).ok_or("targets-number-odd")?;
            let as_of = typed.day("as_of").ok_or("targets-day-odd")?;
            let (unit, file) = (typed.one("counted_in"), typed.one("file"));
            Ok(Wanted::Enter(Entered::Value { value, unit, as_of, file, note: words }))
        }
        "judge" => {
            let percent = typed.number("percent").ok_or("targets-number-odd")?;
            Ok(Wanted::Enter(Entered::Judged { band: typed.one("band"), percent, reason: words }))
        }
        "bind" => {
            let id = typed.one("formula");
            let tie = if id == BY_HAND { Tie::Manual } else { Tie::Formula { id } };
            Ok(Wanted::Bind(tie, words))
        }
        "explain" => Ok(Wanted::Explain(words)),
        _ => Err("targets-number-odd"),
    }
}

/// Chosen where a person measures the row.
const BY_HAND: &str = "by_hand";

async fn page(
    app: &App,
    staff: &Staff,
    found: &Found,
    nth: &str,
    typed: &Typed,
    fault: String,
) -> Result<RowPage, Problem> {
    let nth: u32 = nth.parse().map_err(|_| Problem::NotFound)?;
    let place = usize::try_from(nth).ok().and_then(|nth| nth.checked_sub(1)).ok_or(Problem::NotFound)?;
    let t = &staff.visitor.t;
    let (lines, computed) = standing(app, found).await?;
    let line = lines.get(place).ok_or(Problem::NotFound)?;
    let leads = links(staff, found, &computed);
    let row = shown::shown(t, &line.row, line.unfit.as_ref(), None, place, &leads);
    let trail = match behind(&line.row, &computed) {
        Some(sum) => trail(app, staff, sum).await?,
        None => Vec::new(),
    };
    let counted = Counted::of(app, staff).await?;
    let bench = bench(staff, &counted, &line.row.target.name, "/work/targets");
    let action = format!("{}/rows/{nth}", found.href());
    let offers = Offers { t, noun: "targets", action: &action, typed };
    Ok(RowPage {
        page: bench.page.clone(),
        bench,
        back: found.href(),
        year: found.year,
        project: line.row.target.project.clone(),
        place: placed(t, &line.row.target.place),
        printed: line.row.target.printed.clone(),
        notes: notes(app, staff, &found.board(), nth).await?,
        offers: forms(staff, &offers, &line.row, computed.basis.day)?,
        row,
        trail,
        fault,
    })
}

/// The figure a row shows.
fn behind<'a>(row: &BoardRow, computed: &'a Computed) -> Option<&'a Sum> {
    match &row.binding {
        Binding::Formula { formula, .. } => computed.sum(&formula.id, &row.target.project),
        _ => None,
    }
}

/// Where the row stands in the budget's file.
fn placed(t: &Translator, place: &Place) -> String {
    let (key, first, second) = match place {
        Place::Line(line) => ("line", *line, 0),
        Place::LineCell(line, cell) => ("line-cell", *line, *cell),
        Place::PageLine(page, line) => ("page-line", *page, *line),
        Place::SheetCell(_, row, column) => ("sheet-cell", *row, *column),
        Place::TableCell(_, row, column) => ("table-cell", *row, *column),
    };
    let said = t.say(&format!("targets-place-{key}")).with("first", first).with("second", second);
    match place {
        Place::SheetCell(sheet, ..) => said.with("sheet", sheet).to_string(),
        Place::TableCell(table, ..) => said.with("table", *table).to_string(),
        _ => said.to_string(),
    }
}

pub(super) fn named(t: &Translator, id: &str) -> String {
    catalogue::find(id).map_or_else(|| id.to_owned(), |formula| shown::measure(t, id, &formula.zh))
}

/// What the row still asks for.
fn forms(staff: &Staff, offers: &Offers<'_>, row: &BoardRow, day: Date) -> Result<Vec<Offer>, Problem> {
    if !staff.has(Right::ManageBudget) {
        return Ok(Vec::new());
    }
    let (t, target) = (offers.t, &row.target);
    let words = |key: &str| offers.ask("words", "text", true).hinted(t.say(key));
    let mut all = Vec::new();
    if bind(target) == Binding::Open {
        let by_hand = (BY_HAND, t.say("targets-tie-by-hand").to_string());
        let formulas = catalogue::all().iter().map(|one| (one.id.as_str(), named(t, &one.id)));
        let fields = vec![
            offers.pick("formula", "select", std::iter::once(by_hand).chain(formulas)),
            words("targets-hint-why"),
        ];
        all.push(offers.offer("bind", fields)?);
    }
    if in_words(target) && row.binding.reading().is_some() {
        let band = |band: &'static Band| {
            let said = t.say("targets-band-of").with("band", t.name("targets-band", &band.id));
            let said = said.with("from", band.from_percent).with("to", band.to_percent);
            (band.id.as_str(), said.to_string())
        };
        let fields = vec![
            offers.pick("band", "select", Rules::common().bands.iter().map(band)),
            offers.ask("percent", "number", true),
            words("targets-hint-why"),
        ];
        all.push(offers.offer("judge", fields)?.first());
    } else if row.binding.needs_entry() {
        let fields = vec![
            offers.ask("number", "line", true),
            offers.ask("counted_in", "line", false).filled(row.binding.read(target).unit),
            offers.ask("as_of", "date", true).filled(day),
            offers.ask("file", "line", false),
            words("targets-hint-evidence").optional(),
        ];
        all.push(offers.offer("enter", fields)?.first());
    }
    if row.binding.reading().is_some() {
        all.push(offers.offer("explain", vec![words("targets-hint-why")])?);
    }
    Ok(all)
}

fn in_words(target: &Target) -> bool {
    target.operator == Operator::Qualitative || matches!(target.goal, Goal::Words(_))
}
