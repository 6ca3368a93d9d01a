//! Papers in memory.

use super::MemoryStore;
use crate::envelope::Paper;
use crate::fault::StoreFault;
use crate::store::VaultStore;
use async_trait::async_trait;
use casework::personal::PaperKind;
use casework::{CaseId, Handle};
use std::collections::{BTreeMap, HashMap};

/// Every paper, with its case.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    papers: BTreeMap<Handle, (CaseId, Paper)>,
}

impl Shelf {
    pub(super) fn put(&mut self, papers: &[(CaseId, Paper)]) {
        self.papers.extend(papers.iter().map(|(case, paper)| (paper.handle, (*case, paper.clone()))));
    }
}

#[async_trait]
impl VaultStore for MemoryStore {
    async fn papers(&self, handles: &[Handle]) -> Result<HashMap<Handle, Paper>, StoreFault> {
        let shelves = self.open();
        let plain = |handle: &Handle| {
            let (_, paper) = shelves.vault.papers.get(handle)?;
            Some((*handle, Paper { file: None, ..paper.clone() }))
        };
        Ok(handles.iter().filter_map(plain).collect())
    }

    async fn papers_of(&self, case: CaseId, kind: PaperKind) -> Result<Vec<Paper>, StoreFault> {
        let shelves = self.open();
        let of_case = shelves.vault.papers.values().filter(|(id, paper)| *id == case && paper.kind == kind);
        Ok(of_case.map(|(_, paper)| Paper { file: None, ..paper.clone() }).collect())
    }

    async fn file(&self, case: CaseId, handle: Handle) -> Result<Option<Paper>, StoreFault> {
        let shelves = self.open();
        let found =
            shelves.vault.papers.get(&handle).filter(|(id, paper)| *id == case && paper.file.is_some());
        Ok(found.map(|(_, paper)| paper.clone()))
    }
}
