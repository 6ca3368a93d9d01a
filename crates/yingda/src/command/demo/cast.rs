//! Who can be signed in as: one person of each role, who has been working in the city all along.

use super::Show;
use crate::office::Office;
use crate::speech::Speech;
use anyhow::{Result, anyhow};
use casework::case::state::{Owner, StateKind};
use casework::policy::Names;
use casework::{Policy, Role, UnitId};
use ledger::account::Account;
use ledger::projection::QueueKey;
use ledger::{Ledger, password};
use serde::Deserialize;
use site::DemoSignIn;

/// One sign-in of `deploy/demo.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    login: String,
    role: Role,
    #[serde(rename = "as")]
    actor: String,
    #[serde(default)]
    busiest: bool,
    name: Names,
}

/// Gives everyone who has acted an account, and those of the show a password.
pub async fn hire(office: &Office, show: &Show, staff: Vec<Account>) -> Result<()> {
    let ledger = &office.ledger;
    let typed = show.password.clone();
    let hash = tokio::task::spawn_blocking(move || password::hash(&typed)).await??;
    let busiest = busiest(ledger).await?;
    let mut stars = Vec::new();
    for sign_in in &show.sign_in {
        let unit = busiest.clone().filter(|_| sign_in.busiest);
        let id = match &unit {
            Some(unit) => format!("{unit}-{}", sign_in.actor),
            None => sign_in.actor.clone(),
        };
        let account = Account {
            id: id.as_str().into(),
            login: sign_in.login.clone(),
            name: sign_in.name.zh.clone(),
            roles: vec![sign_in.role],
            unit,
            active: true,
        };
        ledger.store().save_account(&account, Some(&hash)).await?;
        stars.push(account.id);
    }
    for account in staff.into_iter().filter(|account| !stars.contains(&account.id)) {
        ledger.store().save_account(&account, None).await?;
    }
    Ok(())
}

/// The unit without a superior that owns most open cases now.
async fn busiest(ledger: &Ledger) -> Result<Option<UnitId>> {
    let policy = ledger.book().newest();
    let top = policy.units.values().filter(|unit| unit.parent.is_none()).map(|unit| unit.id.clone());
    let queues: Vec<(QueueKey, UnitId)> =
        top.map(|id| (QueueKey::owned_by(&Owner::Unit(id.clone())), id)).collect();
    let keys: Vec<QueueKey> = queues.iter().map(|(key, _)| key.clone()).collect();
    let counts = ledger.store().counts(&keys).await?;
    let open = |key: &QueueKey| -> i64 {
        let states = counts.iter().filter(|((queue, state), _)| queue == key && state.is_open());
        states.filter(|((_, state), _)| *state != StateKind::Replied).map(|(_, n)| *n).sum()
    };
    Ok(queues.into_iter().max_by_key(|(key, _)| open(key)).map(|(_, id)| id))
}

/// Prints who can sign in and what to try, and gives the same to the sign-in page. A city made by an earlier version may
/// lack somebody.
pub async fn announce(office: &Office, show: &Show, speech: &Speech) -> Result<Vec<DemoSignIn>> {
    let accounts = office.ledger.store().accounts().await?;
    let policy = office.ledger.book().newest();
    speech.tell("cli-demo-banner", &[])?;
    let mut sign_ins = Vec::new();
    for sign_in in &show.sign_in {
        let Some(account) = accounts.iter().find(|account| account.login == sign_in.login) else { continue };
        let role = speech.name("role", sign_in.role.code());
        let tip = speech.name("cli-demo-try", sign_in.role.code());
        let unit = unit_name(policy, account, speech);
        speech.line(&format!("  {:<14} {:<12} {role}{unit}", sign_in.login, show.password))?;
        speech.line(&format!("  {:<27} {tip}", ""))?;
        sign_ins.push(DemoSignIn {
            login: sign_in.login.clone(),
            password: show.password.clone(),
            role: sign_in.role.code().to_owned(),
            name: format!("{}{unit}", sign_in.name.of(speech.lang())),
        });
    }
    if sign_ins.is_empty() {
        return Err(anyhow!(speech.say("cli-demo-foreign", &[])));
    }
    Ok(sign_ins)
}

fn unit_name(policy: &Policy, account: &Account, speech: &Speech) -> String {
    let unit = account.unit.as_ref().and_then(|id| policy.units.get(id));
    unit.map(|unit| format!(" · {}", unit.names.of(speech.lang()))).unwrap_or_default()
}
