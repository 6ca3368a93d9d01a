//! What the workbench keeps for the people at it, and the two orders it reads cases in besides by due date.

use crate::fault::StoreFault;
use crate::projection::{CaseRow, QueueKey};
use async_trait::async_trait;
use casework::{CaseId, Recorded};
use jiff::Timestamp;

/// Something kept on a shelf: a saved view, a phrase, where somebody stopped reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Unique on its shelf.
    pub id: String,
    /// Opaque to the store. Never words of a case: those belong in the vault.
    pub body: String,
    /// When it was put there.
    pub at: Timestamp,
}

/// A store of what people at the workbench keep; `place` names the shelf.
#[async_trait]
pub trait BenchStore: Send + Sync {
    /// Puts it on the shelf, in the place of what has that id.
    async fn keep(&self, place: &str, kept: &Kept) -> Result<(), StoreFault>;
    /// Everything on a shelf, by id.
    async fn kept(&self, place: &str) -> Result<Vec<Kept>, StoreFault>;
    /// Takes it from the shelf.
    async fn drop_kept(&self, place: &str, id: &str) -> Result<(), StoreFault>;

    /// A page of a queue, the case registered last first, below `after`.
    async fn arrivals(
        &self,
        queue: &QueueKey,
        after: Option<CaseId>,
        limit: u32,
    ) -> Result<Vec<CaseRow>, StoreFault>;
    /// Facts that happened after `since`, the latest first, at most `limit`.
    async fn recent_facts(&self, since: Timestamp, limit: u32) -> Result<Vec<Recorded>, StoreFault>;
    /// The cases whose number begins like this, in order of numbers, at most `limit`.
    async fn numbered(&self, beginning: &str, limit: u32) -> Result<Vec<CaseRow>, StoreFault>;
}
