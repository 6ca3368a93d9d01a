//! What to hear of: a matter that is followed, the monthly results, published answers of all subjects or of one.

use super::wish::{Asking, Wish};
use crate::following;
use crate::form::{Choice, Faults, Sent, line};
use crate::page::Page;
use crate::pages::answers;
use crate::problem::Problem;
use crate::subscribing::{name, position};
use crate::visitor::Visitor;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use casework::CategoryCode;
use ledger::subscription::Topic;
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "pages/subscribe/topic.html")]
struct What {
    page: Page,
    faults: Faults,
    matter: String,
    choices: Vec<Choice>,
}

/// What the form sends.
#[derive(Default, Deserialize)]
pub(crate) struct Answer {
    #[serde(default)]
    topic: String,
    #[serde(default)]
    matter: String,
}

/// `GET /subscribe`; `?matter=` names a matter by its code, `?topic=` chooses another topic beforehand.
pub(crate) async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let (matter, chosen) = (visitor.asked("matter"), visitor.asked("topic"));
    let chosen = match matter {
        Some(_) => Some("matter".to_owned()),
        None => chosen,
    };
    let answer = Answer { topic: chosen.unwrap_or_default(), matter: matter.unwrap_or_default() };
    crate::show(&page(&visitor, &answer, Faults::default()).await?)
}

/// `POST /subscribe`
pub(crate) async fn keep(visitor: Visitor, Sent(answer): Sent<Answer>) -> Result<Response, Problem> {
    if !visitor.app.settings.sends.any() {
        return Err(Problem::NotFound);
    }
    let offered = page(&visitor, &answer, Faults::default()).await?;
    let topic = if answer.topic == "matter" {
        following::case_of(&visitor.app, &answer.matter).map(Topic::Matter)
    } else {
        Topic::from_code(&line(&answer.topic))
    };
    let is_offered = offered.choices.iter().any(|choice| choice.value == answer.topic);
    let Some(topic) = topic.filter(|_| is_offered) else {
        let mut faults = Faults::default();
        faults.add("topic", &visitor.t.say("subscription-choose"));
        let again = crate::show(&What { faults, ..offered })?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response());
    };
    let mut asking = Asking::open(visitor).await?;
    let contact = std::mem::take(&mut asking.wish.contact);
    asking.wish = Wish { topic: topic.code(), contact, ..Wish::default() };
    asking.go("/subscribe/where").await
}

async fn page(visitor: &Visitor, answer: &Answer, faults: Faults) -> Result<What, Problem> {
    let (app, t) = (&visitor.app, &visitor.t);
    let mut topics = vec![Topic::Results, Topic::Answers(None)];
    let subjects: BTreeSet<String> =
        answers::released(app).await?.into_iter().map(|(code, _)| code).collect();
    let known = subjects.into_iter().map(CategoryCode::new);
    let known = known.filter(|code| app.policy().categories.contains_key(code));
    topics.extend(known.map(|code| Topic::Answers(Some(code))));
    let mut choices = Vec::new();
    if let Some(case) = following::case_of(app, &answer.matter) {
        let topic = Topic::Matter(case);
        if position(app, &topic).await?.is_some() {
            let hint = t.say("subscription-matter-hint");
            let choice = Choice::new("matter", name(app, t, &topic).await?, answer.topic == "matter");
            choices.push(choice.hinted(hint));
        }
    }
    for topic in &topics {
        let code = topic.code();
        choices.push(Choice::new(&code, name(app, t, topic).await?, answer.topic == code));
    }
    let page = visitor.page(t.say("subscription-title"));
    Ok(What { page, faults, matter: answer.matter.clone(), choices })
}
