//! Tokens of programs: made by a person for themselves, narrower than they are, and not for ever.

use super::{Told, page};
use crate::App;
use crate::diary;
use crate::form::{Choice, line};
use crate::gate;
use crate::problem::Problem;
use crate::session::{PROGRAM, Staff};
use crate::show::see_other;
use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use casework::Role;
use jiff::{SignedDuration, Timestamp};
use ledger::audit::AuditKind;
use ledger::credential::{ApiToken, Scope, token_hash};
use ledger::dice;
use std::collections::BTreeSet;

/// Longest life in days.
const LONGEST_DAYS: i64 = 365;
/// An account has at most this many.
const MOST: usize = 20;

/// A token as the page shows it.
#[derive(Clone, Debug)]
pub struct TokenLine {
    pub id: String,
    pub name: String,
    pub role: String,
    pub scopes: String,
    pub expires: String,
    pub used: String,
    pub over: bool,
}

pub(super) async fn lines(app: &App, staff: &Staff) -> Result<Vec<TokenLine>, Problem> {
    let (t, policy) = (&staff.visitor.t, app.policy());
    let line = |token: ApiToken| TokenLine {
        role: t.name("role", token.role.code()),
        scopes: token.scopes.iter().map(|scope| scope.code()).collect::<Vec<_>>().join(", "),
        expires: t.date_long(policy.local(token.expires_at).date()),
        used: token.used_on.map_or_else(|| t.say("me-token-unused").to_string(), |day| t.date_long(day)),
        over: token.expires_at <= app.now(),
        id: token.token_hash,
        name: token.name,
    };
    Ok(app.ledger.store().tokens_of(&staff.account.id).await?.into_iter().map(line).collect())
}

pub(super) fn roles(staff: &Staff) -> Vec<Choice> {
    let choice = |role: &Role| {
        Choice::new(role.code(), staff.visitor.t.name("role", role.code()), *role == staff.role)
    };
    staff.account.roles.iter().map(choice).collect()
}

/// What the form sends. Boxes of one name come several times, which no derived reader takes.
#[derive(Default)]
struct Typed {
    current: String,
    name: String,
    role: String,
    days: String,
    scopes: BTreeSet<Scope>,
}

fn read(body: &[u8]) -> Typed {
    let mut typed = Typed::default();
    for (name, value) in url::form_urlencoded::parse(body) {
        match &*name {
            "current" => typed.current = value.into_owned(),
            "name" => typed.name = line(&value).chars().take(60).collect(),
            "role" => typed.role = value.into_owned(),
            "days" => typed.days = value.into_owned(),
            "scope" => typed.scopes.extend(Scope::from_code(&value)),
            _ => {}
        }
    }
    typed
}

/// `POST /work/me/tokens`: a new token, shown once.
pub async fn make(State(app): State<App>, staff: Staff, body: Bytes) -> Result<Response, Problem> {
    let typed = read(&body);
    let store = app.ledger.store();
    let role = Role::from_code(&typed.role).filter(|role| staff.account.roles.contains(role));
    let days = typed.days.trim().parse::<i64>().ok().filter(|days| (1..=LONGEST_DAYS).contains(days));
    let told = match (role, days) {
        _ if typed.name.is_empty() => Told::fault(&staff, "token-name", "me-token-name-missing"),
        _ if typed.scopes.is_empty() => Told::fault(&staff, "scope", "me-token-scope-missing"),
        (None, _) => Told::fault(&staff, "role", "admin-fault-role"),
        (_, None) => Told::fault(&staff, "days", "me-token-days-unfit"),
        _ if store.tokens_of(&staff.account.id).await?.len() >= MOST => {
            Told::fault(&staff, "token-name", "me-token-many")
        }
        _ if !gate::again(&app, &staff.account, &typed.current).await? => {
            Told::fault(&staff, "current-token", "me-current-wrong")
        }
        (Some(role), Some(days)) => {
            let secret = format!("{PROGRAM}{}", hex::encode(dice::bytes::<32>()?));
            let token = token(&app, &staff, &secret, typed, role, days);
            store.save_token(&token).await?;
            diary::own(&app, &staff.account.id, AuditKind::TokenMade, short(&token.token_hash)).await?;
            Told { fresh: Some(secret), ..Told::default() }
        }
    };
    page(&app, &staff, told).await
}

fn token(app: &App, staff: &Staff, secret: &str, typed: Typed, role: Role, days: i64) -> ApiToken {
    let made_at: Timestamp = app.now();
    ApiToken {
        token_hash: token_hash(secret),
        account: staff.account.id.clone(),
        role,
        name: typed.name,
        scopes: typed.scopes.into_iter().collect(),
        made_at,
        expires_at: made_at.checked_add(SignedDuration::from_hours(days * 24)).unwrap_or(made_at),
        used_on: None,
    }
}

/// Enough of a hash to tell tokens apart in the audit.
fn short(hash: &str) -> &str {
    hash.get(..12).unwrap_or(hash)
}

/// `POST /work/me/tokens/revoke`.
pub async fn revoke(State(app): State<App>, staff: Staff, body: Bytes) -> Result<Response, Problem> {
    let fields = url::form_urlencoded::parse(&body);
    let Some((_, id)) = fields.into_iter().find(|(name, _)| name == "which") else {
        return see_other("/work/me");
    };
    if app.ledger.store().drop_tokens(&staff.account.id, Some(&id)).await? > 0 {
        diary::own(&app, &staff.account.id, AuditKind::TokenRevoked, short(&id)).await?;
    }
    see_other("/work/me")
}
