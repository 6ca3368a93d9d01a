//! `yingda verify`: recomputes the log from the database and tells of anything altered, missing, inserted
//! or backdated, by case number. Changes nothing, and runs beside the service.

use super::log::Folder;
use crate::config::Config;
use crate::office::Office;
use crate::progress;
use crate::sealing;
use crate::speech::Speech;
use anyhow::{Context as _, Result};
use ledger::log::Anchor;
use ledger::log::verify::{Against, Alarm, Report, verify};
use std::path::PathBuf;
use std::process::ExitCode;
use translog::{LogVerifier, TileAt};

/// How many alarms are listed one by one.
const LISTED: usize = 100;

/// What was typed.
pub struct Wanted {
    /// Folder of an export to hold the database against.
    pub tiles: Option<PathBuf>,
    /// The anchor, if not where the configuration says.
    pub anchor: Option<PathBuf>,
    /// The log's public key, if not that of the key file.
    pub key: Option<String>,
}

pub async fn run(config: Config, wanted: Wanted, speech: &Speech) -> Result<ExitCode> {
    let verifier = sealing::known_verifier(&config, wanted.key.as_deref())?;
    let anchor = wanted.anchor.map(Anchor).or_else(|| config.log.anchor(&config.database.url));
    let mut outside = Vec::new();
    match anchor.as_ref().map(Anchor::read).transpose()?.flatten() {
        Some(note) => outside.push(note),
        None => speech.tell("cli-verify-no-anchor", &[])?,
    }
    let office = Office::open_as_is(config, speech).await?;
    let folder = wanted.tiles.map(Folder);
    if let Some(folder) = &folder {
        outside.push(folder.checkpoint()?.context("the export has no checkpoint")?);
    }
    let report = look(&office, &verifier, outside, folder, speech).await?;
    tell(&report, speech)?;
    office.close().await?;
    Ok(if report.is_sound() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn look(
    office: &Office,
    verifier: &LogVerifier,
    outside: Vec<String>,
    folder: Option<Folder>,
    speech: &Speech,
) -> Result<Report> {
    let read = folder.map(|folder| move |tile: TileAt, width: usize| folder.tile(tile, width));
    let against = Against {
        verifier,
        outside,
        exported: read.as_ref().map(|read| read as ledger::log::verify::Exported<'_>),
        smith: Some(office.ledger.smith()),
    };
    let bar = progress::counter(&speech.say("cli-progress-verify", &[]));
    let report = verify(&**office.ledger.store(), &against, |done| bar.set_position(done)).await?;
    bar.finish_and_clear();
    Ok(report)
}

/// Says what was found.
pub fn tell(report: &Report, speech: &Speech) -> Result<()> {
    for alarm in report.alarms.iter().take(LISTED) {
        speech.line(&sentence(alarm, speech))?;
    }
    let args = [
        ("cases", report.cases.into()),
        ("facts", report.facts.into()),
        ("leaves", report.leaves.into()),
        ("waiting", report.waiting.into()),
        ("heads", report.checkpoints.into()),
        ("papers", report.papers.into()),
        ("witnesses", report.witnesses.len().into()),
        ("wrong", report.wrong.into()),
    ];
    speech.tell(if report.is_sound() { "cli-verify-sound" } else { "cli-verify-unsound" }, &args)
}

/// Verifies an open office against its own key and anchor; `None` if it has no key yet.
pub async fn of_office(office: &Office, speech: &Speech) -> Result<Option<Report>> {
    let config = &office.config;
    let Some(verifier) = sealing::verifier(config, None)? else { return Ok(None) };
    let anchor = config.log.anchor(&config.database.url);
    let outside = anchor.map(|anchor| anchor.read()).transpose()?.flatten();
    look(office, &verifier, outside.into_iter().collect(), None, speech).await.map(Some)
}

/// What is wrong, in words.
fn sentence(alarm: &Alarm, speech: &Speech) -> String {
    let what = speech.say(&format!("cli-verify-{}", alarm.wrong.code()), &[]);
    let args = [
        ("number", alarm.number.as_str().into()),
        ("place", alarm.place.as_str().into()),
        ("what", what.as_str().into()),
    ];
    speech.say(if alarm.case.is_some() { "cli-verify-of-case" } else { "cli-verify-of-log" }, &args)
}
