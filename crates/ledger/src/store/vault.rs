//! Where papers lie.

use crate::envelope::Paper;
use crate::fault::StoreFault;
use async_trait::async_trait;
use casework::personal::PaperKind;
use casework::{CaseId, Handle};
use std::collections::HashMap;

/// A store of papers, apart from the facts so that they can be erased.
#[async_trait]
pub trait VaultStore: Send + Sync {
    /// Papers, without the bytes of attachments. Erased ones are absent.
    async fn papers(&self, handles: &[Handle]) -> Result<HashMap<Handle, Paper>, StoreFault>;
    /// Papers of one case of one kind.
    async fn papers_of(&self, case: CaseId, kind: PaperKind) -> Result<Vec<Paper>, StoreFault>;
    /// The bytes of an attachment of that case.
    async fn file(&self, case: CaseId, handle: Handle) -> Result<Option<Paper>, StoreFault>;
}
