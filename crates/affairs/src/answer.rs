//! 典型答复: a question and its answer taken from a closed case, without anything personal, for everybody to read. One
//! person writes it, another releases it; whatever is seen to hold personal data is refused before anyone reads it.

mod judge;
mod trace;

pub use judge::{Desk, Source};
pub use trace::{Found, Trace, find_in, trace_in};

use crate::{Affair, AffairFault, AffairKind, Entry};
use casework::personal::Sealed;
use casework::{ActorId, CaseId, CategoryCode, coded};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// Why a step is not taken.
    AnswerFault {
        /// The role does not propose answers under the pack.
        MayNotPropose = "may_not_propose",
        /// The role releases nothing under the pack.
        MayNotRelease = "may_not_release",
        /// The case is not closed.
        CaseOpen = "case_open",
        /// Question or answer is missing.
        WordsMissing = "words_missing",
        /// A telephone, identity or account number stands in it.
        HoldsNumber = "holds_number",
        /// The number of a vehicle stands in it.
        HoldsPlate = "holds_plate",
        /// An e-mail address stands in it.
        HoldsAddress = "holds_address",
        /// Name or contact of who asked stands in it.
        HoldsRequester = "holds_requester",
        /// It is released or withdrawn.
        NotWaiting = "not_waiting",
        /// Only what is released is withdrawn.
        NotReleased = "not_released",
        /// Who wrote it does not release it.
        SamePerson = "same_person",
        /// A reason is wanted.
        ReasonMissing = "reason_missing",
    }
}

impl From<Trace> for AnswerFault {
    fn from(trace: Trace) -> Self {
        match trace {
            Trace::Number => Self::HoldsNumber,
            Trace::Plate => Self::HoldsPlate,
            Trace::Address => Self::HoldsAddress,
            Trace::Requester => Self::HoldsRequester,
        }
    }
}

impl AffairFault for AnswerFault {
    fn code(self) -> &'static str {
        self.code()
    }
}

/// Question and answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// What is asked.
    pub asked: Sealed,
    /// What is answered.
    pub said: Sealed,
}

/// One thing that happened to an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// Somebody wrote it.
    Proposed {
        /// From which case.
        case: CaseId,
        /// What the case is about.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        category: Option<CategoryCode>,
        /// The local day.
        day: Date,
        /// The words.
        pair: Pair,
    },
    /// Somebody wrote it anew.
    Rewritten {
        /// The words.
        pair: Pair,
    },
    /// It was given back.
    Returned {
        /// Why.
        reason: Sealed,
    },
    /// Somebody else released it.
    Released,
    /// It is no longer shown.
    Withdrawn {
        /// Why.
        reason: Sealed,
    },
}

coded! {
    /// Where an answer stands.
    AnswerStanding {
        /// 待发布.
        Proposed = "proposed",
        /// 已退回.
        Returned = "returned",
        /// 已发布.
        Released = "released",
        /// 已撤下.
        Withdrawn = "withdrawn",
    }
}

/// An answer as its steps make it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// From which case.
    pub case: CaseId,
    /// What the case is about.
    pub category: Option<CategoryCode>,
    /// The day it was proposed.
    pub day: Date,
    /// The words.
    pub pair: Pair,
    /// Where it stands.
    pub standing: AnswerStanding,
    /// Why it was given back or withdrawn.
    pub reason: Option<Sealed>,
    /// When it was released.
    pub released: Option<Timestamp>,
    /// Everybody who wrote it.
    pub hands: Vec<ActorId>,
}

impl Affair for Answer {
    const KIND: AffairKind = AffairKind::Answer;
    type Step = Step;
    type Fault = AnswerFault;

    fn begin(first: &Entry<Step>) -> Option<Self> {
        let Step::Proposed { case, category, day, pair } = &first.what else { return None };
        Some(Self {
            case: *case,
            category: category.clone(),
            day: *day,
            pair: pair.clone(),
            standing: AnswerStanding::Proposed,
            reason: None,
            released: None,
            hands: vec![first.by.id.clone()],
        })
    }

    fn after(mut self, next: &Entry<Step>) -> Self {
        match &next.what {
            Step::Proposed { .. } => {}
            Step::Rewritten { pair } => {
                (self.pair, self.standing, self.reason) = (pair.clone(), AnswerStanding::Proposed, None);
                self.hands.push(next.by.id.clone());
            }
            Step::Returned { reason } => {
                (self.standing, self.reason) = (AnswerStanding::Returned, Some(reason.clone()));
            }
            Step::Released => (self.standing, self.released) = (AnswerStanding::Released, Some(next.at)),
            Step::Withdrawn { reason } => {
                (self.standing, self.reason) = (AnswerStanding::Withdrawn, Some(reason.clone()));
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
        self.category.as_ref().map(ToString::to_string).unwrap_or_default()
    }

    fn cases(&self) -> Vec<CaseId> {
        vec![self.case]
    }

    fn papers(step: &Step) -> Vec<&Sealed> {
        match step {
            Step::Proposed { pair, .. } | Step::Rewritten { pair } => vec![&pair.asked, &pair.said],
            Step::Returned { reason } | Step::Withdrawn { reason } => vec![reason],
            Step::Released => Vec::new(),
        }
    }
}
