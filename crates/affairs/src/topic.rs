//! 人民建议征集: a question the office puts to everybody, with its purpose, the way of taking part and the period,
//! all three public before it opens (rules on soliciting suggestions, article 8); and one answer to
//! everybody at the end: what was adopted, what was not, and why.
//!
//! What people write to it are affairs of their own ([`crate::contribution`]), so that a thousand who write at
//! once do not wait for each other.

mod judge;

pub use judge::Desk;

use crate::{Affair, AffairFault, AffairKind, Entry};
use casework::personal::Sealed;
use casework::{CaseId, Handle, coded};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// Why a step is not taken.
    TopicFault {
        /// The role does not run topics under the pack.
        MayNotManage = "may_not_manage",
        /// The title is missing.
        TitleMissing = "title_missing",
        /// What it is for must be public before it opens.
        PurposeMissing = "purpose_missing",
        /// How one can take part must be public before it opens.
        WayMissing = "way_missing",
        /// The period must be public before it opens.
        PeriodMissing = "period_missing",
        /// The period ends before it begins, or begins before today.
        PeriodOdd = "period_odd",
        /// It is public: what people were told stays.
        PublicAlready = "public_already",
        /// It is not public.
        NotPublic = "not_public",
        /// The period is not over: what was promised holds.
        StillOpen = "still_open",
        /// It is closed.
        ClosedAlready = "closed_already",
        /// It is not closed yet.
        NotClosed = "not_closed",
        /// What people wrote is not screened to the end.
        NotScreened = "not_screened",
        /// A result names at least one point.
        NoPoints = "no_points",
        /// A point needs its words and its reasons.
        ReasonsMissing = "reasons_missing",
        /// The result is public.
        ResultAlready = "result_already",
    }
}

impl AffairFault for TopicFault {
    fn code(self) -> &'static str {
        self.code()
    }
}

coded! {
    /// What became of a point 采纳情况.
    Adoption {
        /// 采纳.
        Adopted = "adopted",
        /// 部分采纳.
        Partly = "partly",
        /// 留作参考.
        KeptInMind = "kept_in_mind",
        /// 不采纳.
        NotAdopted = "not_adopted",
    }
}

coded! {
    /// By which way an adopted point becomes real 转化方式 (article 13).
    Conversion {
        /// 转化为具体措施.
        Measure = "measure",
        /// 作为工作参考.
        Reference = "reference",
        /// 纳入法规、规章、政策的制定修改.
        Rulemaking = "rulemaking",
        /// 供人大监督、议案建议参考.
        Congress = "congress",
        /// 作为决策依据.
        Decision = "decision",
    }
}

/// One point of a result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// What people proposed.
    pub words: Sealed,
    /// What became of it.
    pub adoption: Adoption,
    /// By which way, if it was adopted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conversion: Option<Conversion>,
    /// Why.
    pub reasons: Sealed,
}

/// What a topic says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The question.
    pub title: Sealed,
    /// What it is for.
    pub purpose: Sealed,
    /// How one can take part, besides this page.
    pub way: Sealed,
    /// First and last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<(Date, Date)>,
}

/// One thing that happened to a topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// It was written; not public.
    Drafted {
        /// The local day.
        day: Date,
        /// What it says.
        plan: Plan,
    },
    /// It was written anew, before it was public.
    Amended {
        /// What it says now.
        plan: Plan,
    },
    /// It is public.
    Published,
    /// The period is over, and what came is worked on.
    Closed,
    /// The answer to everybody.
    Answered {
        /// Point by point.
        points: Vec<Point>,
    },
}

/// A topic as its steps make it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// The day it was written.
    pub drafted: Date,
    /// What it says.
    pub plan: Plan,
    /// When it became public.
    pub published_at: Option<Timestamp>,
    /// When it was closed.
    pub closed_at: Option<Timestamp>,
    /// The answer, and since when.
    pub answer: Option<(Timestamp, Vec<Point>)>,
}

impl Topic {
    /// Whether people may write to it on that day.
    pub fn takes(&self, today: Date) -> bool {
        let within = self.plan.period.is_some_and(|(from, through)| from <= today && today <= through);
        within && self.is_public() && self.closed_at.is_none()
    }

    /// Whether everybody may read it.
    pub fn is_public(&self) -> bool {
        self.published_at.is_some()
    }

    /// Whether its period is over.
    pub fn is_over(&self, today: Date) -> bool {
        self.plan.period.is_some_and(|(_, through)| through < today)
    }
}

impl Affair for Topic {
    const KIND: AffairKind = AffairKind::Topic;
    type Step = Step;
    type Fault = TopicFault;

    fn begin(first: &Entry<Step>) -> Option<Self> {
        let Step::Drafted { day, plan } = &first.what else { return None };
        let (published_at, closed_at, answer) = (None, None, None);
        Some(Self { drafted: *day, plan: plan.clone(), published_at, closed_at, answer })
    }

    fn after(mut self, next: &Entry<Step>) -> Self {
        match &next.what {
            Step::Drafted { .. } => {}
            Step::Amended { plan } => self.plan = plan.clone(),
            Step::Published => self.published_at = Some(next.at),
            Step::Closed => self.closed_at = Some(next.at),
            Step::Answered { points } => self.answer = Some((next.at, points.clone())),
        }
        self
    }

    fn status(&self) -> &'static str {
        match self {
            Self { answer: Some(_), .. } => "answered",
            Self { closed_at: Some(_), .. } => "closed",
            Self { published_at: Some(_), .. } => "published",
            _ => "drafted",
        }
    }

    fn day(&self) -> Date {
        self.plan.period.map_or(self.drafted, |(_, through)| through)
    }

    fn place(&self) -> String {
        String::new()
    }

    fn cases(&self) -> Vec<CaseId> {
        Vec::new()
    }

    fn papers(step: &Step) -> Vec<&Sealed> {
        match step {
            Step::Drafted { plan, .. } | Step::Amended { plan } => {
                vec![&plan.title, &plan.purpose, &plan.way]
            }
            Step::Answered { points } => {
                points.iter().flat_map(|point| [&point.words, &point.reasons]).collect()
            }
            Step::Published | Step::Closed => Vec::new(),
        }
    }
}

/// Whether a paper that was kept says nothing: `blank` itself is not kept.
fn is_blank(sealed: &Sealed) -> bool {
    sealed.blank || sealed.handle == Handle::default()
}
