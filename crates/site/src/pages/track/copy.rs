//! Everything held about a requester in one case, to read and to take along: given once the office granted
//! it, and recorded each time before it is given.

use super::outcome::told;
use super::timeline::{self, Line};
use super::{Mine, attachment, looked};
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use casework::personal::Requester;
use casework::rights::{DataRight, Standing};
use casework::{Actor, Role, What};
use ledger::audit::{AuditEntry, AuditKind};
use ledger::rights::RightsFile;
use serde_json::{Value, json};

/// How a file of this form calls itself.
const FORM: &str = "yingda-personal-copy-1";

#[derive(Template)]
#[template(path = "pages/track/copy.html")]
struct View {
    page: Page,
    back: String,
    json: String,
    held: Held,
}

/// What is held, in words.
struct Held {
    number: String,
    made: String,
    kind: String,
    title: String,
    text: String,
    place: String,
    contact: Vec<(String, String)>,
    added: Vec<String>,
    replies: Vec<(String, String, String)>,
    files: Vec<attachment::Link>,
    asked: Vec<(String, String, String)>,
    lines: Vec<Line>,
    looks: Vec<String>,
}

/// Whether a request grants a copy.
pub(super) fn is_granted(file: &RightsFile) -> bool {
    file.request.right == DataRight::Copy && file.request.standing == Standing::Granted
}

/// `GET /track/{number}/rights/{id}/copy`
pub(crate) async fn show(
    visitor: Visitor,
    Path((number, nth)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let mine = granted(visitor, &number, &nth).await?;
    let held = held(&mine).await?;
    let back = format!("{}/rights", mine.home());
    let view = View {
        page: mine.visitor.page(mine.visitor.t.say("rights-copy-title")),
        json: format!("{back}/{nth}/copy.json"),
        back,
        held,
    };
    crate::show(&view)
}

/// `GET /track/{number}/rights/{id}/copy.json`
pub(crate) async fn download(
    visitor: Visitor,
    Path((number, nth)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let mine = granted(visitor, &number, &nth).await?;
    let held = held(&mine).await?;
    let body = serde_json::to_vec_pretty(&machine(&mine, &held))
        .map_err(|fault| Problem::Fault(fault.to_string()))?;
    let name = format!("attachment; filename=\"{}-copy.json\"", held.number);
    let name = HeaderValue::from_str(&name).map_err(|fault| Problem::Fault(fault.to_string()))?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/json")),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
    ];
    Ok((headers, body).into_response())
}

/// A case whose copy was granted by that request; recorded before anything is given.
async fn granted(visitor: Visitor, number: &str, nth: &str) -> Result<Mine, Problem> {
    let mine = Mine::open(visitor, number).await?;
    let nth: u32 = nth.parse().map_err(|_| Problem::NotFound)?;
    let ledger = &mine.visitor.app.ledger;
    let files = ledger.rights_of(mine.id).await?;
    if !files.iter().any(|file| file.nth == nth && is_granted(file)) {
        return Err(Problem::NotFound);
    }
    let entry = AuditEntry::of(ledger.now(), &Actor::requester(), AuditKind::CopyGiven).on(mine.id);
    ledger.note(vec![entry.about(format!("copy {nth}"))]).await.map_err(|fault| {
        tracing::error!(%fault, "the audit cannot be written: nothing is given");
        Problem::NotRecorded
    })?;
    Ok(mine)
}

async fn held(mine: &Mine) -> Result<Held, Problem> {
    let (app, t, file) = (&mine.visitor.app, &mine.visitor.t, &mine.file);
    let policy = app.policy();
    let matter = file.matter();
    let looks = looked::entries(mine).await?;
    let look = |entry: &AuditEntry| {
        let look = looked::look(entry, policy, t);
        format!("{} {} {}", t.moment(policy.local(entry.at)), look.who, look.what)
    };
    let rights = app.ledger.rights_of(mine.id).await?;
    let asked = |one: &RightsFile| {
        let text = |sealed: &casework::personal::Sealed| file.text(sealed.handle).to_owned();
        let words = one.words().map(text).unwrap_or_default();
        let answer = one.answer().map(|(sealed, _)| text(sealed)).unwrap_or_default();
        (t.name("data-right", one.request.right.code()), words, answer)
    };
    let gone = |text: String, erased: bool| if erased { t.say("work-erased").to_string() } else { text };
    let replies = told(file, policy, t, app.now()).into_iter();
    Ok(Held {
        number: mine.number.clone(),
        made: t.moment(policy.local(app.now())),
        kind: t.name("kind", file.case.kind.code()),
        title: matter.title,
        text: gone(matter.text, file.matter_erased()),
        place: matter.place,
        contact: contact(mine, file.requester().unwrap_or_default()),
        added: added(mine),
        replies: replies.map(|told| (told.heading, told.text, told.note)).collect(),
        files: attachment::links(file, &mine.number),
        asked: rights.iter().map(asked).collect(),
        lines: timeline::lines(file, policy, t),
        looks: looks.iter().map(look).collect(),
    })
}

fn contact(mine: &Mine, held: Requester) -> Vec<(String, String)> {
    let t = &mine.visitor.t;
    let rows = [
        (t.say("file-name").to_string(), held.name),
        (t.say("file-phone").to_string(), held.phone),
        (t.say("file-email").to_string(), held.email),
        (t.say("rights-address").to_string(), held.address),
        (t.say("rights-id-number").to_string(), held.id_number),
    ];
    rows.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

/// What the requester added later, in their own words.
fn added(mine: &Mine) -> Vec<String> {
    let file = &mine.file;
    let own = file.history.iter().filter(|recorded| {
        recorded.by.role == Role::Requester && !matches!(recorded.fact.what, What::Registered(_))
    });
    let text = own.filter_map(|recorded| Some(file.text(recorded.fact.what.text()?.handle).to_owned()));
    text.filter(|text| !text.is_empty()).collect()
}

fn machine(mine: &Mine, held: &Held) -> Value {
    let requester = mine.file.requester();
    let matter = mine.file.matter();
    let files = held.files.iter().map(|file| json!({"name": file.name, "href": file.href}));
    let replies = held.replies.iter();
    json!({
        "form": FORM,
        "number": held.number,
        "made_at": mine.visitor.app.now().to_string(),
        "kind": mine.file.case.kind.code(),
        "category": mine.file.case.category.as_ref().map(ToString::to_string),
        "confidential": mine.file.case.confidential,
        "matter": if mine.file.matter_erased() { Value::Null } else { json!(matter) },
        "requester": requester,
        "added": held.added,
        "replies": replies.map(|(heading, text, note)| json!({"heading": heading, "text": text, "note": note}))
            .collect::<Vec<_>>(),
        "files": files.collect::<Vec<_>>(),
        "requests_about_data": held.asked.iter()
            .map(|(what, words, answer)| json!({"what": what, "words": words, "answer": answer}))
            .collect::<Vec<_>>(),
        "history": held.lines.iter().map(|line| json!({"when": line.when, "text": line.text}))
            .collect::<Vec<_>>(),
        "looked": held.looks,
    })
}
