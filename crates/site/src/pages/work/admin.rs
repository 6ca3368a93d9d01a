//! Accounts, and what the office runs on. Who keeps them sees no case.

use super::bench::{Bench, Counted, bench};
use crate::App;
use crate::diary;
use crate::form::{Choice, line};
use crate::locale::Translator;
use crate::naming;
use crate::page::Page;
use crate::pages::sign_in;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use askama::Template;
use axum::extract::{Form, Path, State};
use axum::response::Response;
use casework::{ActorId, Right, Role, UnitId, policy};
use ledger::account::Account;
use ledger::audit::AuditKind;
use ledger::credential::{self, LinkPurpose};
use ledger::dice;
use ledger::projection::QueueKey;
use serde::Deserialize;
use std::collections::BTreeSet;

/// An account as the page shows it.
#[derive(Clone, Debug)]
pub struct AccountLine {
    id: String,
    login: String,
    name: String,
    roles: String,
    unit: String,
    active: bool,
    own: bool,
    linked: bool,
    held: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "pages/work/admin.html")]
struct AdminPage {
    page: Page,
    bench: Bench,
    /// The office's own accounts, then those of handling units; each list under its name.
    accounts: [(String, Vec<AccountLine>); 2],
    provider: String,
    roles: Vec<Choice>,
    units: Vec<(String, String)>,
    pack: String,
    engine: &'static str,
    cases: i64,
    doubts: Vec<(String, String, String)>,
    fresh: Option<(String, String)>,
    fault: Option<String>,
    typed: NewAccount,
}

/// A new account as typed.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct NewAccount {
    #[serde(default)]
    login: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    role: String,
    #[serde(default)]
    unit: String,
}

/// Whether an account may sign in.
#[derive(Debug, Deserialize)]
pub struct Switch {
    #[serde(default)]
    active: bool,
}

fn keeps_accounts(staff: &Staff) -> Result<(), Problem> {
    staff.need(Right::ManageAccounts)
}

/// `GET /work/admin`.
pub async fn show_admin(State(app): State<App>, staff: Staff) -> Result<Response, Problem> {
    page(&app, &staff, None, None, NewAccount::default()).await
}

async fn page(
    app: &App,
    staff: &Staff,
    fresh: Option<(String, String)>,
    fault: Option<String>,
    typed: NewAccount,
) -> Result<Response, Problem> {
    keeps_accounts(staff)?;
    let (t, policy, store) = (&staff.visitor.t, app.policy(), app.ledger.store());
    let counted = Counted::of(app, staff).await?;
    let counts = store.counts(&[QueueKey::everything()]).await?;
    let bench = bench(staff, &counted, t.say("admin-title"), "/work/admin");
    let linked = linked(app).await?;
    let account = |account: Account| AccountLine {
        linked: linked.contains(&account.id),
        roles: account.roles.iter().map(|role| t.name("role", role.code())).collect::<Vec<_>>().join(", "),
        unit: account.unit.as_ref().map(|id| naming::unit(t, policy, id)).unwrap_or_default(),
        own: account.id == staff.account.id,
        held: held(t, &account.roles),
        id: account.id.to_string(),
        login: account.login,
        name: account.name,
        active: account.active,
    };
    let doubt = |rule: &policy::model::LimitRule| {
        (rule.limit.rule.clone(), t.name("clock", rule.clock.code()), t.name("confidence", &rule.confidence))
    };
    let lines = store.accounts().await?.into_iter().map(account);
    let (own, of_units): (Vec<_>, Vec<_>) = lines.partition(|line| line.unit.is_empty());
    show(&AdminPage {
        page: bench.page.clone(),
        accounts: [
            (t.say("admin-accounts-own").to_string(), own),
            (t.say("admin-accounts-units").to_string(), of_units),
        ],
        provider: sign_in::provider_name(&staff.visitor).unwrap_or_default(),
        roles: held(t, Role::from_code(&typed.role).as_slice()),
        units: super::form::units(t, policy),
        pack: policy.version.clone(),
        engine: store.engine(),
        cases: counts.values().sum(),
        doubts: policy::doubts(policy).map(doubt).collect(),
        fresh,
        fault,
        typed,
        bench,
    })
}

