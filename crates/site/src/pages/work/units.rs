//! 承办单位月度考核 at the bench: the months, and opening one.

mod month;

pub use month::show_indicator;

use super::affair::{Ask, Offer, Offers};
use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::form::Sent;
use crate::page::Page;
use crate::pages::units::{month as month_of, month_name};
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use crate::stepping::{Typed, refused};
use affairs::appraisal::{Appraisal, Desk};
use affairs::{Affair as _, AffairKind};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::Right;
use jiff::ToSpan as _;
use jiff::civil::Date;
use ledger::Envelope;
use ledger::affairs::{AffairFile, AffairPage, Stepping};

/// Months listed at most.
const MONTHS: u32 = 120;
/// Months that can be opened: those over in the last year.
const OPENED: i64 = 12;

/// A month in the list.
struct Row {
    href: String,
    name: String,
    status: String,
    until: String,
    requests: usize,
    undecided: usize,
}

#[derive(Template)]
#[template(path = "pages/work/units/list.html")]
struct ListPage {
    page: Page,
    bench: Bench,
    fault: String,
    are_given: bool,
    rows: Vec<Row>,
    offers: Vec<Offer>,
}

/// Units read what will be published anyway.
fn may_enter(staff: &Staff) -> Result<(), Problem> {
    if staff.has(Right::Appraise) { Ok(()) } else { staff.need(Right::SeeFigures) }
}

/// `GET /work/units`
pub async fn show_list(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    may_enter(&staff)?;
    show(&list(&app, &staff, &Typed::default(), String::new()).await?)
}

/// `POST /work/units`: a month is opened.
pub async fn open(
    State(app): State<App>,
    staff: Staff,
    Sent(typed): Sent<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    staff.need(Right::Appraise)?;
    let typed = Typed(typed);
    typed.key()?;
    let t = &staff.visitor.t;
    let Some(month) = month_of(&typed.one("month")) else {
        let page = list(&app, &staff, &typed, t.say("appraisal-month-missing").to_string()).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&page)?).into_response());
    };
    let there = format!("/work/units/{}", Appraisal::name_of(month));
    if performance::units::of_month(&app.ledger, month).await?.is_some() {
        return see_other(&there);
    }
    let (policy, by, envelope) = (app.policy(), &staff.actor, Envelope::new());
    let store = app.ledger.store();
    let yardsticks = performance::units::yardsticks(&**store, &policy.appraisal, month, app.now()).await?;
    let key = performance::units::key_of(month);
    let stepping = Stepping::new(&key, by, &envelope);
    let judge = |at| Desk { policy, by, at }.open(month, yardsticks.clone());
    let tried = app.ledger.begin_affair::<Appraisal>(&stepping, judge).await;
    match refused(t, "appraisal", tried)? {
        None => see_other(&there),
        Some(fault) => {
            let page = list(&app, &staff, &typed, fault).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&page)?).into_response())
        }
    }
}

async fn list(app: &App, staff: &Staff, typed: &Typed, fault: String) -> Result<ListPage, Problem> {
    let t = &staff.visitor.t;
    let newest = AffairPage { newest_first: true, ..AffairPage::of(AffairKind::Appraisal, MONTHS) };
    let files = app.ledger.affairs::<Appraisal>(&newest).await?;
    let counted = Counted::of(app, staff).await?;
    let bench = bench(staff, &counted, t.say("appraisal-title"), "/work/units");
    let are_given = app.policy().appraisal.are_given();
    let opens = are_given && staff.has(Right::Appraise);
    Ok(ListPage {
        page: bench.page.clone(),
        offers: if opens { opening(app, staff, typed, &files)?.into_iter().collect() } else { Vec::new() },
        rows: files.iter().map(|file| row(app, staff, &file.affair)).collect(),
        are_given,
        fault,
        bench,
    })
}

fn row(app: &App, staff: &Staff, appraisal: &Appraisal) -> Row {
    let t = &staff.visitor.t;
    let sees = staff.has(Right::Appraise);
    let own = |unit: &casework::UnitId| sees || staff.actor.unit.as_ref() == Some(unit);
    let requests = appraisal.requests.iter().filter(|request| own(&request.unit));
    let undecided = requests.clone().filter(|request| request.decision.is_none());
    Row {
        href: format!("/work/units/{}", Appraisal::name_of(appraisal.month)),
        name: month_name(t, appraisal.month),
        status: t.name("appraisal-status", appraisal.status()),
        until: t.moment(app.policy().local(appraisal.until)),
        undecided: undecided.count(),
        requests: requests.count(),
    }
}

/// Months that are over and not opened; `None` if there are none.
fn opening(
    app: &App,
    staff: &Staff,
    typed: &Typed,
    files: &[AffairFile<Appraisal>],
) -> Result<Option<Offer>, Problem> {
    let t = &staff.visitor.t;
    let this = app.policy().local(app.now()).date().first_of_month();
    let over = (1..=OPENED).filter_map(|back| this.checked_sub(back.months()).ok());
    let is_new = |month: &Date| files.iter().all(|file| file.affair.month != *month);
    let months: Vec<(String, String)> =
        over.filter(is_new).map(|month| (Appraisal::name_of(month), month_name(t, month))).collect();
    if months.is_empty() {
        return Ok(None);
    }
    let offers = Offers { t, noun: "appraisal", action: "/work/units", typed };
    let choices = months.iter().map(|(code, name)| (code.as_str(), name.clone()));
    let label = t.say("appraisal-which-month").to_string();
    let month = Ask { label, ..offers.pick("month", "select", choices) };
    Ok(Some(offers.offer("open", vec![month])?.first()))
}
