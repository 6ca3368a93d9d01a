//! What the office does that is no case: the hall where people wait, days on which leaders receive, meetings,
//! the books of its budget.
//!
//! Each kind is a small machine of its own, as requests about one's own data are: steps that are only ever
//! added, a fold that says where the affair stands, and a judgement that turns what somebody wants into one
//! step or a fault. What must be judged together lies in one affair, so that the place of a step is the guard
//! of every race: whoever comes second finds it taken and judges anew (ADR 0026).
//!
//! An affair never changes a case. It names cases; what is done on them stays theirs.

pub mod account;
pub mod aid;
pub mod answer;
pub mod appraisal;
pub mod board;
pub mod book;
pub mod bulletin;
pub mod contract;
pub mod contribution;
pub mod duty;
mod entry;
pub mod hall;
mod kind;
pub mod meeting;
pub mod opinion;
pub mod reception;
pub mod topic;

pub use entry::Entry;
pub use kind::{AffairId, AffairKind};

use casework::personal::Sealed;
use casework::{Actor, CaseId, Handle};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;

/// Why a step is not taken. Worded as `<noun>-fault-<code>`.
pub trait AffairFault: Copy + Debug + PartialEq + Send + Sync + 'static {
    /// As in wording keys.
    fn code(self) -> &'static str;
}

/// One kind of affair.
pub trait Affair: Clone + Debug + Send + Sync + Sized + 'static {
    /// Which kind.
    const KIND: AffairKind;
    /// One thing that happened. Holds no free text: that lies in the vault.
    type Step: Clone + Debug + PartialEq + Serialize + DeserializeOwned + Send + Sync;
    /// Why one is not taken.
    type Fault: AffairFault;

    /// The affair after its first step; `None` if no affair begins like this.
    fn begin(first: &Entry<Self::Step>) -> Option<Self>;
    /// The affair after one step more. Steps that are there were judged once, and are never refused here.
    #[must_use]
    fn after(self, next: &Entry<Self::Step>) -> Self;
    /// Where it stands, for lists and wording.
    fn status(&self) -> &'static str;
    /// The local day it is about, for lists.
    fn day(&self) -> Date;
    /// What groups it in lists: a hall, a topic; may be empty.
    fn place(&self) -> String;
    /// Cases it names, each once.
    fn cases(&self) -> Vec<CaseId>;
    /// Papers a step speaks of.
    fn papers(step: &Self::Step) -> Vec<&Sealed>;

    /// Folds steps, oldest first; `None` if they do not begin like an affair of this kind.
    fn fold<'a>(steps: impl IntoIterator<Item = &'a Entry<Self::Step>>) -> Option<Self>
    where
        Self::Step: 'a,
    {
        let mut steps = steps.into_iter();
        let begun = Self::begin(steps.next()?)?;
        Some(steps.fold(begun, Self::after))
    }
}

/// What lists and searches know of an affair of any kind: made from its steps and from nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AffairView {
    /// Which kind.
    pub kind: AffairKind,
    /// Which of that kind.
    pub id: AffairId,
    /// How many steps it has.
    pub steps: u32,
    /// Where it stands.
    pub status: String,
    /// The local day it is about.
    pub day: Date,
    /// What groups it in lists.
    pub place: String,
    /// Cases it names, in order.
    pub cases: Vec<CaseId>,
}

impl AffairView {
    /// What lists know of an affair after that many steps.
    pub fn of<A: Affair>(id: AffairId, steps: u32, affair: &A) -> Self {
        let mut cases = affair.cases();
        cases.sort_unstable();
        cases.dedup();
        let (status, day, place) = (affair.status().to_owned(), affair.day(), affair.place());
        Self { kind: A::KIND, id, steps, status, day, place, cases }
    }
}

/// A step as it is kept: who, when, and the step as JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: Actor,
    /// The step.
    pub body: String,
}

/// Steps that do not read, or make no affair.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{} {id}: {why}", kind.code())]
pub struct Unreadable {
    /// Which kind.
    pub kind: AffairKind,
    /// Which of that kind.
    pub id: AffairId,
    /// What is wrong with it.
    pub why: String,
}

