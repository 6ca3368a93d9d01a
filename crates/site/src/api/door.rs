//! What every writing call brings: a key, perhaps the version it saw, and a JSON object of fields.

use super::trouble::{Failed, Misuse, fields};
use crate::app::App;
use crate::desk::inputs::{FieldFault, Inputs, Upload, Wrong};
use crate::locale::Translator;
use crate::problem::Problem;
use crate::upload::{self, Verdict};
use axum::body::Bytes;
use axum::http::{HeaderMap, header};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ledger::Key;
use serde_json::Value;

/// Lets in only files the office's scanner calls clean.
pub async fn clean(app: &App, t: &Translator, inputs: &Inputs) -> Result<(), Failed> {
    let Some(scanner) = &app.settings.scanner else { return Ok(()) };
    for file in inputs.files() {
        let fault = match scanner.look(&file.bytes).await {
            Verdict::Clean => continue,
            Verdict::Infected => Wrong::Infected,
            Verdict::Unknown => Wrong::Unchecked,
        };
        return Err(fields(t, &[FieldFault { field: "files".to_owned(), fault }]));
    }
    Ok(())
}

/// The idempotency key; every writing call must bring one.
pub fn key(t: &Translator, headers: &HeaderMap) -> Result<Key, Failed> {
    let given = headers.get("idempotency-key").and_then(|value| value.to_str().ok());
    given.and_then(|text| Key::parse(text).ok()).ok_or_else(|| Misuse::Key.said(t))
}

/// The version the caller saw, from `If-Match: "7"`; none means "whatever it is now".
pub fn seen(t: &Translator, headers: &HeaderMap) -> Result<Option<u32>, Failed> {
    let Some(given) = headers.get(header::IF_MATCH) else { return Ok(None) };
    let version = given.to_str().ok().and_then(|text| text.trim().strip_prefix('"')?.strip_suffix('"'));
    match version.and_then(|text| text.parse().ok()) {
        Some(version) => Ok(Some(version)),
        None => Err(Misuse::Version.said(t)),
    }
}

/// The body of a writing call.
pub type Body = Result<Bytes, axum::extract::rejection::BytesRejection>;

/// The JSON object of a body. An empty body is an empty object.
pub fn json(
    t: &Translator,
    headers: &HeaderMap,
    body: Body,
) -> Result<serde_json::Map<String, Value>, Failed> {
    let body = body.map_err(|fault| match fault.status().as_u16() {
        413 => Failed::from(Problem::TooLarge),
        _ => Misuse::Json.said(t),
    })?;
    if body.is_empty() {
        return Ok(serde_json::Map::new());
    }
    let media = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if media.split(';').next().map(str::trim) != Some("application/json") {
        return Err(Misuse::Media.said(t));
    }
    serde_json::from_slice(&body).map_err(|_| Misuse::Json.said(t))
}

/// Fields of a form from a JSON object: texts, yes and no, counts, lists of texts, files in base64.
pub fn inputs(t: &Translator, object: serde_json::Map<String, Value>) -> Result<Inputs, Failed> {
    let mut inputs = Inputs::default();
    let mut faults = Vec::new();
    for (name, value) in object {
        let taken = match value {
            Value::Array(items) if name == "files" => files(&mut inputs, &items),
            Value::Array(items) => items.iter().try_for_each(|item| single(&mut inputs, &name, item)),
            other => single(&mut inputs, &name, &other),
        };
        if taken.is_none() {
            faults.push(FieldFault { field: name, fault: Wrong::Unknown });
        }
    }
    if faults.is_empty() { Ok(inputs) } else { Err(fields(t, &faults)) }
}

fn single(inputs: &mut Inputs, name: &str, value: &Value) -> Option<()> {
    match value {
        Value::String(text) => inputs.add(name, crate::form::lines(text)),
        Value::Bool(yes) => inputs.add(name, yes.to_string()),
        Value::Number(count) if count.is_u64() => inputs.add(name, count.to_string()),
        Value::Null => inputs.add(name, ""),
        _ => return None,
    }
    Some(())
}

fn files(inputs: &mut Inputs, items: &[Value]) -> Option<()> {
    for item in items {
        let object = item.as_object()?;
        if object.keys().any(|key| key != "name" && key != "content") {
            return None;
        }
        let name = object.get("name")?.as_str()?;
        let bytes = STANDARD.decode(object.get("content")?.as_str()?).ok()?;
        let file = upload::inspect(name, bytes).ok()?;
        inputs.add_file(Upload { name: file.about.name, media: file.about.media, bytes: file.bytes });
    }
    Some(())
}
