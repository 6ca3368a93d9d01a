//! Who of the office is signed in. The token is known to the browser alone; the store keeps its hash.

use crate::app::App;
use crate::device;
use crate::live;
use crate::page::Page;
use crate::problem::Problem;
use crate::scope;
use crate::visitor::Visitor;
use axum::extract::{FromRequestParts, MatchedPath};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, header};
use casework::{Actor, Right, Role, access};
use jiff::ToSpan as _;
use ledger::account::{Account, Session};
use ledger::credential::{Scope, token_hash};
use ledger::dice;
use std::fmt::Display;

/// The cookie that holds the token.
pub(crate) const COOKIE: &str = "session";
/// Tokens of programs begin like this; sessions never do.
pub(crate) const PROGRAM: &str = "yd_";
/// What an open page asks by itself.
const LIVE: &str = "/work/live";
/// A session is noted as used at most so often.
const NOTED_EVERY_SECONDS: i64 = 60;

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
    pub(crate) means: Means,
}

/// By what somebody is recognised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Means {
    /// A session, by the hash of its token.
    Session(String),
    /// A program's token, with what it may do.
    Program(Vec<Scope>),
}

/// Whoever a token belongs to.
pub(crate) struct Known {
    account: Account,
    role: Role,
    actor: Actor,
    means: Means,
}

impl Staff {
    /// The hash of their session's token; `None` for a program.
    pub(crate) fn session(&self) -> Option<&str> {
        match &self.means {
            Means::Session(hash) => Some(hash),
            Means::Program(_) => None,
        }
    }

    /// Whether they are signed in still. Asking is no sign that they are at their desk.
    pub(crate) async fn is_still_here(&self, app: &App) -> bool {
        let Some(hash) = self.session() else { return false };
        let session = app.ledger.store().session(hash, app.now()).await.ok().flatten();
        session.is_some_and(|session| !is_idle(app, &session))
    }

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
pub(crate) async fn open(
    app: &App,
    account: &Account,
    role: Role,
    headers: &HeaderMap,
) -> Result<String, Problem> {
    let (token, now) = (hex::encode(dice::bytes::<32>()?), app.now());
    let session = Session {
        token_hash: hash(&token),
        account: account.id.clone(),
        role,
        opened_at: now,
        seen_at: now,
        expires_at: now.checked_add(app.settings.accounts.session_hours.hours()).unwrap_or(now),
        device: device::of(headers),
    };
    app.ledger.store().open_session(&session).await?;
    Ok(token)
}

/// The name of a cookie: over https no other host and no plain page of this one can set it.
pub(crate) fn cookie(app: &App, name: &str) -> String {
    if app.is_https() { format!("__Host-{name}") } else { name.to_owned() }
}

/// What the store keeps instead of a token.
pub(crate) fn hash(token: &str) -> String {
    token_hash(token)
}

/// The token, from the cookie, or under `/api` from the header alone. A program's token opens no page.
pub(crate) fn token(app: &App, headers: &HeaderMap, path: &str) -> Option<String> {
    if is_api(path) {
        let header = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
        return header.strip_prefix("Bearer ").map(str::to_owned);
    }
    let known = crate::cookie::read(headers, &cookie(app, COOKIE));
    known.filter(|token| !token.starts_with(PROGRAM)).map(str::to_owned)
}

pub(crate) fn is_api(path: &str) -> bool {
    path.strip_prefix("/api").is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whoever the token belongs to, if it still holds.
/// A page asked for by a person keeps the session awake; one that renews itself does not.
pub(crate) async fn recognise(app: &App, token: &str, path: &str) -> Result<Option<Known>, Problem> {
    let (store, now) = (app.ledger.store(), app.now());
    let (whose, role, means) = if token.starts_with(PROGRAM) {
        let Some(program) = store.token(&hash(token), now).await? else { return Ok(None) };
        let today = app.policy().local(now).date();
        if program.used_on != Some(today) {
            store.token_used(&program.token_hash, today).await?;
        }
        (program.account, program.role, Means::Program(program.scopes))
    } else {
        let by_a_person = path != LIVE && !path.ends_with(live::PATH);
        let Some(session) = in_use(app, token, by_a_person).await? else { return Ok(None) };
        (session.account, session.role, Means::Session(session.token_hash))
    };
    let Some(account) = store.account(&whose).await? else { return Ok(None) };
    let actor = account.acting_as(role).filter(|_| account.active);
    Ok(actor.map(|actor| Known { account, role, actor, means }))
}

/// The session of that token, unless it has ended or lain idle too long.
async fn in_use(app: &App, token: &str, by_a_person: bool) -> Result<Option<Session>, Problem> {
    let (store, now) = (app.ledger.store(), app.now());
    let Some(session) = store.session(&hash(token), now).await? else { return Ok(None) };
    if is_idle(app, &session) {
        store.end_session(&session.token_hash).await?;
        return Ok(None);
    }
    if by_a_person && now.duration_since(session.seen_at).as_secs() >= NOTED_EVERY_SECONDS {
        store.touch_session(&session.token_hash, now).await?;
    }
    Ok(Some(session))
}

fn is_idle(app: &App, session: &Session) -> bool {
    let idle = app.now().duration_since(session.seen_at).as_secs();
    idle >= app.settings.accounts.idle_minutes * 60
}

impl FromRequestParts<App> for Staff {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let visitor = match Visitor::from_request_parts(parts, app).await {
            Ok(visitor) => visitor,
            Err(never) => match never {},
        };
        let path = parts.uri.path();
        let known = match token(app, &parts.headers, path) {
            Some(token) => recognise(app, &token, path).await?,
            None => None,
        };
        let Some(Known { account, role, actor, means }) = known else {
            let back = if parts.method == Method::GET {
                &visitor.uri
            } else {
                &axum::http::Uri::from_static("/work")
            };
            return Err(Problem::SignIn { back: back.to_string() });
        };
        if let Means::Program(scopes) = &means {
            scope::allow(scopes, &parts.method, parts.extensions.get::<MatchedPath>())?;
        }
        Ok(Self { visitor, account, role, actor, means })
    }
}
