//! The store in `SQLite` or `PostgreSQL`: one code path, chosen by the form of the address.
//!
//! Ordinary rows go through entities, the hot path through rows written many at once: a transaction of
//! a whole batch costs about a dozen statements, however many cases it opens. The key of `fact` is the
//! guard of every change: who comes second finds the version taken, and nothing of theirs is written.

mod affairs;
mod affairs_store;
mod ask;
mod audit;
mod audit_store;
mod bench;
mod books;
mod case_row;
mod codes;
mod copy_text;
mod credential;
mod engine;
mod facts;
mod fault;
mod figures;
mod holds;
mod link;
mod lists;
mod log;
mod log_reading;
mod log_store;
mod moving;
mod open_papers;
mod outbox;
mod people;
mod people_store;
mod rights;
mod rights_store;
mod subscriptions;
pub(crate) mod sums;
mod vault;
mod vault_store;
mod views;

pub use moving::{MoveFault, move_offices};

use crate::fault::StoreFault;
use crate::projection::{CaseRow, DueRow, Projection, QueueKey};
use crate::store::{
    Batch, Behind, BehindCursor, FigureQuery, KeyRow, ListQuery, OutboxRow, Outcome, Owed, OwedQuery, Share,
    ShareQuery, Store, Sums,
};
use async_trait::async_trait;
use casework::case::state::StateKind;
use casework::ids::OfficeId;
use casework::{CaseId, CategoryCode, Handle, Recorded};
use engine::Engine;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use sea_orm::DatabaseTransaction;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::Mutex;

/// Ids of notices are taken in blocks of this size.
const NOTICE_BLOCK: u32 = 4096;
/// Between these numbers of changes written, a new office outgrows the plans made for it.
const FIRST_STOCK: u64 = 32;
const LAST_STOCK: u64 = 1 << 20;

/// A store in a database.
#[derive(Debug)]
pub struct SqlStore {
    engine: Arc<Engine>,
    office: String,
    notice_ids: Mutex<std::ops::Range<i64>>,
    written: AtomicU64,
}

impl SqlStore {
    /// Opens the store of an office and brings its schema up to date. `sqlite:path` (made if missing) or
    /// `postgres://…`. An existing `SQLite` file is copied before its schema changes.
    ///
    /// # Errors
    /// The database cannot be reached, or its schema is newer than this program.
    pub async fn open(url: &str, office: &OfficeId) -> Result<Self, StoreFault> {
        let engine = Engine::ready(url).await?;
        let (engine, office) = (Arc::new(engine), office.to_string());
        Ok(Self { engine, office, notice_ids: Mutex::new(0..0), written: AtomicU64::new(0) })
    }

    /// The steps of the schema that opening would take. Changes nothing.
    ///
    /// # Errors
    /// The database cannot be reached or does not exist.
    pub async fn pending_migrations(url: &str) -> Result<Vec<String>, StoreFault> {
        let engine = Engine::connect(url, false).await?;
        let pending = engine.pending().await;
        engine.close().await?;
        pending
    }

    /// Closes every connection. What was committed is on the disk in any case.
    ///
    /// # Errors
    /// A connection does not close.
    pub async fn close(&self) -> Result<(), StoreFault> {
        self.engine.close().await
    }

    async fn notice_ids(&self, wanted: usize) -> Result<i64, StoreFault> {
        let wanted = u32::try_from(wanted).map_err(|_| StoreFault::Broken("too many notices".into()))?;
        let mut block = self.notice_ids.lock().await;
        if block.end - block.start < i64::from(wanted) {
            let size = wanted.max(NOTICE_BLOCK);
            let first = facts::take_ids(&self.engine.write, &self.office, "notice", size).await?;
            *block = first..first + i64::from(size);
        }
        let first = block.start;
        block.start += i64::from(wanted);
        Ok(first)
    }