/// Accounts linked to the office's identity provider.
async fn linked(app: &App) -> Result<BTreeSet<ActorId>, Problem> {
    let Some(oidc) = &app.settings.oidc else { return Ok(BTreeSet::new()) };
    let identities = app.ledger.store().identities(oidc.issuer()).await?;
    Ok(identities.into_iter().map(|identity| identity.account).collect())
}

/// Every role a person may hold, those of `chosen` ticked.
fn held(t: &Translator, chosen: &[Role]) -> Vec<Choice> {
    let held = Role::ALL.iter().filter(|role| role.is_held());
    held.map(|role| Choice::new(role.code(), t.name("role", role.code()), chosen.contains(role))).collect()
}

/// `POST /work/admin/accounts`: a new account, and the link by which its owner sets a password.
pub async fn add(
    State(app): State<App>,
    staff: Staff,
    Form(typed): Form<NewAccount>,
) -> Result<Response, Problem> {
    keeps_accounts(&staff)?;
    let t = &staff.visitor.t;
    match account_of(&app, &typed).await? {
        Ok(account) => {
            app.ledger.store().save_account(&account, None).await?;
            diary::of(&app, &staff.actor, AuditKind::AccountAdded, &account.id).await?;
            link(&app, &staff, &account).await
        }
        Err(fault) => page(&app, &staff, None, Some(t.say(fault).to_string()), typed).await,
    }
}

/// Shows a fresh link for an account, this once.
async fn link(app: &App, staff: &Staff, account: &Account) -> Result<Response, Problem> {
    let store = &**app.ledger.store();
    let token = credential::make_link(store, &account.id, LinkPurpose::Password, app.now()).await?;
    diary::of(app, &staff.actor, AuditKind::PasswordResetLink, &account.id).await?;
    let fresh = (account.login.clone(), format!("{}/welcome/{token}", app.settings.public_url));
    page(app, staff, Some(fresh), None, NewAccount::default()).await
}

/// The account typed, or the key of what is wrong with it.
async fn account_of(app: &App, typed: &NewAccount) -> Result<Result<Account, &'static str>, Problem> {
    let (login, name) = (line(&typed.login), line(&typed.name));
    let fits = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    if login.is_empty() || login.len() > 60 || !login.chars().all(fits) || name.is_empty() {
        return Ok(Err("admin-fault-name"));
    }
    if app.ledger.store().accounts().await?.iter().any(|account| account.login == login) {
        return Ok(Err("admin-fault-taken"));
    }
    let Some(role) = Role::from_code(&typed.role).filter(|role| role.is_held()) else {
        return Ok(Err("admin-fault-role"));
    };
    let unit = unit_of(app, &line(&typed.unit));
    if role.is_of_unit() != unit.is_some() {
        return Ok(Err("admin-fault-unit"));
    }
    let id = ActorId::new(format!("u-{}", hex::encode(dice::bytes::<8>()?)));
    Ok(Ok(Account { id, login, name, roles: vec![role], unit, active: true }))
}

fn unit_of(app: &App, typed: &str) -> Option<UnitId> {
    let units = &app.policy().units;
    let code = UnitId::new(typed);
    let named = || units.values().find(|unit| unit.names.zh == typed || unit.names.en == typed);
    units
        .contains_key(&code)
        .then_some(code)
        .or_else(|| named().map(|unit| unit.id.clone()))
        .filter(|_| !typed.is_empty())
}

async fn account(app: &App, id: &str) -> Result<Account, Problem> {
    app.ledger.store().account(&ActorId::new(id)).await?.ok_or(Problem::NotFound)
}

/// An account somebody else's than one's own, to be changed.
async fn other(app: &App, staff: &Staff, id: &str) -> Result<Account, Problem> {
    keeps_accounts(staff)?;
    let account = account(app, id).await?;
    if account.id == staff.account.id { Err(Problem::Forbidden) } else { Ok(account) }
}

