//! The books the office keeps: read from a file, opened to everybody, taken back.

use super::upload::Sent as File;
use super::{DOOR, around, file, title};
use crate::App;
use crate::affair::{self, Texts};
use crate::books::Voice;
use crate::form::{Choice, Sent};
use crate::page::Page;
use crate::pages::work::bench::Bench;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use crate::stepping::{Typed, refused};
use affairs::book::{BookStanding, Desk, PublishedBook, Read};
use affairs::{Affair as _, AffairKind};
use askama::Template;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use budget::money::Unit;
use casework::Right;
use ledger::Envelope;
use ledger::affairs::{AffairFile, AffairPage, Stepping};

/// Books listed at most, the newest years.
const BOOKS: u32 = 500;

/// A book in the list.
struct Row {
    base: String,
    office: String,
    year: i16,
    nature: String,
    ours: bool,
    figures: u32,
    targets: u32,
    unread: u32,
    file: String,
    standing: String,
    state: &'static str,
    reason: String,
    may_publish: bool,
    may_withdraw: bool,
}

#[derive(Template)]
#[template(path = "pages/work/budget/list.html")]
struct List {
    page: Page,
    bench: Bench,
    rows: Vec<Row>,
    withdrawn: Vec<Row>,
    books: Vec<Choice>,
    manages: bool,
    fault: String,
    office: String,
    year: String,
    ours: bool,
    key: String,
}

/// `GET /work/budget`
pub async fn show_list(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    staff.need(Right::SeeBudget)?;
    show(&list(&app, &staff, &Typed::default(), String::new()).await?)
}

/// `POST /work/budget`
pub async fn import(State(app): State<App>, staff: Staff, request: Request) -> Result<Response, Problem> {
    staff.need(Right::ManageBudget)?;
    let t = &staff.visitor.t;
    let mut sent = File::open(&app, request).await?;
    let opened = match sent.read(&app, t).await? {
        Ok(opened) => opened,
        Err(fault) => return failing(&app, &staff, &sent.typed, fault).await,
    };
    let read = Read {
        file: sent.name.clone(),
        digest: opened.digest,
        office: sent.typed.one("office"),
        year: sent.typed.one("year").parse().ok(),
        ours: sent.typed.one("ours") == "yes",
        ..Read::default()
    };
    let (key, envelope) = (sent.typed.key()?, Envelope::new());
    let stepping = Stepping::new(&key, &staff.actor, &envelope);
    let tried = performance::books::keep(&app.ledger, &stepping, read, [opened.book]).await;
    let id = tried.as_ref().map(|stepped| stepped.id).unwrap_or_default();
    match refused(t, "book", tried)? {
        None => see_other(&format!("{DOOR}/{id}")),
        Some(fault) => failing(&app, &staff, &sent.typed, fault).await,
    }
}

/// `POST /work/budget/{id}/{step}`
pub async fn act(
    State(app): State<App>,
    staff: Staff,
    Path((id, step)): Path<(String, String)>,
    Sent(typed): Sent<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    staff.need(Right::ManageBudget)?;
    let (typed, t) = (Typed(typed), &staff.visitor.t);
    let id = file(&app, &id).await?.id;
    if !["publish", "withdraw"].contains(&step.as_str()) {
        return Err(Problem::NotFound);
    }
    if let Some(fault) = typed.too_long(t) {
        return failing(&app, &staff, &Typed::default(), fault).await;
    }
    let (key, mut envelope) = (typed.key()?, Envelope::new());
    let reason = envelope.note(&typed.text("reason"))?;
    let stepping = Stepping::new(&key, &staff.actor, &envelope);
    let judge = |book: &PublishedBook, at| {
        let desk = Desk { policy: app.ledger.book().at(at), by: &staff.actor };
        if step == "publish" { desk.publish(book) } else { desk.withdraw(book, reason.clone()) }
    };
    let tried = app.ledger.step_affair::<PublishedBook>(id, &stepping, judge).await;
    match refused(t, "book", tried)? {
        None => see_other(DOOR),
        Some(fault) => failing(&app, &staff, &Typed::default(), fault).await,
    }
}

async fn failing(app: &App, staff: &Staff, typed: &Typed, fault: String) -> Result<Response, Problem> {
    let page = list(app, staff, typed, fault).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&page)?).into_response())
}

async fn list(app: &App, staff: &Staff, typed: &Typed, fault: String) -> Result<List, Problem> {
    let t = &staff.visitor.t;
    let newest = AffairPage { newest_first: true, ..AffairPage::of(AffairKind::Book, BOOKS) };
    let files = app.ledger.affairs::<PublishedBook>(&newest).await?;
    let reasons = files.iter().filter_map(|file| file.affair.reason.as_ref());
    let texts = Texts::of(app, affair::handles(reasons)).await?;
    let gone = |file: &&AffairFile<PublishedBook>| file.affair.standing == BookStanding::Withdrawn;
    let (withdrawn, kept): (Vec<_>, Vec<_>) = files.iter().partition(gone);
    let voice = Voice { t, unit: Unit::Yuan };
    let choice =
        |file: &&AffairFile<PublishedBook>| Choice::new(&file.id.to_string(), title(voice, file), false);
    let bench = around(app, staff, t.say("budget-books")).await?;
    Ok(List {
        page: bench.page.clone(),
        rows: kept.iter().map(|file| row(staff, file, &texts)).collect(),
        withdrawn: withdrawn.iter().map(|file| row(staff, file, &texts)).collect(),
        books: if kept.len() > 1 { kept.iter().map(choice).collect() } else { Vec::new() },
        manages: staff.has(Right::ManageBudget),
        office: typed.one("office"),
        year: typed.one("year"),
        ours: typed.one("ours") == "yes",
        key: affair::fresh()?,
        fault,
        bench,
    })
}

fn row(staff: &Staff, file: &AffairFile<PublishedBook>, texts: &Texts) -> Row {
    let (t, book) = (&staff.visitor.t, &file.affair);
    let (kept, manages) = (&book.particulars, staff.has(Right::ManageBudget));
    Row {
        base: format!("{DOOR}/{}", file.id),
        office: kept.office.clone(),
        year: kept.year,
        nature: Voice { t, unit: Unit::Yuan }.nature(kept.nature),
        ours: kept.ours,
        figures: kept.figures,
        targets: kept.targets,
        unread: kept.unread,
        file: kept.file.clone(),
        standing: t.name("book-standing", book.status()),
        state: book.status(),
        reason: book.reason.as_ref().map(|reason| texts.text(reason)).unwrap_or_default(),
        may_publish: manages && kept.ours && book.standing == BookStanding::Kept,
        may_withdraw: manages && book.standing != BookStanding::Withdrawn,
    }
}