    /// Takes stock each time this process has written twice as much, until that is routine.
    fn note_growth(&self, cases: usize) {
        let more = u64::try_from(cases).unwrap_or(0);
        let before = self.written.fetch_add(more, Ordering::Relaxed);
        let doubled = (before + 1).next_power_of_two() <= before + more;
        if doubled && (FIRST_STOCK..LAST_STOCK).contains(&(before + more)) {
            let engine = self.engine.clone();
            tokio::spawn(async move {
                if let Err(fault) = engine.take_stock().await {
                    tracing::warn!(%fault, "the store could not take stock");
                }
            });
        }
    }

    async fn write(&self, tx: &DatabaseTransaction, batch: &mut Batch, first: i64) -> Result<(), StoreFault> {
        let office = self.office.as_str();
        let places = facts::take_places(tx, office, demand(batch)).await?;
        batch.number(places);
        let mut in_order: Vec<_> = batch.changes.iter().collect();
        in_order.sort_unstable_by_key(|change| change.case.id);
        let mut written = Vec::new();
        for change in in_order {
            written.extend(crate::log::waiting(office, change)?);
        }
        facts::write_facts(tx, office, &written).await?;
        log::write_waiting(tx, office, written.iter().map(|(_, waiting)| waiting)).await?;
        facts::write_keys(tx, office, &batch.keys).await?;
        vault::write(tx, office, &batch.papers, &batch.index).await?;
        views::write_changes(tx, office, &batch.changes).await?;
        outbox::write(tx, office, first, &batch.notices).await?;
        lists::add_counts(tx, office, &batch.count_changes()).await
    }
}

/// How many numbers are to be issued for each day: only cases without one want one.
fn demand(batch: &Batch) -> BTreeMap<Date, u32> {
    let mut demand = BTreeMap::new();
    let Some(numbering) = &batch.numbering else { return demand };
    for change in batch.changes.iter().filter(|change| change.wants_number()) {
        if let Some(day) = numbering.days.get(&change.case.id) {
            *demand.entry(*day).or_default() += 1;
        }
    }
    demand
}

/// Ends a transaction as what was done in it went.
async fn end<T>(tx: DatabaseTransaction, outcome: Result<T, StoreFault>) -> Result<T, StoreFault> {
    match outcome {
        Ok(done) => {
            tx.commit().await.map_err(fault::fault)?;
            Ok(done)
        }
        Err(why) => {
            if let Err(also) = tx.rollback().await {
                tracing::warn!(%also, "a transaction could not be rolled back");
            }
            Err(why)
        }
    }
}