/// `POST /work/admin/accounts/{id}/active`: who may no longer sign in is out at once, their programs too.
pub async fn set_active(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    Form(switch): Form<Switch>,
) -> Result<Response, Problem> {
    let account = other(&app, &staff, &id).await?;
    let store = app.ledger.store();
    let changed = Account { active: switch.active, ..account };
    store.save_account(&changed, None).await?;
    if !changed.active {
        store.end_sessions(&changed.id, None).await?;
        store.drop_tokens(&changed.id, None).await?;
    }
    diary::of(&app, &staff.actor, AuditKind::AccountChanged, &changed.id).await?;
    see_other("/work/admin")
}

/// `POST /work/admin/accounts/{id}/roles`: other roles; whoever was signed in signs in anew.
pub async fn set_roles(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    body: axum::body::Bytes,
) -> Result<Response, Problem> {
    let account = other(&app, &staff, &id).await?;
    let t = &staff.visitor.t;
    let mut roles = Vec::new();
    for (_, value) in url::form_urlencoded::parse(&body).filter(|(name, _)| name == "role") {
        roles.extend(Role::from_code(&value).filter(|role| role.is_held() && !roles.contains(role)));
    }
    let fault = match Role::cannot_hold_together(&roles) {
        Some((one, other)) => Some(
            t.say("admin-fault-together")
                .with("one", t.name("role", one.code()))
                .with("other", t.name("role", other.code()))
                .to_string(),
        ),
        None if roles.is_empty() => Some(t.say("admin-fault-role").to_string()),
        None if roles.iter().any(|role| role.is_of_unit()) != account.unit.is_some() => {
            Some(t.say("admin-fault-unit").to_string())
        }
        None => None,
    };
    if fault.is_some() {
        return page(&app, &staff, None, fault, NewAccount::default()).await;
    }
    let store = app.ledger.store();
    let changed = Account { roles, ..account };
    store.save_account(&changed, None).await?;
    store.end_sessions(&changed.id, None).await?;
    store.drop_tokens(&changed.id, None).await?;
    diary::of(&app, &staff.actor, AuditKind::AccountChanged, &changed.id).await?;
    see_other("/work/admin")
}

/// `POST /work/admin/accounts/{id}/link`: the old password is gone, and a link for a new one shown once.
pub async fn make_link(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let account = other(&app, &staff, &id).await?;
    let store = app.ledger.store();
    store.drop_password(&account.id).await?;
    store.end_sessions(&account.id, None).await?;
    link(&app, &staff, &account).await
}

/// `POST /work/admin/accounts/{id}/factor`: the second factor is gone; at the next sign-in a new one is set up.
pub async fn reset_factor(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let account = other(&app, &staff, &id).await?;
    let store = app.ledger.store();
    store.set_factor(&account.id, None).await?;
    store.end_sessions(&account.id, None).await?;
    diary::of(&app, &staff.actor, AuditKind::SecondFactorReset, &account.id).await?;
    see_other("/work/admin")
}

/// `POST /work/admin/accounts/{id}/unlink`: the identity provider no longer opens the account.
pub async fn unlink(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let account = other(&app, &staff, &id).await?;
    let Some(oidc) = &app.settings.oidc else { return Err(Problem::NotFound) };
    let store = app.ledger.store();
    store.drop_identity(&account.id, oidc.issuer()).await?;
    store.end_sessions(&account.id, None).await?;
    diary::of(&app, &staff.actor, AuditKind::IdentityUnlinked, &account.id).await?;
    see_other("/work/admin")
}

/// `POST /work/admin/accounts/{id}/sessions`: signs an account out everywhere.
pub async fn end_sessions(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let account = other(&app, &staff, &id).await?;
    app.ledger.store().end_sessions(&account.id, None).await?;
    diary::of(&app, &staff.actor, AuditKind::SessionsEnded, &account.id).await?;
    see_other("/work/admin")
}
