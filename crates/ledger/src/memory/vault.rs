//! Locked papers in memory.

use super::MemoryStore;
use crate::envelope::Paper;
use crate::fault::StoreFault;
use crate::store::VaultStore;
use crate::vault::{self, Hold, IndexRow, KeyUse, LockedPaper, WrappedKey};
use async_trait::async_trait;
use casework::personal::PaperKind;
use casework::{ActorId, CaseId, Handle};
use jiff::Timestamp;
use keyring::{BlindField, BlindIndex, KeyId, Locked};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Every paper, what papers are found by, and holds.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    papers: BTreeMap<Handle, LockedPaper>,
    index: BTreeSet<IndexRow>,
    holds: Vec<Hold>,
}

impl Shelf {
    pub(super) fn put(&mut self, papers: &[LockedPaper], index: &[IndexRow]) {
        self.papers.extend(papers.iter().map(|paper| (paper.handle, paper.clone())));
        self.index.extend(index);
    }

    /// Forgets papers and what they were found by; gives how many papers.
    pub(super) fn drop_papers(&mut self, handles: &[Handle]) -> u64 {
        self.index.retain(|row| !handles.contains(&row.handle));
        let erased = handles.iter().filter(|handle| self.papers.remove(handle).is_some()).count();
        u64::try_from(erased).unwrap_or(0)
    }

    /// Whether a hold stands on a case.
    pub(super) fn is_held(&self, case: CaseId) -> bool {
        self.holds.iter().any(|hold| hold.case == case && hold.ended.is_none())
    }

    fn record(&mut self, key: &WrappedKey) -> Option<&mut Locked> {
        let paper = self.papers.get_mut(&key.handle)?;
        match key.shelf {
            vault::Shelf::Paper => Some(&mut paper.locked),
            vault::Shelf::File => paper.file.as_mut(),
        }
    }
}

fn wrapped(paper: &LockedPaper) -> impl Iterator<Item = WrappedKey> + '_ {
    let shelves = [(vault::Shelf::Paper, Some(&paper.locked)), (vault::Shelf::File, paper.file.as_ref())];
    shelves.into_iter().filter_map(|(shelf, locked)| {
        let locked = locked?;
        let (key, wrapped) = (locked.key, locked.wrapped.clone());
        Some(WrappedKey { shelf, handle: paper.handle, case: paper.case, kind: paper.kind, key, wrapped })
    })
}

#[async_trait]
impl VaultStore for MemoryStore {
    async fn papers(&self, handles: &[Handle]) -> Result<HashMap<Handle, LockedPaper>, StoreFault> {
        let shelves = self.open();
        let without_bytes = |handle: &Handle| {
            let paper = shelves.vault.papers.get(handle)?;
            Some((*handle, LockedPaper { file: None, ..paper.clone() }))
        };
        Ok(handles.iter().filter_map(without_bytes).collect())
    }

    async fn papers_of(&self, case: CaseId, kind: PaperKind) -> Result<Vec<LockedPaper>, StoreFault> {
        let shelves = self.open();
        let of_case = shelves.vault.papers.values().filter(|paper| paper.case == case && paper.kind == kind);
        Ok(of_case.map(|paper| LockedPaper { file: None, ..paper.clone() }).collect())
    }

    async fn file(&self, case: CaseId, handle: Handle) -> Result<Option<LockedPaper>, StoreFault> {
        let shelves = self.open();
        let found = shelves.vault.papers.get(&handle);
        Ok(found.filter(|paper| paper.case == case && paper.file.is_some()).cloned())
    }

    async fn erase(&self, handles: &[Handle]) -> Result<u64, StoreFault> {
        Ok(self.open().vault.drop_papers(handles))
    }

    async fn cases_of(&self, field: BlindField, blind: BlindIndex) -> Result<Vec<CaseId>, StoreFault> {
        let shelves = self.open();
        let rows = shelves.vault.index.iter().filter(|row| (row.field, row.blind) == (field, blind));
        Ok(rows.map(|row| row.case).collect::<BTreeSet<_>>().into_iter().collect())
    }

    async fn add_index(&self, rows: &[IndexRow]) -> Result<(), StoreFault> {
        self.open().vault.index.extend(rows.iter().copied());
        Ok(())
    }

    async fn master_keys_in_use(&self) -> Result<KeyUse, StoreFault> {
        let mut in_use = KeyUse::new();
        for key in self.open().vault.papers.values().flat_map(wrapped) {
            *in_use.entry(key.key).or_default() += 1;
        }
        Ok(in_use)
    }

    async fn wrapped_otherwise(
        &self,
        current: KeyId,
        (place, after): (vault::Shelf, Option<Handle>),
        limit: u32,
    ) -> Result<Vec<WrappedKey>, StoreFault> {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let shelves = self.open();
        let keys = shelves.vault.papers.values().flat_map(wrapped);
        let other = keys.filter(|key| key.shelf == place && key.key != current && Some(key.handle) > after);
        Ok(other.take(limit).collect())
    }

    async fn rewrap(&self, changes: &[(WrappedKey, WrappedKey)]) -> Result<u64, StoreFault> {
        let mut shelves = self.open();
        let mut many = 0;
        for (old, new) in changes {
            if let Some(locked) = shelves.vault.record(old).filter(|locked| locked.key == old.key) {
                (locked.key, locked.wrapped) = (new.key, new.wrapped.clone());
                many += 1;
            }
        }
        Ok(many)
    }

    async fn drafts(&self, after: Option<&str>, limit: u32) -> Result<Vec<(String, String)>, StoreFault> {
        let shelves = self.open();
        let later: BTreeMap<&str, &str> =
            shelves.people.drafts().filter(|(id, _)| after < Some(*id)).collect();
        let page = later.into_iter().take(usize::try_from(limit).unwrap_or(usize::MAX));
        Ok(page.map(|(id, body)| (id.to_owned(), body.to_owned())).collect())
    }

    async fn replace_draft(&self, id: &str, old: &str, new: &str) -> Result<bool, StoreFault> {
        Ok(self.open().people.replace_draft(id, old, new))
    }

    async fn open_papers(&self, _limit: u32) -> Result<Vec<(CaseId, Paper)>, StoreFault> {
        Ok(Vec::new())
    }

    async fn lock_open_papers(&self, papers: &[LockedPaper], index: &[IndexRow]) -> Result<(), StoreFault> {
        self.open().vault.put(papers, index);
        Ok(())
    }

    async fn wipe_traces(&self) -> Result<(), StoreFault> {
        Ok(())
    }

    async fn place_hold(&self, hold: &Hold) -> Result<(), StoreFault> {
        self.open().vault.holds.push(hold.clone());
        Ok(())
    }

    async fn end_holds(&self, case: CaseId, by: &ActorId, at: Timestamp) -> Result<u64, StoreFault> {
        let mut shelves = self.open();
        let standing = |hold: &&mut Hold| hold.case == case && hold.ended.is_none();
        let ended =
            shelves.vault.holds.iter_mut().filter(standing).map(|hold| hold.ended = Some((by.clone(), at)));
        Ok(u64::try_from(ended.count()).unwrap_or(0))
    }

    async fn holds(&self, cases: &[CaseId]) -> Result<Vec<Hold>, StoreFault> {
        let shelves = self.open();
        let mut holds: Vec<Hold> =
            shelves.vault.holds.iter().filter(|hold| cases.contains(&hold.case)).cloned().collect();
        holds.sort_by_key(|hold| (hold.at, hold.case));
        Ok(holds)
    }
}
