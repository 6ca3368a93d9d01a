//! 绩效目标看板: the targets of the office's own budget, what people enter, judge and explain beside what the cases
//! say, and the versions that were frozen and published.
//!
//! A later entry replaces an earlier one and hides nothing: all of them stay. A frozen version holds its figures and
//! the checkpoint of the log they were computed at, and is published by another person than froze it.

mod judge;
mod origin;
mod rows;
mod step;

pub use judge::Desk;
pub use origin::{Behind, Origin};
pub use rows::{Line, binding, evaluations, forms, lines};
pub use step::{Basis, Computed, Entered, Frozen, Occasion, Step, Sum, Tie};

use crate::{Affair, AffairFault, AffairId, AffairKind, Entry};
use casework::personal::Sealed;
use casework::{ActorId, CaseId, coded};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use std::collections::BTreeMap;

coded! {
    /// Why a step is not taken.
    BoardFault {
        /// The role does not keep the budget under the pack.
        MayNotManage = "may_not_manage",
        /// The role does not publish under the pack.
        MayNotPublish = "may_not_publish",
        /// Targets stand in the office's own budget.
        NotOurs = "not_ours",
        /// The budget has no goal forms that were read.
        NoTargets = "no_targets",
        /// The forms have no such row.
        NoSuchRow = "no_such_row",
        /// The row asks for a judgement, not a number.
        InWords = "in_words",
        /// The row asks for a number, not a judgement.
        InNumbers = "in_numbers",
        /// A day of another year.
        NotThatYear = "not_that_year",
        /// A day to come.
        InFuture = "in_future",
        /// Units that measure different things.
        Unit = "unit",
        /// A share outside its band, or no such band.
        Band = "band",
        /// Nothing is measured for this row.
        Refused = "refused",
        /// Nobody said yet what measures the row.
        Open = "open",
        /// It is computed and not entered.
        Computed = "computed",
        /// No paper shows it, or no reason is given.
        NoEvidence = "no_evidence",
        /// A rule says what measures the row.
        BoundByRule = "bound_by_rule",
        /// The catalogue has no such indicator.
        NoSuchFormula = "no_such_formula",
        /// The log has no signed head yet, so nothing could be recomputed.
        NothingLogged = "nothing_logged",
        /// A self-evaluation is of a whole year.
        YearRuns = "year_runs",
        /// No such version was frozen.
        NoSuchVersion = "no_such_version",
        /// It is published.
        Published = "published",
        /// Whoever froze it does not publish it.
        SamePerson = "same_person",
    }
}

impl AffairFault for BoardFault {
    fn code(self) -> &'static str {
        self.code()
    }
}

coded! {
    /// Where a board stands.
    BoardStanding {
        /// 进行中.
        Open = "open",
        /// 已固定, waiting for whoever publishes.
        Frozen = "frozen",
        /// 已公开.
        Published = "published",
    }
}

/// Something said of a row, and by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted<T> {
    /// Which step of the board.
    pub step: u32,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: ActorId,
    /// What.
    pub what: T,
}

/// What was said of rows, oldest first, by the row's place in the book from 1.
pub type Notes<T> = BTreeMap<u32, Vec<Noted<T>>>;

/// A version that was frozen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// As it was frozen; its step names the version.
    pub frozen: Noted<Box<Frozen>>,
    /// When it was published, and by whom.
    pub published: Option<(Timestamp, ActorId)>,
}

/// A board as its steps make it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetBoard {
    /// The book the targets stand in.
    pub book: AffairId,
    /// The budget's year.
    pub year: i16,
    /// Values and judgements.
    pub entries: Notes<Entered>,
    /// What a person said measures a row, and why.
    pub bound: Notes<(Tie, Sealed)>,
    /// 偏差原因.
    pub explained: Notes<Sealed>,
    /// Frozen versions, oldest first.
    pub versions: Vec<Version>,
}

impl TargetBoard {
    /// The version frozen at that step.
    pub fn version(&self, step: u32) -> Option<&Version> {
        self.versions.iter().find(|version| version.frozen.step == step)
    }

    /// The one published last.
    pub fn in_public(&self) -> Option<&Version> {
        self.versions.iter().filter(|version| version.published.is_some()).max_by_key(|one| &one.published)
    }
}

impl Affair for TargetBoard {
    const KIND: AffairKind = AffairKind::Board;
    type Step = Step;
    type Fault = BoardFault;

    fn begin(first: &Entry<Step>) -> Option<Self> {
        let Step::Opened { book, year } = first.what else { return None };
        let (entries, bound, explained) = (Notes::new(), Notes::new(), Notes::new());
        Some(Self { book, year, entries, bound, explained, versions: Vec::new() })
    }

    fn after(mut self, next: &Entry<Step>) -> Self {
        match &next.what {
            Step::Opened { .. } => {}
            Step::Entered { nth, what } => note(&mut self.entries, *nth, next, what.clone()),
            Step::Bound { nth, to, reason } => {
                note(&mut self.bound, *nth, next, (to.clone(), reason.clone()));
            }
            Step::Explained { nth, reason } => note(&mut self.explained, *nth, next, reason.clone()),
            Step::Frozen(frozen) => {
                self.versions.push(Version { frozen: noted(next, frozen.clone()), published: None });
            }
            Step::Published { version } => {
                let version = self.versions.iter_mut().find(|one| one.frozen.step == *version);
                if let Some(version) = version {
                    version.published = Some((next.at, next.by.id.clone()));
                }
            }
        }
        self
    }

    fn status(&self) -> &'static str {
        let standing = match self.versions.last() {
            None => BoardStanding::Open,
            Some(last) if last.published.is_some() => BoardStanding::Published,
            Some(_) => BoardStanding::Frozen,
        };
        standing.code()
    }

    fn day(&self) -> Date {
        Date::new(self.year, 1, 1).unwrap_or(date(1949, 10, 1))
    }

    fn place(&self) -> String {
        self.book.to_string()
    }

    fn cases(&self) -> Vec<CaseId> {
        Vec::new()
    }

    fn papers(step: &Step) -> Vec<&Sealed> {
        match step {
            Step::Opened { .. } | Step::Frozen(_) | Step::Published { .. } => Vec::new(),
            Step::Entered { what, .. } => vec![what.words()],
            Step::Bound { reason, .. } | Step::Explained { reason, .. } => vec![reason],
        }
    }
}

fn noted<T>(entry: &Entry<Step>, what: T) -> Noted<T> {
    Noted { step: entry.step, at: entry.at, by: entry.by.id.clone(), what }
}

fn note<T>(notes: &mut Notes<T>, nth: u32, entry: &Entry<Step>, what: T) {
    notes.entry(nth).or_default().push(noted(entry, what));
}
