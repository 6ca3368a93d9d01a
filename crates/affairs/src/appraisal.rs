//! 承办单位月度考核: the appraisal of a month, from its opening until its list is published and never changes again.
//!
//! The yardstick is laid down when the month is opened: the rules of then and the mix of cases of the months before.
//! So nothing that happens later, and no number of petitions, moves what a unit is measured by. Units are counted,
//! people never.

mod head;
mod judge;

pub use head::{Counted, Head};
pub use judge::Desk;

use crate::{Affair, AffairFault, AffairKind, Entry};
use budget::appraisal::{ByCategory, Ranking};
use casework::ids::ActorId;
use casework::personal::Sealed;
use casework::policy::appraisal::AppraisalRules;
use casework::{CaseId, UnitId, coded};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// Why a step is not taken.
    AppraisalFault {
        /// The role does not appraise under the pack.
        MayNotAppraise = "may_not_appraise",
        /// Only a unit asks, and only for itself.
        MayNotAsk = "may_not_ask",
        /// The pack names nothing to compare units by.
        NoRules = "no_rules",
        /// The month is not over.
        MonthRuns = "month_runs",
        /// No case in the months before to make a mix of.
        NoReference = "no_reference",
        /// The case does not count for this unit in this month.
        NotCounted = "not_counted",
        /// The unit asked for the same case before.
        AskedBefore = "asked_before",
        /// The time to ask is over.
        TooLate = "too_late",
        /// There is no such request.
        NoSuchRequest = "no_such_request",
        /// It is decided.
        DecidedBefore = "decided_before",
        /// Whoever asks does not decide.
        SamePerson = "same_person",
        /// A request waits for a decision.
        Undecided = "undecided",
        /// Units may still ask.
        ObjectionsRun = "objections_run",
        /// The list is published.
        Published = "published",
        /// Words are missing.
        WordsMissing = "words_missing",
    }
}

impl AffairFault for AppraisalFault {
    fn code(self) -> &'static str {
        self.code()
    }
}

/// What units are measured by in one indicator: the mix and the shares of the whole office in the months before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Yardstick {
    /// Id of the indicator.
    pub indicator: String,
    /// Version of its formula.
    pub version: u32,
    /// Cases of the months before, by category.
    pub reference: ByCategory,
}

/// The order of units in one indicator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitList {
    /// Id of the indicator.
    pub indicator: String,
    /// The order.
    pub ranking: Ranking,
}

/// One thing that happened to the appraisal of a month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// The month was opened.
    Opened {
        /// Its first day.
        month: Date,
        /// The rules of then.
        rules: AppraisalRules,
        /// Until when units may ask.
        until: Timestamp,
        /// One an indicator that has cases to measure by.
        yardsticks: Vec<Yardstick>,
    },
    /// 剔除申请: a unit asks that a case not count.
    Asked {
        /// Number in the month, from 1.
        nth: u32,
        /// Which unit.
        unit: UnitId,
        /// Which case.
        case: CaseId,
        /// Why.
        ground: Sealed,
    },
    /// Somebody else decided.
    Decided {
        /// Which request.
        nth: u32,
        /// Whether the case is left out.
        granted: bool,
        /// Why.
        reason: Sealed,
    },
    /// The lists are frozen and public.
    Published {
        /// The cases as they stood then.
        as_of: Timestamp,
        /// The facts the lists are of; none where the log had no signed head.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        head: Option<Head>,
        /// One an indicator.
        lists: Vec<UnitList>,
    },
}

/// A request that a case not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Number in the month, from 1.
    pub nth: u32,
    /// Which unit.
    pub unit: UnitId,
    /// Which case.
    pub case: CaseId,
    /// Why.
    pub ground: Sealed,
    /// When it was asked, and by whom.
    pub asked: (Timestamp, ActorId),
    /// The decision, once there is one.
    pub decision: Option<Decision>,
}

/// A decision on a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Whether the case is left out.
    pub granted: bool,
    /// Why.
    pub reason: Sealed,
    /// Who decided.
    pub by: ActorId,
}

/// What was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publication {
    /// When.
    pub at: Timestamp,
    /// The cases as they stood then.
    pub as_of: Timestamp,
    /// The facts the lists are of.
    pub head: Option<Head>,
    /// One an indicator.
    pub lists: Vec<UnitList>,
}

impl Publication {
    /// The units in an indicator.
    pub fn list(&self, indicator: &str) -> Option<&UnitList> {
        self.lists.iter().find(|list| list.indicator == indicator)
    }
}

/// The appraisal of a month as its steps make it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appraisal {
    /// The first day of the month.
    pub month: Date,
    /// The rules of its opening.
    pub rules: AppraisalRules,
    /// Until when units may ask.
    pub until: Timestamp,
    /// What units are measured by.
    pub yardsticks: Vec<Yardstick>,
    /// Requests, in their order.
    pub requests: Vec<Request>,
    /// What was published.
    pub published: Option<Publication>,
}

impl Appraisal {
    /// The status of a month whose list is public.
    pub const PUBLISHED: &'static str = "published";

    /// A month as it stands in addresses: `2026-10`.
    pub fn name_of(month: Date) -> String {
        month.strftime("%Y-%m").to_string()
    }

    /// How many requests wait for a decision.
    pub fn undecided(&self) -> usize {
        self.requests.iter().filter(|request| request.decision.is_none()).count()
    }

    /// The request of that number.
    pub fn request(&self, nth: u32) -> Option<&Request> {
        self.requests.iter().find(|request| request.nth == nth)
    }
}

impl Affair for Appraisal {
    const KIND: AffairKind = AffairKind::Appraisal;
    type Step = Step;
    type Fault = AppraisalFault;

    fn begin(first: &Entry<Step>) -> Option<Self> {
        let Step::Opened { month, rules, until, yardsticks } = &first.what else { return None };
        let (month, rules, until, yardsticks) = (*month, rules.clone(), *until, yardsticks.clone());
        Some(Self { month, rules, until, yardsticks, requests: Vec::new(), published: None })
    }

    fn after(mut self, next: &Entry<Step>) -> Self {
        match &next.what {
            Step::Opened { .. } => {}
            Step::Asked { nth, unit, case, ground } => self.requests.push(Request {
                nth: *nth,
                unit: unit.clone(),
                case: *case,
                ground: ground.clone(),
                asked: (next.at, next.by.id.clone()),
                decision: None,
            }),
            Step::Decided { nth, granted, reason } => {
                if let Some(request) = self.requests.iter_mut().find(|request| request.nth == *nth) {
                    let (granted, reason, by) = (*granted, reason.clone(), next.by.id.clone());
                    request.decision = Some(Decision { granted, reason, by });
                }
            }
            Step::Published { as_of, head, lists } => {
                let (at, as_of, head, lists) = (next.at, *as_of, head.clone(), lists.clone());
                self.published = Some(Publication { at, as_of, head, lists });
            }
        }
        self
    }

    fn status(&self) -> &'static str {
        if self.published.is_some() { Self::PUBLISHED } else { "open" }
    }

    fn day(&self) -> Date {
        self.month
    }

    fn place(&self) -> String {
        Self::name_of(self.month)
    }

    fn cases(&self) -> Vec<CaseId> {
        self.requests.iter().map(|request| request.case).collect()
    }

    fn papers(step: &Step) -> Vec<&Sealed> {
        match step {
            Step::Opened { .. } | Step::Published { .. } => Vec::new(),
            Step::Asked { ground, .. } => vec![ground],
            Step::Decided { reason, .. } => vec![reason],
        }
    }
}
