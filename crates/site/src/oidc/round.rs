//! One way to the provider and back: its secrets lie locked in the store, and the browser holds the token
//! that opens them. Another browser cannot finish what this one began, and nothing can be finished twice.

use super::{Oidc, OidcFault};
use crate::app::App;
use crate::cookie::{self, Life};
use crate::problem::Problem;
use crate::session;
use crate::visitor::Visitor;
use axum::http::HeaderValue;
use jiff::ToSpan as _;
use ledger::dice;
use serde::{Deserialize, Serialize};

const COOKIE: &str = "round";
const MINUTES: i64 = 10;

/// What must be the same when the browser comes back.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Round {
    pub state: String,
    pub nonce: String,
    pub verifier: String,
    /// Where to go afterwards.
    pub back: String,
    /// The session that links an identity to its account; `None`: somebody signs in.
    pub links: Option<String>,
}

fn place(token: &str) -> String {
    format!("round-{}", session::hash(token))
}

/// The address the provider sends the browser back to.
pub(crate) fn address(app: &App) -> String {
    format!("{}/sign-in/with/back", app.settings.public_url)
}

/// Begins: the provider's page, and the cookie to set.
///
/// # Errors
/// A fault of ours; within: the provider is down.
pub(crate) async fn begin(
    app: &App,
    oidc: &Oidc,
    back: &str,
    links: Option<String>,
) -> Result<Result<(String, Option<HeaderValue>), OidcFault>, Problem> {
    let now = app.now();
    let asked = match oidc.ask(&address(app), now).await {
        Ok(asked) => asked,
        Err(fault) => return Ok(Err(fault)),
    };
    let round = Round {
        state: asked.state,
        nonce: asked.nonce,
        verifier: asked.verifier,
        back: back.to_owned(),
        links,
    };
    let body = serde_json::to_string(&round).map_err(|fault| Problem::Fault(fault.to_string()))?;
    let token = hex::encode(dice::bytes::<32>()?);
    app.ledger.save_draft(&place(&token), &body, now.checked_add(MINUTES.minutes()).unwrap_or(now)).await?;
    let lasts = Life::Seconds(MINUTES * 60);
    let set = cookie::write(&session::cookie(app, COOKIE), &token, lasts, app.is_https());
    Ok(Ok((asked.address, set)))
}

/// The browser's round, which is over with this.
pub(crate) async fn take(visitor: &Visitor) -> Result<Option<Round>, Problem> {
    let app = &visitor.app;
    let Some(token) = visitor.cookie(&session::cookie(app, COOKIE)) else { return Ok(None) };
    let body = app.ledger.draft(&place(token)).await?;
    app.ledger.drop_draft(&place(token)).await?;
    Ok(body.and_then(|body| serde_json::from_str(&body).ok()))
}

/// Takes the browser's token away.
pub(crate) fn over(app: &App) -> Option<HeaderValue> {
    cookie::write(&session::cookie(app, COOKIE), "", Life::Over, app.is_https())
}
