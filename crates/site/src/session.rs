//! Who of the office is signed in. The token is known to the browser alone; the store keeps its hash.

use crate::app::App;
use crate::page::Page;
use crate::problem::Problem;
use crate::visitor::Visitor;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, header};
use casework::{Actor, Right, Role, access};
use jiff::ToSpan as _;
use ledger::account::{Account, Session};
use ledger::dice;
use sha2::{Digest as _, Sha256};
use std::fmt::Display;

/// The cookie that holds the token.
pub(crate) const COOKIE: &str = "session";
/// A working day and a bit.
pub(crate) const HOURS: i64 = 12;

/// Someone of the office, signed in, in one role.
#[derive(Clone)]
pub struct Staff {
    /// Language, address, cookies.
    pub visitor: Visitor,
    /// Who.
    pub account: Account,
    /// In which role.
    pub role: Role,
    /// The same, as the rules see it.
    pub actor: Actor,
}

impl Staff {
    /// Whether the pack gives their role that right.
    pub fn has(&self, right: Right) -> bool {
        access::has(self.visitor.app.policy(), self.role, right)
    }

    /// Insists on a right.
    ///
    /// # Errors
    /// [`Problem::NoRight`], naming the right and who has it.
    pub fn need(&self, right: Right) -> Result<(), Problem> {
        Ok(access::need(self.visitor.app.policy(), self.role, right)?)
    }

    /// A page for them.
    pub fn page(&self, title: impl Display) -> Page {
        self.visitor.page(title)
    }
}

/// Opens a session and gives the token for the browser.
pub(crate) async fn open(app: &App, account: &Account, role: Role) -> Result<String, Problem> {
    let token = hex::encode(dice::bytes::<32>()?);
    let session = Session {
        token_hash: hash(&token),
        account: account.id.clone(),
        role,
        expires_at: app.now().checked_add(HOURS.hours()).unwrap_or(app.now()),
    };
    app.ledger.store().open_session(&session).await?;
    Ok(token)
}

/// What the store keeps instead of a token.
pub(crate) fn hash(token: &str) -> String {
    hex::encode(Sha256::digest(token.as_bytes()))
}

/// The token, from the cookie, or under `/api` from the header alone.
pub(crate) fn token(headers: &HeaderMap, path: &str) -> Option<String> {
    if is_api(path) {
        let header = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
        return header.strip_prefix("Bearer ").map(str::to_owned);
    }
    crate::cookie::read(headers, COOKIE).map(str::to_owned)
}

pub(crate) fn is_api(path: &str) -> bool {
    path.strip_prefix("/api").is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whoever the token belongs to, if it still holds.
pub(crate) async fn recognise(app: &App, token: &str) -> Result<Option<(Account, Role, Actor)>, Problem> {
    let Some(session) = app.ledger.store().session(&hash(token), app.now()).await? else { return Ok(None) };
    let Some(account) = app.ledger.store().account(&session.account).await? else { return Ok(None) };
    let actor = account.acting_as(session.role).filter(|_| account.active);
    Ok(actor.map(|actor| (account, session.role, actor)))
}

impl FromRequestParts<App> for Staff {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let visitor = match Visitor::from_request_parts(parts, app).await {
            Ok(visitor) => visitor,
            Err(never) => match never {},
        };
        let path = parts.uri.path();
        let known = match token(&parts.headers, path) {
            Some(token) => recognise(app, &token).await?,
            None => None,
        };
        let Some((account, role, actor)) = known else {
            let back = if parts.method == Method::GET {
                &visitor.uri
            } else {
                &axum::http::Uri::from_static("/work")
            };
            return Err(Problem::SignIn { back: back.to_string() });
        };
        Ok(Self { visitor, account, role, actor })
    }
}
