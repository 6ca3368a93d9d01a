//! `yingda hold`: while a hold stands on a case, nothing of it is erased.

use crate::cli;
use crate::config::Config;
use crate::office::Office;
use crate::speech::Speech;
use anyhow::{Result, bail};
use casework::{Actor, CaseId};
use ledger::vault::HoldFault;
use std::process::ExitCode;

pub async fn run(config: Config, what: cli::Hold, speech: &Speech) -> Result<ExitCode> {
    let office = Office::open(config, speech).await?;
    let done = match &what {
        cli::Hold::Place { number, reason } => place(&office, number, reason, speech).await,
        cli::Hold::End { number } => end(&office, number, speech).await,
        cli::Hold::List { number } => list(&office, number, speech).await,
    };
    office.close().await?;
    done?;
    Ok(ExitCode::SUCCESS)
}

async fn case(office: &Office, number: &str, speech: &Speech) -> Result<CaseId> {
    match office.ledger.find(number).await? {
        Some(case) => Ok(case),
        None => bail!(speech.say("hold-no-case", &[("number", number.into())])),
    }
}

async fn place(office: &Office, number: &str, reason: &str, speech: &Speech) -> Result<()> {
    let case = case(office, number, speech).await?;
    match office.ledger.place_hold(case, reason, &Actor::system().id).await {
        Ok(_) => speech.tell("hold-placed", &[("number", number.into())]),
        Err(HoldFault::NoSuchReason) => {
            let known = &office.ledger.book().newest().retention.hold_reasons;
            let shown: Vec<String> = known
                .values()
                .map(|reason| format!("{} ({})", reason.id, reason.names.of(speech.lang())))
                .collect();
            bail!(speech.say("hold-no-reason", &[("known", shown.join(", ").into())]))
        }
        Err(fault) => Err(fault.into()),
    }
}

async fn end(office: &Office, number: &str, speech: &Speech) -> Result<()> {
    let case = case(office, number, speech).await?;
    let many = office.ledger.end_holds(case, &Actor::system().id).await?;
    speech.tell("hold-ended", &[("number", number.into()), ("holds", many.into())])
}

async fn list(office: &Office, number: &str, speech: &Speech) -> Result<()> {
    let case = case(office, number, speech).await?;
    for hold in office.ledger.holds(&[case]).await? {
        let ended = hold.ended.map_or_else(String::new, |(by, at)| format!("\t{by}\t{at}"));
        speech.line(&format!("{}\t{}\t{}{ended}", hold.reason, hold.by, hold.at))?;
    }
    Ok(())
}
