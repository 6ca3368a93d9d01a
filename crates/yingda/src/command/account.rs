//! `yingda account`: who may sign in. Whoever can run this on the machine can let anyone in; nobody is
//! given a password, only a link that opens once.

use crate::cli;
use crate::config::Config;
use crate::office::Office;
use crate::speech::Speech;
use anyhow::{Result, bail};
use casework::{ActorId, Role, UnitId};
use ledger::account::Account;
use ledger::audit::{AuditEntry, AuditKind};
use ledger::credential::{self, LinkPurpose};
use ledger::dice;
use std::process::ExitCode;

/// Who acts when something is typed on the machine itself, as the audit names them.
const MACHINE: &str = "machine";

pub async fn run(config: Config, what: cli::Account, speech: &Speech) -> Result<ExitCode> {
    let office = Office::open(config, speech).await?;
    let done = match what {
        cli::Account::Add { login, name, roles, unit } => {
            add(&office, login, name, &roles, unit, speech).await
        }
        cli::Account::List => list(&office, speech).await,
        cli::Account::Link { login } => link(&office, &login, speech).await,
        cli::Account::ResetFactor { login } => reset_factor(&office, &login, speech).await,
        cli::Account::EndSessions { login } => end_sessions(&office, &login, speech).await,
        cli::Account::Disable { login } => disable(&office, &login, speech).await,
    };
    office.close().await?;
    done?;
    Ok(ExitCode::SUCCESS)
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
    if let Some((one, other)) = Role::cannot_hold_together(&roles) {
        let args = [
            ("one", speech.name("role", one.code()).into()),
            ("other", speech.name("role", other.code()).into()),
        ];
        bail!(speech.say("admin-fault-together", &args));
    }
    if ledger.store().accounts().await?.iter().any(|account| account.login == login) {
        bail!(speech.say("cli-account-taken", &[("login", login.into())]));
    }
    let id = ActorId::new(format!("p-{}", hex::encode(dice::bytes::<6>()?)));
    let name = name.unwrap_or_else(|| login.clone());
    let account = Account { id, login, name, roles, unit, active: true };
    ledger.store().save_account(&account, None).await?;
    note(office, AuditKind::AccountAdded, &account).await?;
    speech.tell("cli-account-added", &[("login", account.login.clone().into())])?;
    tell_link(office, &account, LinkPurpose::Password, speech).await
}

/// Makes a link for an account and says it, this once.
async fn tell_link(office: &Office, account: &Account, purpose: LinkPurpose, speech: &Speech) -> Result<()> {
    let (store, now) = (&**office.ledger.store(), office.ledger.now());
    let token = credential::make_link(store, &account.id, purpose, now).await?;
    note(office, AuditKind::PasswordResetLink, account).await?;
    let link = format!("{}/welcome/{token}", office.config.listen.url());
    speech.tell("cli-account-link", &[("login", account.login.clone().into()), ("link", link.into())])
}

async fn note(office: &Office, kind: AuditKind, account: &Account) -> Result<()> {
    let machine = ActorId::new(MACHINE);
    let entry = AuditEntry::new(office.ledger.now(), machine, kind).about(account.id.as_str());
    Ok(office.ledger.note(vec![entry]).await?)
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

async fn link(office: &Office, login: &str, speech: &Speech) -> Result<()> {
    let account = Account { active: true, ..found(office, login, speech).await? };
    let store = office.ledger.store();
    let untouched = store.login(login).await?.is_none() && store.accounts().await?.len() == 1;
    store.save_account(&account, None).await?;
    store.drop_password(&account.id).await?;
    store.end_sessions(&account.id, None).await?;
    let purpose = if untouched { LinkPurpose::First } else { LinkPurpose::Password };
    tell_link(office, &account, purpose, speech).await
}

async fn reset_factor(office: &Office, login: &str, speech: &Speech) -> Result<()> {
    let account = found(office, login, speech).await?;
    office.ledger.store().set_factor(&account.id, None).await?;
    office.ledger.store().end_sessions(&account.id, None).await?;
    note(office, AuditKind::SecondFactorReset, &account).await?;
    speech.tell("cli-account-factor-reset", &[("login", login.into())])
}

async fn end_sessions(office: &Office, login: &str, speech: &Speech) -> Result<()> {
    let account = found(office, login, speech).await?;
    let ended = office.ledger.store().end_sessions(&account.id, None).await?;
    note(office, AuditKind::SessionsEnded, &account).await?;
    let count = i64::try_from(ended).unwrap_or(i64::MAX);
    speech.tell("cli-account-sessions-ended", &[("login", login.into()), ("count", count.into())])
}

async fn disable(office: &Office, login: &str, speech: &Speech) -> Result<()> {
    let account = Account { active: false, ..found(office, login, speech).await? };
    let store = office.ledger.store();
    store.save_account(&account, None).await?;
    store.end_sessions(&account.id, None).await?;
    store.drop_tokens(&account.id, None).await?;
    note(office, AuditKind::AccountChanged, &account).await?;
    speech.tell("cli-account-now-disabled", &[("login", login.into())])
}
