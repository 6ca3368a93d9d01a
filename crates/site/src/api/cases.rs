//! Cases: lists, single ones, their facts, and new ones.

use super::trouble::{Failed, Misuse, field, refused, undone};
use super::{door, shape};
use crate::App;
use crate::desk::acting;
use crate::desk::queues::{self, Queue};
use crate::desk::sight::{self, cursor};
use crate::noting::{self, Unrevealed};
use crate::problem::Problem;
use crate::session::Staff;
use crate::story::{Teller, names, others};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use casework::case::act::Channel;
use casework::{CaseId, StateKind, What, access};
use serde::Deserialize;
use serde_json::{Value, json};

const PAGE: u32 = 50;
const LARGEST: u32 = 200;

/// Which page of which list.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    queue: Option<String>,
    state: Option<String>,
    cursor: Option<String>,
    limit: Option<u32>,
    #[serde(rename = "lang")]
    _lang: Option<String>,
}

/// `GET /api/v1/queues`.
pub async fn queues(State(app): State<App>, staff: Staff) -> Result<Json<Value>, Failed> {
    let queues = queues::queues(app.policy(), &staff.actor);
    let counts = queues::counts(&**app.ledger.store(), &staff.actor, &queues, app.now()).await?;
    let t = &staff.visitor.t;
    let shown: Vec<Value> = queues
        .iter()
        .zip(counts)
        .map(|(queue, counts)| {
            let states: serde_json::Map<String, Value> =
                counts.iter().map(|(state, count)| (state.code().to_owned(), json!(count))).collect();
            json!({
                "queue": queue.slug,
                "name": t.say(&format!("queue-{}", queue.slug)).to_string(),
                "count": counts.values().sum::<i64>(),
                "states": states,
            })
        })
        .collect();
    Ok(Json(json!({ "queues": shown })))
}

fn queue(staff: &Staff, slug: Option<&str>) -> Result<Queue, Problem> {
    let mut own = queues::queues(staff.visitor.app.policy(), &staff.actor).into_iter();
    match slug {
        Some(slug) => own.find(|queue| queue.slug == slug).ok_or(Problem::NotFound),
        None => own.next().ok_or(Problem::Forbidden),
    }
}

/// `GET /api/v1/cases`.
pub async fn list(
    State(app): State<App>,
    staff: Staff,
    asked: Result<Query<Asked>, axum::extract::rejection::QueryRejection>,
) -> Result<Json<Value>, Failed> {
    let t = &staff.visitor.t;
    let Query(asked) = asked.map_err(|_| Misuse::Page.said(t))?;
    let queue = queue(&staff, asked.queue.as_deref())?;
    let state = match asked.state.as_deref() {
        Some(code) => Some(StateKind::from_code(code).ok_or_else(|| Misuse::Page.said(t))?),
        None => None,
    };
    let after = match asked.cursor.as_deref() {
        Some(text) => Some(cursor::read(text).ok_or_else(|| Misuse::Page.said(t))?),
        None => None,
    };
    let limit = asked.limit.unwrap_or(PAGE);
    if !(1..=LARGEST).contains(&limit) {
        return Err(Misuse::Page.said(t));
    }
    let listed = sight::list(&app.ledger, &staff.actor, &queue, state, after, limit).await?;
    let cases: Vec<Value> = listed.lines.iter().map(shape::line).collect();
    Ok(Json(json!({ "queue": queue.slug, "cases": cases, "next": listed.next.map(cursor::write) })))
}

/// `POST /api/v1/cases`.
pub async fn register(
    State(app): State<App>,
    staff: Staff,
    headers: HeaderMap,
    body: door::Body,
) -> Result<Response, Failed> {
    enter(&app, &staff, &headers, body, Channel::Phone).await
}

/// `POST /work/desk`: a visit from the reception desk, under the session of the page. What was typed by one
/// person is never registered in another's name, so the page says whose it is.
pub async fn visit(
    State(app): State<App>,
    staff: Staff,
    headers: HeaderMap,
    body: door::Body,
) -> Result<Response, Failed> {
    let typed_by = headers.get("desk-account").and_then(|value| value.to_str().ok());
    if typed_by.is_some_and(|id| id != staff.account.id.as_str()) {
        return Err(Misuse::Account.said(&staff.visitor.t));
    }
    enter(&app, &staff, &headers, body, Channel::Visit).await
}

