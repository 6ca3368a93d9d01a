//! `yingda rebuild`: every view anew from the facts, and what requesters are found by from the vault.

use crate::config::Config;
use crate::office::Office;
use crate::progress;
use crate::speech::Speech;
use anyhow::Result;
use std::process::ExitCode;

/// How many differences are listed one by one.
const LISTED: usize = 20;

pub async fn run(config: Config, speech: &Speech) -> Result<ExitCode> {
    let office = Office::open_as_is(config, speech).await?;
    let bar = progress::counter(&speech.say("cli-progress-rebuild", &[]));
    let store = office.ledger.store();
    let report =
        ledger::rebuild::rebuild(&**store, office.ledger.book(), |done| bar.set_position(done)).await?;
    office.ledger.reindex(|done| bar.set_position(done)).await?;
    bar.finish_and_clear();
    for difference in report.differences.iter().take(LISTED) {
        speech.line(&format!("{:?} {} {}", difference.view, difference.number, difference.what))?;
    }
    let args = [("cases", report.cases.into()), ("differences", report.differences.len().into())];
    speech.tell("cli-rebuild-done", &args)?;
    office.close().await?;
    Ok(ExitCode::SUCCESS)
}
