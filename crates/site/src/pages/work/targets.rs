//! 绩效目标看板: the years the office has a budget of its own for, and the board of one of them.

mod notes;
mod row;
mod sheet;
mod trail;
mod version;

pub use row::{act as act_row, show as show_row};
pub use sheet::{download as download_sheet, print as print_sheet};
pub use version::show as show_version;

use super::affair::{Offer, Offers};
use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::apart::apart;
use crate::form::Sent;
use crate::page::Page;
use crate::pages::targets::shown::{self, Form, Links};
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use crate::stepping::{Typed, refused};
use affairs::AffairId;
use affairs::board::{BoardFault, Computed, Desk, Line, Occasion, Step, TargetBoard, evaluations, lines};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use budget::attainment::board::BoardRow;
use budget::attainment::rules::Rules;
use budget::book::Nature;
use budget::target::Target;
use casework::Right;
use jiff::Timestamp;
use ledger::Envelope;
use ledger::affairs::{AffairFile, Stepping};
use performance::{boards, books, freezing, measured};
use std::sync::Arc;

/// A year in the list.
struct Year {
    href: String,
    name: String,
    office: String,
    rows: u32,
    standing: String,
}

#[derive(Template)]
#[template(path = "pages/work/targets/years.html")]
struct YearsPage {
    page: Page,
    bench: Bench,
    years: Vec<Year>,
}

/// A frozen version in the list.
struct Kept {
    href: String,
    occasion: String,
    covers: String,
    frozen: String,
    published: String,
}

#[derive(Template)]
#[template(path = "pages/work/targets/board.html")]
struct BoardPage {
    page: Page,
    bench: Bench,
    fault: String,
    elapsed: String,
    forms: Vec<Form>,
    versions: Vec<Kept>,
    offers: Vec<Offer>,
}

/// The board of a year, and the targets it is about.
pub(super) struct Found {
    pub year: i16,
    pub book: AffairId,
    pub targets: Vec<Target>,
    pub file: Option<AffairFile<TargetBoard>>,
}

impl Found {
    /// The board as it stands, also where nobody has written on it yet.
    pub fn board(&self) -> Arc<TargetBoard> {
        let blank = || Arc::new(boards::blank(self.book, self.year));
        self.file.as_ref().map_or_else(blank, |file| file.affair.clone())
    }

    pub fn href(&self) -> String {
        format!("/work/targets/{}", self.year)
    }
}

/// The board of the year in an address.
pub(super) async fn found(app: &App, year: &str) -> Result<Found, Problem> {
    let year: i16 = year.parse().map_err(|_| Problem::NotFound)?;
    let (book, whole) = books::ours(&app.ledger, year).await?.ok_or(Problem::NotFound)?;
    let file = boards::of_book(&app.ledger, book).await?;
    Ok(Found { year, book, targets: whole.targets, file })
}

/// Takes a step of the board, which is opened with the first one; why not, in words, if it is not taken.
pub(super) async fn step(
    app: &App,
    staff: &Staff,
    found: &Found,
    typed: &Typed,
    envelope: &Envelope,
    does: impl Fn(&Desk<'_>, &TargetBoard) -> Result<Step, BoardFault> + Send + Sync,
) -> Result<Option<String>, Problem> {
    let (t, by, key) = (&staff.visitor.t, &staff.actor, typed.key()?);
    let id = match boards::opened(&app.ledger, found.book, by).await {
        Ok(id) => id,
        Err(failure) => return refused(t, "targets", Err(failure)),
    };
    let stepping = Stepping::new(&key, by, envelope);
    let judge = |board: &TargetBoard, at: Timestamp| {
        let policy = app.ledger.book().at(at);
        does(&Desk { policy, by, at, targets: &found.targets }, board)
    };
    refused(t, "targets", app.ledger.step_affair::<TargetBoard>(id, &stepping, judge).await)
}

/// `GET /work/targets`
pub async fn show_years(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    staff.need(Right::SeeBudget)?;
    let (t, mut years) = (&staff.visitor.t, Vec::<Year>::new());
    let boards = boards::all(&app.ledger).await?;
    for file in books::all(&app.ledger).await? {
        let kept = &file.affair.particulars;
        let year = kept.year.to_string();
        if !kept.ours || kept.nature != Nature::Budget || years.iter().any(|one| one.name == year) {
            continue;
        }
        let board = boards.iter().find(|board| board.affair.book == file.id);
        let standing = board.map_or("open", |board| affairs::Affair::status(&*board.affair));
        years.push(Year {
            href: format!("/work/targets/{year}"),
            office: kept.office.clone(),
            rows: kept.targets,
            standing: t.name("targets-standing-of-board", standing),
            name: year,
        });
    }
    let counted = Counted::of(&app, &staff).await?;
    let bench = bench(&staff, &counted, t.say("targets-title"), "/work/targets");
    show(&YearsPage { page: bench.page.clone(), bench, years })
}

/// `GET /work/targets/{year}`
pub async fn show_board(
    State(app): State<App>,
    staff: Staff,
    Path(year): Path<String>,
) -> Result<Response, Problem> {
    staff.need(Right::SeeBudget)?;
    let found = found(&app, &year).await?;
    show(&page(&app, &staff, &found, &Typed::default(), String::new()).await?)
}

/// `POST /work/targets/{year}/freeze`
pub async fn freeze(
    State(app): State<App>,
    staff: Staff,
    Path(year): Path<String>,
    Sent(typed): Sent<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    staff.need(Right::ManageBudget)?;
    let (found, typed) = (found(&app, &year).await?, Typed(typed));
    let t = &staff.visitor.t;
    let asked = (Occasion::from_code(&typed.one("occasion")), typed.day("as_of"));
    let (Some(occasion), Some(day)) = asked else {
        return failing(&app, &staff, &found, &typed, t.say("targets-day-odd").to_string()).await;
    };
    let ledger = app.ledger.clone();
    let computed = apart(async move { freezing::at_head(&ledger, day).await }).await??;
    let judge = |desk: &Desk<'_>, board: &TargetBoard| {
        let computed = computed.as_ref().ok_or(BoardFault::NothingLogged)?;
        desk.freeze(board, occasion, computed)
    };
    match step(&app, &staff, &found, &typed, &Envelope::new(), judge).await? {
        None => see_other(&found.href()),
        Some(fault) => failing(&app, &staff, &found, &typed, fault).await,
    }
}

