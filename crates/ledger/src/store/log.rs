//! Where the transparency log lies.

use crate::fault::StoreFault;
use crate::log::{Backlog, Checkpointed, FactPlace, Grow, Grown, LeafRow, Logged};
use async_trait::async_trait;
use casework::CaseId;
use jiff::Timestamp;

use translog::proof::Tiles;
use translog::{Entry, TileAt};

/// A store of the log: facts waiting for their leaf, leaves, tiles, checkpoints.
///
/// `Store::commit` puts every fact among the waiting in the same transaction.
#[async_trait]
pub trait LogStore: Send + Sync {
    /// The office whose facts these are, as leaves name it.
    fn log_office(&self) -> &str;
    /// How far the log is behind the facts.
    async fn log_backlog(&self) -> Result<Backlog, StoreFault>;
    /// Takes at most `most` waiting facts into the tree, oldest first, wholly or not at all. `None` if none
    /// wait, or if another process is at it.
    ///
    /// # Errors
    /// The store's, or what `grow` says. [`StoreFault::Conflict`]: another process was faster.
    async fn integrate(&self, most: u32, now: Timestamp, grow: Grow<'_>)
    -> Result<Option<Grown>, StoreFault>;
    /// The newest checkpoint.
    async fn checkpoint(&self) -> Result<Option<Checkpointed>, StoreFault>;
    /// The checkpoint of that size.
    async fn checkpoint_at(&self, size: u64) -> Result<Option<Checkpointed>, StoreFault>;
    /// Checkpoints of more than `after` leaves, smallest first.
    async fn checkpoints(&self, after: u64, limit: u32) -> Result<Vec<Checkpointed>, StoreFault>;
    /// Tiles; those that are not there are absent. An unfinished one is as wide as the newest checkpoint.
    async fn tiles(&self, tiles: &[TileAt]) -> Result<Tiles, StoreFault>;
    /// The leaf of a fact, in the log or still waiting.
    async fn leaf(&self, case: CaseId, version: u32) -> Result<Option<LeafRow>, StoreFault>;
    /// Leaves from that index on, in order, each with its fact as stored.
    async fn logged(&self, from: u64, limit: u32) -> Result<Vec<Logged>, StoreFault>;
    /// Facts in order of case and version, after that one, each with where its leaf is.
    async fn fact_places(
        &self,
        after: Option<(CaseId, u32)>,
        limit: u32,
    ) -> Result<Vec<FactPlace>, StoreFault>;
    /// Facts that wait, oldest first, each with the fact as stored and the entry kept for it.
    async fn waiting(&self, limit: u32) -> Result<Vec<(Logged, Option<Entry>)>, StoreFault>;
    /// Cases the views show that have no first fact, with their numbers.
    async fn views_without_fact(&self, limit: u32) -> Result<Vec<(CaseId, String)>, StoreFault>;
    /// Keeps a witness's line for the checkpoint of that size. Twice is once.
    async fn add_cosignature(&self, size: u64, line: &str) -> Result<(), StoreFault>;
    /// Witnesses' lines for the checkpoint of that size.
    async fn cosignatures(&self, size: u64) -> Result<Vec<String>, StoreFault>;
}
