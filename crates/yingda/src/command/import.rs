//! `yingda import messages`: past messages become cases, each exactly once, however often it is tried.

mod take;

use crate::cli::Messages;
use crate::config::Config;
use crate::office::Office;
use crate::progress;
use crate::speech::Speech;
use anyhow::{Context as _, Result};
use channels::import::{Map, Reason, Table};
use jiff::tz::Offset;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use take::{Outcome, take};

pub async fn run(config: Config, what: &Messages, speech: &Speech) -> Result<ExitCode> {
    let text = std::fs::read_to_string(&what.map).with_context(|| what.map.display().to_string())?;
    let map = Map::parse(&text).with_context(|| what.map.display().to_string())?;
    let bytes = std::fs::read(&what.file).with_context(|| what.file.display().to_string())?;
    let office = Office::open(config, speech).await?;
    let hours = office.ledger.book().newest().office.utc_offset_hours;
    let offset = Offset::from_hours(hours).unwrap_or(Offset::UTC);
    let table = Table::read(&bytes, &map, offset, office.ledger.now());
    let table = table.with_context(|| what.file.display().to_string())?;
    let outcome = if what.dry_run {
        Outcome { rejected: table.rejects.clone(), present: table.repeated, ..Outcome::default() }
    } else {
        let bar = progress::bar(table.read, &speech.say("cli-progress-import", &[]));
        let outcome = take(&office.ledger, &table, what.recheck, |done| bar.set_position(done)).await?;
        bar.finish_and_clear();
        outcome
    };
    office.close().await?;
    let kept = keep_rejects(what, &table, &outcome, &map, speech)?;
    report(what, &table, &outcome, kept.as_deref(), speech)?;
    Ok(ExitCode::SUCCESS)
}

fn report(
    what: &Messages,
    table: &Table,
    outcome: &Outcome,
    kept: Option<&Path>,
    speech: &Speech,
) -> Result<()> {
    let rejected = outcome.rejected.len();
    if what.dry_run {
        let args = [
            ("read", table.read.into()),
            ("ready", table.rows.len().into()),
            ("repeated", table.repeated.into()),
            ("rejected", rejected.into()),
        ];
        speech.tell("cli-import-dry", &args)?;
    } else {
        let args = [
            ("read", table.read.into()),
            ("imported", outcome.imported.into()),
            ("present", outcome.present.into()),
            ("rejected", rejected.into()),
            ("replies", outcome.replies.into()),
        ];
        speech.tell("cli-import-done", &args)?;
    }
    match kept {
        Some(path) => speech.tell("cli-import-rejects", &[("file", path.display().to_string().into())]),
        None => Ok(()),
    }
}

/// Nothing is lost: what was not taken over lies in a file, with the reason.
fn keep_rejects(
    what: &Messages,
    table: &Table,
    outcome: &Outcome,
    map: &Map,
    speech: &Speech,
) -> Result<Option<PathBuf>> {
    let path = what.rejects.clone().unwrap_or_else(|| {
        let stem = what.file.file_stem().unwrap_or_default().to_string_lossy();
        PathBuf::from(format!("{stem}.rejects.csv"))
    });
    if outcome.rejected.is_empty() {
        return Ok(None);
    }
    let say = |reason: &Reason| {
        let about = [("about", reason.about().into())];
        speech.say(&format!("cli-import-reject-{}", reason.code()), &about)
    };
    let bytes = table.write_rejects(&outcome.rejected, map, say)?;
    std::fs::write(&path, bytes).with_context(|| path.display().to_string())?;
    Ok(Some(path))
}
