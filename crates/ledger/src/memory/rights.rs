//! Requests about one's own data, in memory.

use super::{MemoryStore, Shelves};
use crate::fault::StoreFault;
use crate::rights::{RightsEntry, RightsPlace, RightsWrite};
use crate::store::RightsStore;
use async_trait::async_trait;
use casework::CaseId;
use std::collections::{BTreeMap, BTreeSet};

/// Steps by case, request and place; and what is to be answered.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    steps: BTreeMap<(CaseId, u32, u32), RightsEntry>,
    open: BTreeSet<RightsPlace>,
}

impl Shelves {
    fn is_still(&self, write: &RightsWrite) -> bool {
        let held = |case: CaseId| self.vault.is_held(case);
        let version = |case: CaseId| self.facts.get(&case).map_or(0, Vec::len);
        write.unmoved.iter().all(|(case, at)| usize::try_from(*at) == Ok(version(*case)) && !held(*case))
    }
}

#[async_trait]
impl RightsStore for MemoryStore {
    async fn write_right(&self, write: &RightsWrite) -> Result<(), StoreFault> {
        let mut shelves = self.open();
        let entry = &write.entry;
        let place = (entry.case, entry.nth, entry.step);
        if shelves.rights.steps.contains_key(&place) || !shelves.is_still(write) {
            return Err(StoreFault::Conflict);
        }
        shelves.rights.steps.insert(place, entry.clone());
        if write.is_open {
            shelves.rights.open.insert(write.place());
        } else {
            shelves.rights.open.remove(&write.place());
        }
        shelves.vault.put(&write.papers, &write.index);
        shelves.vault.drop_papers(&write.erase);
        shelves.tell(&write.notices);
        Ok(())
    }

    async fn rights_of(&self, cases: &[CaseId]) -> Result<Vec<RightsEntry>, StoreFault> {
        let shelves = self.open();
        Ok(shelves.rights.steps.values().filter(|entry| cases.contains(&entry.case)).cloned().collect())
    }

    async fn open_rights(
        &self,
        after: Option<RightsPlace>,
        limit: u32,
    ) -> Result<Vec<RightsPlace>, StoreFault> {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let shelves = self.open();
        let later = shelves.rights.open.iter().filter(|place| after.is_none_or(|after| **place > after));
        Ok(later.take(limit).copied().collect())
    }
}