#[async_trait]
impl Store for SqlStore {
    fn engine(&self) -> &'static str {
        self.engine.name()
    }

    async fn reserve_cases(&self, count: u32) -> Result<CaseId, StoreFault> {
        facts::take_ids(&self.engine.write, &self.office, "case", count).await.map(CaseId)
    }

    async fn keys(&self, keys: &[String]) -> Result<HashMap<String, KeyRow>, StoreFault> {
        facts::keys(&self.engine.read, &self.office, keys).await
    }

    async fn histories(&self, cases: &[CaseId]) -> Result<HashMap<CaseId, Vec<Recorded>>, StoreFault> {
        facts::histories(&self.engine.read, &self.office, cases).await
    }

    async fn commit(&self, mut batch: Batch) -> Result<Batch, StoreFault> {
        let first = self.notice_ids(batch.notices.len()).await?;
        let tx = self.engine.begin().await?;
        let outcome = self.write(&tx, &mut batch, first).await;
        end(tx, outcome).await?;
        self.note_growth(batch.changes.len());
        Ok(batch)
    }

    async fn find(&self, number: &str) -> Result<Option<CaseId>, StoreFault> {
        case_row::find(&self.engine.read, &self.office, number).await
    }

    async fn rows(&self, cases: &[CaseId]) -> Result<HashMap<CaseId, CaseRow>, StoreFault> {
        case_row::rows(&self.engine.read, &self.office, cases).await
    }

    async fn lying_in(&self, cases: &[CaseId], queues: &[QueueKey]) -> Result<BTreeSet<CaseId>, StoreFault> {
        lists::lying_in(&self.engine.read, &self.office, cases, queues).await
    }

    async fn newest(&self, category: Option<&CategoryCode>, limit: u32) -> Result<Vec<CaseRow>, StoreFault> {
        case_row::newest(&self.engine.read, &self.office, category, limit).await
    }

    async fn newest_asked(
        &self,
        category: Option<&CategoryCode>,
        limit: u32,
    ) -> Result<Vec<(CaseId, Handle)>, StoreFault> {
        case_row::newest_asked(&self.engine.read, &self.office, category, limit).await
    }

    async fn list(&self, query: &ListQuery) -> Result<Vec<CaseRow>, StoreFault> {
        lists::list(&self.engine.read, &self.office, query).await
    }

    async fn counts(&self, queues: &[QueueKey]) -> Result<BTreeMap<(QueueKey, StateKind), i64>, StoreFault> {
        lists::counts(&self.engine.read, &self.office, Some(queues)).await
    }

    async fn owed(&self, query: &OwedQuery) -> Result<Vec<Owed>, StoreFault> {
        lists::owed(&self.engine.read, &self.office, query).await
    }

    async fn all_counts(&self) -> Result<BTreeMap<(QueueKey, StateKind), i64>, StoreFault> {
        lists::counts(&self.engine.read, &self.office, None).await
    }

    async fn dues(&self, by: Timestamp, limit: u32) -> Result<Vec<DueRow>, StoreFault> {
        lists::dues(&self.engine.read, &self.office, by, limit).await
    }

    async fn figure(&self, query: &FigureQuery) -> Result<Sums, StoreFault> {
        figures::figure(&self.engine.read, &self.office, query).await
    }

    async fn shares(&self, query: &ShareQuery) -> Result<Vec<Share>, StoreFault> {
        figures::shares(&self.engine.read, &self.office, query).await
    }

    async fn behind(
        &self,
        query: &FigureQuery,
        after: Option<BehindCursor>,
        limit: u32,
    ) -> Result<Vec<Behind>, StoreFault> {
        figures::behind(&self.engine.read, &self.office, query, after, limit).await
    }

    async fn notices(&self, case: CaseId) -> Result<Vec<OutboxRow>, StoreFault> {
        outbox::of_case(&self.engine.read, &self.office, case).await
    }

    async fn claim_notices(
        &self,
        now: Timestamp,
        lease_seconds: u32,
        limit: u32,
    ) -> Result<Vec<OutboxRow>, StoreFault> {
        let until = now.checked_add(i64::from(lease_seconds).seconds()).unwrap_or(Timestamp::MAX);
        let skip = self.engine.skip_locked();
        outbox::claim(&self.engine.write, &self.office, skip, now, until, limit).await
    }

    async fn settle_notice(&self, id: i64, now: Timestamp, outcome: Outcome) -> Result<(), StoreFault> {
        outbox::settle(&self.engine.write, &self.office, id, now, outcome).await
    }

    async fn case_ids(&self, after: Option<CaseId>, limit: u32) -> Result<Vec<CaseId>, StoreFault> {
        facts::case_ids(&self.engine.read, &self.office, after, limit).await
    }

    async fn projections(&self, cases: &[CaseId]) -> Result<HashMap<CaseId, Projection>, StoreFault> {
        views::read(&self.engine.read, &self.office, cases).await
    }

    async fn replace_projections(&self, projections: Vec<(CaseId, Projection)>) -> Result<(), StoreFault> {
        let tx = self.engine.begin().await?;
        let outcome = views::replace(&tx, &self.office, &projections).await;
        end(tx, outcome).await
    }

    async fn replace_counts(&self, counts: BTreeMap<(QueueKey, StateKind), i64>) -> Result<(), StoreFault> {
        let tx = self.engine.begin().await?;
        let outcome = async {
            lists::clear_counts(&tx, &self.office).await?;
            lists::add_counts(&tx, &self.office, &counts).await
        };
        let outcome = outcome.await;
        end(tx, outcome).await
    }

    async fn mend_sums(&self) -> Result<u64, StoreFault> {
        let tx = self.engine.begin().await?;
        let outcome = sums::mend(&tx, &self.office).await;
        end(tx, outcome).await
    }
}
