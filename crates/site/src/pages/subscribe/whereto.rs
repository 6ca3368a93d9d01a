//! Where to write: one field that takes an e-mail address or a mobile number.

use super::wish::Asking;
use crate::app::Sends;
use crate::form::{Faults, Sent, line};
use crate::page::Page;
use crate::problem::Problem;
use crate::show::see_other;
use crate::visitor::Visitor;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use serde::Deserialize;

/// Longer is no address.
const LONGEST: usize = 120;

#[derive(Template)]
#[template(path = "pages/subscribe/whereto.html")]
struct Where {
    page: Page,
    faults: Faults,
    typed: String,
    takes_mobiles: bool,
}

/// What the form sends.
#[derive(Deserialize)]
pub(crate) struct Answer {
    #[serde(default)]
    contact: String,
}

/// `GET /subscribe/where`
pub(crate) async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let asking = Asking::open(visitor).await?;
    if asking.topic().is_none() {
        return see_other("/subscribe");
    }
    let typed = asking.wish.contact.clone();
    crate::show(&page(&asking, Faults::default(), typed))
}

fn page(asking: &Asking, faults: Faults, typed: String) -> Where {
    let takes_mobiles = asking.visitor.app.settings.sends == Sends::MailAndTexts;
    Where {
        page: asking.visitor.page(asking.visitor.t.say("subscription-where")),
        faults,
        typed,
        takes_mobiles,
    }
}

/// `POST /subscribe/where`
pub(crate) async fn keep(visitor: Visitor, Sent(answer): Sent<Answer>) -> Result<Response, Problem> {
    let mut asking = Asking::open(visitor).await?;
    if asking.topic().is_none() {
        return see_other("/subscribe");
    }
    let typed: String = line(&answer.contact).chars().take(LONGEST).collect();
    if asking.contact(&typed).is_none() {
        let t = &asking.visitor.t;
        let odd = match asking.visitor.app.settings.sends {
            Sends::MailAndTexts => t.say("subscription-where-odd"),
            Sends::Nothing | Sends::Mail => t.say("subscription-where-odd-mail"),
        };
        let mut faults = Faults::default();
        faults.add("contact", &odd);
        let again = crate::show(&page(&asking, faults, typed))?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response());
    }
    asking.wish.contact = typed;
    asking.go("/subscribe/check").await
}
