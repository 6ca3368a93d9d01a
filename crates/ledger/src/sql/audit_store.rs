//! The audit as the rest of the program asks for it.

use super::{SqlStore, audit, end};
use crate::audit::{Allowance, AuditEnds, AuditEntry, AuditLine, AuditQuery};
use crate::fault::StoreFault;
use crate::store::AuditStore;
use async_trait::async_trait;
use jiff::Timestamp;

#[async_trait]
impl AuditStore for SqlStore {
    async fn record(&self, entries: &[AuditEntry]) -> Result<(), StoreFault> {
        let tx = self.engine.begin().await?;
        let written = async {
            let last = audit::lock(&tx, &self.office, self.engine.locked()).await?;
            audit::append(&tx, &self.office, last, entries).await
        };
        let written = written.await;
        end(tx, written).await
    }

    async fn record_within(&self, entry: &AuditEntry, allowance: Allowance) -> Result<bool, StoreFault> {
        let tx = self.engine.begin().await?;
        let written = async {
            let last = audit::lock(&tx, &self.office, self.engine.locked()).await?;
            let room = audit::count(&tx, &self.office, entry, allowance.since).await? < allowance.most.into();
            if room {
                audit::append(&tx, &self.office, last, std::slice::from_ref(entry)).await?;
            }
            Ok(room)
        };
        let written = written.await;
        end(tx, written).await
    }

    async fn audit(&self, query: &AuditQuery) -> Result<Vec<AuditLine>, StoreFault> {
        audit::find(&self.engine.read, &self.office, query).await
    }

    async fn audit_from(&self, nth: i64, limit: u32) -> Result<Vec<AuditLine>, StoreFault> {
        audit::from(&self.engine.read, &self.office, nth, limit).await
    }

    async fn audit_ends(&self) -> Result<AuditEnds, StoreFault> {
        audit::ends(&self.engine.read, &self.office).await
    }

    async fn forget_audit(&self, before: Timestamp) -> Result<u64, StoreFault> {
        let tx = self.engine.begin().await?;
        let gone = async {
            audit::lock(&tx, &self.office, self.engine.locked()).await?;
            audit::forget(&tx, &self.office, before).await
        };
        let gone = gone.await;
        end(tx, gone).await
    }
}
