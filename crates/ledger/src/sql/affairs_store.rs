//! Affairs of the office as the rest of the program asks for them.

use super::{SqlStore, affairs as tables, end, facts, outbox, vault};
use crate::affairs::{AffairKey, AffairPage, AffairRow, AffairWrite};
use crate::fault::StoreFault;
use crate::store::AffairStore;
use affairs::{AffairId, AffairKind, AffairView, Kept};
use async_trait::async_trait;
use casework::CaseId;
use sea_orm::DatabaseTransaction;

impl SqlStore {
    /// A new affair's id is taken in the transaction that writes its first step: if one is undone, so is the
    /// other, and there is no gap.
    async fn write_affair_step(
        &self,
        tx: &DatabaseTransaction,
        write: &AffairWrite,
        first: i64,
    ) -> Result<AffairId, StoreFault> {
        let office = self.office.as_str();
        let id = match write.id {
            Some(id) => id,
            None => AffairId(facts::take_ids(tx, office, write.kind.counter(), 1).await?),
        };
        tables::add(tx, office, id, write).await?;
        tables::show(tx, office, &AffairView { id, ..write.view.clone() }).await?;
        vault::write(tx, office, &write.papers, &write.index).await?;
        outbox::write(tx, office, first, &write.notices).await?;
        Ok(id)
    }
}

#[async_trait]
impl AffairStore for SqlStore {
    async fn write_affair(&self, write: &AffairWrite) -> Result<AffairId, StoreFault> {
        let first = self.notice_ids(write.notices.len()).await?;
        let tx = self.engine.begin().await?;
        let written = self.write_affair_step(&tx, write, first).await;
        end(tx, written).await
    }

    async fn affair(&self, kind: AffairKind, id: AffairId) -> Result<Vec<Kept>, StoreFault> {
        tables::steps(&self.engine.read, &self.office, kind, id).await
    }

    async fn affair_steps(&self, kind: AffairKind, id: AffairId) -> Result<u32, StoreFault> {
        tables::step_count(&self.engine.read, &self.office, kind, id).await
    }

    async fn affair_key(&self, key: &str) -> Result<Option<AffairKey>, StoreFault> {
        tables::key(&self.engine.read, &self.office, key).await
    }

    async fn affairs(&self, page: &AffairPage) -> Result<Vec<AffairRow>, StoreFault> {
        tables::page(&self.engine.read, &self.office, page).await
    }

    async fn affairs_of(&self, case: CaseId) -> Result<Vec<(AffairKind, AffairId)>, StoreFault> {
        tables::of_case(&self.engine.read, &self.office, case).await
    }

    async fn affair_ids(
        &self,
        after: Option<(AffairKind, AffairId)>,
        limit: u32,
    ) -> Result<Vec<(AffairKind, AffairId)>, StoreFault> {
        tables::ids(&self.engine.read, &self.office, after, limit).await
    }

    async fn affair_view(&self, kind: AffairKind, id: AffairId) -> Result<Option<AffairView>, StoreFault> {
        tables::view(&self.engine.read, &self.office, kind, id).await
    }

    async fn replace_affair_view(&self, view: &AffairView) -> Result<(), StoreFault> {
        let tx = self.engine.begin().await?;
        let shown = tables::show(&tx, &self.office, view).await;
        end(tx, shown).await
    }
}
