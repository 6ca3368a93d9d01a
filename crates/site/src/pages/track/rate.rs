//! The requester's rating: solved and satisfied are two questions, and no answer is filled in for them.

use super::{Mine, act, offer};
use crate::form::{Choice, Faults, Sent, length, lines};
use crate::page::Page;
use crate::problem::Problem;
use crate::show::see_other;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::case::act::{Answers, Satisfaction};
use casework::{Act, ActKind, ReasonId};
use ledger::{Envelope, Key};
use serde::Deserialize;

const TEXT: usize = 1000;

#[derive(Template)]
#[template(path = "pages/track/rate.html")]
struct Rate {
    page: Page,
    faults: Faults,
    home: String,
    sent: Answer,
    solved: Vec<Choice>,
    satisfied: Vec<Choice>,
    reasons: Vec<Choice>,
}

/// What the form sends.
#[derive(Default, Deserialize)]
pub(crate) struct Answer {
    #[serde(default)]
    key: String,
    #[serde(default)]
    solved: String,
    #[serde(default)]
    satisfied: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    note: String,
}

/// `GET /track/{number}/rate`
pub(crate) async fn show(visitor: Visitor, Path(number): Path<String>) -> Result<Response, Problem> {
    let mine = Mine::open(visitor, &number).await?;
    if !offer::is_open(ActKind::Rate, &mine.file, mine.visitor.app.policy(), mine.visitor.app.now()) {
        return see_other(&mine.home());
    }
    let key = Key::random()?.as_str().to_owned();
    crate::show(&page(&mine, Answer { key, ..Answer::default() }, Faults::default()))
}

/// `POST /track/{number}/rate`
pub(crate) async fn perform(
    visitor: Visitor,
    Path(number): Path<String>,
    Sent(mut sent): Sent<Answer>,
) -> Result<Response, Problem> {
    let mine = Mine::open(visitor, &number).await?;
    sent.note = lines(&sent.note);
    let mut faults = Faults::default();
    if let Some(answers) = read(&sent, &mine, &mut faults) {
        let mut envelope = Envelope::new();
        let note = envelope.note(&sent.note)?;
        match act::commit(&mine, &sent.key, Act::Rate { answers, note }, envelope).await? {
            Ok(response) => return Ok(response),
            Err(refusal) => faults.0.push(refusal),
        }
    }
    Ok((StatusCode::UNPROCESSABLE_ENTITY, crate::show(&page(&mine, sent, faults))?).into_response())
}

fn read(sent: &Answer, mine: &Mine, faults: &mut Faults) -> Option<Answers> {
    let t = &mine.visitor.t;
    let solved = match sent.solved.as_str() {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let satisfied = Satisfaction::from_code(&sent.satisfied);
    faults.ensure(solved.is_some(), "solved", &t.say("rate-solved-missing"));
    faults.ensure(satisfied.is_some(), "satisfied", &t.say("rate-satisfied-missing"));
    let over = length(&sent.note).saturating_sub(TEXT);
    faults.ensure(over == 0, "note", &t.say("file-text-long").with("most", TEXT).with("over", over));
    let reason = Some(ReasonId::new(sent.reason.as_str())).filter(|reason| !reason.as_str().is_empty());
    let reason = reason.filter(|_| satisfied == Some(Satisfaction::Dissatisfied));
    let answers = Answers { solved: solved?, satisfied: satisfied?, reason };
    faults.is_empty().then_some(answers)
}

fn page(mine: &Mine, sent: Answer, faults: Faults) -> Rate {
    let t = &mine.visitor.t;
    let yes_no = |code: &str| Choice::new(code, t.say(&format!("rate-solved-{code}")), sent.solved == code);
    let satisfied = |s: &Satisfaction| {
        Choice::new(s.code(), t.name("satisfaction", s.code()), sent.satisfied == s.code())
    };
    let reasons = mine.visitor.app.policy().rating_reasons.values();
    Rate {
        page: mine.visitor.page(t.say("track-offer-rate")),
        faults,
        home: mine.home(),
        solved: vec![yes_no("yes"), yes_no("no")],
        satisfied: Satisfaction::ALL.iter().map(satisfied).collect(),
        reasons: reasons
            .map(|r| Choice::new(r.id.as_str(), r.names.of(t.lang()), sent.reason == r.id.as_str()))
            .collect(),
        sent,
    }
}
