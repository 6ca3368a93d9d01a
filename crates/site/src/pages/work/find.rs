//! The search box: numbers lead to their case, words are looked for in what was written, telephones, names and the
//! like only exactly and for a purpose. What was typed may be somebody's name, so it never stands in an address: it is
//! kept on the server, locked, for some hours.

mod contact;
mod words;

pub use contact::take as by_contact;

use super::bench::{Bench, Counted, bench};
use super::list::{self, NarrowForm, Place, Row};
use crate::App;
use crate::affair;
use crate::desk::sight::{self, Listed};
use crate::form::{Choice, Sent, line};
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use casework::Right;
use jiff::ToSpan as _;
use ledger::projection::CaseRow;
use serde::Deserialize;

/// Characters of a query at most.
const LONG: usize = 80;
/// Hours a query is kept.
const HOURS: i64 = 12;
/// Days back in which the place of a day's sequence is looked for.
const DAYS: i64 = 14;
/// Cases of a number's part at most.
const NUMBERED: u32 = 20;

/// What an address asks.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    /// A number, as other pages link to it.
    #[serde(default)]
    q: String,
    /// Under which a query is kept.
    #[serde(default)]
    s: String,
    #[serde(flatten)]
    place: Place,
}

/// What the box sends.
#[derive(Debug, Default, Deserialize)]
pub struct Typed {
    #[serde(default)]
    q: String,
}

/// A case found, and where it says so.
#[derive(Clone, Debug)]
struct Found {
    row: Row,
    snippet: String,
}

#[derive(Default)]
struct Shown {
    sought: String,
    found: Vec<Found>,
    narrow: Option<NarrowForm>,
    kept: String,
    next: Option<String>,
    /// What to say above: a locale key.
    said: Option<&'static str>,
    purposes: Vec<Choice>,
    /// Whether the purposes are for looking by the requester's name.
    by_name: bool,
    fault: String,
}

#[derive(Template)]
#[template(path = "pages/work/find.html")]
struct FindPage {
    page: Page,
    bench: Bench,
    shown: Shown,
    complete: bool,
    months: i64,
}

async fn page(app: &App, staff: &Staff, shown: Shown) -> Result<Response, Problem> {
    let counted = Counted::of(app, staff).await?;
    let mut bench = bench(staff, &counted, staff.visitor.t.say("find-title"), "/work/find");
    bench.sought.clone_from(&shown.sought);
    let (complete, months) = (app.finder.is_complete(), crate::finder::MONTHS);
    show(&FindPage { page: bench.page.clone(), bench, shown, complete, months })
}

fn draft(staff: &Staff, id: &str) -> String {
    format!("find:{}:{id}", staff.account.id)
}

/// `GET /work/find`: a number leads to its case; a query that was kept is looked for.
pub async fn find(
    State(app): State<App>,
    staff: Staff,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    staff.need(Right::FindCases)?;
    if !asked.q.is_empty() {
        return match by_number(&app, &staff, &asked.q).await? {
            Some(answer) => Ok(answer),
            None => list::not_found(&app, &staff, &asked.q).await,
        };
    }
    let known = !asked.s.is_empty() && asked.s.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let kept = if known { app.ledger.draft(&draft(&staff, &asked.s)).await? } else { None };
    match kept {
        Some(query) => words::show_found(&app, &staff, query, asked.s, &asked.place).await,
        None => page(&app, &staff, Shown::default()).await,
    }
}

/// `POST /work/find`: what was typed decides what is looked for.
pub async fn take(
    State(app): State<App>,
    staff: Staff,
    Sent(typed): Sent<Typed>,
) -> Result<Response, Problem> {
    staff.need(Right::FindCases)?;
    let query: String = line(&typed.q).chars().take(LONG).collect();
    if query.is_empty() {
        return page(&app, &staff, Shown::default()).await;
    }
    if let Some(answer) = by_number(&app, &staff, &query).await? {
        return Ok(answer);
    }
    if let Some(field) = contact::field(&query).filter(|_| beginnings(&app, &query).is_empty()) {
        return contact::ask(&app, &staff, query, field, String::new()).await;
    }
    if crate::finder::grams::terms(&query).is_empty() {
        let said =
            if query.chars().any(|sign| sign.is_ascii_digit()) { "find-no-number" } else { "find-too-short" };
        return page(&app, &staff, Shown { sought: query, said: Some(said), ..Shown::default() }).await;
    }
    let id = affair::fresh()?;
    let until = app.now().checked_add(HOURS.hours()).unwrap_or(app.now());
    app.ledger.save_draft(&draft(&staff, &id), &query, until).await?;
    see_other(&format!("/work/find?s={id}"))
}

/// The case of a number, or the cases of a part of one; `None` if what was typed is no such thing.
async fn by_number(app: &App, staff: &Staff, typed: &str) -> Result<Option<Response>, Problem> {
    if let Some(case) = sight::find(&app.ledger, &staff.actor, typed).await? {
        let number = case.number.map(|number| number.to_string()).unwrap_or_default();
        return see_other(&format!("/work/q/found/c/{number}")).map(Some);
    }
    let rows = numbered(app, staff, typed).await?;
    match rows.as_slice() {
        [] => Ok(None),
        [one] => see_other(&format!("/work/q/found/c/{}", one.number)).map(Some),
        _ => {
            let lines = app.ledger.titled(rows).await?;
            let rows = list::rows(staff, Listed { lines, ..Listed::default() }, "/work/q/found", "", "");
            let found = rows.into_iter().map(|row| Found { row, snippet: String::new() }).collect();
            page(app, staff, Shown { sought: typed.to_owned(), found, ..Shown::default() }).await.map(Some)
        }
    }
}

/// The cases this person may know of whose number begins as typed.
pub(super) async fn numbered(app: &App, staff: &Staff, typed: &str) -> Result<Vec<CaseRow>, Problem> {
    let mut rows: Vec<CaseRow> = Vec::new();
    for beginning in beginnings(app, typed) {
        rows.extend(app.ledger.store().numbered(&beginning, NUMBERED).await?);
    }
    let seen = sight::visible(&app.ledger, app.policy(), &staff.actor, &rows).await?;
    rows.retain(|row| seen.contains(&row.case));
    Ok(rows)
}

/// How the numbers begin that somebody may mean: a whole beginning, day and place, or the place alone.
fn beginnings(app: &App, typed: &str) -> Vec<String> {
    let typed = typed.trim().to_ascii_uppercase();
    let office = &app.policy().office;
    let head = format!("{}{}", office.number_prefix, office.code);
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if typed.starts_with(&head) && typed.len() > head.len() + 1 {
        return vec![typed];
    }
    let (day, place) = typed.split_once('-').unwrap_or(("", &typed));
    let place = place.split('-').next().unwrap_or_default();
    if !digits(place) || place.len() > 5 {
        return Vec::new();
    }
    let place = format!("{place:0>5}");
    if day.len() == 8 && digits(day) {
        return vec![format!("{head}-{day}-{place}")];
    }
    let today = app.policy().local(app.now()).date();
    let days = (0..DAYS).filter_map(|back| today.checked_sub(back.days()).ok());
    let of_day = |day: jiff::civil::Date| format!("{head}-{}-{place}", day.strftime("%Y%m%d"));
    if day.is_empty() { days.map(of_day).collect() } else { Vec::new() }
}
