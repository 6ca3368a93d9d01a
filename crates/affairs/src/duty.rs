//! 本机关的时限义务: what the office owes whether or not anybody asks. Something to be done by a moment, or a
//! record that may not go before one. The moment is worked out when the duty begins, under the rules of then.

mod judge;

pub use judge::{Desk, of_this_year};

use crate::{Affair, AffairFault, AffairKind, Entry};
use casework::personal::Sealed;
use casework::{CaseId, ReasonId, coded};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// Why a step is not taken.
    DutyFault {
        /// The role does not see to duties under the pack.
        MayNotManage = "may_not_manage",
        /// The pack names other roles for this duty.
        NotYours = "not_yours",
        /// The pack knows no such duty.
        NoSuchDuty = "no_such_duty",
        /// Duties of each year begin by themselves.
        BeginsByItself = "begins_by_itself",
        /// What has not happened cannot begin a duty or end one.
        InFuture = "in_future",
        /// It is said to be done before it began.
        BeforeItBegan = "before_it_began",
        /// It is done or removed.
        Over = "over",
        /// A record is kept, not done.
        IsKept = "is_kept",
        /// It is something to do, not a record.
        NotKept = "not_kept",
        /// The record must still be kept.
        MustBeKept = "must_be_kept",
        /// Words are missing.
        WordsMissing = "words_missing",
    }
}

impl AffairFault for DutyFault {
    fn code(self) -> &'static str {
        self.code()
    }
}

/// One thing that happened to a duty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// The event happened.
    Began {
        /// Rule id of the pack.
        duty: ReasonId,
        /// When the event was.
        event: Timestamp,
        /// By when it must be done, or until when it must be kept.
        due: Timestamp,
        /// The local day of that.
        day: Date,
        /// Whether it is a record to be kept.
        kept: bool,
        /// Which budget, log, assessment it is about.
        about: Sealed,
    },
    /// It was done.
    Done {
        /// When.
        when: Timestamp,
        /// How, and where that can be seen.
        note: Sealed,
    },
    /// The record was removed after its time.
    Removed {
        /// How, and on whose order.
        note: Sealed,
    },
}

coded! {
    /// Where a duty stands.
    DutyStanding {
        /// 待履行.
        Owed = "owed",
        /// 已履行.
        Done = "done",
        /// 保存中.
        Kept = "kept",
        /// 已销毁.
        Removed = "removed",
    }
}

/// A duty as its steps make it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    /// Rule id of the pack.
    pub duty: ReasonId,
    /// When the event was.
    pub event: Timestamp,
    /// By when it must be done, or until when it must be kept.
    pub due: Timestamp,
    /// The local day of that.
    pub day: Date,
    /// Where it stands.
    pub standing: DutyStanding,
    /// When it was done.
    pub done_at: Option<Timestamp>,
    /// What it is about.
    pub about: Sealed,
    /// What was said at its end.
    pub note: Option<Sealed>,
}

impl Duty {
    /// Whether it is owed and its time is over.
    pub fn is_late(&self, at: Timestamp) -> bool {
        self.standing == DutyStanding::Owed && at >= self.due
    }

    /// Whether it was done, but not in time.
    pub fn was_late(&self) -> bool {
        self.done_at.is_some_and(|done| done >= self.due)
    }

    /// Whether the record may go now.
    pub fn may_go(&self, at: Timestamp) -> bool {
        self.standing == DutyStanding::Kept && at >= self.due
    }
}

impl Affair for Duty {
    const KIND: AffairKind = AffairKind::Duty;
    type Step = Step;
    type Fault = DutyFault;

    fn begin(first: &Entry<Step>) -> Option<Self> {
        let Step::Began { duty, event, due, day, kept, about } = &first.what else { return None };
        let standing = if *kept { DutyStanding::Kept } else { DutyStanding::Owed };
        let (duty, about) = (duty.clone(), about.clone());
        let (event, due, day) = (*event, *due, *day);
        Some(Self { duty, event, due, day, standing, done_at: None, about, note: None })
    }

    fn after(mut self, next: &Entry<Step>) -> Self {
        match &next.what {
            Step::Began { .. } => {}
            Step::Done { when, note } => {
                (self.standing, self.done_at) = (DutyStanding::Done, Some(*when));
                self.note = Some(note.clone());
            }
            Step::Removed { note } => {
                (self.standing, self.note) = (DutyStanding::Removed, Some(note.clone()));
            }
        }
        self
    }

    fn status(&self) -> &'static str {
        self.standing.code()
    }

    fn day(&self) -> Date {
        self.day
    }

    fn place(&self) -> String {
        self.duty.to_string()
    }

    fn cases(&self) -> Vec<CaseId> {
        Vec::new()
    }

    fn papers(step: &Step) -> Vec<&Sealed> {
        match step {
            Step::Began { about, .. } => vec![about],
            Step::Done { note, .. } | Step::Removed { note } => vec![note],
        }
    }
}
