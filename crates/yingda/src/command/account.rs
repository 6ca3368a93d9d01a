//! `yingda account`: who may sign in. Passwords are made here and shown once.

use crate::cli;
use crate::config::Config;
use crate::office::Office;
use crate::speech::Speech;
use anyhow::{Result, bail};
use casework::{ActorId, Role, UnitId};
use ledger::account::{Account, PasswordHash};
use ledger::{dice, password};
use std::process::ExitCode;

pub async fn run(config: Config, what: cli::Account, speech: &Speech) -> Result<ExitCode> {
    let office = Office::open(config, speech).await?;
    let done = match what {
        cli::Account::Add { login, name, roles, unit } => {
            add(&office, login, name, &roles, unit, speech).await
        }
        cli::Account::List => list(&office, speech).await,
        cli::Account::Reset { login } => reset(&office, &login, speech).await,
        cli::Account::Disable { login } => disable(&office, &login, speech).await,
    };
    office.close().await?;
    done?;
    Ok(ExitCode::SUCCESS)
}

/// A password nobody has chosen, and its hash.
pub async fn fresh_password() -> Result<(String, PasswordHash)> {
    let (one, other) = (dice::query_code()?, dice::query_code()?);
    let password = format!("{}-{}-{}", &one[..5], &one[5..], &other[..5]).to_lowercase();
    let typed = password.clone();
    let hash = tokio::task::spawn_blocking(move || password::hash(&typed)).await??;
    Ok((password, hash))
}

async fn add(
    office: &Office,
    login: String,
    name: Option<String>,
    roles: &[String],
    unit: Option<String>,
    speech: &Speech,
) -> Result<()> {
    let ledger = &office.ledger;
    let roles: Vec<Role> = roles.iter().map(|code| role(code, speech)).collect::<Result<_>>()?;
    let unit = unit.map(UnitId::new);
    if let Some(unknown) = unit.as_ref().filter(|unit| !ledger.book().newest().units.contains_key(*unit)) {
        bail!(speech.say("cli-account-unknown-unit", &[("unit", unknown.to_string().into())]));
    }
    if roles.iter().any(|role| role.is_of_unit()) && unit.is_none() {
        bail!(speech.say("cli-account-needs-unit", &[]));
    }
    if let Some((one, other)) = Role::cannot_hold_together(&roles) {
        let args = [one, other].map(|role| speech.name("role", role.code()));
        let [one, other] = args;
        bail!(speech.say("cli-account-roles-clash", &[("one", one.into()), ("other", other.into())]));
    }
    if ledger.store().login(&login).await?.is_some() {
        bail!(speech.say("cli-account-taken", &[("login", login.into())]));
    }
    let id = ActorId::new(format!("p-{}", hex::encode(dice::bytes::<6>()?)));
    let name = name.unwrap_or_else(|| login.clone());
    let account = Account { id, login, name, roles, unit, active: true };
    let (password, hash) = fresh_password().await?;
    ledger.store().save_account(&account, Some(&hash)).await?;
    let args = [("login", account.login.into()), ("password", password.into())];
    speech.tell("cli-account-added", &args)
}

fn role(code: &str, speech: &Speech) -> Result<Role> {
    let known = Role::from_code(&code.replace('-', "_"));
    if let Some(role) = known.filter(|role| role.is_held()) {
        return Ok(role);
    }
    let all: Vec<&str> = Role::ALL.iter().filter(|role| role.is_held()).map(|role| role.code()).collect();
    bail!(speech.say("cli-account-unknown-role", &[("role", code.into()), ("roles", all.join(", ").into())]))
}

async fn list(office: &Office, speech: &Speech) -> Result<()> {
    let mut accounts = office.ledger.store().accounts().await?;
    accounts.sort_by(|one, other| one.login.cmp(&other.login));
    for account in &accounts {
        let roles: Vec<String> = account.roles.iter().map(|role| speech.name("role", role.code())).collect();
        let unit = account.unit.as_ref().map(ToString::to_string).unwrap_or_default();
        let state =
            speech.say(if account.active { "cli-account-active" } else { "cli-account-disabled" }, &[]);
        speech.line(&format!(
            "{}\t{}\t{}\t{unit}\t{state}",
            account.login,
            account.name,
            roles.join(", ")
        ))?;
    }
    speech.tell("cli-account-count", &[("count", accounts.len().into())])
}

async fn found(office: &Office, login: &str, speech: &Speech) -> Result<Account> {
    let accounts = office.ledger.store().accounts().await?;
    match accounts.into_iter().find(|account| account.login == login) {
        Some(account) => Ok(account),
        None => bail!(speech.say("cli-account-unknown", &[("login", login.into())])),
    }
}

async fn reset(office: &Office, login: &str, speech: &Speech) -> Result<()> {
    let account = Account { active: true, ..found(office, login, speech).await? };
    let (password, hash) = fresh_password().await?;
    office.ledger.store().save_account(&account, Some(&hash)).await?;
    speech.tell("cli-account-reset", &[("login", login.into()), ("password", password.into())])
}

async fn disable(office: &Office, login: &str, speech: &Speech) -> Result<()> {
    let account = Account { active: false, ..found(office, login, speech).await? };
    office.ledger.store().save_account(&account, None).await?;
    speech.tell("cli-account-now-disabled", &[("login", login.into())])
}
