//! Facts: what happened, for ever. A closed list.
//!
//! One act makes one fact. The fact carries the clocks it set and stopped, with their whole
//! arithmetic, so that no later pack or calendar can change a deadline already running.

mod code;
mod petition;

pub use petition::PetitionFact;

use super::act::{
    Accused, Answers, Appearance, Basis, Channel, Fault, Finding, Method, Outcome, RequestKind, Track,
    Urgency, Work,
};
use super::clock::{ClockKind, Setting};
use super::state::Owner;
use crate::ids::{Actor, ActorId, AreaCode, ArticleId, CaseId, CategoryCode, Handle, ReasonId, UnitId};
use crate::number::CaseNumber;
use crate::personal::Sealed;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields by reference")]
fn is_false(value: &bool) -> bool {
    !value
}

/// A fact as it stands in the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// The case.
    pub case: CaseId,
    /// Its place in the case's history, from 1.
    pub version: u32,
    /// When it happened.
    pub at: Timestamp,
    /// Who did it.
    pub by: Actor,
    /// The policy version it was decided under.
    pub policy: String,
    /// What happened.
    pub fact: Fact,
}

/// What happened, and which clocks it moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// What happened.
    #[serde(flatten)]
    pub what: What,
    /// Clocks set going.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub starts: Vec<Setting>,
    /// Clocks stopped.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stops: Vec<ClockKind>,
    /// Running clocks whose end moved: extended, paused or resumed. Their start never moves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub moves: Vec<Setting>,
}

impl From<PetitionFact> for Fact {
    fn from(what: PetitionFact) -> Self {
        What::Petition(what).into()
    }
}

impl From<What> for Fact {
    fn from(what: What) -> Self {
        Self { what, starts: Vec::new(), stops: Vec::new(), moves: Vec::new() }
    }
}

impl Fact {
    pub(crate) fn starting(mut self, settings: impl IntoIterator<Item = Setting>) -> Self {
        self.starts.extend(settings);
        self
    }

    pub(crate) fn stopping(mut self, clocks: impl IntoIterator<Item = ClockKind>) -> Self {
        self.stops.extend(clocks);
        self
    }

    pub(crate) fn moving(mut self, settings: impl IntoIterator<Item = Setting>) -> Self {
        self.moves.extend(settings);
        self
    }
}

/// What a registration records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registration {
    /// The number; issued by the ledger in the same transaction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<CaseNumber>,
    /// What sort of request.
    pub kind: RequestKind,
    /// How it came in.
    pub channel: Channel,
    /// Category, if already known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<CategoryCode>,
    /// How urgent.
    pub urgency: Urgency,
    /// Division or street.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<AreaCode>,
    /// Language of the request.
    pub language: String,
    /// What is asked.
    pub matter: Sealed,
    /// Who asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requester: Option<Sealed>,
    /// Whether the requester can be reached.
    #[serde(default, skip_serializing_if = "is_false")]
    pub contactable: bool,
    /// Whether confidentiality was demanded.
    #[serde(default, skip_serializing_if = "is_false")]
    pub confidential: bool,
    /// Whom it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accused: Vec<Accused>,
    /// Papers beside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Handle>,
    /// When it reached the office.
    pub received_at: Timestamp,
    /// The case it was split from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split_from: Option<CaseId>,
    /// Under which rules it runs.
    #[serde(default = "hotline", skip_serializing_if = "is_hotline")]
    pub track: Track,
    /// Who came and how.
    #[serde(default, skip_serializing_if = "Appearance::is_plain")]
    pub appearance: Appearance,
}

