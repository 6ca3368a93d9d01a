//! The door to the audit for everyone else: note, and look.

use super::{Allowance, AuditEntry, AuditLine, AuditQuery, Slip};
use crate::door::Ledger;
use crate::fault::StoreFault;
use jiff::ToSpan as _;
use tokio::sync::oneshot;

/// Looking at the same case again within this time is the same look.
const ONE_LOOK_HOURS: i64 = 1;

impl Ledger {
    /// Writes entries to the audit. When this returns `Ok` they are durable: only then may what they speak
    /// of be given out.
    ///
    /// # Errors
    /// The store's. Whoever was about to show something must not show it.
    pub async fn note(&self, entries: Vec<AuditEntry>) -> Result<(), StoreFault> {
        if entries.is_empty() {
            return Ok(());
        }
        self.hand_in(entries, None).await.map(|_| ())
    }

    /// Writes an entry if its account did not do the same too often within the allowance; `false` if it did.
    /// Counted in the store, so that neither a restart nor a second process begins anew.
    ///
    /// # Errors
    /// As [`Ledger::note`].
    pub async fn note_within(&self, entry: AuditEntry, allowance: Allowance) -> Result<bool, StoreFault> {
        self.hand_in(vec![entry], Some(allowance)).await
    }

    /// Writes that somebody looked at a case, unless they did so in the hour before.
    ///
    /// # Errors
    /// As [`Ledger::note`].
    pub async fn note_view(&self, entry: AuditEntry) -> Result<(), StoreFault> {
        let query = AuditQuery {
            from: entry.at.checked_sub(ONE_LOOK_HOURS.hours()).ok(),
            by: Some(entry.by.clone()),
            kinds: vec![entry.kind],
            case: entry.case,
            limit: 8,
            ..AuditQuery::default()
        };
        let before = self.store().audit(&query).await?;
        if before.iter().any(|line| line.entry.role == entry.role && line.entry.about == entry.about) {
            return Ok(());
        }
        self.note(vec![entry]).await
    }

    /// Entries of the audit. Who calls this for a person notes that it was read.
    ///
    /// # Errors
    /// The store's.
    pub async fn audit(&self, query: &AuditQuery) -> Result<Vec<AuditLine>, StoreFault> {
        self.store().audit(query).await
    }

    async fn hand_in(&self, entries: Vec<AuditEntry>, within: Option<Allowance>) -> Result<bool, StoreFault> {
        let (answer, written) = oneshot::channel();
        let stopped = || StoreFault::Unavailable("the audit's writer has stopped".into());
        self.clerk().send(Slip { entries, within, answer }).await.map_err(|_| stopped())?;
        written.await.map_err(|_| stopped())?
    }
}
