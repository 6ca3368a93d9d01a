//! A year opened from the office's own budget in one act: what the book gives each line is shown first, with what could
//! not be taken, and is written when finance confirms it.

use super::super::affair::{Offer, Offers};
use super::super::bench::{Bench, Counted, bench};
use super::{Row, money, refused, worded};
use crate::App;
use crate::affair;
use crate::apart::apart;
use crate::form::Sent;
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use crate::stepping::Typed;
use affairs::account::{AccountFault, AccountYear, Desk, LeftOut, Line, Proposed, proposed};
use affairs::book::PublishedBook;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use budget::book::Nature;
use budget::money::Fen;
use casework::Right;
use ledger::Envelope;
use ledger::affairs::{AffairFile, Stepping};
use performance::{accounts, books};

/// A line to be confirmed.
struct Shown {
    code: String,
    project: String,
    name: String,
    amount: String,
}

#[derive(Template)]
#[template(path = "pages/work/execution/from_book.html")]
struct ProposedPage {
    page: Page,
    bench: Bench,
    fault: String,
    book: String,
    file: String,
    lines: Vec<Shown>,
    total: String,
    left_out: Vec<(String, String, String)>,
    offers: Vec<Offer>,
}

/// A book of the office's own and what it proposes.
struct Found {
    file: AffairFile<PublishedBook>,
    proposed: Proposed,
}

async fn found(app: &App, staff: &Staff, id: &str, aid_line: Option<String>) -> Result<Found, Problem> {
    staff.need(Right::ManageBudget)?;
    let file: AffairFile<PublishedBook> =
        app.ledger.affair(affair::id(id)?).await?.ok_or(Problem::NotFound)?;
    let kept = &file.affair.particulars;
    if !kept.ours || kept.nature != Nature::Budget {
        return Err(Problem::NotFound);
    }
    let (ledger, affair) = (app.ledger.clone(), file.affair.clone());
    let proposed = apart(async move {
        let book = books::whole(&ledger, &affair).await?;
        Ok::<_, ledger::StoreFault>(proposed(&book, aid_line.as_deref()))
    })
    .await??;
    Ok(Found { file, proposed })
}

/// The office's own budgets whose year has no account, by address and name.
pub(super) async fn open_books(
    app: &App,
    staff: &Staff,
    rows: &[Row],
) -> Result<Vec<(String, String)>, Problem> {
    let (t, this, mut years) = (&staff.visitor.t, app.policy().local(app.now()).year(), Vec::new());
    if !staff.has(Right::ManageBudget) {
        return Ok(Vec::new());
    }
    for file in books::all(&app.ledger).await? {
        let kept = &file.affair.particulars;
        let known = rows.iter().any(|row| row.year == kept.year.to_string());
        let near = (this - kept.year).abs() <= 1;
        if kept.ours && kept.nature == Nature::Budget && near && !known {
            let name = t.say("account-from-book-of").with("year", kept.year.to_string()).to_string();
            years.push((format!("/work/execution/from/{}", file.id), name));
        }
    }
    Ok(years)
}

/// `GET /work/execution/from/{book}`
pub async fn show_proposed(
    State(app): State<App>,
    staff: Staff,
    Path(book): Path<String>,
) -> Result<Response, Problem> {
    let found = found(&app, &staff, &book, None).await?;
    show(&page(&app, &staff, &found, &Typed::default(), String::new()).await?)
}

/// `POST /work/execution/from/{book}`
pub async fn confirm(
    State(app): State<App>,
    staff: Staff,
    Path(book): Path<String>,
    Sent(typed): Sent<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let (typed, t) = (Typed(typed), &staff.visitor.t);
    let aid_line = Some(typed.one("aid_line")).filter(|line| !line.is_empty());
    let found = found(&app, &staff, &book, aid_line).await?;
    typed.key()?;
    let year = found.file.affair.particulars.year;
    let key = accounts::key_of(year);
    let fault = if app.ledger.begun_under(&key).await?.is_some() {
        Some(worded(t, AccountFault::OpenedAlready.into()))
    } else {
        let envelope = Envelope::new();
        let stepping = Stepping::new(&key, &staff.actor, &envelope);
        let judge = |at| {
            let desk = Desk { policy: app.ledger.book().at(at), by: &staff.actor, at };
            desk.open_from(found.file.id, &found.file.affair, &found.proposed)
        };
        refused(t, app.ledger.begin_affair::<AccountYear>(&stepping, judge).await)?
    };
    let Some(fault) = fault else { return see_other(&format!("/work/execution/{year}")) };
    let page = page(&app, &staff, &found, &typed, fault).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&page)?).into_response())
}

async fn page(
    app: &App,
    staff: &Staff,
    found: &Found,
    typed: &Typed,
    fault: String,
) -> Result<ProposedPage, Problem> {
    let (t, kept) = (&staff.visitor.t, &found.file.affair.particulars);
    let counted = Counted::of(app, staff).await?;
    let title = t.say("account-from-book-of").with("year", kept.year.to_string());
    let bench = bench(staff, &counted, title, "/work/execution");
    let action = format!("/work/execution/from/{}", found.file.id);
    let offers = Offers { t, noun: "account", action: &action, typed };
    let lines = &found.proposed.lines;
    let named = |(line, _): &'_ (Line, Fen)| format!("{} {}", line.of.id, line.of.name);
    let for_aid =
        offers.pick("aid_line", "select", lines.iter().map(|one| (one.0.of.id.as_str(), named(one))));
    let mut all = Vec::new();
    if !lines.is_empty() {
        all.push(offers.offer("confirm", vec![for_aid.optional()])?.first());
    }
    let left = |one: &LeftOut| {
        let amount = one.amount.map_or_else(|| "—".to_owned(), money);
        (one.name.clone(), amount, t.name("account-omission", one.why.code()))
    };
    Ok(ProposedPage {
        page: bench.page.clone(),
        book: format!("/work/budget/{}", found.file.id),
        file: kept.file.clone(),
        lines: lines.iter().map(shown).collect(),
        total: money(lines.iter().map(|(_, amount)| *amount).sum()),
        left_out: found.proposed.left_out.iter().map(left).collect(),
        offers: all,
        fault,
        bench,
    })
}

fn shown((line, amount): &(Line, Fen)) -> Shown {
    let (project, name) = (line.project.clone(), line.of.name.clone());
    Shown { code: line.of.id.clone(), project, name, amount: money(*amount) }
}
