//! Cases as JSON: what the workbench shows, as data. Personal data is masked here as it is there.

use crate::desk::clocks::{self, ClockFace};
use crate::desk::offers;
use crate::locale::Translator;
use crate::naming::{closed, masked};
use crate::story::Teller;
use axum::Json;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use casework::case::state::Owner;
use casework::{Actor, Case, Policy};
use jiff::Timestamp;
use ledger::{CaseFile, Done, Titled};
use serde_json::{Value, json};

/// A JSON answer that names the version it shows.
pub fn versioned(version: u32, body: Value) -> Response {
    let mut response = Json(body).into_response();
    if let Ok(tag) = HeaderValue::from_str(&format!("\"{version}\"")) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

/// What was done.
pub fn done(done: &Done) -> Value {
    json!({"number": done.number, "version": done.version, "repeated": done.repeated})
}

/// Whoever must act next.
pub fn owner(owner: Option<&Owner>) -> Value {
    match owner {
        Some(Owner::Desk(desk)) => json!({"desk": desk.code()}),
        Some(Owner::Unit(unit)) => json!({"unit": unit}),
        None => Value::Null,
    }
}

/// A line of a list.
pub fn line(line: &Titled) -> Value {
    let row = &line.row;
    json!({
        "number": row.number,
        "version": row.version,
        "title": line.title,
        "kind": row.kind,
        "channel": row.channel,
        "category": row.category,
        "area": row.area,
        "urgency": row.urgency,
        "state": row.state,
        "owner": owner(row.owner.as_ref()),
        "confidential": row.confidential,
        "supervised": row.supervised,
        "late": row.late,
        "received_at": row.received_at,
        "answer_due": row.answer_due,
        "next_clock": row.next_clock.map(casework::ClockKind::code),
        "next_due": row.next_clock.map(|_| row.next_due),
        "closed_at": row.closed_at,
    })
}

/// A clock with its arithmetic.
fn clock(clock: &casework::Clock, face: &ClockFace) -> Value {
    json!({
        "clock": clock.kind.code(),
        "name": face.name,
        "standing": face.badge.standing.code(),
        "left": face.badge.text,
        "started": clock.started,
        "due": clock.due,
        "stopped": clock.stopped,
        "breached": clock.breached,
        "rule": face.rule,
        "article": face.article,
        "calendar": face.calendar,
        "explanation": face.steps,
    })
}

/// A case in full, for those who may see it.
pub fn case(
    t: &Translator,
    policy: &Policy,
    by: &Actor,
    teller: &Teller<'_>,
    contact_closed: bool,
    at: Timestamp,
) -> Value {
    let hidden = if contact_closed { closed } else { masked };
    let file = teller.file;
    let case = &file.case;
    let matter = file.matter();
    let clocks: Vec<Value> =
        case.clocks.iter().map(|one| clock(one, &clocks::face(t, policy, one, at))).collect();
    json!({
        "number": case.number,
        "version": case.version,
        "state": case.state_kind(),
        "owner": owner(case.owner().as_ref()),
        "kind": case.kind,
        "channel": case.channel,
        "category": case.category,
        "area": case.area,
        "urgency": case.urgency,
        "language": case.language,
        "confidential": case.confidential,
        "supervised": case.is_supervised(),
        "received_at": case.received_at,
        "registered_at": case.registered_at,
        "closed_at": case.closed_at,
        "round": case.round,
        "title": matter.title,
        "text": matter.text,
        "place": matter.place,
        "occurred": matter.occurred,
        "requester": file.requester().map(|requester| hidden(&requester)),
        "about": if by.unit.is_none() { json!(case.accused) } else { json!([]) },
        "lead": case.unit(),
        "supports": case.supports.iter().map(|support| &support.unit).collect::<Vec<_>>(),
        "handler": case.handler,
        "clocks": clocks,
        "timeline": timeline(teller, file),
        "acts": acts(t, policy, by, case, at),
    })
}

/// The acts on offer, each with the reason if it is barred.
fn acts(t: &Translator, policy: &Policy, by: &Actor, case: &Case, at: Timestamp) -> Vec<Value> {
    let offer = |offer: crate::desk::Offer| {
        let barred = offer.allowed.as_ref().err();
        json!({
            "act": offer.act.code(),
            "primary": offer.primary,
            "allowed": offer.allowed.is_ok(),
            "refusal": barred.map(|refusal| refusal.code.code()),
            "reason": barred.map(|refusal| crate::refusal::words(t, refusal).0),
        })
    };
    offers(case, by, policy, at).into_iter().map(offer).collect()
}

fn timeline(teller: &Teller<'_>, file: &CaseFile) -> Vec<Value> {
    let told = file.history.iter().zip(teller.story(0));
    told.map(|(recorded, event)| {
        let texts: Vec<&String> = event.papers.iter().map(|(_, text)| text).collect();
        let files: Vec<Value> =
            event.files.iter().map(|file| json!({"name": file.name, "kilobytes": file.kilobytes})).collect();
        json!({
            "version": recorded.version,
            "at": recorded.at,
            "fact": event.code,
            "said": event.text,
            "by": recorded.by,
            "texts": texts,
            "files": files,
        })
    })
    .collect()
}
