//! Clocks: which limit runs now, since when, until when, and why.

use almanac::Deadline;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What a clock measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockKind {
    /// 办结: the requester's clock, from receipt to the reply. Never resets.
    Answer,
    /// 派单: the dispatch desk's clock, from registration to dispatch.
    Dispatch,
    /// 补正: how long the office waits for material.
    Supply,
    /// 签收: the unit's clock, from dispatch to acceptance.
    Accept,
    /// 退单期: how long after dispatch a unit may still send back.
    SendBack,
    /// 退单裁定: from sending back to the decision on it.
    Adjudicate,
    /// 先行联系: from dispatch to the first contact with the requester.
    Contact,
    /// 承办: the unit's clock, from (re)dispatch to the reply.
    Handle,
    /// 延期审批: from the asking to the decision.
    ExtensionDecision,
    /// 回访: from the reply to the follow-up.
    FollowUp,
    /// 重办: from the rework order to the new reply.
    Rework,
    /// 结案: from the settled follow-up to closing.
    Close,
    /// 督办: from the supervision letter to the unit's written answer.
    Supervision,
    /// 告知: from the unit's receipt to the written notice (条例 art. 23).
    Notice,
    /// 受理决定: from the unit's receipt to admitting, guiding or refusing.
    Admission,
    /// 简易受理: how long after receipt the simple procedure may still be chosen.
    SimpleAdmission,
    /// 交办反馈: from assigning to the completion report.
    ReportBack,
    /// 送达: from the opinion to its service.
    Serve,
    /// 申请复查: from receipt of the opinion; the requester's own time.
    ReviewRequest,
    /// 复查: from the request to the review opinion.
    Review,
    /// 申请复核: from receipt of the review opinion; the requester's own time.
    FinalReviewRequest,
    /// 复核: from the request to the final opinion. A hearing does not count.
    FinalReview,
    /// 听证: from the decision to hold one to its record.
    Hearing,
    /// 执行: from service of a supporting opinion until it is carried out.
    Execute,
    /// 建议反馈: from the advice to the written answer.
    Advice,
    /// 协调: from calling units together to what they agreed.
    Coordination,
    /// 积案化解: from the plan to its end.
    Backlog,
}

impl ClockKind {
    /// Every clock.
    pub const ALL: [Self; 27] = [
        Self::Answer,
        Self::Dispatch,
        Self::Supply,
        Self::Accept,
        Self::SendBack,
        Self::Adjudicate,
        Self::Contact,
        Self::Handle,
        Self::ExtensionDecision,
        Self::FollowUp,
        Self::Rework,
        Self::Close,
        Self::Supervision,
        Self::Notice,
        Self::Admission,
        Self::SimpleAdmission,
        Self::ReportBack,
        Self::Serve,
        Self::ReviewRequest,
        Self::Review,
        Self::FinalReviewRequest,
        Self::FinalReview,
        Self::Hearing,
        Self::Execute,
        Self::Advice,
        Self::Coordination,
        Self::Backlog,
    ];

    /// As written in packs, facts and wording keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Dispatch => "dispatch",
            Self::Supply => "supply",
            Self::Accept => "accept",
            Self::SendBack => "send_back",
            Self::Adjudicate => "adjudicate",
            Self::Contact => "contact",
            Self::Handle => "handle",
            Self::ExtensionDecision => "extension_decision",
            Self::FollowUp => "follow_up",
            Self::Rework => "rework",
            Self::Close => "close",
            Self::Supervision => "supervision",
            Self::Notice => "notice",
            Self::Admission => "admission",
            Self::SimpleAdmission => "simple_admission",
            Self::ReportBack => "report_back",
            Self::Serve => "serve",
            Self::ReviewRequest => "review_request",
            Self::Review => "review",
            Self::FinalReviewRequest => "final_review_request",
            Self::FinalReview => "final_review",
            Self::Hearing => "hearing",
            Self::Execute => "execute",
            Self::Advice => "advice",
            Self::Coordination => "coordination",
            Self::Backlog => "backlog",
        }
    }

    /// Whether it measures the requester's own time: letting it run out is their choice, nobody's breach.
    pub fn is_requesters(self) -> bool {
        matches!(self, Self::ReviewRequest | Self::FinalReviewRequest)
    }

    /// Whether running out is announced by a yellow card 黄牌: what somebody outside the desks waits for.
    pub fn is_carded(self) -> bool {
        use ClockKind as C;
        matches!(
            self,
            C::Answer
                | C::Notice
                | C::ReportBack
                | C::Review
                | C::FinalReview
                | C::Execute
                | C::Advice
                | C::Supervision
                | C::Rework
                | C::Coordination
                | C::Backlog
        )
    }

    /// The clock of that code, if there is one.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A clock set going, or set anew, by a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setting {
    /// Which clock.
    pub clock: ClockKind,
    /// The instant it runs out.
    pub due: Timestamp,
    /// How that instant was reached.
    pub deadline: Deadline,
}

/// A clock of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    /// What it measures.
    pub kind: ClockKind,
    /// Which time round: 1 for the first answer, 2 after a reopening.
    pub round: u32,
    /// When it was set going.
    pub started: Timestamp,
    /// The instant it runs out.
    pub due: Timestamp,
    /// How that instant was reached.
    pub deadline: Deadline,
    /// When it was stopped; `None` while it runs.
    pub stopped: Option<Timestamp>,
    /// What stopped it, by [`super::fact::What::code`]: figures tell what was done from what was dropped.
    pub stopped_by: Option<&'static str>,
    /// When the breach was recorded.
    pub breached: Option<Timestamp>,
}

impl Clock {
    /// Set going and neither stopped nor paused.
    pub fn is_running(&self) -> bool {
        self.stopped.is_none() && !self.is_paused()
    }

    /// Paused: the last pause is still open.
    pub fn is_paused(&self) -> bool {
        self.deadline.pauses.last().is_some_and(|pause| pause.until.is_none())
    }

    /// Late by `at`, and not yet recorded as such.
    pub fn is_missed(&self, at: Timestamp) -> bool {
        self.breached.is_none() && self.is_late(at)
    }

    /// Whether the clock had run out by `at`, while it still ran.
    pub fn is_late(&self, at: Timestamp) -> bool {
        !self.is_paused() && self.stopped.unwrap_or(at) >= self.due
    }
}
