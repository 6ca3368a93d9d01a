//! The requester's side: file a request, follow it with its query code, and what may still be done.

use super::trouble::{Failed, Misuse, field, undone};
use super::{door, shape};
use crate::App;
use crate::desk::clocks;
use crate::desk::{acting, offers};
use crate::problem::Problem;
use crate::visitor::Visitor;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use casework::case::Question;
use casework::case::act::Channel;
use casework::{ActKind, Actor, Case, ClockKind, What};
use ledger::CaseFile;
use serde_json::{Value, json};

/// Fields only the office fills in.
pub const OFFICE_ONLY: [&str; 3] = ["channel", "urgency", "received_at"];

/// What a requester may do with the own case.
pub const ACTS: [ActKind; 6] = [
    ActKind::AddMaterial,
    ActKind::Remind,
    ActKind::Withdraw,
    ActKind::Rate,
    ActKind::Reopen,
    ActKind::AskWhy,
];

/// `POST /api/v1/requests`.
pub async fn file(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    body: door::Body,
) -> Result<Response, Failed> {
    let t = &visitor.t;
    app.throttles.address.take(&visitor.address, app.now()).map_err(Problem::TooMany)?;
    let key = door::key(t, &headers)?;
    let inputs = door::inputs(t, door::json(t, &headers, body)?)?;
    door::clean(&app, t, &inputs).await?;
    if let Some(name) = OFFICE_ONLY.iter().find(|name| !inputs.one(name).is_empty()) {
        return Err(field(t, name));
    }
    let by = Actor::requester();
    let done = acting::register(&app.ledger, &by, &inputs, key, Channel::Web, t.lang())
        .await
        .map_err(|fault| undone(t, fault))?;
    let code = app.ledger.query_code(done.case).await?;
    let case = app.ledger.case(done.case).await?.ok_or(Problem::NotFound)?;
    let body = json!({
        "number": done.number,
        "query_code": code,
        "repeated": done.repeated,
        "answer_due": case.clock(ClockKind::Answer).map(|clock| clock.due),
    });
    let status = if done.repeated { StatusCode::OK } else { StatusCode::CREATED };
    Ok((status, shape::versioned(done.version, body)).into_response())
}

/// The case of that number, for whoever knows its query code. A wrong code and an unknown number
/// look the same, and both count as a try.
async fn own(app: &App, visitor: &Visitor, number: &str, headers: &HeaderMap) -> Result<Case, Failed> {
    let t = &visitor.t;
    let now = app.now();
    let wait = app.throttles.number.ask(number, now).and(app.throttles.address.ask(&visitor.address, now));
    wait.map_err(Problem::TooMany)?;
    let code = headers.get("query-code").and_then(|value| value.to_str().ok()).unwrap_or_default();
    if let Some(id) = app.ledger.find(number).await?
        && app.ledger.knows_code(id, code).await?
        && let Some(case) = app.ledger.case(id).await?
    {
        return Ok(case);
    }
    app.throttles.number.spend(number, now);
    app.throttles.address.spend(&visitor.address, now);
    Err(Misuse::Code.said(t))
}

/// `GET /api/v1/requests/{number}`.
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(number): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failed> {
    let case = own(&app, &visitor, &number, &headers).await?;
    let file = app.ledger.case_file(case.id).await?.ok_or(Problem::NotFound)?;
    let (t, policy, now) = (&visitor.t, app.policy(), app.now());
    let reply = case.reply.as_ref().filter(|reply| reply.issued.is_some());
    let answer = case.clock(ClockKind::Answer).map(|clock| clocks::face(t, policy, clock, now));
    let may: Vec<&str> = offers(&case, &Actor::requester(), policy, now)
        .into_iter()
        .filter(|offer| offer.allowed.is_ok() && ACTS.contains(&offer.act))
        .map(|offer| offer.act.code())
        .collect();
    let events: Vec<Value> = file
        .history
        .iter()
        .filter(|recorded| is_told(&recorded.fact.what))
        .map(|recorded| json!({"at": recorded.at, "fact": recorded.fact.what.code()}))
        .collect();
    let body = json!({
        "number": case.number,
        "version": case.version,
        "state": case.state_kind(),
        "state_name": t.name("state", case.state_kind().code()),
        "with": shape::owner(case.owner().as_ref()),
        "title": file.matter().title,
        "received_at": case.received_at,
        "answer_due": case.clock(ClockKind::Answer).map(|clock| clock.due),
        "explanation": answer.map(|face| face.steps),
        "reply": reply.map(|reply| file.text(reply.text.handle)),
        "closed_at": case.closed_at,
        "explanations": case.questions.iter().map(|question| explained(&file, question)).collect::<Vec<_>>(),
        "events": events,
        "may": may,
    });
    Ok(shape::versioned(case.version, body))
}

/// A question why, with what was explained.
fn explained(file: &CaseFile, question: &Question) -> Value {
    let given = question.reasons.as_ref();
    json!({
        "asked_at": question.at,
        "explained_at": given.map(|given| given.at),
        "text": given.map(|given| file.text(given.text.handle)),
    })
}

/// Whether the requester is told of it.
fn is_told(what: &What) -> bool {
    !matches!(
        what,
        What::Prechecked { .. }
            | What::HandlerAssigned { .. }
            | What::ReplyDrafted { .. }
            | What::DraftReturned { .. }
            | What::ReplyApproved
            | What::ExtensionAsked { .. }
            | What::ExtensionRefused { .. }
            | What::Recused { .. }
            | What::AccusedNamed { .. }
            | What::MadeConfidential { .. }
            | What::Invited { .. }
            | What::InvitationEnded { .. }
            | What::Absorbed { .. }
            | What::Released { .. }
            | What::SupervisionOpened { .. }
            | What::SupervisionAnswered { .. }
            | What::SupervisionConcluded { .. }
    )
}

/// `POST /api/v1/requests/{number}/{act}`.
pub async fn act(
    State(app): State<App>,
    visitor: Visitor,
    Path((number, act)): Path<(String, String)>,
    headers: HeaderMap,
    body: door::Body,
) -> Result<Response, Failed> {
    let t = &visitor.t;
    let kind = ActKind::from_code(&act).filter(|kind| ACTS.contains(kind)).ok_or(Problem::NotFound)?;
    let case = own(&app, &visitor, &number, &headers).await?;
    let key = door::key(t, &headers)?;
    let seen = door::seen(t, &headers)?;
    let inputs = door::inputs(t, door::json(t, &headers, body)?)?;
    door::clean(&app, t, &inputs).await?;
    let done = acting::act(&app.ledger, &Actor::requester(), &case, kind, &inputs, key, seen)
        .await
        .map_err(|fault| undone(t, fault))?;
    Ok(shape::versioned(done.version, shape::done(&done)))
}
