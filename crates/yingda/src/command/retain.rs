//! `yingda retain`: erases what the schedule no longer lets the office keep, or says what would go.

use crate::config::Config;
use crate::office::Office;
use crate::speech::Speech;
use anyhow::Result;
use casework::policy::retention::RecordClass;
use std::process::ExitCode;

pub async fn run(config: Config, dry_run: bool, speech: &Speech) -> Result<ExitCode> {
    let office = Office::open(config, speech).await?;
    let mut lines = Vec::new();
    let retained = office.ledger.retain(dry_run, |paper| {
        let verdict = match paper.verdict {
            Ok(()) => speech.say("retain-goes", &[]),
            Err(reason) => speech.name("retain-stays", reason.code()),
        };
        let class = speech.name("record-class", RecordClass::of(paper.kind).code());
        lines.push(format!("{}\t{class}\t{}\t{verdict}", paper.number, paper.handle));
    });
    let retained = retained.await?;
    if dry_run {
        lines.iter().try_for_each(|line| speech.line(line))?;
    }
    let kept: u64 = retained.kept.values().sum();
    let args = [("erased", retained.erased.into()), ("kept", kept.into()), ("cases", retained.cases.into())];
    speech.tell(if dry_run { "retain-would" } else { "retain-done" }, &args)?;
    office.close().await?;
    Ok(ExitCode::SUCCESS)
}
