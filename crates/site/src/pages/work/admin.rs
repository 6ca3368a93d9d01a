//! Accounts, and what the office runs on. Who keeps them sees no case.

use super::bench::{Bench, Counted, bench};
use super::words;
use crate::App;
use crate::form::{Choice, line};
use crate::page::Page;
use crate::problem::Problem;
use crate::session::Staff;
use crate::show::{see_other, show};
use askama::Template;
use axum::extract::{Form, Path, State};
use axum::response::Response;
use casework::{ActorId, Right, Role, UnitId, policy};
use ledger::account::{Account, PasswordHash};
use ledger::projection::QueueKey;
use ledger::{StoreFault, dice, password};
use serde::Deserialize;

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
}

#[derive(Template)]
#[template(path = "pages/work/admin.html")]
struct AdminPage {
    page: Page,
    bench: Bench,
    accounts: Vec<AccountLine>,
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
    let account = |account: Account| AccountLine {
        roles: account.roles.iter().map(|role| t.name("role", role.code())).collect::<Vec<_>>().join(", "),
        unit: account.unit.as_ref().map(|id| words::unit(t, policy, id)).unwrap_or_default(),
        own: account.id == staff.account.id,
        id: account.id.to_string(),
        login: account.login,
        name: account.name,
        active: account.active,
    };
    let doubt = |rule: &policy::model::LimitRule| {
        (rule.limit.rule.clone(), t.name("clock", rule.clock.code()), t.name("confidence", &rule.confidence))
    };
    show(&AdminPage {
        page: bench.page.clone(),
        accounts: store.accounts().await?.into_iter().map(account).collect(),
        roles: Role::ALL
            .iter()
            .filter(|role| role.is_held())
            .map(|role| Choice::new(role.code(), t.name("role", role.code()), role.code() == typed.role))
            .collect(),
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

/// `POST /work/admin/accounts`.
pub async fn add(
    State(app): State<App>,
    staff: Staff,
    Form(typed): Form<NewAccount>,
) -> Result<Response, Problem> {
    keeps_accounts(&staff)?;
    let t = &staff.visitor.t;
    match account_of(&app, &typed).await? {
        Ok(account) => {
            let secret = fresh_password()?;
            save(&app, &account, &secret).await?;
            page(&app, &staff, Some((account.login, secret)), None, NewAccount::default()).await
        }
        Err(fault) => page(&app, &staff, None, Some(t.say(fault).to_string()), typed).await,
    }
}

/// The account typed, or the key of what is wrong with it.
async fn account_of(app: &App, typed: &NewAccount) -> Result<Result<Account, &'static str>, Problem> {
    let (login, name) = (line(&typed.login), line(&typed.name));
    let fits = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    if login.is_empty() || login.len() > 60 || !login.chars().all(fits) || name.is_empty() {
        return Ok(Err("admin-fault-name"));
    }
    if app.ledger.store().login(&login).await?.is_some() {
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

/// Sixteen characters that are not mistaken for each other.
fn fresh_password() -> Result<String, Problem> {
    let code = format!("{}{}", dice::query_code()?, dice::query_code()?);
    Ok(code.as_bytes().chunks(4).take(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join("-"))
}

async fn save(app: &App, account: &Account, secret: &str) -> Result<(), Problem> {
    let secret = secret.to_owned();
    let hashed = tokio::task::spawn_blocking(move || password::hash(&secret))
        .await
        .map_err(|fault| Problem::Fault(fault.to_string()))?;
    let hashed: PasswordHash = hashed?;
    Ok(app.ledger.store().save_account(account, Some(&hashed)).await?)
}

async fn account(app: &App, id: &str) -> Result<Account, Problem> {
    app.ledger.store().account(&ActorId::new(id)).await?.ok_or(Problem::NotFound)
}

/// `POST /work/admin/accounts/{id}/active`.
pub async fn set_active(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    Form(switch): Form<Switch>,
) -> Result<Response, Problem> {
    keeps_accounts(&staff)?;
    let account = account(&app, &id).await?;
    if account.id == staff.account.id {
        return Err(Problem::Forbidden);
    }
    let changed = Account { active: switch.active, ..account };
    let saved: Result<(), StoreFault> = app.ledger.store().save_account(&changed, None).await;
    saved?;
    see_other("/work/admin")
}

/// `POST /work/admin/accounts/{id}/password`: a new password, shown once.
pub async fn reset(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    keeps_accounts(&staff)?;
    let account = account(&app, &id).await?;
    let secret = fresh_password()?;
    save(&app, &account, &secret).await?;
    page(&app, &staff, Some((account.login, secret)), None, NewAccount::default()).await
}
