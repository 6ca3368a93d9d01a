//! Reminding, withdrawing, reopening, asking why: one text, one button each, and what it does said beforehand.

use super::{Mine, offer};
use crate::form::{Faults, Sent, length, lines};
use crate::locale::Translator;
use crate::page::Page;
use crate::problem::Problem;
use crate::refusal;
use crate::show::see_other;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::case::act::PetitionAct;
use casework::{Act, ActKind, Actor};
use ledger::{Command, Deed, Envelope, Failure, Key};
use serde::Deserialize;

const TEXT: usize = 2000;

#[derive(Template)]
#[template(path = "pages/track/act.html")]
struct Form {
    page: Page,
    faults: Faults,
    home: String,
    code: String,
    key: String,
    note: String,
    required: bool,
    lead: String,
    label: String,
    send: String,
}

/// What the form sends.
#[derive(Deserialize)]
pub(crate) struct Answer {
    #[serde(default)]
    key: String,
    #[serde(default)]
    note: String,
}

/// `GET /track/{number}/{act}`
pub(crate) async fn show(
    visitor: Visitor,
    Path((number, act)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let act = known(&act)?;
    let mine = Mine::open(visitor, &number).await?;
    if !offer::is_open(act, &mine.file, mine.visitor.app.policy(), mine.visitor.app.now()) {
        return see_other(&mine.home());
    }
    let key = Key::random()?.as_str().to_owned();
    crate::show(&page(&mine, act, key, String::new(), Faults::default()))
}

/// `POST /track/{number}/{act}`
pub(crate) async fn perform(
    visitor: Visitor,
    Path((number, act)): Path<(String, String)>,
    Sent(answer): Sent<Answer>,
) -> Result<Response, Problem> {
    let act = known(&act)?;
    let mine = Mine::open(visitor, &number).await?;
    let note = lines(&answer.note);
    let mut faults = check(act, &note, &mine.visitor.t);
    if faults.is_empty() {
        let mut envelope = Envelope::new();
        let sealed = envelope.note(&note)?;
        let deed = match act {
            ActKind::Withdraw => Act::Withdraw { reason: sealed },
            ActKind::Reopen => Act::Reopen { facts: sealed },
            ActKind::AskWhy => Act::AskWhy { question: sealed },
            ActKind::RequestReview => PetitionAct::RequestReview { request: sealed, sent_at: None }.into(),
            _ => Act::Remind { note: sealed },
        };
        match commit(&mine, &answer.key, deed, envelope).await? {
            Ok(response) => return Ok(response),
            Err(refusal) => faults.0.push(refusal),
        }
    }
    let page = page(&mine, act, answer.key, note, faults);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, crate::show(&page)?).into_response())
}

/// Does an act for the requester. A refusal comes back in words for the form, so that nothing typed is lost.
pub(super) async fn commit(
    mine: &Mine,
    key: &str,
    act: Act,
    envelope: Envelope,
) -> Result<Result<Response, crate::form::FieldFault>, Problem> {
    let app = &mine.visitor.app;
    app.throttles.address.take(&mine.visitor.address, app.now()).map_err(Problem::TooMany)?;
    let key = Key::parse(key).map_err(|_| Problem::Unreadable)?;
    let code = act.kind().code();
    let deed = Deed::Act(mine.id, Box::new(act));
    match app.ledger.perform(Command::new(key, Actor::requester(), app.now(), deed, envelope)).await {
        Ok(_) => Ok(Ok(see_other(&format!("{}?done={code}", mine.home()))?)),
        Err(Failure::Refused(refusal)) => {
            let (text, _) = refusal::words(&mine.visitor.t, &refusal);
            Ok(Err(crate::form::FieldFault { field: "note", text }))
        }
        Err(failure) => Err(failure.into()),
    }
}

fn known(act: &str) -> Result<ActKind, Problem> {
    let act = ActKind::from_code(&act.replace('-', "_")).ok_or(Problem::NotFound)?;
    (act == ActKind::Remind || act == ActKind::Withdraw || needs_words(act))
        .then_some(act)
        .ok_or(Problem::NotFound)
}

/// Without reasons nobody could look into it again, nor explain anything.
fn needs_words(act: ActKind) -> bool {
    matches!(act, ActKind::Reopen | ActKind::RequestReview | ActKind::AskWhy)
}

fn check(act: ActKind, note: &str, t: &Translator) -> Faults {
    let mut faults = Faults::default();
    let missing = if act == ActKind::AskWhy { "track-ask-why-missing" } else { "track-reopen-missing" };
    faults.ensure(!needs_words(act) || !note.is_empty(), "note", &t.say(missing));
    let over = length(note).saturating_sub(TEXT);
    faults.ensure(over == 0, "note", &t.say("file-text-long").with("most", TEXT).with("over", over));
    faults
}

fn page(mine: &Mine, act: ActKind, key: String, note: String, faults: Faults) -> Form {
    let code = act.code().replace('_', "-");
    let part = |part: &str| mine.visitor.t.say(&format!("track-{code}-{part}")).to_string();
    Form {
        page: mine.visitor.page(mine.visitor.t.say(&format!("track-offer-{code}"))),
        lead: part("lead"),
        label: part("note"),
        send: part("send"),
        faults,
        home: mine.home(),
        required: needs_words(act),
        code,
        key,
        note,
    }
}
