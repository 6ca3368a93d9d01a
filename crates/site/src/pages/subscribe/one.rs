//! Where the link of a letter leads: to say yes, to end it, or to go on for another year. Looking does none of it, so
//! that a scanner of mail which opens every link changes nothing; one press does, without any sign-in.

use super::Said;
use crate::page::Page;
use crate::problem::Problem;
use crate::subscribing::{name, path};
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ledger::subscription::{LetterKind, Standing};

/// How often a change is tried when the clockwork changes the same row.
const TRIES: usize = 4;

#[derive(Template)]
#[template(path = "pages/subscribe/one.html")]
struct One {
    page: Page,
    here: String,
    topic: String,
    href: String,
    is_asked: bool,
    until: String,
    may_renew: bool,
}

/// `GET /subscription/{token}`
pub(crate) async fn show(visitor: Visitor, Path(token): Path<String>) -> Result<Response, Problem> {
    let (app, t) = (&visitor.app, &visitor.t);
    let Some(one) = app.ledger.subscription_of_link(&token).await? else { return said(&visitor, "ended") };
    let is_asked = one.standing == Standing::Asked;
    let title = if is_asked { "subscription-confirm" } else { "subscription-end-ask" };
    crate::show(&One {
        page: visitor.page(t.say(title)),
        here: format!("/subscription/{token}"),
        topic: name(app, t, &one.topic).await?,
        href: path(app, &one.topic),
        is_asked,
        until: t.date_long(app.policy().local(one.expires_at).date()),
        may_renew: one.renewal_offered || one.letter.is_some_and(|letter| letter.kind == LetterKind::Renew),
    })
}

/// `POST /subscription/{token}`: ends it at once; also what a mail program sends by itself (RFC 8058). A link that
/// leads nowhere any more gets the same words.
pub(crate) async fn end(visitor: Visitor, Path(token): Path<String>) -> Result<Response, Problem> {
    if let Some(one) = visitor.app.ledger.subscription_of_link(&token).await? {
        visitor.app.ledger.end_subscription(&one.id).await?;
    }
    said(&visitor, "ended")
}

/// `POST /subscription/{token}/confirm`
pub(crate) async fn confirm(visitor: Visitor, Path(token): Path<String>) -> Result<Response, Problem> {
    for _ in 0..TRIES {
        let Some(one) = visitor.app.ledger.subscription_of_link(&token).await? else { break };
        if visitor.app.ledger.confirm_subscription(one).await? {
            return said(&visitor, "done");
        }
    }
    said(&visitor, "ended")
}

/// `POST /subscription/{token}/renew`
pub(crate) async fn renew(visitor: Visitor, Path(token): Path<String>) -> Result<Response, Problem> {
    for _ in 0..TRIES {
        let Some(one) = visitor.app.ledger.subscription_of_link(&token).await? else { break };
        if visitor.app.ledger.renew_subscription(one).await? {
            return said(&visitor, "done");
        }
    }
    said(&visitor, "ended")
}

fn said(visitor: &Visitor, what: &str) -> Result<Response, Problem> {
    let t = &visitor.t;
    let page = visitor.page(t.say(&format!("subscription-{what}")));
    crate::show(&Said { page, lead: t.say(&format!("subscription-{what}-more")).to_string() })
}
