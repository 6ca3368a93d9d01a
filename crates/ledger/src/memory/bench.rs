//! What the workbench keeps, in memory.

use super::MemoryStore;
use crate::fault::StoreFault;
use crate::projection::{CaseRow, QueueKey};
use crate::store::{BenchStore, Kept};
use async_trait::async_trait;
use casework::{CaseId, Recorded};
use jiff::Timestamp;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// By shelf and id.
pub(super) type Shelf = BTreeMap<(String, String), Kept>;

fn most(limit: u32) -> usize {
    usize::try_from(limit).unwrap_or(usize::MAX)
}

#[async_trait]
impl BenchStore for MemoryStore {
    async fn keep(&self, place: &str, kept: &Kept) -> Result<(), StoreFault> {
        self.open().kept.insert((place.to_owned(), kept.id.clone()), kept.clone());
        Ok(())
    }

    async fn kept(&self, place: &str) -> Result<Vec<Kept>, StoreFault> {
        let shelves = self.open();
        Ok(shelves.kept.iter().filter(|((on, _), _)| on == place).map(|(_, kept)| kept.clone()).collect())
    }

    async fn drop_kept(&self, place: &str, id: &str) -> Result<(), StoreFault> {
        self.open().kept.remove(&(place.to_owned(), id.to_owned()));
        Ok(())
    }

    async fn arrivals(
        &self,
        queue: &QueueKey,
        after: Option<CaseId>,
        limit: u32,
    ) -> Result<Vec<CaseRow>, StoreFault> {
        let shelves = self.open();
        let below = |case: CaseId| after.is_none_or(|after| case < after);
        let lying =
            shelves.views.iter().rev().filter(|(case, view)| below(**case) && view.queues.contains(queue));
        Ok(lying.take(most(limit)).map(|(_, view)| view.row.clone()).collect())
    }

    async fn recent_facts(&self, since: Timestamp, limit: u32) -> Result<Vec<Recorded>, StoreFault> {
        let shelves = self.open();
        let mut facts: Vec<&Recorded> =
            shelves.facts.values().flatten().filter(|recorded| recorded.at > since).collect();
        facts.sort_by_key(|recorded| Reverse((recorded.at, recorded.case, recorded.version)));
        Ok(facts.into_iter().take(most(limit)).cloned().collect())
    }

    async fn numbered(&self, beginning: &str, limit: u32) -> Result<Vec<CaseRow>, StoreFault> {
        let shelves = self.open();
        let fits = |row: &&CaseRow| !row.number.is_empty() && row.number.starts_with(beginning);
        let mut rows: Vec<&CaseRow> = shelves.views.values().map(|view| &view.row).filter(fits).collect();
        rows.sort_by(|one, other| one.number.cmp(&other.number));
        Ok(rows.into_iter().take(most(limit)).cloned().collect())
    }
}
