//! Number and query code, please. Guessing is made slow, for one address and for one number.

use crate::access;
use crate::form::{Faults, Sent, line};
use crate::page::Page;
use crate::problem::Problem;
use crate::show::see_other;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use casework::number::NumberFault;
use casework::{CaseId, CaseNumber};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pages/track/ask.html")]
struct Ask {
    page: Page,
    faults: Faults,
    number: String,
    sample: String,
}

/// Number and code, typed or from the QR code.
#[derive(Default, Deserialize)]
pub(crate) struct Pair {
    #[serde(default)]
    n: String,
    #[serde(default)]
    c: String,
}

/// `GET /track`. With number and code, as the QR code brings them, leads straight on, so that the code
/// does not stay in the address.
pub(crate) async fn show(
    visitor: Visitor,
    pair: Result<Query<Pair>, QueryRejection>,
) -> Result<Response, Problem> {
    let Pair { n, c } = pair.map(|Query(pair)| pair).unwrap_or_default();
    if !n.is_empty() && !c.is_empty() {
        return look_up(&visitor, &n, &c).await;
    }
    crate::show(&page(&visitor, &n, Faults::default()))
}

/// `POST /track`
pub(crate) async fn open(visitor: Visitor, Sent(pair): Sent<Pair>) -> Result<Response, Problem> {
    look_up(&visitor, &pair.n, &pair.c).await
}

async fn look_up(visitor: &Visitor, typed: &str, code: &str) -> Result<Response, Problem> {
    let t = &visitor.t;
    let mut faults = Faults::default();
    let number = match typed.parse::<CaseNumber>() {
        Ok(number) => Some(number.to_string()),
        Err(_) if typed.trim().is_empty() => {
            faults.add("n", &t.say("track-number-missing"));
            None
        }
        Err(NumberFault::Shape) => {
            faults.add("n", &t.say("track-number-shape"));
            None
        }
        Err(NumberFault::Check) => {
            faults.add("n", &t.say("track-number-check"));
            None
        }
    };
    faults.ensure(!code.trim().is_empty(), "c", &t.say("track-code-missing"));
    if let Some(number) = number.filter(|_| faults.is_empty()) {
        if let Some(case) = proven(visitor, &number, code).await? {
            let mut response = see_other(&format!("/track/{number}"))?;
            if let Some(cookie) = access::grant(visitor, case).await? {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            return Ok(response);
        }
        faults.add("c", &t.say("track-wrong"));
    }
    let shown = crate::show(&page(visitor, typed, faults))?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
}

/// The case, if the code fits. An unknown number and a wrong code cannot be told apart.
async fn proven(visitor: &Visitor, number: &str, code: &str) -> Result<Option<CaseId>, Problem> {
    let throttles = &visitor.app.throttles;
    let now = visitor.app.now();
    throttles.address.take(&visitor.address, now).map_err(Problem::TooMany)?;
    throttles.number.ask(number, now).map_err(Problem::TooMany)?;
    if let Some(case) = visitor.app.ledger.store().find(number).await?
        && visitor.app.ledger.knows_code(case, code).await?
    {
        return Ok(Some(case));
    }
    throttles.number.spend(number, now);
    Ok(None)
}

fn page(visitor: &Visitor, number: &str, faults: Faults) -> Ask {
    let mut page = visitor.page(visitor.t.say("track-ask"));
    page.forget_query();
    let policy = visitor.app.policy();
    let (office, today) = (&policy.office, policy.local(visitor.app.now()).date());
    let sample = CaseNumber::new(&office.number_prefix, office.code.as_str(), today, 1).to_string();
    Ask { page, faults, number: line(number).chars().take(64).collect(), sample }
}
