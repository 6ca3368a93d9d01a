//! A store in memory: the simplest thing that keeps the store's promises. It is the oracle of the
//! behaviour suite and the store of quick tests; nothing in it survives the process.

mod affairs;
mod audit;
mod bench;
mod books;
mod credential;
mod figures;
mod link;
mod log;
mod people;
mod rights;
mod subscriptions;
mod vault;

use crate::fault::StoreFault;
use crate::projection::{CaseRow, DueRow, Projection, QueueKey};
use crate::store::{
    Batch, Behind, BehindCursor, Change, FigureQuery, KeyRow, ListQuery, OutboxRow, Outcome, Owed, OwedBy,
    OwedQuery, Share, ShareQuery, Store, Sums,
};
use async_trait::async_trait;
use casework::case::state::{Owner, StateKind};
use casework::notice::Notice;
use casework::{CaseId, CategoryCode, Handle, Recorded};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The store.
#[derive(Debug, Default)]
pub struct MemoryStore(Mutex<Shelves>);

type Counts = BTreeMap<(QueueKey, StateKind), i64>;

#[derive(Debug, Default)]
struct Shelves {
    next_case: i64,
    facts: BTreeMap<CaseId, Vec<Recorded>>,
    views: BTreeMap<CaseId, Projection>,
    counts: Counts,
    dues: BTreeSet<(Timestamp, DueRow)>,
    keys: HashMap<String, KeyRow>,
    numbers: HashMap<String, CaseId>,
    places: BTreeMap<Date, u32>,
    outbox: Vec<(OutboxRow, Timestamp)>,
    vault: vault::Shelf,
    people: people::Shelf,
    credential: credential::Shelf,
    log: log::Shelf,
    audit: audit::Shelf,
    rights: rights::Shelf,
    books: books::Shelf,
    link: link::Shelf,
    affairs: affairs::Shelf,
    kept: bench::Shelf,
    subscriptions: subscriptions::Shelf,
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    fn open(&self) -> MutexGuard<'_, Shelves> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shelves {
    fn check(&self, batch: &Batch) -> Result<(), StoreFault> {
        let key_taken = batch.keys.iter().any(|row| self.keys.contains_key(&row.key));
        let version_taken = batch.changes.iter().any(|change| {
            let have = self.facts.get(&change.case.id).map_or(0, Vec::len);
            change.facts.first().is_none_or(|first| usize::try_from(first.version) != Ok(have + 1))
        });
        if key_taken || version_taken { Err(StoreFault::Conflict) } else { Ok(()) }
    }

    fn issue_numbers(&mut self, batch: &mut Batch) {
        let Some(demand) = batch.numbering.as_ref().map(crate::store::Numbering::demand) else { return };
        let mut next = BTreeMap::new();
        for (day, wanted) in demand {
            let place = self.places.entry(day).or_insert(1);
            next.insert(day, *place);
            *place += wanted;
        }
        batch.number(next);
    }

    fn write(&mut self, batch: &Batch) {
        for (key, by) in batch.count_changes() {
            *self.counts.entry(key).or_default() += by;
        }
        self.counts.retain(|_, n| *n != 0);
        for change in &batch.changes {
            self.write_change(change);
        }
        self.vault.put(&batch.papers, &batch.index);
        self.keys.extend(batch.keys.iter().map(|row| (row.key.clone(), row.clone())));
        self.tell(&batch.notices);
    }

    fn tell(&mut self, notices: &[(CaseId, Notice, Timestamp)]) {
        for (case, notice, at) in notices {
            let id = i64::try_from(self.outbox.len()).unwrap_or(i64::MAX);
            let row = OutboxRow {
                id,
                case: *case,
                notice: notice.clone(),
                caused_at: *at,
                attempts: 0,
                delivered_at: None,
                given_up: false,
            };
            self.outbox.push((row, Timestamp::MIN));
        }
    }

    fn write_change(&mut self, change: &Change) {
        self.facts.entry(change.case.id).or_default().extend(change.facts.iter().cloned());
        self.numbers.insert(change.after.row.number.clone(), change.case.id);
        self.show(change.case.id, change.after.clone());
    }

    fn show(&mut self, case: CaseId, view: Projection) {
        if let Some(old) = self.views.remove(&case) {
            for due in old.dues {
                self.dues.remove(&(due.due, due));
            }
        }
        self.dues.extend(view.dues.iter().map(|due| (due.due, due.clone())));
        self.views.insert(case, view);
    }
}

