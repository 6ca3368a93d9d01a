//! Finding cases by words. The index lies in the memory of the process alone and is built anew at every start, in
//! the background, from the vault (ADR 0034): on a disk it would be a copy of what people wrote outside the vault.

pub(crate) mod grams;
mod index;

use casework::personal::{Matter, OpinionText, PaperKind};
use casework::{Case, CaseId, Handle};
use index::Index;
use jiff::{Timestamp, ToSpan as _};
use ledger::envelope::Paper;
use ledger::projection::CaseRow;
use ledger::{Ledger, StoreFault};
use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;

/// Cases done with are found for this long.
pub(crate) const MONTHS: i64 = 12;
/// Cases read from the vault at once.
const STEP: u32 = 128;
/// How often the index is compared with the store: what other processes did, what is too old by now.
const COMPARED: Duration = Duration::from_mins(10);

/// The index and how far it is.
#[derive(Debug, Default)]
pub(crate) struct Finder {
    index: RwLock<Index>,
    begun: AtomicBool,
    complete: AtomicBool,
}

impl Finder {
    /// Builds the index and keeps it up to date, as a task of the runtime. Twice is once.
    pub fn begin(self: Arc<Self>, ledger: Ledger) {
        if self.begun.swap(true, Ordering::SeqCst) {
            return;
        }
        tokio::spawn(async move {
            let mut changes = ledger.watch();
            self.compare_or_tell(&ledger).await;
            let mut next = tokio::time::interval(COMPARED);
            next.tick().await;
            loop {
                tokio::select! {
                    _ = next.tick() => self.compare_or_tell(&ledger).await,
                    change = changes.recv() => match change {
                        Ok(case) => self.refresh_or_tell(&ledger, &[case]).await,
                        Err(RecvError::Lagged(_)) => self.compare_or_tell(&ledger).await,
                        Err(RecvError::Closed) => return,
                    },
                }
            }
        });
    }

    /// Whether every case that should be found can be.
    pub fn is_complete(&self) -> bool {
        self.complete.load(Ordering::SeqCst)
    }

    /// Cases that may say all this, the newest first. Whether they do, and whether the reader may know, is to be
    /// looked up.
    pub fn find(&self, terms: &[String]) -> Vec<CaseId> {
        self.index.read().unwrap_or_else(PoisonError::into_inner).find(terms)
    }

    async fn compare_or_tell(&self, ledger: &Ledger) {
        match self.compare(ledger).await {
            Ok(cases) => {
                tracing::debug!(cases, "the index of words is up to date");
                self.complete.store(true, Ordering::SeqCst);
            }
            Err(fault) => tracing::warn!(%fault, "the index of words could not be brought up to date"),
        }
    }

    async fn refresh_or_tell(&self, ledger: &Ledger, cases: &[CaseId]) {
        if let Err(fault) = self.refresh(ledger, cases).await {
            tracing::warn!(%fault, "a case could not be taken into the index of words");
        }
    }

    /// Brings the whole index up to date with the store.
    async fn compare(&self, ledger: &Ledger) -> Result<usize, StoreFault> {
        let (mut after, mut there) = (None, HashSet::new());
        loop {
            let page = ledger.store().case_ids(after, STEP).await?;
            let Some(last) = page.last() else { break };
            after = Some(*last);
            there.extend(page.iter().copied());
            self.refresh(ledger, &page).await?;
            tokio::task::yield_now().await;
        }
        let mut index = self.index.write().unwrap_or_else(PoisonError::into_inner);
        for case in index.cases() {
            if !there.contains(&case) {
                index.forget(case);
            }
        }
        Ok(index.len())
    }

    /// Takes these cases in as they are now, or forgets them.
    async fn refresh(&self, ledger: &Ledger, cases: &[CaseId]) -> Result<(), StoreFault> {
        let rows = ledger.store().rows(cases).await?;
        let oldest = oldest(ledger.now());
        let wanted =
            |row: &&CaseRow| row.closed_at.is_none_or(|closed| row.state.is_open() || closed > oldest);
        let changed: Vec<CaseId> = {
            let mut index = self.index.write().unwrap_or_else(PoisonError::into_inner);
            for row in rows.values().filter(|row| !wanted(row)) {
                index.forget(row.case);
            }
            let is_new = |row: &&CaseRow| index.version(row.case) != Some(row.version);
            rows.values().filter(wanted).filter(is_new).map(|row| row.case).collect()
        };
        if changed.is_empty() {
            return Ok(());
        }
        let texts = texts(ledger, &changed).await?;
        let mut index = self.index.write().unwrap_or_else(PoisonError::into_inner);
        for (case, (version, said)) in texts {
            index.put(case, version, &said);
        }
        Ok(())
    }
}

fn oldest(now: Timestamp) -> Timestamp {
    now.checked_sub((MONTHS * 30 * 24).hours()).unwrap_or(Timestamp::MIN)
}

/// What was written about these cases, in one form, with the version it belongs to.
async fn texts(ledger: &Ledger, cases: &[CaseId]) -> Result<HashMap<CaseId, (u32, Vec<String>)>, StoreFault> {
    let histories = ledger.store().histories(cases).await?;
    let mut handles: HashMap<CaseId, (u32, Vec<Handle>)> = HashMap::new();
    for (id, history) in &histories {
        let Some(case) = Case::fold(history) else { continue };
        let all = history.iter().flat_map(|recorded| recorded.fact.handles()).collect();
        handles.insert(*id, (case.version, all));
    }
    let wanted: Vec<Handle> = handles.values().flat_map(|(_, all)| all.iter().copied()).collect();
    let papers = ledger.papers(&wanted).await?;
    let said = |all: &Vec<Handle>| {
        let papers = all.iter().filter_map(|handle| papers.get(handle));
        papers.flat_map(words).map(|text| grams::plain(&text)).collect::<Vec<_>>()
    };
    Ok(handles.iter().map(|(id, (version, all))| (*id, (*version, said(all)))).collect())
}

/// The words of a paper that may be looked for: never who asks, the query code or a file.
pub(crate) fn words(paper: &Paper) -> Vec<String> {
    match paper.kind {
        PaperKind::Matter => {
            let matter: Matter = serde_json::from_str(&paper.body).unwrap_or_default();
            vec![matter.title, matter.text, matter.place]
        }
        PaperKind::Opinion => {
            let opinion: OpinionText = serde_json::from_str(&paper.body).unwrap_or_default();
            vec![opinion.facts, opinion.reasons, opinion.basis, opinion.opinion]
        }
        PaperKind::Note | PaperKind::Reply => vec![paper.body.clone()],
        PaperKind::Requester | PaperKind::QueryCode | PaperKind::Attachment => Vec::new(),
    }
}
