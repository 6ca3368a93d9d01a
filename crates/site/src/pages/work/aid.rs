//! Hardship aid for whoever handles it: the year's money, every application, and one at a time.

mod one;

pub(super) use one::{act, show as show_one};

use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::affair::{self, yuan};
use crate::desk::sight;
use crate::form::{Choice, Sent, lines};
use crate::page::Page;
use crate::pages::aid::purpose;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use affairs::aid::{AidYear, Application, Desk};
use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::{CaseId, Right};
use ledger::Envelope;
use ledger::affairs::Stepping;
use serde::Deserialize;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "pages/work/aid/list.html")]
struct List {
    page: Page,
    bench: Bench,
    year: i16,
    before: i16,
    money: String,
    rows: Vec<Row>,
    purposes: Vec<Choice>,
    fault: String,
    typed: Typed,
    key: String,
}

/// A line of the list.
struct Row {
    href: String,
    nth: u32,
    purpose: String,
    number: String,
    standing: String,
    amount: String,
    day: String,
}

/// What the form on somebody's behalf sends.
#[derive(Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    number: String,
    #[serde(default)]
    purpose: String,
    #[serde(default)]
    need: String,
    #[serde(default)]
    key: String,
}

/// Which year.
#[derive(Default, Deserialize)]
pub(super) struct Wanted {
    year: Option<i16>,
}

/// `GET /work/aid`
pub async fn show_list(
    State(app): State<App>,
    staff: Staff,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Problem> {
    staff.need(Right::ManageAid)?;
    show(&list(&app, &staff, wanted.year, Typed::default(), String::new()).await?)
}

/// `POST /work/aid`: on somebody's behalf.
pub async fn apply(
    State(app): State<App>,
    staff: Staff,
    Sent(typed): Sent<Typed>,
) -> Result<Response, Problem> {
    staff.need(Right::ManageAid)?;
    let (key, mut envelope, t) = (affair::key(&typed.key)?, Envelope::new(), &staff.visitor.t);
    let fault = match sight::find(&app.ledger, &staff.actor, &typed.number).await? {
        None => t.say("aid-no-case").to_string(),
        Some(case) => {
            let need = envelope.note(&lines(&typed.need))?;
            let id = app.ledger.begin_aid(app.policy().local(app.now()).date().year()).await?;
            let stepping = Stepping::new(&key, &staff.actor, &envelope).about(Some(case.id));
            let judge = |year: &AidYear, at| {
                let desk = Desk { policy: app.ledger.book().at(at), by: &staff.actor, at };
                desk.apply(year, case.id, &typed.purpose.as_str().into(), need.clone())
            };
            match app.ledger.step_affair::<AidYear>(id, &stepping, judge).await {
                Ok(_) => return see_other("/work/aid"),
                Err(failure) => affair::refused(t, "aid-fault", failure)?,
            }
        }
    };
    let page = list(&app, &staff, None, typed, fault).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&page)?).into_response())
}

async fn list(
    app: &App,
    staff: &Staff,
    wanted: Option<i16>,
    typed: Typed,
    fault: String,
) -> Result<List, Problem> {
    let (t, policy) = (&staff.visitor.t, app.policy());
    let year = wanted.unwrap_or_else(|| policy.local(app.now()).date().year());
    let affair = match app.ledger.aid_of(year).await? {
        Some(id) => app.ledger.affair::<AidYear>(id).await?.map(|file| file.affair),
        None => None,
    };
    let affair = affair.unwrap_or_else(|| Arc::new(AidYear { year, applications: Vec::new() }));
    let cases: Vec<CaseId> = affair.applications.iter().map(|one| one.case).collect();
    let known = sight::numbers(&app.ledger, policy, &staff.actor, &cases).await?;
    let row = |one: &Application| {
        Some(Row {
            href: format!("/work/aid/{year}-{}", one.nth),
            nth: one.nth,
            purpose: purpose(t, policy, one),
            number: known.get(&one.case)?.clone(),
            standing: t.name("aid-stage", one.stage.code()),
            amount: one.granted().map(yuan).unwrap_or_default(),
            day: t.date(policy.local(one.at).date()),
        })
    };
    let budget = policy.aid.budget(year);
    let money = t.say("aid-money").with("budget", yuan(budget)).with("spent", yuan(affair.spent()));
    let choice = |one: &casework::policy::model::Reason| {
        Choice::new(one.id.as_str(), one.names.of(t.lang()), typed.purpose == one.id.as_str())
    };
    let counted = Counted::of(app, staff).await?;
    let bench = bench(staff, &counted, t.say("aid-title"), "/work/aid");
    Ok(List {
        page: bench.page.clone(),
        bench,
        money: money.with("left", yuan(affair.left(budget))).to_string(),
        rows: affair.applications.iter().rev().filter_map(row).collect(),
        purposes: policy.aid.purposes.iter().map(choice).collect(),
        before: year.saturating_sub(1),
        key: affair::fresh()?,
        year,
        fault,
        typed,
    })
}