fn hotline() -> Track {
    Track::Hotline
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields by reference")]
fn is_hotline(track: &Track) -> bool {
    *track == Track::Hotline
}

/// What happened. Every variant is in the past tense of its act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fact", rename_all = "snake_case")]
#[expect(missing_docs, reason = "fields repeat those of the act of the same name, documented there")]
pub enum What {
    /// 登记.
    Registered(Box<Registration>),
    /// 预审.
    Prechecked {
        category: CategoryCode,
        urgency: Urgency,
        kind: RequestKind,
        area: Option<AreaCode>,
        #[serde(default, skip_serializing_if = "is_false")]
        confidential: bool,
    },
    /// 直接答复.
    AnsweredDirectly { reply: Sealed, article: Option<ArticleId> },
    /// 紧急转接.
    HandedOver { body: ReasonId, seat: Sealed },
    /// 不予受理.
    Declined { ground: ReasonId, wording: Sealed },
    /// 要求补充材料.
    MaterialAsked { question: Sealed },
    /// 补充材料.
    MaterialAdded { note: Sealed, attachments: Vec<Handle> },
    /// 不再等待补充.
    Proceeded { reason: Sealed },
    /// 撤回.
    Withdrawn { reason: Sealed },
    /// 派单.
    Dispatched { lead: UnitId, supports: Vec<UnitId>, basis: Basis, advice: Sealed },
    /// 签收.
    Accepted,
    /// 退单.
    SentBack { reason: ReasonId, note: Sealed },
    /// 同意退单.
    SendBackGranted { fault: Fault, note: Sealed },
    /// 不同意退单.
    SendBackRefused { note: Sealed },
    /// 下派.
    SubDispatched { to: UnitId, advice: Sealed },
    /// 加派协办.
    SupportAdded { unit: UnitId, advice: Sealed },
    /// 协办意见.
    Contributed { unit: UnitId, note: Sealed },
    /// 先行联系.
    ContactRecorded { reached: bool, method: Method, note: Sealed },
    /// 记录处置.
    WorkRecorded { work: Work, note: Sealed },
    /// 指定经办人.
    HandlerAssigned { person: ActorId },
    /// 申请延期.
    ExtensionAsked { rule: ReasonId, reason: Sealed },
    /// 同意延期.
    ExtensionGranted { rule: ReasonId, note: Sealed },
    /// 不同意延期.
    ExtensionRefused { rule: ReasonId, note: Sealed },
    /// 拟写答复.
    ReplyDrafted { reply: Sealed, note: Sealed, outcome: Outcome, finding: Finding },
    /// 退回修改.
    DraftReturned { note: Sealed },
    /// 审核通过.
    ReplyApproved,
    /// 发出答复.
    ReplyIssued { method: Method },
    /// 回访.
    FollowedUp { answers: Option<Answers>, note: Sealed },
    /// 评价.
    Rated { answers: Answers, note: Sealed },
    /// 询问理由; `of` answered or decided, and is asked.
    WhyAsked { question: Sealed, of: Owner },
    /// 说明理由.
    Explained { explanation: Sealed },
    /// 重办.
    ReworkOrdered { note: Sealed },
    /// 结案.
    Closed { note: Sealed },
    /// 重开.
    Reopened { facts: Sealed },
    /// 归档.
    Archived,
    /// 催办.
    Reminded { note: Sealed },
    /// 督办.
    SupervisionOpened { note: Sealed },
    /// 督办回复.
    SupervisionAnswered { note: Sealed },
    /// 督办办结.
    SupervisionConcluded { note: Sealed },
    /// 并案.
    Merged { into: CaseId, reason: Sealed },
    /// 并入.
    Absorbed { case: CaseId },
    /// 撤销并案.
    Unmerged { reason: Sealed },
    /// 移出并案.
    Released { case: CaseId },
    /// 拆分.
    PartSplitOff { part: CaseId },
    /// 回避.
    Recused { person: ActorId, reason: Sealed },
    /// 指明被反映对象; `leaves` are the units that must not know of it any longer.
    AccusedNamed {
        accused: Vec<Accused>,
        reason: Sealed,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        leaves: Vec<UnitId>,
    },
    /// 转为保密.
    MadeConfidential { reason: Sealed },
    /// 邀请第三方.
    Invited { person: ActorId, unit: UnitId, purpose: Sealed },
    /// 结束邀请.
    InvitationEnded { person: ActorId, reason: Sealed },
    /// 历史答复.
    PastReplyRecorded { reply: Sealed, replied_at: Timestamp, transfers: u32 },
    /// 超期: `due` was missed by whoever owned the case.
    Breached { clock: ClockKind, due: Timestamp, owner: Option<Owner> },
    /// An act of the petition office.
    #[serde(untagged)]
    Petition(PetitionFact),
}

impl What {
    /// Somebody of the office it names besides who did it.
    pub fn person(&self) -> Option<&ActorId> {
        match self {
            Self::HandlerAssigned { person }
            | Self::Recused { person, .. }
            | Self::Invited { person, .. }
            | Self::InvitationEnded { person, .. } => Some(person),
            _ => None,
        }
    }

    /// Whether it is about advice or a measure before it takes effect: no unit reads it.
    pub fn is_unsigned(&self) -> bool {
        use PetitionFact as F;
        matches!(self, Self::Petition(F::Proposed { .. } | F::SignedOff {} | F::SignOffRefused { .. }))
    }
}
