//! A subscription being asked for: kept on the server, locked, under a random name that only this browser knows.

use crate::app::Sends;
use crate::cookie::{self, Life};
use crate::problem::Problem;
use crate::session::hash;
use crate::show::see_other;
use crate::visitor::Visitor;
use axum::http::header;
use axum::response::Response;
use jiff::ToSpan as _;
use ledger::dice;
use ledger::subscription::{Contact, HOURS_TO_CONFIRM, Topic};
use serde::{Deserialize, Serialize};

const COOKIE: &str = "subscribe";

/// What was answered so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Wish {
    /// Code of the topic; empty: not chosen yet.
    pub topic: String,
    /// As typed, whether it is right or not.
    pub contact: String,
    /// Whether the letter was asked for, and whether a code must be typed.
    pub sent: Option<bool>,
    /// The subscription a code may confirm.
    pub id: Option<String>,
}

/// A wish in the hands of whoever asks.
pub(super) struct Asking {
    pub visitor: Visitor,
    pub wish: Wish,
    token: String,
}

impl Asking {
    /// The wish of this browser, or a fresh one.
    pub async fn open(visitor: Visitor) -> Result<Self, Problem> {
        if let Some(token) = visitor.cookie(COOKIE).map(str::to_owned) {
            let body = visitor.app.ledger.draft(&place(&token)).await?;
            if let Some(wish) = body.and_then(|body| serde_json::from_str(&body).ok()) {
                return Ok(Self { visitor, wish, token });
            }
        }
        Ok(Self { visitor, wish: Wish::default(), token: hex::encode(dice::bytes::<32>()?) })
    }

    /// An address as it was typed, if messages to such a one leave the office.
    pub fn contact(&self, typed: &str) -> Option<Contact> {
        if typed.contains('@') {
            return Contact::email(typed);
        }
        Contact::mobile(typed).filter(|_| self.visitor.app.settings.sends == Sends::MailAndTexts)
    }

    /// The topic chosen.
    pub fn topic(&self) -> Option<Topic> {
        Topic::from_code(&self.wish.topic)
    }

    /// Keeps the wish and leads on.
    pub async fn go(&self, to: &str) -> Result<Response, Problem> {
        let app = &self.visitor.app;
        let body = serde_json::to_string(&self.wish).map_err(|fault| Problem::Fault(fault.to_string()))?;
        let expires = app.now().checked_add(HOURS_TO_CONFIRM.hours()).unwrap_or(app.now());
        app.ledger.save_draft(&place(&self.token), &body, expires).await?;
        let mut response = see_other(to)?;
        let life = Life::Seconds(HOURS_TO_CONFIRM * 3600);
        if let Some(line) = cookie::write(COOKIE, &self.token, life, app.is_https()) {
            response.headers_mut().append(header::SET_COOKIE, line);
        }
        Ok(response)
    }

    /// Throws the wish away.
    pub async fn forget(&self) -> Result<(), Problem> {
        Ok(self.visitor.app.ledger.drop_draft(&place(&self.token)).await?)
    }
}

fn place(token: &str) -> String {
    format!("subscribe-{}", hash(token))
}
