//! The log as the rest of the program asks for it.

use super::{SqlStore, end, log, log_reading};
use crate::fault::StoreFault;
use crate::log::{Backlog, Checkpointed, FactPlace, Grow, Grown, LeafRow, Logged};
use crate::store::LogStore;
use async_trait::async_trait;
use casework::CaseId;
use jiff::Timestamp;
use translog::proof::Tiles;
use translog::{Entry, TileAt};

#[async_trait]
impl LogStore for SqlStore {
    fn log_office(&self) -> &str {
        &self.office
    }

    async fn log_backlog(&self) -> Result<Backlog, StoreFault> {
        log_reading::backlog(&self.engine.read, &self.office).await
    }

    async fn integrate(
        &self,
        most: u32,
        now: Timestamp,
        grow: Grow<'_>,
    ) -> Result<Option<Grown>, StoreFault> {
        let tx = self.engine.begin_snapshot().await?;
        let outcome = log::integrate(&tx, &self.office, most, now, grow).await;
        end(tx, outcome).await
    }

    async fn checkpoint(&self) -> Result<Option<Checkpointed>, StoreFault> {
        log::newest(&self.engine.read, &self.office).await
    }

    async fn checkpoint_at(&self, size: u64) -> Result<Option<Checkpointed>, StoreFault> {
        let found =
            log_reading::checkpoints(&self.engine.read, &self.office, size.saturating_sub(1), 1).await?;
        Ok(found.into_iter().find(|found| found.size == size))
    }

    async fn checkpoints(&self, after: u64, limit: u32) -> Result<Vec<Checkpointed>, StoreFault> {
        log_reading::checkpoints(&self.engine.read, &self.office, after, limit).await
    }

    async fn tiles(&self, tiles: &[TileAt]) -> Result<Tiles, StoreFault> {
        log::tiles(&self.engine.read, &self.office, tiles).await
    }

    async fn leaf(&self, case: CaseId, version: u32) -> Result<Option<LeafRow>, StoreFault> {
        log_reading::leaf(&self.engine.read, &self.office, case, version).await
    }

    async fn logged(&self, from: u64, limit: u32) -> Result<Vec<Logged>, StoreFault> {
        log_reading::logged(&self.engine.read, &self.office, from, limit).await
    }

    async fn fact_places(
        &self,
        after: Option<(CaseId, u32)>,
        limit: u32,
    ) -> Result<Vec<FactPlace>, StoreFault> {
        log_reading::fact_places(&self.engine.read, &self.office, after, limit).await
    }

    async fn waiting(&self, limit: u32) -> Result<Vec<(Logged, Option<Entry>)>, StoreFault> {
        log_reading::waiting(&self.engine.read, &self.office, limit).await
    }

    async fn views_without_fact(&self, limit: u32) -> Result<Vec<(CaseId, String)>, StoreFault> {
        log_reading::views_without_fact(&self.engine.read, &self.office, limit).await
    }

    async fn add_cosignature(&self, size: u64, line: &str) -> Result<(), StoreFault> {
        log::add_cosignature(&self.engine.write, &self.office, size, line).await
    }

    async fn cosignatures(&self, size: u64) -> Result<Vec<String>, StoreFault> {
        log_reading::cosignatures(&self.engine.read, &self.office, size).await
    }
}
