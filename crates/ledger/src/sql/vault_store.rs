//! The vault as the rest of the program asks for it.

use super::{SqlStore, end, holds, open_papers, vault};
use crate::envelope::Paper;
use crate::fault::StoreFault;
use crate::store::VaultStore;
use crate::vault::{Hold, IndexRow, KeyUse, LockedPaper, Shelf, WrappedKey};
use async_trait::async_trait;
use casework::personal::PaperKind;
use casework::{ActorId, CaseId, Handle};
use jiff::Timestamp;
use keyring::{BlindField, BlindIndex, KeyId};
use std::collections::HashMap;

#[async_trait]
impl VaultStore for SqlStore {
    async fn papers(&self, handles: &[Handle]) -> Result<HashMap<Handle, LockedPaper>, StoreFault> {
        vault::papers(&self.engine.read, &self.office, handles).await
    }

    async fn papers_of(&self, case: CaseId, kind: PaperKind) -> Result<Vec<LockedPaper>, StoreFault> {
        vault::papers_of(&self.engine.read, &self.office, case, kind).await
    }

    async fn file(&self, case: CaseId, handle: Handle) -> Result<Option<LockedPaper>, StoreFault> {
        vault::file(&self.engine.read, &self.office, case, handle).await
    }

    async fn erase(&self, handles: &[Handle]) -> Result<u64, StoreFault> {
        if handles.is_empty() {
            return Ok(0);
        }
        let tx = self.engine.begin().await?;
        let outcome = vault::erase(&tx, &self.office, handles).await;
        let erased = end(tx, outcome).await?;
        self.engine.empty_log().await?;
        Ok(erased)
    }

    async fn cases_of(&self, field: BlindField, blind: BlindIndex) -> Result<Vec<CaseId>, StoreFault> {
        vault::cases_of(&self.engine.read, &self.office, field, blind).await
    }

    async fn add_index(&self, rows: &[IndexRow]) -> Result<(), StoreFault> {
        vault::add_index(&self.engine.write, &self.office, rows).await
    }

    async fn master_keys_in_use(&self) -> Result<KeyUse, StoreFault> {
        vault::master_keys_in_use(&self.engine.read, &self.office).await
    }

    async fn wrapped_otherwise(
        &self,
        current: KeyId,
        from: (Shelf, Option<Handle>),
        limit: u32,
    ) -> Result<Vec<WrappedKey>, StoreFault> {
        vault::wrapped_otherwise(&self.engine.read, &self.office, current, from, limit).await
    }

    async fn rewrap(&self, changes: &[(WrappedKey, WrappedKey)]) -> Result<u64, StoreFault> {
        let tx = self.engine.begin().await?;
        let outcome = vault::rewrap(&tx, &self.office, changes).await;
        end(tx, outcome).await
    }

    async fn drafts(&self, after: Option<&str>, limit: u32) -> Result<Vec<(String, String)>, StoreFault> {
        open_papers::drafts(&self.engine.read, &self.office, after, limit).await
    }

    async fn replace_draft(&self, id: &str, old: &str, new: &str) -> Result<bool, StoreFault> {
        open_papers::replace_draft(&self.engine.write, &self.office, id, old, new).await
    }

    async fn open_papers(&self, limit: u32) -> Result<Vec<(CaseId, Paper)>, StoreFault> {
        open_papers::page(&self.engine.read, &self.office, limit).await
    }

    async fn lock_open_papers(&self, papers: &[LockedPaper], index: &[IndexRow]) -> Result<(), StoreFault> {
        let tx = self.engine.begin().await?;
        let outcome = open_papers::replace(&tx, &self.office, papers, index).await;
        end(tx, outcome).await
    }

    async fn wipe_traces(&self) -> Result<(), StoreFault> {
        self.engine.wipe().await
    }

    async fn place_hold(&self, hold: &Hold) -> Result<(), StoreFault> {
        holds::place(&self.engine.write, &self.office, hold).await
    }

    async fn end_holds(&self, case: CaseId, by: &ActorId, at: Timestamp) -> Result<u64, StoreFault> {
        holds::end(&self.engine.write, &self.office, case, by, at).await
    }

    async fn holds(&self, cases: &[CaseId]) -> Result<Vec<Hold>, StoreFault> {
        if cases.is_empty() {
            return Ok(Vec::new());
        }
        holds::of_cases(&self.engine.read, &self.office, cases).await
    }
}
