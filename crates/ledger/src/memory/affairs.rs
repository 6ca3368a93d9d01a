//! Affairs of the office in memory.

use super::{MemoryStore, Shelves};
use crate::affairs::{AffairKey, AffairPage, AffairRow, AffairWrite};
use crate::fault::StoreFault;
use crate::store::AffairStore;
use affairs::{AffairId, AffairKind, AffairView, Kept};
use async_trait::async_trait;
use casework::CaseId;
use std::collections::{BTreeMap, HashMap};

type Place = (AffairKind, AffairId);

/// Steps and views by affair, and the keys they were taken under.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    steps: BTreeMap<Place, Vec<Kept>>,
    views: BTreeMap<Place, AffairView>,
    keys: HashMap<String, AffairKey>,
}

impl Shelf {
    fn next(&self, kind: AffairKind) -> AffairId {
        let many = self.steps.keys().filter(|(of, _)| *of == kind).count();
        AffairId(i64::try_from(many).unwrap_or(i64::MAX).saturating_add(1))
    }
}

impl Shelves {
    fn take_step(&mut self, write: &AffairWrite) -> Result<AffairId, StoreFault> {
        let affairs = &mut self.affairs;
        let id = write.id.unwrap_or_else(|| affairs.next(write.kind));
        let place = (write.kind, id);
        let have = affairs.steps.get(&place).map_or(0, Vec::len);
        if usize::try_from(write.step) != Ok(have + 1) || affairs.keys.contains_key(&write.key) {
            return Err(StoreFault::Conflict);
        }
        affairs.steps.entry(place).or_default().push(write.kept.clone());
        affairs.views.insert(place, AffairView { id, ..write.view.clone() });
        let by = write.kept.by.id.to_string();
        affairs.keys.insert(write.key.clone(), AffairKey { kind: write.kind, id, step: write.step, by });
        self.vault.put(&write.papers, &write.index);
        self.tell(&write.notices);
        Ok(id)
    }
}

#[async_trait]
impl AffairStore for MemoryStore {
    async fn write_affair(&self, write: &AffairWrite) -> Result<AffairId, StoreFault> {
        self.open().take_step(write)
    }

    async fn affair(&self, kind: AffairKind, id: AffairId) -> Result<Vec<Kept>, StoreFault> {
        Ok(self.open().affairs.steps.get(&(kind, id)).cloned().unwrap_or_default())
    }

    async fn affair_steps(&self, kind: AffairKind, id: AffairId) -> Result<u32, StoreFault> {
        let steps = self.open().affairs.steps.get(&(kind, id)).map_or(0, Vec::len);
        Ok(u32::try_from(steps).unwrap_or(u32::MAX))
    }

    async fn affair_key(&self, key: &str) -> Result<Option<AffairKey>, StoreFault> {
        Ok(self.open().affairs.keys.get(key).cloned())
    }

    async fn affairs(&self, page: &AffairPage) -> Result<Vec<AffairRow>, StoreFault> {
        let shelves = self.open();
        let shown = |view: &&AffairView| {
            view.kind == page.kind
                && (page.statuses.is_empty() || page.statuses.contains(&view.status.as_str()))
                && page.place.as_ref().is_none_or(|place| *place == view.place)
                && page.from.is_none_or(|from| view.day >= from)
                && page.through.is_none_or(|through| view.day <= through)
        };
        let comes_later = |view: &&AffairView| {
            page.after.is_none_or(|after| {
                let place = (view.day, view.id);
                if page.newest_first { place < after } else { place > after }
            })
        };
        let mut views: Vec<&AffairView> =
            shelves.affairs.views.values().filter(shown).filter(comes_later).collect();
        views.sort_by_key(|view| (view.day, view.id));
        if page.newest_first {
            views.reverse();
        }
        let row = |view: &AffairView| {
            let (status, place) = (view.status.clone(), view.place.clone());
            AffairRow { id: view.id, status, day: view.day, place }
        };
        Ok(views.into_iter().take(usize::try_from(page.limit).unwrap_or(usize::MAX)).map(row).collect())
    }

    async fn affairs_of(&self, case: CaseId) -> Result<Vec<Place>, StoreFault> {
        let shelves = self.open();
        let naming = shelves.affairs.views.iter().filter(|(_, view)| view.cases.contains(&case));
        let mut places: Vec<Place> = naming.map(|(place, _)| *place).collect();
        places.sort_by_key(|(kind, id)| (kind.code(), *id));
        Ok(places)
    }

    async fn affair_ids(&self, after: Option<Place>, limit: u32) -> Result<Vec<Place>, StoreFault> {
        let shelves = self.open();
        let mut places: Vec<Place> = shelves.affairs.steps.keys().copied().collect();
        places.sort_by_key(|(kind, id)| (kind.code(), *id));
        let later =
            |(kind, id): &Place| after.is_none_or(|(of, last)| (kind.code(), *id) > (of.code(), last));
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        Ok(places.into_iter().filter(later).take(limit).collect())
    }

    async fn affair_view(&self, kind: AffairKind, id: AffairId) -> Result<Option<AffairView>, StoreFault> {
        Ok(self.open().affairs.views.get(&(kind, id)).cloned())
    }

    async fn replace_affair_view(&self, view: &AffairView) -> Result<(), StoreFault> {
        self.open().affairs.views.insert((view.kind, view.id), view.clone());
        Ok(())
    }
}
