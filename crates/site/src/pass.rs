//! What a browser holds between two steps of signing in: a random token in a cookie, and in the store who
//! got how far. It opens no page of the workbench.

use crate::app::App;
use crate::cookie::{self, Life};
use crate::gate::By;
use crate::problem::Problem;
use crate::session;
use crate::visitor::Visitor;
use axum::http::HeaderValue;
use casework::ActorId;
use jiff::ToSpan as _;
use ledger::account::Account;
use ledger::credential::SecondFactorSecret;
use ledger::dice;
use serde::{Deserialize, Serialize};

const COOKIE: &str = "signing";
const MINUTES: i64 = 10;

/// How far somebody got.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Pass {
    /// Whose password was right, or whom the identity provider named.
    pub account: String,
    /// Where to go afterwards.
    pub back: String,
    /// Whether a second factor is to be set up.
    pub enrol: bool,
    /// Its secret in hex, while it is being set up; the pass lies locked as a whole.
    pub secret: Option<String>,
    /// Whether the identity provider named them.
    #[serde(default)]
    pub by_provider: bool,
}

impl Pass {
    /// By what they proved who they are, once a code is right.
    pub fn by(&self) -> By {
        if self.by_provider { By::Provider } else { By::Password }
    }

    /// The secret being set up.
    pub fn secret(&self) -> Result<Option<SecondFactorSecret>, Problem> {
        let bytes = self.secret.as_deref().map(hex::decode).transpose();
        let bytes = bytes.map_err(|fault| Problem::Fault(format!("a pass: {fault}")))?;
        Ok(bytes.map(SecondFactorSecret::from_exposed))
    }
}

fn place(token: &str) -> String {
    format!("signing-{}", session::hash(token))
}

/// Keeps a pass and gives its cookie.
pub(crate) async fn issue(app: &App, pass: &Pass) -> Result<Option<HeaderValue>, Problem> {
    let token = hex::encode(dice::bytes::<32>()?);
    keep(app, &place(&token), pass).await?;
    Ok(cookie::write(&session::cookie(app, COOKIE), &token, Life::Seconds(MINUTES * 60), app.is_https()))
}

/// Keeps a pass under a place of one's own choice.
pub(crate) async fn keep(app: &App, place: &str, pass: &Pass) -> Result<(), Problem> {
    let body = serde_json::to_string(pass).map_err(|fault| Problem::Fault(fault.to_string()))?;
    let now = app.now();
    let until = now.checked_add(MINUTES.minutes()).unwrap_or(now);
    Ok(app.ledger.save_draft(place, &body, until).await?)
}

/// The pass kept under a place.
pub(crate) async fn kept(app: &App, place: &str) -> Result<Option<Pass>, Problem> {
    let body = app.ledger.draft(place).await?;
    Ok(body.and_then(|body| serde_json::from_str(&body).ok()))
}

/// The browser's pass, where it is kept, and whose it is.
///
/// # Errors
/// [`Problem::SignIn`] if there is none or it has expired: one begins again.
pub(crate) async fn held(visitor: &Visitor) -> Result<(Pass, String, Account), Problem> {
    let begin = || Problem::SignIn { back: "/work".to_owned() };
    let app = &visitor.app;
    let place = place(visitor.cookie(&session::cookie(app, COOKIE)).ok_or_else(begin)?);
    let pass = kept(app, &place).await?.ok_or_else(begin)?;
    let account = app.ledger.store().account(&ActorId::new(&*pass.account)).await?;
    let account = account.filter(|account| account.active).ok_or_else(begin)?;
    Ok((pass, place, account))
}

/// Takes the browser's pass away.
pub(crate) async fn drop(visitor: &Visitor) -> Result<Option<HeaderValue>, Problem> {
    let (app, name) = (&visitor.app, session::cookie(&visitor.app, COOKIE));
    let Some(token) = visitor.cookie(&name) else { return Ok(None) };
    app.ledger.drop_draft(&place(token)).await?;
    Ok(cookie::write(&name, "", Life::Over, app.is_https()))
}
