//! `yingda move`: an office that has outgrown its file goes into an empty database of `PostgreSQL`, and is looked at there.

use super::check;
use crate::config::{Config, file_of};
use crate::office::shown;
use crate::progress;
use crate::speech::Speech;
use anyhow::{Context as _, Result, anyhow, bail};
use ledger::sql::{MoveFault, move_offices};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub async fn run(config: Config, from: &str, speech: &Speech) -> Result<ExitCode> {
    expect_keys(&config, from, speech)?;
    let to = config.database.url.clone();
    let bar = progress::counter(&speech.say("cli-progress-move", &[]));
    let (mut rows, mut tables) = (0, 0_u32);
    let moved = move_offices(from, &to, |_, more| {
        rows += more;
        tables += 1;
        bar.set_position(rows);
    });
    let moved = moved.await;
    bar.finish_and_clear();
    moved.map_err(|fault| sentence(&fault, speech)).with_context(|| format!("{from} → {}", shown(&to)))?;
    let args = [
        ("rows", rows.into()),
        ("tables", tables.into()),
        ("from", from.into()),
        ("database", shown(&to).into()),
    ];
    speech.tell("cli-move-done", &args)?;
    check::run(config, speech).await
}

/// Keys and anchor lie beside a file unless told otherwise. Moving leaves them there, so they must be named before:
/// without them nothing that people wrote could be read. That a file is no place to move to is said later.
fn expect_keys(config: &Config, from: &str, speech: &Speech) -> Result<()> {
    let (vault, log, to) = (&config.vault, &config.log, config.database.url.as_str());
    if file_of(to).is_some() {
        return Ok(());
    }
    let key = |url: &str| log.key_file(url).map(|file| file.0);
    let anchor = |url: &str| log.anchor(url).map(|file| file.0);
    let places = [
        ("[vault] keys", Some(vault.key_file(from)), Some(vault.key_file(to))),
        ("[log] key_file", key(from), key(to)),
        ("[log] anchor_file", anchor(from), anchor(to)),
    ];
    for (setting, here, there) in places {
        let (Some(here), Some(there)) = (here, there) else { continue };
        if !same(&here, &there)? {
            let args =
                [("setting", setting.into()), ("here", path(&here).into()), ("there", path(&there).into())];
            bail!(speech.say("cli-move-not-named", &args));
        }
    }
    Ok(())
}

/// What lies there is what lies here, or there is nothing here to be missed.
fn same(here: &Path, there: &Path) -> Result<bool> {
    if here == there || !here.exists() {
        return Ok(true);
    }
    let read = |file: &Path| std::fs::read(file).with_context(|| path(file));
    Ok(there.exists() && read(here)? == read(there)?)
}

fn path(file: &Path) -> String {
    std::path::absolute(file).unwrap_or_else(|_| PathBuf::from(file)).display().to_string()
}

fn sentence(fault: &MoveFault, speech: &Speech) -> anyhow::Error {
    match fault {
        MoveFault::NotFromFile => anyhow!(speech.say("cli-move-not-from-file", &[])),
        MoveFault::NotToServer => anyhow!(speech.say("cli-move-not-to-server", &[])),
        MoveFault::Behind(steps) => anyhow!(speech.say("cli-move-behind", &[("steps", (*steps).into())])),
        MoveFault::Unlike => anyhow!(speech.say("cli-move-unlike", &[])),
        MoveFault::NotEmpty(table) => {
            anyhow!(speech.say("cli-move-not-empty", &[("table", table.as_str().into())]))
        }
        MoveFault::Store(cause) => {
            anyhow!(speech.say("cli-move-store", &[("why", cause.to_string().into())]))
        }
    }
}
