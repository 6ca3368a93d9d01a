//! 外包服务季度考核: the quarters of the operator's contract, and one of them from the first value to the second
//! signature.

mod sheet;
mod steps;
mod words;
mod workbook;

pub(super) use workbook::xlsx;

pub(super) use words::title;

use super::affair::{Offer, Offers};
use super::bench::{Bench, Counted, bench};
use super::execution::money;
use crate::App;
use crate::form::Sent;
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use crate::stepping::Typed;
use affairs::contract::{ContractFault, ContractQuarter, Desk};
use affairs::{Affair as _, AffairId, AffairKind};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use budget::contract::Terms;
use budget::money::{Fen, Unit};
use casework::Right;
use jiff::ToSpan as _;
use ledger::affairs::{AffairFile, AffairPage, Stepping};
use ledger::{Envelope, Key};

/// Quarters in the list.
const LINES: u32 = 200;

/// A quarter in the list.
struct Row {
    href: String,
    title: String,
    contract: String,
    standing: String,
    outcome: words::Outcome,
}

#[derive(Template)]
#[template(path = "pages/work/contract/list.html")]
struct ListPage {
    page: Page,
    bench: Bench,
    fault: String,
    has_terms: bool,
    rows: Vec<Row>,
    offers: Vec<Offer>,
}

/// A quarter, for who may see it.
async fn found(app: &App, staff: &Staff, id: &str) -> Result<AffairFile<ContractQuarter>, Problem> {
    staff.need(Right::SeeBudget)?;
    let id = AffairId(id.parse().map_err(|_| Problem::NotFound)?);
    app.ledger.affair(id).await?.ok_or(Problem::NotFound)
}

/// `GET /work/contract`
pub async fn show_list(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    staff.need(Right::SeeBudget)?;
    show(&list(&app, &staff, &Typed::default(), String::new()).await?)
}

/// `POST /work/contract`: a quarter begins.
pub async fn open(
    State(app): State<App>,
    staff: Staff,
    Sent(typed): Sent<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    staff.need(Right::Appraise)?;
    let (typed, t) = (Typed(typed), &staff.visitor.t);
    typed.key()?;
    let year: i16 = typed.one("budget_year").parse().unwrap_or(0);
    let number: u8 = typed.one("quarter").parse().unwrap_or(0);
    let fee = Fen::parse(&typed.one("fee"), Unit::Yuan).unwrap_or_default();
    let key = key_of(&terms(&app).map(|terms| terms.name).unwrap_or_default(), year, number);
    let fault = if app.ledger.begun_under(&key).await?.is_some() {
        t.name("contract-fault", ContractFault::OpenedAlready.code())
    } else {
        let envelope = Envelope::new();
        let stepping = Stepping::new(&key, &staff.actor, &envelope);
        let judge =
            |at| Desk { policy: app.ledger.book().at(at), by: &staff.actor, at }.open(year, number, fee);
        let tried = app.ledger.begin_affair::<ContractQuarter>(&stepping, judge).await;
        let id = tried.as_ref().map(|stepped| stepped.id).unwrap_or_default();
        match words::refused(t, tried)? {
            None => return see_other(&format!("/work/contract/{id}")),
            Some(fault) => fault,
        }
    };
    let page = list(&app, &staff, &typed, fault).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&page)?).into_response())
}

fn key_of(contract: &str, year: i16, number: u8) -> Key {
    Key::of_office(&format!("contract {year} {number} {contract}"))
}

/// The terms of the pack as it is now.
fn terms(app: &App) -> Option<Terms> {
    Terms::parse(&app.policy().contract.as_ref()?.text).ok()
}

async fn list(app: &App, staff: &Staff, typed: &Typed, fault: String) -> Result<ListPage, Problem> {
    let t = &staff.visitor.t;
    let counted = Counted::of(app, staff).await?;
    let bench = bench(staff, &counted, t.say("contract-title"), "/work/contract");
    let newest = AffairPage { newest_first: true, ..AffairPage::of(AffairKind::Contract, LINES) };
    let files = app.ledger.affairs::<ContractQuarter>(&newest).await?;
    let rows = files.iter().map(|file| row(staff, file)).collect::<Result<_, _>>()?;
    let has_terms = terms(app).is_some();
    let mut opening = Vec::new();
    if staff.has(Right::Appraise) && has_terms {
        let offers = Offers { t, noun: "contract", action: "/work/contract", typed };
        let last = app.policy().local(app.now()).date().saturating_sub(3.months());
        let quarters = ["1", "2", "3", "4"].map(|number| (number, t.name("contract-quarter", number)));
        let fields = vec![
            offers.ask("budget_year", "number", true).filled(last.year()),
            offers.pick("quarter", "select", quarters),
            offers.ask("fee", "line", true),
        ];
        opening.push(offers.offer("open", fields)?);
    }
    Ok(ListPage { page: bench.page.clone(), bench, fault, has_terms, rows, offers: opening })
}

fn row(staff: &Staff, file: &AffairFile<ContractQuarter>) -> Result<Row, Problem> {
    let (t, quarter) = (&staff.visitor.t, &file.affair);
    let sheet = quarter.sheet().map_err(|fault| words::broken(&fault))?;
    Ok(Row {
        href: format!("/work/contract/{}", file.id),
        title: words::title(t, quarter),
        contract: quarter.terms.name.clone(),
        standing: t.name("contract-standing", quarter.status()),
        outcome: words::outcome(t, &sheet.decided, money),
    })
}
