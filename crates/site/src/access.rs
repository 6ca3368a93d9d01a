//! Which cases a browser may read: it proved once that it knows the query code, and holds a token for
//! half a day. The code itself stays out of addresses and logs.

use crate::cookie::{self, Life};
use crate::problem::Problem;
use crate::session::hash;
use crate::visitor::Visitor;
use axum::http::HeaderValue;
use casework::{CaseId, CaseNumber};
use jiff::ToSpan as _;
use ledger::dice;

const COOKIE: &str = "cases";
const HOURS: i64 = 12;
/// A browser holds at most this many; the oldest goes.
const MOST: usize = 20;

fn place(token: &str) -> String {
    format!("access-{}", hash(token))
}

async fn held(visitor: &Visitor) -> Result<Vec<i64>, Problem> {
    let Some(token) = visitor.cookie(COOKIE) else { return Ok(Vec::new()) };
    let body = visitor.app.ledger.draft(&place(token)).await?;
    Ok(body.and_then(|body| serde_json::from_str(&body).ok()).unwrap_or_default())
}

/// Lets the browser read a case from now on; gives the cookie to set.
pub(crate) async fn grant(visitor: &Visitor, case: CaseId) -> Result<Option<HeaderValue>, Problem> {
    let mut cases = held(visitor).await?;
    cases.retain(|known| *known != case.0);
    cases.push(case.0);
    let cases = &cases[cases.len().saturating_sub(MOST)..];
    let token = hex::encode(dice::bytes::<32>()?);
    let body = serde_json::to_string(cases).map_err(|fault| Problem::Fault(fault.to_string()))?;
    let now = visitor.app.now();
    let until = now.checked_add(HOURS.hours()).unwrap_or(now);
    visitor.app.ledger.save_draft(&place(&token), &body, until).await?;
    if let Some(old) = visitor.cookie(COOKIE) {
        visitor.app.ledger.drop_draft(&place(old)).await?;
    }
    Ok(cookie::write(COOKIE, &token, Life::Seconds(HOURS * 3600), visitor.app.is_https()))
}

/// The case of a number in an address, if this browser may read it.
pub(crate) async fn of_number(visitor: &Visitor, number: &str) -> Result<CaseId, Problem> {
    let closed = || Problem::CodeNeeded { number: number.to_owned() };
    let number: CaseNumber = number.parse().map_err(|_| Problem::NotFound)?;
    let case = visitor.app.ledger.store().find(&number.to_string()).await?;
    let held = held(visitor).await?;
    case.filter(|case| held.contains(&case.0)).ok_or_else(closed)
}
