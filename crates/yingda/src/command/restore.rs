//! `yingda restore`: puts a copy into an empty place, and says whether it is whole.

use super::{backup, check, verify};
use crate::config::Config;
use crate::office::shown;
use crate::packs;
use crate::sealing;
use crate::speech::Speech;
use ::backup::{Identity, Repository, Snapshot, Source};
use anyhow::{Context as _, Result};
use ledger::SqlStore;
use ledger::log::verify::Against;
use std::path::Path;
use std::process::ExitCode;

pub async fn run(
    config: Config,
    from: &Path,
    key: &Path,
    copy: Option<String>,
    speech: &Speech,
) -> Result<ExitCode> {
    put_back(config, from, key, copy, speech).await.map_err(|why| backup::told(why, speech))
}

async fn put_back(
    config: Config,
    from: &Path,
    key: &Path,
    copy: Option<String>,
    speech: &Speech,
) -> Result<ExitCode> {
    let repository = Repository::open(from)?;
    let text = std::fs::read_to_string(key).with_context(|| key.display().to_string())?;
    let identity = Identity::read(&text)?;
    let copy = repository.find(copy.as_deref())?;
    let url = config.database.url.clone();
    let source = Source::of(&url)?;
    let (put_back, id) = (copy.clone(), copy.id.clone());
    let restored =
        tokio::task::spawn_blocking(move || source.restore(&repository, &put_back, &identity)).await?;
    restored.with_context(|| shown(&url))?;
    speech.tell("cli-restore-done", &[("copy", id.into()), ("database", shown(&url).into())])?;
    let book = packs::of(&config.office)?;
    let store = SqlStore::open(&url, &book.newest().office.code).await?;
    let found = check::check(&store, &book, |_| {}).await?;
    check::tell(&found, speech)?;
    let unaltered = verified(&config, &store, copy, speech).await?;
    store.close().await?;
    Ok(if found.wrong.is_empty() && unaltered { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Holds what was put back against its own log and the head that was signed when the copy was taken.
/// Papers stay locked: the master keys need not be here yet.
async fn verified(config: &Config, store: &SqlStore, copy: Snapshot, speech: &Speech) -> Result<bool> {
    let Some(verifier) = sealing::verifier(config, None)? else {
        speech.tell("cli-restore-no-log-key", &[])?;
        return Ok(true);
    };
    let outside = copy.about.checkpoint.into_iter().collect();
    let against = Against { verifier: &verifier, outside, exported: None, smith: None };
    let report = ledger::log::verify::verify(store, &against, |_| {}).await?;
    verify::tell(&report, speech)?;
    Ok(report.is_sound())
}
