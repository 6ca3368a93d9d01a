//! The log in memory.

use super::MemoryStore;
use crate::fault::StoreFault;
use crate::log::{Backlog, Checkpointed, FactPlace, Grow, Grown, LeafRow, Logged, Waiting, text_of};
use crate::store::{Change, LogStore};
use async_trait::async_trait;
use casework::CaseId;
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};
use translog::proof::Tiles;
use translog::{Edge, Entry, TileAt};

/// The office whose facts a store in memory keeps; it has no name there.
const OFFICE: &str = "";

/// Facts that wait, leaves, tiles, checkpoints.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    waiting: BTreeMap<(Timestamp, CaseId, u32), Waiting>,
    leaves: Vec<Waiting>,
    places: BTreeMap<(CaseId, u32), u64>,
    tiles: Tiles,
    checkpoints: BTreeMap<u64, Checkpointed>,
    cosignatures: BTreeSet<(u64, String)>,
}

impl Shelf {
    pub(super) fn put(&mut self, changes: &[Change]) -> Result<(), StoreFault> {
        for change in changes {
            for (_, waiting) in crate::log::waiting(OFFICE, change)? {
                self.waiting.insert((waiting.at, waiting.case, waiting.version), waiting);
            }
        }
        Ok(())
    }

    fn take(&mut self, most: u32, now: Timestamp, grow: Grow<'_>) -> Result<Option<Grown>, StoreFault> {
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        let block: Vec<Waiting> = self.waiting.values().take(most).cloned().collect();
        if block.is_empty() {
            return Ok(None);
        }
        let last = self.checkpoints.values().next_back().cloned();
        let edge = Edge::read(last.as_ref().map_or(0, |last| last.size), &self.tiles);
        let edge = edge.map_err(|fault| StoreFault::Broken(fault.to_string()))?;
        let entries = block.iter().filter_map(|waiting| waiting.entry).collect();
        let grown = grow(last.as_ref(), edge, entries)?;
        self.tiles.extend(grown.tiles.clone());
        let head = Checkpointed { size: grown.size, at: now, note: grown.note.clone() };
        self.checkpoints.insert(grown.size, head);
        for waiting in block {
            self.waiting.remove(&(waiting.at, waiting.case, waiting.version));
            let index = u64::try_from(self.leaves.len()).unwrap_or(u64::MAX);
            self.places.insert((waiting.case, waiting.version), index);
            self.leaves.push(waiting);
        }
        Ok(Some(grown))
    }

    fn row(&self, index: u64) -> Option<LeafRow> {
        let leaf = self.leaves.get(usize::try_from(index).ok()?)?;
        Some(LeafRow { index: Some(index), ..row(leaf) })
    }

    fn waits(&self, case: CaseId, version: u32) -> Option<&Waiting> {
        self.waiting.values().find(|one| (one.case, one.version) == (case, version))
    }

    fn number(&self, case: CaseId) -> Option<String> {
        self.row(*self.places.get(&(case, 1))?)?.number
    }
}

fn row(waiting: &Waiting) -> LeafRow {
    LeafRow {
        case: waiting.case,
        version: waiting.version,
        salts: Some(waiting.salts),
        number: waiting.number.clone(),
        index: None,
    }
}

fn limit_of(limit: u32) -> usize {
    usize::try_from(limit).unwrap_or(usize::MAX)
}

#[async_trait]
impl LogStore for MemoryStore {
    fn log_office(&self) -> &str {
        OFFICE
    }

    async fn log_backlog(&self) -> Result<Backlog, StoreFault> {
        let shelves = self.open();
        let waiting = u64::try_from(shelves.log.waiting.len()).unwrap_or(u64::MAX);
        Ok(Backlog { waiting, oldest: shelves.log.waiting.keys().next().map(|(at, ..)| *at) })
    }

    async fn integrate(
        &self,
        most: u32,
        now: Timestamp,
        grow: Grow<'_>,
    ) -> Result<Option<Grown>, StoreFault> {
        self.open().log.take(most, now, grow)
    }

    async fn checkpoint(&self) -> Result<Option<Checkpointed>, StoreFault> {
        Ok(self.open().log.checkpoints.values().next_back().cloned())
    }

    async fn checkpoint_at(&self, size: u64) -> Result<Option<Checkpointed>, StoreFault> {
        Ok(self.open().log.checkpoints.get(&size).cloned())
    }

