//! `yingda keys`: master keys made, taken over and given up. No key is ever shown, only its id.

use crate::cli;
use crate::config::Config;
use crate::office::Office;
use crate::progress;
use crate::speech::Speech;
use anyhow::{Result, bail};
use casework::Actor;
use ledger::{AuditEntry, AuditKind, KeyId};
use std::process::ExitCode;

pub async fn run(config: Config, what: cli::Keys, speech: &Speech) -> Result<ExitCode> {
    let office = Office::open(config, speech).await?;
    let done = match what {
        cli::Keys::New => new(&office, speech).await,
        cli::Keys::Rotate => rotate(&office, speech).await,
        cli::Keys::Status => status(&office, speech).await,
        cli::Keys::Drop { id } => forget(&office, &id, speech).await,
    };
    office.close().await?;
    done?;
    Ok(ExitCode::SUCCESS)
}

async fn new(office: &Office, speech: &Speech) -> Result<()> {
    let id = office.ledger.smith().keys().add()?;
    note(office, format!("new {id}")).await?;
    speech.tell("keys-new-done", &[("key", id.to_string().into())])
}

async fn rotate(office: &Office, speech: &Speech) -> Result<()> {
    let bar = progress::counter(&speech.say("keys-progress-rotate", &[]));
    let rotated = office.ledger.rotate(|done| {
        bar.set_position(done);
        true
    });
    let rotated = rotated.await?;
    bar.finish_and_clear();
    let key = office.ledger.smith().keys().ring().current().to_string();
    let records = rotated.records + rotated.drafts;
    speech.tell("keys-rotate-done", &[("records", records.into()), ("key", key.into())])
}

async fn status(office: &Office, speech: &Speech) -> Result<()> {
    let in_use = office.ledger.key_use().await?;
    let ring = office.ledger.smith().keys().ring();
    speech.tell("keys-status-cipher", &[("cipher", ring.cipher().code().into())])?;
    for (id, records) in in_use {
        let args = [("key", id.to_string().into()), ("records", records.into())];
        let place = if id == ring.current() {
            "keys-status-current"
        } else if ring.ids().any(|known| known == id) {
            "keys-status-older"
        } else {
            "keys-status-missing"
        };
        speech.tell(place, &args)?;
    }
    Ok(())
}

async fn forget(office: &Office, typed: &str, speech: &Speech) -> Result<()> {
    let Some(id) = KeyId::parse(typed) else {
        bail!(speech.say("keys-drop-unknown", &[("key", typed.into())]))
    };
    let records = office.ledger.key_use().await?.get(&id).copied().unwrap_or(0);
    if records > 0 {
        bail!(speech.say("keys-drop-in-use", &[("key", typed.into()), ("records", records.into())]));
    }
    note(office, format!("drop {id}")).await?;
    office.ledger.smith().keys().forget(id)?;
    speech.tell("keys-drop-done", &[("key", typed.into())])
}

/// Keys change hands only on the record.
async fn note(office: &Office, about: String) -> Result<()> {
    let entry = AuditEntry::of(office.ledger.now(), &Actor::system(), AuditKind::KeysRotated);
    Ok(office.ledger.note(vec![entry.about(about)]).await?)
}
