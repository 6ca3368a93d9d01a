//! What a store must be able to do. Three do it, and one behaviour suite holds them to it.
//!
//! Each noun beside the facts has a trait of its own; a store keeps them all.

mod affairs;
mod audit;
mod bench;
mod books;
mod credential;
mod link;
mod log;
mod people;
mod rights;
mod subscriptions;
mod vault;

pub use affairs::AffairStore;
pub use audit::AuditStore;
pub use bench::{BenchStore, Kept};
pub use books::BookStore;
pub use credential::CredentialStore;
pub use link::LinkStore;
pub use log::LogStore;
pub use people::PeopleStore;
pub use rights::RightsStore;
pub use subscriptions::SubscriptionStore;
pub use vault::VaultStore;

use crate::fault::StoreFault;
use crate::projection::{CaseRow, DueRow, Projection, QueueKey};
use crate::vault::{IndexRow, LockedPaper};
use async_trait::async_trait;
use casework::case::act::Channel;
use casework::case::fact::What;
use casework::case::state::{Owner, StateKind};
use casework::notice::Notice;
use casework::{Case, CaseId, CaseNumber, CategoryCode, Handle, Recorded, UnitId};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::str::FromStr;

/// A command done before, as remembered under its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyRow {
    /// The key.
    pub key: String,
    /// Salt of the fingerprint.
    pub salt: [u8; 16],
    /// Salted hash of what was asked.
    pub fingerprint: String,
    /// The case it changed.
    pub case: CaseId,
    /// The version it made.
    pub version: u32,
}

/// One case changed by a batch.
#[derive(Clone, Debug)]
pub struct Change {
    /// The case after the batch.
    pub case: Case,
    /// New facts, in order; the first has version `base + 1`.
    pub facts: Vec<Recorded>,
    /// The views before; `None` for a new case.
    pub before: Option<Projection>,
    /// The views after.
    pub after: Projection,
}

impl Change {
    /// Puts the number issued by the store into the registration, the case and its row.
    pub fn issue_number(&mut self, number: &CaseNumber) {
        if let Some(What::Registered(registration)) = self.facts.first_mut().map(|f| &mut f.fact.what) {
            registration.number = Some(number.clone());
        }
        self.case.number = Some(number.clone());
        self.after.row.number = number.to_string();
    }

    /// Whether the case is new and has no number yet.
    pub fn wants_number(&self) -> bool {
        self.before.is_none() && self.case.number.is_none()
    }
}

/// A notice waiting to leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxRow {
    /// Identity; assigned by the store.
    pub id: i64,
    /// The case it is about.
    pub case: CaseId,
    /// What and to whom.
    pub notice: Notice,
    /// When it was caused.
    pub caused_at: Timestamp,
    /// How often delivery was tried.
    pub attempts: u32,
    /// When it was delivered; `None` while it waits, and for good if it was given up.
    pub delivered_at: Option<Timestamp>,
    /// Whether it can never be delivered, and nobody tries any more.
    pub given_up: bool,
}

/// What came of carrying a notice. Reasons name no address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was delivered.
    Delivered,
    /// Not now, for that reason; it is taken again after its lease.
    Later(String),
    /// Never, for that reason.
    Never(String),
}

/// Everything one transaction writes.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    /// Cases changed, each once.
    pub changes: Vec<Change>,
    /// Papers for the vault, locked.
    pub papers: Vec<LockedPaper>,
    /// What they are found by.
    pub index: Vec<IndexRow>,
    /// Keys used.
    pub keys: Vec<KeyRow>,
    /// Notices caused.
    pub notices: Vec<(CaseId, Notice, Timestamp)>,
    /// Prefix and area of numbers issued, if any case is new.
    pub numbering: Option<Numbering>,
}

/// How numbers of new cases begin, and the local day each case counts for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbering {
    /// Two capital letters.
    pub prefix: String,
    /// Six digits.
    pub area: String,
    /// The day of receipt of each new case.
    pub days: HashMap<CaseId, Date>,
}

impl Numbering {
    /// How many numbers are wanted for each day, days in order.
    pub fn demand(&self) -> BTreeMap<Date, u32> {
        let mut demand = BTreeMap::new();
        for day in self.days.values() {
            *demand.entry(*day).or_default() += 1;
        }
        demand
    }
}

impl Batch {
    /// Issues numbers to new cases, given the first free place of each day. Gap-free, in batch order.
    pub fn number(&mut self, mut next: BTreeMap<Date, u32>) {
        let Some(numbering) = &self.numbering else { return };
        for change in self.changes.iter_mut().filter(|change| change.wants_number()) {
            let Some(day) = numbering.days.get(&change.case.id) else { continue };
            let Some(place) = next.get_mut(day) else { continue };
            change.issue_number(&CaseNumber::new(&numbering.prefix, &numbering.area, *day, *place));
            *place += 1;
        }
    }