    async fn checkpoints(&self, after: u64, limit: u32) -> Result<Vec<Checkpointed>, StoreFault> {
        let shelves = self.open();
        let later = shelves.log.checkpoints.range(after.saturating_add(1)..);
        Ok(later.take(limit_of(limit)).map(|(_, head)| head.clone()).collect())
    }

    async fn tiles(&self, tiles: &[TileAt]) -> Result<Tiles, StoreFault> {
        let shelves = self.open();
        Ok(tiles.iter().filter_map(|tile| Some((*tile, shelves.log.tiles.get(tile)?.clone()))).collect())
    }

    async fn leaf(&self, case: CaseId, version: u32) -> Result<Option<LeafRow>, StoreFault> {
        let shelves = self.open();
        let place = shelves.log.places.get(&(case, version));
        let found = place.and_then(|index| shelves.log.row(*index));
        Ok(found.or_else(|| shelves.log.waits(case, version).map(row)))
    }

    async fn logged(&self, from: u64, limit: u32) -> Result<Vec<Logged>, StoreFault> {
        let shelves = self.open();
        let mut found = Vec::new();
        for index in (from..).take(limit_of(limit)) {
            let Some(leaf) = shelves.log.row(index) else { break };
            let history = shelves.facts.get(&leaf.case).map(Vec::as_slice).unwrap_or_default();
            let fact = history.iter().find(|recorded| recorded.version == leaf.version);
            let fact = fact.map(text_of).transpose()?;
            found.push(Logged { number: shelves.log.number(leaf.case), leaf, fact });
        }
        Ok(found)
    }

    async fn fact_places(
        &self,
        after: Option<(CaseId, u32)>,
        limit: u32,
    ) -> Result<Vec<FactPlace>, StoreFault> {
        let shelves = self.open();
        let later = shelves.facts.range(after.map_or(CaseId(i64::MIN), |(case, _)| case)..);
        let facts = later.flat_map(|(_, history)| history);
        let facts = facts.filter(|fact| after.is_none_or(|after| (fact.case, fact.version) > after));
        let place = |fact: &casework::Recorded| {
            let (text, first) = (text_of(fact)?, fact.version == 1);
            let view = shelves.views.get(&fact.case).filter(|_| first);
            Ok(FactPlace {
                case: fact.case,
                version: fact.version,
                at: text.at,
                body: first.then_some(text.body),
                shown: view.map(|view| view.row.number.clone()),
                index: shelves.log.places.get(&(fact.case, fact.version)).copied(),
                waits: shelves.log.waits(fact.case, fact.version).is_some(),
            })
        };
        facts.take(limit_of(limit)).map(place).collect()
    }

    async fn waiting(&self, limit: u32) -> Result<Vec<(Logged, Option<Entry>)>, StoreFault> {
        let shelves = self.open();
        let with_fact = |waiting: &Waiting| {
            let history = shelves.facts.get(&waiting.case).map(Vec::as_slice).unwrap_or_default();
            let fact =
                history.iter().find(|fact| fact.version == waiting.version).map(text_of).transpose()?;
            let number = shelves.log.number(waiting.case);
            let number = number.or_else(|| shelves.log.waits(waiting.case, 1)?.number.clone());
            Ok((Logged { leaf: row(waiting), number, fact }, waiting.entry))
        };
        shelves.log.waiting.values().take(limit_of(limit)).map(with_fact).collect()
    }

    async fn views_without_fact(&self, limit: u32) -> Result<Vec<(CaseId, String)>, StoreFault> {
        let shelves = self.open();
        let lost = shelves.views.iter().filter(|(case, _)| !shelves.facts.contains_key(case));
        Ok(lost.take(limit_of(limit)).map(|(case, view)| (*case, view.row.number.clone())).collect())
    }

    async fn add_cosignature(&self, size: u64, line: &str) -> Result<(), StoreFault> {
        self.open().log.cosignatures.insert((size, line.to_owned()));
        Ok(())
    }

    async fn cosignatures(&self, size: u64) -> Result<Vec<String>, StoreFault> {
        let shelves = self.open();
        let lines = shelves.log.cosignatures.iter().filter(|(of, _)| *of == size);
        Ok(lines.map(|(_, line)| line.clone()).collect())
    }
}
