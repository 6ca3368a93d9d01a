//! The vault as the rest of the program asks for it.

use super::{SqlStore, vault};
use crate::envelope::Paper;
use crate::fault::StoreFault;
use crate::store::VaultStore;
use async_trait::async_trait;
use casework::personal::PaperKind;
use casework::{CaseId, Handle};
use std::collections::HashMap;

#[async_trait]
impl VaultStore for SqlStore {
    async fn papers(&self, handles: &[Handle]) -> Result<HashMap<Handle, Paper>, StoreFault> {
        vault::papers(&self.engine.read, &self.office, handles).await
    }

    async fn papers_of(&self, case: CaseId, kind: PaperKind) -> Result<Vec<Paper>, StoreFault> {
        vault::papers_of(&self.engine.read, &self.office, case, kind).await
    }

    async fn file(&self, case: CaseId, handle: Handle) -> Result<Option<Paper>, StoreFault> {
        vault::file(&self.engine.read, &self.office, case, handle).await
    }
}
