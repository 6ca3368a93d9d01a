//! What is kept, for how long, and whether that is right; then the letter, or the code of a text message.

use super::Said;
use super::wish::Asking;
use crate::form::{Faults, Sent};
use crate::page::Page;
use crate::problem::Problem;
use crate::show::see_other;
use crate::subscribing::{name, position};
use crate::visitor::Visitor;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use ledger::subscription::{Asked, Contact, Recipient, Topic, Tried};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pages/subscribe/consent.html")]
struct Consent {
    page: Page,
    topic: String,
    contact: String,
    until: String,
}

#[derive(Template)]
#[template(path = "pages/subscribe/sent.html")]
struct Out {
    page: Page,
    faults: Faults,
    has_code: bool,
}

/// What the form of the code sends.
#[derive(Deserialize)]
pub(crate) struct Code {
    #[serde(default)]
    code: String,
}

/// `GET /subscribe/check`
pub(crate) async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let asking = Asking::open(visitor).await?;
    let Some(topic) = asking.topic() else { return see_other("/subscribe") };
    if asking.contact(&asking.wish.contact).is_none() {
        return see_other("/subscribe/where");
    }
    let (app, t) = (&asking.visitor.app, &asking.visitor.t);
    let until = match topic {
        Topic::Matter(_) => "subscription-until-done",
        Topic::Results | Topic::Answers(_) => "subscription-until-year",
    };
    crate::show(&Consent {
        page: asking.visitor.page(t.say("subscription-check")),
        topic: name(app, t, &topic).await?,
        contact: asking.wish.contact.clone(),
        until: t.say(until).to_string(),
    })
}

/// `POST /subscribe/check`
pub(crate) async fn send(visitor: Visitor) -> Result<Response, Problem> {
    let mut asking = Asking::open(visitor).await?;
    let Some(topic) = asking.topic() else { return see_other("/subscribe") };
    let Some(contact) = asking.contact(&asking.wish.contact) else { return see_other("/subscribe/where") };
    let visitor = &asking.visitor;
    let (app, address) = (&visitor.app, &visitor.address);
    if !app.settings.sends.any() {
        return Err(Problem::NotFound);
    }
    app.throttles.address.take(address, app.now()).map_err(Problem::TooMany)?;
    let Some((seen, told)) = position(app, &topic).await? else { return see_other("/subscribe") };
    let has_code = matches!(contact, Contact::Mobile(_));
    let language = visitor.t.lang().to_owned();
    let asked = Asked { topic, recipient: Recipient { contact, language }, seen, told };
    let id = ask(visitor, &asked).await?;
    asking.wish.id = id;
    asking.wish.contact = String::new();
    asking.wish.sent = Some(has_code);
    asking.go("/subscribe/sent").await
}

/// An address that is asked for too often hears nothing more for a while; who asks is not told.
async fn ask(visitor: &Visitor, asked: &Asked) -> Result<Option<String>, Problem> {
    let app = &visitor.app;
    let (Contact::Email(written) | Contact::Mobile(written)) = &asked.recipient.contact;
    let mark = app.ledger.smith().mark("subscription throttle", written.as_bytes());
    if app.throttles.contact.take(&mark, app.now()).is_err() {
        return Ok(None);
    }
    Ok(app.ledger.subscribe(asked).await?)
}

/// `GET /subscribe/sent`
pub(crate) async fn show_sent(visitor: Visitor) -> Result<Response, Problem> {
    let asking = Asking::open(visitor).await?;
    let Some(has_code) = asking.wish.sent else { return see_other("/subscribe") };
    let page = asking.visitor.page(asking.visitor.t.say("subscription-sent"));
    crate::show(&Out { page, faults: Faults::default(), has_code })
}

/// `POST /subscribe/sent`
pub(crate) async fn prove(visitor: Visitor, Sent(typed): Sent<Code>) -> Result<Response, Problem> {
    let asking = Asking::open(visitor).await?;
    let Some(has_code) = asking.wish.sent else { return see_other("/subscribe") };
    let (app, t) = (&asking.visitor.app, &asking.visitor.t);
    app.throttles.address.take(&asking.visitor.address, app.now()).map_err(Problem::TooMany)?;
    let digits: String = typed.code.chars().filter(char::is_ascii_digit).collect();
    let tried = match &asking.wish.id {
        Some(id) => app.ledger.try_subscription_code(id, &digits).await?,
        None => Tried::Wrong,
    };
    if tried == Tried::Confirmed {
        asking.forget().await?;
        let page = asking.visitor.page(t.say("subscription-done"));
        return crate::show(&Said { page, lead: t.say("subscription-done-more").to_string() });
    }
    let mut faults = Faults::default();
    faults.add("code", &t.say("subscription-code-wrong"));
    let page = asking.visitor.page(t.say("subscription-sent"));
    let again = crate::show(&Out { page, faults, has_code })?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response())
}