async fn enter(
    app: &App,
    staff: &Staff,
    headers: &HeaderMap,
    body: door::Body,
    channel: Channel,
) -> Result<Response, Failed> {
    let t = &staff.visitor.t;
    access::may_register(app.policy(), &staff.actor).map_err(|refusal| refused(t, &refusal))?;
    let key = door::key(t, headers)?;
    let inputs = door::inputs(t, door::json(t, headers, body)?)?;
    door::clean(app, t, &inputs).await?;
    let done = acting::register(&app.ledger, &staff.actor, &inputs, key, channel, t.lang())
        .await
        .map_err(|fault| undone(t, fault))?;
    let status = if done.repeated { StatusCode::OK } else { StatusCode::CREATED };
    Ok((status, shape::versioned(done.version, shape::done(&done))).into_response())
}

/// `GET /api/v1/cases/{number}`.
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Path(number): Path<String>,
) -> Result<Response, Failed> {
    let file = sight::file(&app.ledger, &staff.actor, &number).await?;
    staff.note_view(&file.case).await?;
    let (people, numbers) = names(&app, &staff.actor, &file).await?;
    let (t, policy) = (&staff.visitor.t, app.policy());
    let teller = Teller { t, policy, file: &file, people: &people, numbers: &numbers };
    let closed = file.case.confidential && !noting::may_reveal(&app, &staff, &file.case);
    let body = shape::case(t, policy, &staff.actor, &teller, closed, app.now());
    Ok(shape::versioned(file.case.version, body))
}

/// `POST /api/v1/cases/{number}/reveal`: the contact details in full, for a purpose of the pack.
pub async fn reveal(
    State(app): State<App>,
    staff: Staff,
    Path(number): Path<String>,
    headers: HeaderMap,
    body: door::Body,
) -> Result<Json<Value>, Failed> {
    let t = &staff.visitor.t;
    let file = sight::file(&app.ledger, &staff.actor, &number).await?;
    let asked = door::json(t, &headers, body)?;
    let purpose = asked.get("purpose").and_then(Value::as_str).unwrap_or_default();
    match noting::reveal(&app, &staff, &file.case, purpose).await {
        Ok(()) => {}
        Err(Unrevealed::Stopped) => return Err(Problem::Forbidden.into()),
        Err(Unrevealed::Purpose) => return Err(field(t, "purpose")),
        Err(Unrevealed::TooOften { minutes, .. }) => {
            return Err(Problem::TooMany(i64::from(minutes) * 60).into());
        }
        Err(Unrevealed::Problem(problem)) => return Err(problem.into()),
    }
    let requester = file.requester().unwrap_or_default();
    Ok(Json(json!({
        "number": number,
        "purpose": purpose,
        "name": requester.name,
        "phone": requester.phone,
        "email": requester.email,
        "address": requester.address,
    })))
}

/// `GET /api/v1/cases/{number}/facts`.
pub async fn facts(
    State(app): State<App>,
    staff: Staff,
    Path(number): Path<String>,
) -> Result<Response, Failed> {
    let mut file = sight::file(&app.ledger, &staff.actor, &number).await?;
    staff.note_view(&file.case).await?;
    if staff.role.is_of_unit() {
        file.history.iter_mut().for_each(without_accused);
    }
    let known = sight::known(&app.ledger, app.policy(), &staff.actor, &others(&file.case)).await?;
    let seen: Vec<CaseId> = known.iter().map(|row| row.case).collect();
    file.history.iter_mut().for_each(|recorded| without_hidden(recorded, &seen));
    Ok(shape::versioned(file.case.version, json!({ "facts": file.history })))
}

/// Whom a case is about is told to units by the desk, never by the record.
fn without_accused(recorded: &mut casework::Recorded) {
    match &mut recorded.fact.what {
        What::Registered(registration) => registration.accused.clear(),
        What::AccusedNamed { accused, leaves, .. } => {
            accused.clear();
            leaves.clear();
        }
        _ => {}
    }
}

/// A case joined to this one, or split from it, that the reader may not know of has no name here.
fn without_hidden(recorded: &mut casework::Recorded, seen: &[CaseId]) {
    let other = match &mut recorded.fact.what {
        What::Registered(registration) => {
            registration.split_from.take_if(|other| !seen.contains(other));
            return;
        }
        What::Merged { into: other, .. }
        | What::Absorbed { case: other }
        | What::Released { case: other }
        | What::PartSplitOff { part: other } => other,
        _ => return,
    };
    if !seen.contains(other) {
        *other = CaseId::default();
    }
}