#[async_trait]
impl Store for MemoryStore {
    fn engine(&self) -> &'static str {
        "memory"
    }

    async fn reserve_cases(&self, count: u32) -> Result<CaseId, StoreFault> {
        let mut shelves = self.open();
        let first = shelves.next_case + 1;
        shelves.next_case += i64::from(count);
        Ok(CaseId(first))
    }

    async fn keys(&self, keys: &[String]) -> Result<HashMap<String, KeyRow>, StoreFault> {
        let shelves = self.open();
        Ok(keys.iter().filter_map(|key| Some((key.clone(), shelves.keys.get(key)?.clone()))).collect())
    }

    async fn histories(&self, cases: &[CaseId]) -> Result<HashMap<CaseId, Vec<Recorded>>, StoreFault> {
        let shelves = self.open();
        Ok(cases.iter().filter_map(|id| Some((*id, shelves.facts.get(id)?.clone()))).collect())
    }

    async fn commit(&self, mut batch: Batch) -> Result<Batch, StoreFault> {
        let mut shelves = self.open();
        shelves.check(&batch)?;
        shelves.issue_numbers(&mut batch);
        shelves.log.put(&batch.changes)?;
        shelves.write(&batch);
        Ok(batch)
    }

    async fn find(&self, number: &str) -> Result<Option<CaseId>, StoreFault> {
        Ok(self.open().numbers.get(number).copied())
    }

    async fn rows(&self, cases: &[CaseId]) -> Result<HashMap<CaseId, CaseRow>, StoreFault> {
        let shelves = self.open();
        Ok(cases.iter().filter_map(|id| Some((*id, shelves.views.get(id)?.row.clone()))).collect())
    }

    async fn lying_in(&self, cases: &[CaseId], queues: &[QueueKey]) -> Result<BTreeSet<CaseId>, StoreFault> {
        let shelves = self.open();
        let lies = |id: &&CaseId| {
            shelves.views.get(*id).is_some_and(|view| queues.iter().any(|queue| view.queues.contains(queue)))
        };
        Ok(cases.iter().filter(lies).copied().collect())
    }

    async fn newest(&self, category: Option<&CategoryCode>, limit: u32) -> Result<Vec<CaseRow>, StoreFault> {
        let shelves = self.open();
        let fits = |row: &&CaseRow| category.is_none_or(|code| row.category.as_ref() == Some(code));
        let mut rows: Vec<&CaseRow> = shelves.views.values().map(|view| &view.row).filter(fits).collect();
        rows.sort_by_key(|row| std::cmp::Reverse(row.case));
        Ok(rows.into_iter().take(usize::try_from(limit).unwrap_or(usize::MAX)).cloned().collect())
    }

    async fn newest_asked(
        &self,
        category: Option<&CategoryCode>,
        limit: u32,
    ) -> Result<Vec<(CaseId, Handle)>, StoreFault> {
        let rows = self.newest(category, limit).await?;
        Ok(rows.into_iter().map(|row| (row.case, row.matter)).collect())
    }

    async fn list(&self, query: &ListQuery) -> Result<Vec<CaseRow>, StoreFault> {
        let shelves = self.open();
        let in_list = |view: &&Projection| {
            view.queues.contains(&query.queue)
                && (query.states.is_empty() || query.states.contains(&view.row.state))
        };
        let mut rows: Vec<&CaseRow> = shelves.views.values().filter(in_list).map(|view| &view.row).collect();
        rows.sort_by_key(|row| (row.next_due, row.case));
        if query.newest_first {
            rows.reverse();
        }
        let limit = usize::try_from(query.limit).unwrap_or(usize::MAX);
        let comes_later = |row: &&CaseRow| {
            query.after.is_none_or(|after| {
                let (place, seen) = ((row.next_due, row.case), (after.due, after.case));
                if query.newest_first { place < seen } else { place > seen }
            })
        };
        Ok(rows.into_iter().filter(comes_later).take(limit).cloned().collect())
    }

    async fn counts(&self, queues: &[QueueKey]) -> Result<Counts, StoreFault> {
        let shelves = self.open();
        let wanted = shelves.counts.iter().filter(|((queue, _), _)| queues.contains(queue));
        Ok(wanted.map(|(key, n)| (key.clone(), *n)).collect())
    }

    async fn owed(&self, query: &OwedQuery) -> Result<Vec<Owed>, StoreFault> {
        let shelves = self.open();
        let mut owed: BTreeMap<(Option<Owner>, Option<StateKind>, bool), i64> = BTreeMap::new();
        for view in shelves.views.values().filter(|view| view.queues.contains(&query.queue)) {
            let row = &view.row;
            if row.next_clock.is_some() && row.next_due <= query.until && query.states.contains(&row.state) {
                let is_late = row.next_due <= query.now;
                let key = match query.by {
                    OwedBy::Owner => (row.owner.clone(), None, is_late),
                    OwedBy::State => (None, Some(row.state), is_late),
                };
                *owed.entry(key).or_default() += 1;
            }
        }
        let counted = |((owner, state, is_late), cases)| Owed { owner, state, is_late, cases };
        Ok(owed.into_iter().map(counted).collect())
    }

    async fn all_counts(&self) -> Result<Counts, StoreFault> {
        Ok(self.open().counts.clone())
    }

    async fn dues(&self, by: Timestamp, limit: u32) -> Result<Vec<DueRow>, StoreFault> {
        let shelves = self.open();
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let out = shelves.dues.iter().take_while(|(due, _)| *due <= by);
        Ok(out.take(limit).map(|(_, row)| row.clone()).collect())
    }

    async fn figure(&self, query: &FigureQuery) -> Result<Sums, StoreFault> {
        let shelves = self.open();
        Ok(shelves.behind(query).fold(Sums::default(), |sums, behind| Sums {
            numerator_milli: sums.numerator_milli + behind.numerator_milli,
            denominator_milli: sums.denominator_milli + behind.denominator_milli,
            cases: sums.cases + 1,
        }))
    }

    async fn shares(&self, query: &ShareQuery) -> Result<Vec<Share>, StoreFault> {
        Ok(self.open().shares(query))
    }

    async fn behind(
        &self,
        query: &FigureQuery,
        after: Option<BehindCursor>,
        limit: u32,
    ) -> Result<Vec<Behind>, StoreFault> {
        let shelves = self.open();
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let mut cases: BTreeMap<CaseId, Behind> = BTreeMap::new();
        for one in shelves.behind(query) {
            let add = |sum: &mut Behind| {
                sum.day = sum.day.min(one.day);
                sum.numerator_milli += one.numerator_milli;
                sum.denominator_milli += one.denominator_milli;
            };
            cases.entry(one.case).and_modify(add).or_insert_with(|| one.clone());
        }
        let mut cases: Vec<Behind> = cases.into_values().collect();
        cases.sort_by_key(|one| BehindCursor::from(one));
        let next = |one: &Behind| after.is_none_or(|after| BehindCursor::from(one) > after);
        Ok(cases.into_iter().filter(next).take(limit).collect())
    }

    async fn notices(&self, case: CaseId) -> Result<Vec<OutboxRow>, StoreFault> {
        let shelves = self.open();
        Ok(shelves.outbox.iter().map(|(row, _)| row).filter(|row| row.case == case).cloned().collect())
    }

    async fn claim_notices(
        &self,
        now: Timestamp,
        lease_seconds: u32,
        limit: u32,
    ) -> Result<Vec<OutboxRow>, StoreFault> {
        let until = now.checked_add(i64::from(lease_seconds).seconds()).unwrap_or(Timestamp::MAX);
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let mut shelves = self.open();
        let free = |(row, leased): &&mut (OutboxRow, Timestamp)| {
            row.delivered_at.is_none() && !row.given_up && *leased <= now
        };
        let claimed = shelves.outbox.iter_mut().filter(free).take(limit);
        Ok(claimed
            .map(|(row, leased)| {
                *leased = until;
                row.attempts += 1;
                row.clone()
            })
            .collect())
    }

    async fn settle_notice(&self, id: i64, now: Timestamp, outcome: Outcome) -> Result<(), StoreFault> {
        let mut shelves = self.open();
        if let Some((row, _)) = shelves.outbox.iter_mut().find(|(row, _)| row.id == id) {
            match outcome {
                Outcome::Delivered => row.delivered_at = Some(now),
                Outcome::Never(_) => row.given_up = true,
                Outcome::Later(_) => {}
            }
        }
        Ok(())
    }

    async fn case_ids(&self, after: Option<CaseId>, limit: u32) -> Result<Vec<CaseId>, StoreFault> {
        let shelves = self.open();
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        Ok(shelves.facts.keys().filter(|id| after.is_none_or(|a| **id > a)).take(limit).copied().collect())
    }

    async fn projections(&self, cases: &[CaseId]) -> Result<HashMap<CaseId, Projection>, StoreFault> {
        let shelves = self.open();
        Ok(cases.iter().filter_map(|id| Some((*id, shelves.views.get(id)?.clone()))).collect())
    }

    async fn replace_projections(&self, projections: Vec<(CaseId, Projection)>) -> Result<(), StoreFault> {
        let mut shelves = self.open();
        for (case, view) in projections {
            shelves.show(case, view);
        }
        Ok(())
    }

    async fn replace_counts(&self, counts: Counts) -> Result<(), StoreFault> {
        self.open().counts = counts;
        Ok(())
    }

    async fn mend_sums(&self) -> Result<u64, StoreFault> {
        Ok(0)
    }
}