    /// How queue counts change.
    pub fn count_changes(&self) -> BTreeMap<(QueueKey, StateKind), i64> {
        let mut changes = BTreeMap::new();
        for change in &self.changes {
            Projection::count_changes(change.before.as_ref(), &change.after, &mut changes);
        }
        changes.retain(|_, by| *by != 0);
        changes
    }
}

/// Where a page of a list goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// Sort value of the last row.
    pub due: Timestamp,
    /// The last row.
    pub case: CaseId,
}

/// What a list shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListQuery {
    /// Which queue.
    pub queue: QueueKey,
    /// Only these states; empty means all.
    pub states: Vec<StateKind>,
    /// Latest first instead of most urgent first.
    pub newest_first: bool,
    /// Go on after this row.
    pub after: Option<Cursor>,
    /// At most this many rows.
    pub limit: u32,
}

/// What is told apart in what is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwedBy {
    /// Who must act.
    Owner,
    /// The state.
    State,
}

/// What of a queue runs out, or ran out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwedQuery {
    /// Which queue.
    pub queue: QueueKey,
    /// Only these states; empty means none.
    pub states: Vec<StateKind>,
    /// What ran out by now is late.
    pub now: Timestamp,
    /// What runs out later than this is left out.
    pub until: Timestamp,
    /// What is told apart.
    pub by: OwedBy,
}

/// Cases of one owner or in one state whose next clock runs out, or ran out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Owed {
    /// Who must act; `None` where nobody must, or states are told apart.
    pub owner: Option<Owner>,
    /// The state; `None` where owners are told apart.
    pub state: Option<StateKind>,
    /// Whether it ran out already.
    pub is_late: bool,
    /// How many.
    pub cases: i64,
}

/// A figure's raw sums.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Numerators, in thousandths.
    pub numerator_milli: i64,
    /// Denominators, in thousandths.
    pub denominator_milli: i64,
    /// Tallies counted.
    pub cases: i64,
}

/// Which tallies make a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureQuery {
    /// Indicator id.
    pub indicator: String,
    /// First local day.
    pub from: Date,
    /// Last local day.
    pub through: Date,
    /// Only what was ripe by then.
    pub as_of: Timestamp,
    /// Only this unit.
    pub unit: Option<UnitId>,
    /// Only these cases.
    pub cut: CaseCut,
}

/// Which of the cases behind a figure; all of them by default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseCut {
    /// Only those whose category now begins with these letters and digits; empty: those without a category.
    pub category: Option<String>,
    /// Only those that came in this way.
    pub channel: Option<Channel>,
}

impl CaseCut {
    /// Whether a case of that category that came in that way belongs to it.
    pub fn takes(&self, category: Option<&CategoryCode>, channel: Channel) -> bool {
        let fits = self.category.as_ref().is_none_or(|begins| match category {
            Some(code) => !begins.is_empty() && code.as_str().starts_with(begins.as_str()),
            None => begins.is_empty(),
        });
        fits && self.channel.is_none_or(|wanted| wanted == channel)
    }
}

/// What to ask for shares by unit and category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareQuery {
    /// Indicator id.
    pub indicator: String,
    /// First local day.
    pub from: Date,
    /// Last local day.
    pub through: Date,
    /// Only what was ripe by then.
    pub as_of: Timestamp,
    /// Only this unit.
    pub unit: Option<UnitId>,
}

/// What the cases of one unit in one category come to. What counts for no unit is in none.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share {
    /// The unit.
    pub unit: UnitId,
    /// The category the cases have now; `None` if none was given.
    pub category: Option<CategoryCode>,
    /// Numerators summed.
    pub numerator_milli: i64,
    /// Denominators summed.
    pub denominator_milli: i64,
}

/// Where the cases behind a figure go on; as text `2026-11-20.17`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BehindCursor {
    /// The first day for which the last case counts.
    pub day: Date,
    /// The last case.
    pub case: CaseId,
}

impl fmt::Display for BehindCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.day, self.case.0)
    }
}

impl FromStr for BehindCursor {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (day, case) = text.split_once('.').ok_or(())?;
        let case = case.parse().map_err(drop)?;
        Ok(Self { day: day.parse().map_err(drop)?, case: CaseId(case) })
    }
}

impl From<&Behind> for BehindCursor {
    fn from(last: &Behind) -> Self {
        Self { day: last.day, case: last.case }
    }
}

/// A case behind a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Behind {
    /// The case.
    pub case: CaseId,
    /// The first day it counts for.
    pub day: Date,
    /// Its numerator.
    pub numerator_milli: i64,
    /// Its denominator.
    pub denominator_milli: i64,
}