/// `POST /work/targets/{year}/versions/{nth}/publish`
pub async fn publish(
    State(app): State<App>,
    staff: Staff,
    Path((year, version)): Path<(String, String)>,
    Sent(typed): Sent<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    staff.need(Right::Publish)?;
    let (found, typed) = (found(&app, &year).await?, Typed(typed));
    let version = version::version(&found, &version)?.frozen.step;
    let judge = |desk: &Desk<'_>, board: &TargetBoard| desk.publish(board, version);
    match step(&app, &staff, &found, &typed, &Envelope::new(), judge).await? {
        None => see_other(&found.href()),
        Some(fault) => failing(&app, &staff, &found, &typed, fault).await,
    }
}

async fn failing(
    app: &App,
    staff: &Staff,
    found: &Found,
    typed: &Typed,
    fault: String,
) -> Result<Response, Problem> {
    let page = page(app, staff, found, typed, fault).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&page)?).into_response())
}

/// The lines of the board as the cases stand now, and what they were computed from.
pub(super) async fn standing(app: &App, found: &Found) -> Result<(Vec<Line>, Computed), Problem> {
    let computed = measured::of_year(&app.ledger, found.year).await?;
    Ok((lines(&found.board(), &found.targets, &computed, Rules::common()), computed))
}

/// Where names and values of a board lead for this person.
pub(super) fn links(staff: &Staff, found: &Found, computed: &Computed) -> Links {
    let day = computed.basis.day;
    let period = format!("?from={}&through={day}", day.first_of_year());
    Links {
        rows: Some(format!("{}/rows", found.href())),
        period: staff.has(Right::SeeFigures).then_some(period),
        year: Some(found.year),
        meetings: staff.has(Right::ManageMeetings),
    }
}

async fn page(
    app: &App,
    staff: &Staff,
    found: &Found,
    typed: &Typed,
    fault: String,
) -> Result<BoardPage, Problem> {
    let (t, rules) = (&staff.visitor.t, Rules::common());
    let (lines, computed) = standing(app, found).await?;
    let (rows, unfit): (Vec<BoardRow>, Vec<_>) = lines.into_iter().map(|line| (line.row, line.unfit)).unzip();
    let scored = evaluations(&rows, &computed, rules);
    let elapsed = t.say("targets-elapsed").with("worked", computed.elapsed.worked);
    let counted = Counted::of(app, staff).await?;
    let title = t.say("targets-of-year").with("year", found.year.to_string());
    let bench = bench(staff, &counted, title, "/work/targets");
    Ok(BoardPage {
        page: bench.page.clone(),
        bench,
        fault,
        elapsed: elapsed.with("total", computed.elapsed.total).to_string(),
        forms: shown::forms(t, &rows, &unfit, &scored, &links(staff, found, &computed)),
        versions: versions(app, staff, found),
        offers: offers(staff, found, typed, &computed)?,
    })
}

fn versions(app: &App, staff: &Staff, found: &Found) -> Vec<Kept> {
    let (t, policy) = (&staff.visitor.t, app.policy());
    let kept = |version: &affairs::board::Version| {
        let frozen = &version.frozen;
        let published = version.published.as_ref().map(|(at, _)| t.moment(policy.local(*at)));
        Kept {
            href: format!("{}/versions/{}", found.href(), frozen.step),
            occasion: t.name("targets-occasion", frozen.what.occasion.code()),
            covers: crate::pages::targets::covers(&staff.visitor, &frozen.what),
            frozen: t.moment(policy.local(frozen.at)),
            published: published.unwrap_or_default(),
        }
    };
    found.board().versions.iter().rev().map(kept).collect()
}

fn offers(staff: &Staff, found: &Found, typed: &Typed, computed: &Computed) -> Result<Vec<Offer>, Problem> {
    if !staff.has(Right::ManageBudget) {
        return Ok(Vec::new());
    }
    let t = &staff.visitor.t;
    let action = format!("{}/freeze", found.href());
    let offers = Offers { t, noun: "targets", action: &action, typed };
    let occasion = Occasion::ALL.iter().map(|one| (one.code(), t.name("targets-occasion", one.code())));
    let fields = vec![
        offers.pick("occasion", "radio", occasion),
        offers.ask("as_of", "date", true).filled(computed.basis.day),
    ];
    Ok(vec![offers.offer("freeze", fields)?])
}
