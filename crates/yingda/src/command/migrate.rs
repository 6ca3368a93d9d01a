//! `yingda migrate`: brings the schema up to date, or says what that would take.

use crate::config::Config;
use crate::office::{Office, shown};
use crate::speech::Speech;
use anyhow::{Context as _, Result};
use ledger::SqlStore;
use std::process::ExitCode;

pub async fn run(config: Config, check: bool, speech: &Speech) -> Result<ExitCode> {
    let url = config.database.url.clone();
    if check {
        let pending = SqlStore::pending_migrations(&url).await.with_context(|| shown(&url))?;
        for step in &pending {
            speech.line(step)?;
        }
        speech.tell("cli-migrate-pending", &[("steps", pending.len().into())])?;
        return Ok(ExitCode::SUCCESS);
    }
    let office = Office::open(config, speech).await?;
    speech.tell("cli-migrate-done", &[])?;
    office.close().await?;
    Ok(ExitCode::SUCCESS)
}