/// A store of facts and views, and of what lies beside them.
#[async_trait]
pub trait Store:
    VaultStore
    + PeopleStore
    + CredentialStore
    + BookStore
    + LinkStore
    + LogStore
    + AuditStore
    + RightsStore
    + AffairStore
    + BenchStore
    + SubscriptionStore
    + Send
    + Sync
    + 'static
{
    /// `memory`, `sqlite` or `postgres`.
    fn engine(&self) -> &'static str;

    /// Takes `count` unused case ids and gives the first; ids are never given twice.
    async fn reserve_cases(&self, count: u32) -> Result<CaseId, StoreFault>;
    /// Commands done before under these keys.
    async fn keys(&self, keys: &[String]) -> Result<HashMap<String, KeyRow>, StoreFault>;
    /// Histories of these cases, each in order of version.
    async fn histories(&self, cases: &[CaseId]) -> Result<HashMap<CaseId, Vec<Recorded>>, StoreFault>;
    /// Writes a batch wholly or not at all, durably, and gives it back with numbers issued.
    ///
    /// # Errors
    /// [`StoreFault::Conflict`] if a key, version or number was taken meanwhile: nothing is written.
    async fn commit(&self, batch: Batch) -> Result<Batch, StoreFault>;

    /// The case with that number.
    async fn find(&self, number: &str) -> Result<Option<CaseId>, StoreFault>;
    /// The rows of these cases.
    async fn rows(&self, cases: &[CaseId]) -> Result<HashMap<CaseId, CaseRow>, StoreFault>;
    /// Of these cases, those that lie in at least one of these queues.
    async fn lying_in(&self, cases: &[CaseId], queues: &[QueueKey]) -> Result<BTreeSet<CaseId>, StoreFault>;
    /// The newest cases, of that category if one is named, the newest first, at most `limit`.
    async fn newest(&self, category: Option<&CategoryCode>, limit: u32) -> Result<Vec<CaseRow>, StoreFault>;
    /// The same, each with the paper alone that says what was asked.
    async fn newest_asked(
        &self,
        category: Option<&CategoryCode>,
        limit: u32,
    ) -> Result<Vec<(CaseId, Handle)>, StoreFault>;
    /// A page of a list, most urgent first, ties by case.
    async fn list(&self, query: &ListQuery) -> Result<Vec<CaseRow>, StoreFault>;
    /// How many cases lie in these queues, by state.
    async fn counts(&self, queues: &[QueueKey]) -> Result<BTreeMap<(QueueKey, StateKind), i64>, StoreFault>;
    /// What of a queue runs out, or ran out: by owner or state and whether it is late, in that order.
    async fn owed(&self, query: &OwedQuery) -> Result<Vec<Owed>, StoreFault>;
    /// Every queue count.
    async fn all_counts(&self) -> Result<BTreeMap<(QueueKey, StateKind), i64>, StoreFault>;
    /// Clocks that have run out by `by`, oldest first, at most `limit`.
    async fn dues(&self, by: Timestamp, limit: u32) -> Result<Vec<DueRow>, StoreFault>;
    /// A figure.
    async fn figure(&self, query: &FigureQuery) -> Result<Sums, StoreFault>;
    /// A figure taken apart by unit and category, ordered by both.
    async fn shares(&self, query: &ShareQuery) -> Result<Vec<Share>, StoreFault>;
    /// The cases behind a figure, each once, by its first day and then by case, after `after`.
    async fn behind(
        &self,
        query: &FigureQuery,
        after: Option<BehindCursor>,
        limit: u32,
    ) -> Result<Vec<Behind>, StoreFault>;

    /// Notices of a case, oldest first.
    async fn notices(&self, case: CaseId) -> Result<Vec<OutboxRow>, StoreFault>;
    /// Takes up to `limit` undelivered notices for `lease_seconds`, so that nobody else takes them.
    async fn claim_notices(
        &self,
        now: Timestamp,
        lease_seconds: u32,
        limit: u32,
    ) -> Result<Vec<OutboxRow>, StoreFault>;
    /// Writes down what came of a claimed notice.
    async fn settle_notice(&self, id: i64, now: Timestamp, outcome: Outcome) -> Result<(), StoreFault>;

    /// A page of case ids above `after`, for exports and rebuilds.
    async fn case_ids(&self, after: Option<CaseId>, limit: u32) -> Result<Vec<CaseId>, StoreFault>;
    /// What the views say of these cases now (tallies without order).
    async fn projections(&self, cases: &[CaseId]) -> Result<HashMap<CaseId, Projection>, StoreFault>;
    /// Writes the views of these cases anew, without touching facts.
    async fn replace_projections(&self, projections: Vec<(CaseId, Projection)>) -> Result<(), StoreFault>;
    /// Writes the queue counts anew.
    async fn replace_counts(&self, counts: BTreeMap<(QueueKey, StateKind), i64>) -> Result<(), StoreFault>;
    /// Makes the sums of tallies anew, if this store keeps any, and says how many were wrong.
    async fn mend_sums(&self) -> Result<u64, StoreFault>;
}
