//! An opened office: its rules, its store, its door.

use crate::config::Config;
use crate::packs;
use crate::progress;
use crate::speech::Speech;
use anyhow::{Context as _, Result, bail};
use casework::policy::PolicyBook;
use jiff::SignedDuration;
use ledger::memory::MemoryStore;
use ledger::{Ledger, SqlStore, Store, SystemClock};
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
        let office = Self::open_with(config, book).await?;
        office.follow_rules(speech).await?;
        Ok(office)
    }

    /// Opens the store as it stands.
    pub async fn open_as_is(config: Config) -> Result<Self> {
        let book = Arc::new(packs::of(&config.office)?);
        Self::open_with(config, book).await
    }

    async fn open_with(config: Config, book: Arc<PolicyBook>) -> Result<Self> {
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
        let ledger = Ledger::new(store, book, Arc::new(SystemClock));
        Ok(Self { config, ledger, sql })
    }

    /// Closes the connections; what was committed is safe in any case.
    pub async fn close(self) -> Result<()> {
        match &self.sql {
            Some(store) => Ok(store.close().await?),
            None => Ok(()),
        }
    }

    /// Views depend on the newest rules: after a change they are made anew from the facts.
    async fn follow_rules(&self, speech: &Speech) -> Result<()> {
        let store = self.ledger.store();
        let now = packs::fingerprint(self.ledger.book());
        let before = store.draft(NOTE, self.ledger.now()).await?;
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
        Ok(store.save_draft(NOTE, &now, ages).await?)
    }
}

fn make_folder(url: &str) -> Result<()> {
    let Some(path) = url.strip_prefix("sqlite:") else { return Ok(()) };
    let path = Path::new(path.trim_start_matches("//").split('?').next().unwrap_or_default());
    if path.as_os_str().is_empty() {
        bail!("sqlite: no file is named");
    }
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
