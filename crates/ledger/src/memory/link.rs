//! Linked cases, in memory.

use super::MemoryStore;
use crate::fault::StoreFault;
use crate::link::Linked;
use crate::store::LinkStore;
use async_trait::async_trait;
use std::collections::BTreeMap;

/// By link, number and round.
pub(super) type Shelf = BTreeMap<(String, String, u32), Linked>;

fn size(limit: u32) -> usize {
    usize::try_from(limit).unwrap_or(usize::MAX)
}

#[async_trait]
impl LinkStore for MemoryStore {
    async fn save_linked(&self, linked: &Linked) -> Result<(), StoreFault> {
        let key = (linked.link.clone(), linked.number.clone(), linked.round);
        let mut shelves = self.open();
        let (pushed, seen) = shelves.link.get(&key).map_or((0, 0), |old| (old.pushed, old.seen));
        let kept =
            Linked { pushed: linked.pushed.max(pushed), seen: linked.seen.max(seen), ..linked.clone() };
        shelves.link.insert(key, kept);
        Ok(())
    }

    async fn open_linked(
        &self,
        link: &str,
        after: Option<&(String, u32)>,
        limit: u32,
    ) -> Result<Vec<Linked>, StoreFault> {
        let shelves = self.open();
        let open = shelves.link.values().filter(|one| one.link == link && !one.done);
        let rest = open.filter(|one| after.is_none_or(|last| (&one.number, one.round) > (&last.0, last.1)));
        Ok(rest.take(size(limit)).cloned().collect())
    }

    async fn linked_of(&self, link: &str, number: &str) -> Result<Vec<Linked>, StoreFault> {
        let shelves = self.open();
        let of = shelves.link.values().filter(|one| one.link == link && one.number == number);
        Ok(of.cloned().collect())
    }

    async fn linked_faults(&self, limit: u32) -> Result<Vec<Linked>, StoreFault> {
        let shelves = self.open();
        let faulty = shelves.link.values().filter(|one| !one.fault.is_empty() && !one.done);
        Ok(faulty.take(size(limit)).cloned().collect())
    }
}
