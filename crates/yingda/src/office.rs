//! An opened office: its rules, its store, its door.

use crate::config::Config;
use crate::packs;
use crate::progress;
use crate::speech::Speech;
use anyhow::{Context as _, Result, bail};
use casework::policy::PolicyBook;
use jiff::SignedDuration;
use ledger::memory::MemoryStore;
use ledger::{Keys, Ledger, SqlStore, Store, SystemClock};
use std::path::Path;
use std::sync::Arc;

/// Where the fingerprint of the rules is kept: the store's drawer for small notes.
const NOTE: &str = "yingda:rules";

/// As long as any office will keep its book.
const AGES: SignedDuration = SignedDuration::from_hours(24 * 365 * 200);

/// An office, open.
pub struct Office {
    pub config: Config,
    pub ledger: Ledger,
    sql: Option<Arc<SqlStore>>,
}

impl Office {
    /// Opens the office of the configuration; views follow if the rules have changed.
    pub async fn open(config: Config, speech: &Speech) -> Result<Self> {
        let book = Arc::new(packs::of(&config.office)?);
        let office = Self::open_with(config, book, speech).await?;
        office.lock_what_is_open(speech).await?;
        office.follow_rules(speech).await?;
        Ok(office)
    }

    /// Opens the store as it stands.
    pub async fn open_as_is(config: Config, speech: &Speech) -> Result<Self> {
        let book = Arc::new(packs::of(&config.office)?);
        Self::open_with(config, book, speech).await
    }

    async fn open_with(config: Config, book: Arc<PolicyBook>, speech: &Speech) -> Result<Self> {
        let url = &config.database.url;
        let mut sql = None;
        let store: Arc<dyn Store> = if url == "memory:" {
            Arc::new(MemoryStore::new())
        } else {
            make_folder(url)?;
            let opened = SqlStore::open(url, &book.newest().office.code).await;
            let opened = Arc::new(opened.with_context(|| shown(url))?);
            sql = Some(opened.clone());
            opened
        };
        let keys = keys(&config, &*store, speech).await?;
        let ledger = Ledger::new(store, book, Arc::new(SystemClock), Arc::new(keys));
        Ok(Self { config, ledger, sql })
    }

    /// Closes the connections; what was committed is safe in any case.
    pub async fn close(self) -> Result<()> {
        match &self.sql {
            Some(store) => Ok(store.close().await?),
            None => Ok(()),
        }
    }

    /// What an older version left open is locked, once.
    async fn lock_what_is_open(&self, speech: &Speech) -> Result<()> {
        let bar = progress::counter(&speech.say("keys-locking", &[]));
        let moved = self.ledger.lock_what_is_open(|done| bar.set_position(done)).await?;
        bar.finish_and_clear();
        if moved.papers > 0 {
            speech.aside("keys-locked", &[("papers", moved.papers.into()), ("drafts", moved.drafts.into())]);
        }
        Ok(())
    }

    /// Views depend on the newest rules: after a change they are made anew from the facts.
    async fn follow_rules(&self, speech: &Speech) -> Result<()> {
        let store = self.ledger.store();
        let now = packs::fingerprint(self.ledger.book());
        let before = self.ledger.draft(NOTE).await?;
        if before.as_deref() == Some(&now) {
            return Ok(());
        }
        let any = !store.case_ids(None, 1).await?.is_empty();
        if any {
            tracing::info!(pack = %self.config.office.pack, "the rules have changed; rebuilding the views");
            let bar = progress::counter(&speech.say("cli-progress-rebuild", &[]));
            let report =
                ledger::rebuild::rebuild(&**store, self.ledger.book(), |done| bar.set_position(done));
            let report = report.await?;
            bar.finish_and_clear();
            tracing::info!(cases = report.cases, differences = report.differences.len(), "views rebuilt");
        }
        let ages = self.ledger.now().checked_add(AGES)?;
        Ok(self.ledger.save_draft(NOTE, &now, ages).await?)
    }
}

/// The office's keys; made at the first start, and never made anew over records that older keys lock.
async fn keys(config: &Config, store: &dyn Store, speech: &Speech) -> Result<Keys> {
    if config.database.url == "memory:" {
        return Ok(Keys::passing(config.vault.cipher())?);
    }
    let file = config.vault.key_file(&config.database.url);
    if file.exists() {
        return Ok(Keys::open(&file, config.vault.cipher())?);
    }
    let shown = file.display().to_string();
    if !store.master_keys_in_use().await?.is_empty() {
        bail!(speech.say("keys-missing", &[("file", shown.into())]));
    }
    make_parent(&file)?;
    let keys = Keys::create(&file, config.vault.cipher())?;
    speech.aside("keys-made", &[("file", shown.into())]);
    Ok(keys)
}

fn make_folder(url: &str) -> Result<()> {
    let Some(path) = crate::config::file_of(url) else { return Ok(()) };
    if path.as_os_str().is_empty() {
        bail!("sqlite: no file is named");
    }
    make_parent(path)
}

fn make_parent(path: &Path) -> Result<()> {
    match path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        Some(folder) => std::fs::create_dir_all(folder).with_context(|| folder.display().to_string()),
        None => Ok(()),
    }
}

/// An address without the password in it.
pub fn shown(url: &str) -> String {
    match url.split_once("://").and_then(|(scheme, rest)| Some((scheme, rest.rsplit_once('@')?))) {
        Some((scheme, (_, place))) => format!("{scheme}://…@{place}"),
        None => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_not_shown() {
        assert_eq!(shown("postgres://me:secret@db/yingda"), "postgres://…@db/yingda");
        assert_eq!(shown("sqlite:var/yingda.db"), "sqlite:var/yingda.db");
    }
}