/// Reads the steps of an affair.
///
/// # Errors
/// A step does not read.
pub fn read<A: Affair>(id: AffairId, kept: &[Kept]) -> Result<Vec<Entry<A::Step>>, Unreadable> {
    let entry = |(kept, step): (&Kept, u32)| {
        let what = serde_json::from_str(&kept.body);
        let what =
            what.map_err(|why| Unreadable { kind: A::KIND, id, why: format!("step {step}: {why}") })?;
        Ok(Entry { step, at: kept.at, by: kept.by.clone(), what })
    };
    kept.iter().zip(1..).map(entry).collect()
}

/// What lists must say of an affair, from its steps alone.
///
/// # Errors
/// The steps do not read, or make no affair.
pub fn view(kind: AffairKind, id: AffairId, kept: &[Kept]) -> Result<AffairView, Unreadable> {
    match kind {
        AffairKind::Hall => view_of::<hall::HallDay>(id, kept),
        AffairKind::Aid => view_of::<aid::AidYear>(id, kept),
        AffairKind::Topic => view_of::<topic::Topic>(id, kept),
        AffairKind::Contribution => view_of::<contribution::Contribution>(id, kept),
        AffairKind::Opinion => view_of::<opinion::Opinion>(id, kept),
        AffairKind::Duty => view_of::<duty::Duty>(id, kept),
        AffairKind::Reception => view_of::<reception::ReceptionDay>(id, kept),
        AffairKind::Meeting => view_of::<meeting::Meeting>(id, kept),
        AffairKind::Book => view_of::<book::PublishedBook>(id, kept),
        AffairKind::Appraisal => view_of::<appraisal::Appraisal>(id, kept),
        AffairKind::Account => view_of::<account::AccountYear>(id, kept),
        AffairKind::Contract => view_of::<contract::ContractQuarter>(id, kept),
        AffairKind::Bulletin => view_of::<bulletin::Bulletin>(id, kept),
        AffairKind::Answer => view_of::<answer::Answer>(id, kept),
        AffairKind::Board => view_of::<board::TargetBoard>(id, kept),
    }
}

/// Every paper the steps of an affair speak of, of whatever case.
///
/// # Errors
/// The steps do not read.
pub fn papers(kind: AffairKind, id: AffairId, kept: &[Kept]) -> Result<Vec<Handle>, Unreadable> {
    match kind {
        AffairKind::Hall => papers_of::<hall::HallDay>(id, kept),
        AffairKind::Aid => papers_of::<aid::AidYear>(id, kept),
        AffairKind::Topic => papers_of::<topic::Topic>(id, kept),
        AffairKind::Contribution => papers_of::<contribution::Contribution>(id, kept),
        AffairKind::Opinion => papers_of::<opinion::Opinion>(id, kept),
        AffairKind::Duty => papers_of::<duty::Duty>(id, kept),
        AffairKind::Reception => papers_of::<reception::ReceptionDay>(id, kept),
        AffairKind::Meeting => papers_of::<meeting::Meeting>(id, kept),
        AffairKind::Book => papers_of::<book::PublishedBook>(id, kept),
        AffairKind::Appraisal => papers_of::<appraisal::Appraisal>(id, kept),
        AffairKind::Account => papers_of::<account::AccountYear>(id, kept),
        AffairKind::Contract => papers_of::<contract::ContractQuarter>(id, kept),
        AffairKind::Bulletin => papers_of::<bulletin::Bulletin>(id, kept),
        AffairKind::Answer => papers_of::<answer::Answer>(id, kept),
        AffairKind::Board => papers_of::<board::TargetBoard>(id, kept),
    }
}

fn papers_of<A: Affair>(id: AffairId, kept: &[Kept]) -> Result<Vec<Handle>, Unreadable> {
    let steps = read::<A>(id, kept)?;
    let sealed = steps.iter().flat_map(|entry| A::papers(&entry.what));
    Ok(sealed.map(|sealed| sealed.handle).filter(|handle| *handle != Handle::default()).collect())
}

fn view_of<A: Affair>(id: AffairId, kept: &[Kept]) -> Result<AffairView, Unreadable> {
    let steps = read::<A>(id, kept)?;
    let affair = A::fold(&steps);
    let nothing = || Unreadable { kind: A::KIND, id, why: "no readable beginning".to_owned() };
    let affair = affair.ok_or_else(nothing)?;
    Ok(AffairView::of(id, u32::try_from(steps.len()).unwrap_or(u32::MAX), &affair))
}
