//! Requests about one's own data as the rest of the program asks for them.

use super::{SqlStore, end, outbox, rights, vault};
use crate::fault::StoreFault;
use crate::rights::{RightsEntry, RightsPlace, RightsWrite};
use crate::store::RightsStore;
use async_trait::async_trait;
use casework::CaseId;
use sea_orm::DatabaseTransaction;

impl SqlStore {
    async fn write_step(
        &self,
        tx: &DatabaseTransaction,
        write: &RightsWrite,
        first: i64,
    ) -> Result<(), StoreFault> {
        let office = self.office.as_str();
        for place in &write.unmoved {
            if !rights::is_still(tx, office, *place).await? {
                return Err(StoreFault::Conflict);
            }
        }
        rights::add(tx, office, &write.entry).await?;
        rights::list(tx, office, write.place(), write.is_open).await?;
        vault::write(tx, office, &write.papers, &write.index).await?;
        if !write.erase.is_empty() {
            vault::erase(tx, office, &write.erase).await?;
        }
        outbox::write(tx, office, first, &write.notices).await
    }
}

#[async_trait]
impl RightsStore for SqlStore {
    async fn write_right(&self, write: &RightsWrite) -> Result<(), StoreFault> {
        let first = self.notice_ids(write.notices.len()).await?;
        let tx = self.engine.begin().await?;
        let written = self.write_step(&tx, write, first).await;
        end(tx, written).await?;
        if !write.erase.is_empty() {
            self.engine.empty_log().await?;
        }
        Ok(())
    }

    async fn rights_of(&self, cases: &[CaseId]) -> Result<Vec<RightsEntry>, StoreFault> {
        if cases.is_empty() {
            return Ok(Vec::new());
        }
        rights::of_cases(&self.engine.read, &self.office, cases).await
    }

    async fn open_rights(
        &self,
        after: Option<RightsPlace>,
        limit: u32,
    ) -> Result<Vec<RightsPlace>, StoreFault> {
        rights::open(&self.engine.read, &self.office, after, limit).await
    }
}
