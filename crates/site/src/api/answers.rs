//! Schemas of what the API answers; what it is asked comes from the desk's field lists.

use casework::StateKind;
use casework::case::act::{RequestKind, Urgency};
use serde_json::{Value, json};

fn text() -> Value {
    json!({"type": "string"})
}

fn maybe() -> Value {
    json!({"type": ["string", "null"]})
}

fn moment() -> Value {
    json!({"type": "string", "format": "date-time"})
}

fn maybe_moment() -> Value {
    json!({"type": ["string", "null"], "format": "date-time"})
}

fn number() -> Value {
    json!({"type": "integer"})
}

fn flag() -> Value {
    json!({"type": "boolean"})
}

fn list(of: &Value) -> Value {
    json!({"type": "array", "items": of})
}

fn object(properties: &Value) -> Value {
    json!({"type": "object", "properties": properties})
}

fn named(schema: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{schema}")})
}

fn state() -> Value {
    json!({"enum": StateKind::ALL.iter().map(|state| state.code()).collect::<Vec<_>>()})
}

fn kind() -> Value {
    json!({"enum": RequestKind::ALL.iter().map(|kind| kind.code()).collect::<Vec<_>>()})
}

fn urgency() -> Value {
    json!({"enum": Urgency::ALL.iter().map(|urgency| urgency.code()).collect::<Vec<_>>()})
}

/// Every schema of an answer.
pub(super) fn schemas() -> Value {
    let mut schemas = json!({
        "SignIn": {"type": "object", "additionalProperties": false, "required": ["login", "password"],
            "properties": {"login": text(), "password": text(), "role": text()}},
        "Reveal": {"type": "object", "additionalProperties": false, "required": ["purpose"],
            "properties": {"purpose": text()}},
        "Contact": object(&json!({"number": text(), "purpose": text(), "name": text(), "phone": text(),
            "email": text(), "address": text()})),
        "Session": object(&json!({"token": text(), "role": text(), "account": text(), "name": text(),
            "unit": maybe(), "hours": number()})),
        "Done": object(&json!({"number": text(), "version": number(), "repeated": flag()})),
        "Filed": object(&json!({"number": text(), "query_code": text(), "repeated": flag(),
            "answer_due": maybe_moment()})),
        "Queues": object(&json!({"queues": list(&object(&json!({"queue": text(), "name": text(),
            "count": number(), "states": {"type": "object", "additionalProperties": number()}})))})),
        "CasePage": object(&json!({"queue": text(), "cases": list(&named("CaseLine")), "next": maybe()})),
        "Owner": {"type": ["object", "null"], "properties": {"desk": text(), "unit": text()}},
        "Policy": {"type": "object", "required": ["version"], "properties": {"version": text()}},
        "Behind": object(&json!({"id": text(), "next": maybe(),
            "cases": list(&object(&json!({"number": text(), "day": {"type": "string", "format": "date"},
                "numerator": text(), "denominator": text()})))})),
        "Facts": object(&json!({"facts": list(&object(&json!({"case": number(), "version": number(),
            "at": moment(), "by": {"type": "object"}, "policy": text(),
            "fact": {"type": "object", "required": ["fact"], "properties": {"fact": text()}}})))})),
    });
    for (name, schema) in [
        ("CaseLine", line()),
        ("Case", case()),
        ("Clock", clock()),
        ("Event", event()),
        ("Request", request()),
        ("Indicators", indicators()),
        ("Problem", problem()),
    ] {
        schemas[name] = schema;
    }
    schemas
}

fn line() -> Value {
    object(&json!({
        "number": text(), "version": number(), "title": text(), "kind": kind(), "channel": text(),
        "category": maybe(), "area": maybe(), "urgency": urgency(), "state": state(),
        "owner": named("Owner"), "confidential": flag(), "supervised": flag(), "late": flag(),
        "received_at": moment(), "answer_due": moment(), "next_clock": maybe(),
        "next_due": maybe_moment(), "closed_at": maybe_moment(),
    }))
}

fn case() -> Value {
    let person = json!({"type": ["object", "null"], "properties": {
        "name": text(), "phone": text(), "email": text(), "address": text()}});
    let act = object(&json!({"act": text(), "primary": flag(), "allowed": flag(), "refusal": maybe(),
        "reason": maybe()}));
    object(&json!({
        "number": text(), "version": number(), "state": state(), "owner": named("Owner"), "kind": kind(),
        "channel": text(), "category": maybe(), "area": maybe(), "urgency": urgency(), "language": text(),
        "confidential": flag(), "supervised": flag(), "received_at": moment(), "registered_at": moment(),
        "closed_at": maybe_moment(), "round": number(), "title": text(), "text": text(), "place": text(),
        "occurred": text(), "requester": person, "about": list(&json!({})), "lead": maybe(),
        "supports": list(&text()), "handler": maybe(), "clocks": list(&named("Clock")),
        "timeline": list(&named("Event")), "acts": list(&act),
    }))
}

fn clock() -> Value {
    object(&json!({
        "clock": text(), "name": text(), "left": text(), "rule": text(), "article": text(),
        "standing": {"enum": ["met", "missed", "late", "soon", "calm", "paused"]}, "started": moment(),
        "due": moment(), "stopped": maybe_moment(), "breached": maybe_moment(), "calendar": text(),
        "explanation": list(&text()),
    }))
}

fn event() -> Value {
    object(&json!({
        "version": number(), "at": moment(), "fact": text(), "said": text(), "by": {"type": "object"},
        "texts": list(&text()), "files": list(&object(&json!({"name": text(), "kilobytes": number()}))),
    }))
}

fn request() -> Value {
    object(&json!({
        "number": text(), "version": number(), "state": state(), "state_name": text(),
        "with": named("Owner"), "title": text(), "received_at": moment(), "answer_due": maybe_moment(),
        "explanation": {"type": ["array", "null"], "items": text()}, "reply": maybe(),
        "closed_at": maybe_moment(), "events": list(&object(&json!({"at": moment(), "fact": text()}))),
        "explanations": list(&object(
            &json!({"asked_at": moment(), "explained_at": maybe_moment(), "text": maybe()}),
        )),
        "may": list(&text()),
    }))
}

fn indicators() -> Value {
    let day = json!({"type": "string", "format": "date"});
    let target = json!({"type": ["object", "null"], "properties": {"operator": text(), "value": text(),
        "unit": text(), "year": number(), "source": text()}});
    let row = object(&json!({
        "id": text(), "name": text(), "formula": maybe(), "version": {"type": ["integer", "null"]},
        "measure": {"enum": ["percent", "count"]}, "numerator": maybe(), "denominator": maybe(),
        "value": maybe(), "target": target, "met": {"type": ["boolean", "null"]},
    }));
    object(&json!({"from": day, "through": day, "unit": maybe(), "indicators": list(&row)}))
}

fn problem() -> Value {
    let field = object(&json!({"field": text(), "code": text(), "detail": text()}));
    json!({"type": "object", "required": ["type", "title", "status"], "properties": {
        "type": text(), "title": text(), "status": number(), "code": text(), "detail": text(),
        "refusal": text(), "act": text(), "state": maybe(), "rule": maybe(), "about": maybe(),
        "article": text(), "fields": list(&field), "seen": number(), "now": number(),
    }})
}
