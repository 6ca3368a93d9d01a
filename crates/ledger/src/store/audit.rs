//! Who looked at what, and what was administered.

use crate::audit::{Allowance, AuditEnds, AuditEntry, AuditLine, AuditQuery};
use crate::fault::StoreFault;
use async_trait::async_trait;
use jiff::Timestamp;

/// A store of the audit: append-only, chained, taken away only when it is old enough.
#[async_trait]
pub trait AuditStore: Send + Sync {
    /// Writes entries in order at the end, wholly or not at all, durably.
    async fn record(&self, entries: &[AuditEntry]) -> Result<(), StoreFault>;
    /// Writes the entry if fewer than the allowed number of its account and kind lie in the window;
    /// `false`, with nothing written, if not. Exact among several processes too.
    async fn record_within(&self, entry: &AuditEntry, allowance: Allowance) -> Result<bool, StoreFault>;
    /// A page of entries, by time and place.
    async fn audit(&self, query: &AuditQuery) -> Result<Vec<AuditLine>, StoreFault>;
    /// Entries behind that place, in the order of the chain: for checking it.
    async fn audit_from(&self, nth: i64, limit: u32) -> Result<Vec<AuditLine>, StoreFault>;
    /// Where the audit begins and ends.
    async fn audit_ends(&self) -> Result<AuditEnds, StoreFault>;
    /// Takes away what lies at the beginning and is older than `before`; gives how many. The store itself
    /// refuses what is younger than [`crate::audit::LEAST_YEARS`] by its own clock.
    async fn forget_audit(&self, before: Timestamp) -> Result<u64, StoreFault>;
}
