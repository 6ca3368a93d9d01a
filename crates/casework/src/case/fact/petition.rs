//! What happened to a petition: the facts of the petition office's own acts.

use crate::case::act::{
    Advice, Arbiter, Instance, Intended, Joining, Measure, Method, Outside, PaperCopy, Procedure, Proof,
    Service, Track, Verdict, Way,
};
use crate::case::clock::ClockKind;
use crate::case::state::Owner;
use crate::ids::{CaseId, Handle, PostId, ReasonId, UnitId};
use crate::personal::Sealed;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

macro_rules! facts {
    ($($(#[$doc:meta])* $variant:ident { $($field:ident : $ty:ty),* $(,)? } = $code:literal [$($text:ident),*]),+ $(,)?) => {
        /// What happened. Every variant is in the past tense of its act.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "fact")]
        #[expect(missing_docs, reason = "fields repeat those of the act of the same name, documented there")]
        pub enum PetitionFact { $($(#[$doc])* #[serde(rename = $code)] $variant { $($field : $ty),* }),+ }

        impl PetitionFact {
            /// The variant's name as serialised, for timelines and wording keys.
            pub fn code(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $code),+ }
            }

            /// Texts it refers to, and files.
            #[expect(unreachable_patterns, reason = "the one fact with files goes first")]
            pub(crate) fn papers(&self) -> (Vec<&Sealed>, &[Handle]) {
                match self {
                    Self::Joined { joining } => (vec![&joining.matter], &joining.attachments),
                    Self::PaperIssued { paper } => (Vec::new(), std::slice::from_ref(&paper.file)),
                    $(Self::$variant { $($text,)* .. } => (vec![$($text),*], &[])),+
                }
            }
        }
    };
}

facts! {
    /// 转送、交办.
    Routed { way: Way, lead: UnitId, supports: Vec<UnitId>, advice: Sealed } = "routed" [advice],
    /// 报告.
    ReportedUp { note: Sealed } = "reported_up" [note],
    /// 移交.
    Referred { way: Outside, body: ReasonId, wording: Sealed } = "referred" [wording],
    /// 指定承办.
    Designated { by: Arbiter, lead: UnitId, supports: Vec<UnitId>, note: Sealed } = "designated" [note],
    /// 告知.
    Notified { wording: Sealed, method: Method } = "notified" [wording],
    /// 受理.
    Admitted { procedure: Procedure } = "admitted" [],
    /// 法定途径引导.
    Guided { route: ReasonId, wording: Sealed } = "guided" [wording],
    /// 转为普通程序.
    ProcedureSwitched { reason: Sealed } = "procedure_switched" [reason],
    /// 决定听证.
    HearingOpened { note: Sealed } = "hearing_opened" [note],
    /// 听证笔录.
    HearingRecorded { record: Sealed } = "hearing_recorded" [record],
    /// 拟写意见.
    OpinionDrafted { opinion: Sealed, note: Sealed, verdict: Verdict } = "opinion_drafted" [opinion, note],
    /// 出具意见书.
    OpinionIssued {} = "opinion_issued" [],
    /// 送达.
    Served { method: Service, received_at: Timestamp } = "served" [],
    /// 督促执行.
    Executed { done: bool, note: Sealed } = "executed" [note],
    /// 申请复查、复核; `body` has it before it now.
    ReviewRequested { instance: Instance, body: Owner, request: Sealed } = "review_requested" [request],
    /// 期满未申请.
    Lapsed {} = "lapsed" [],
    /// 调解、和解.
    Mediated { agreement: Sealed } = "mediated" [agreement],
    /// 终结.
    Terminated { ground: ReasonId, note: Sealed } = "terminated" [note],
    /// 转轨.
    TrackChanged { track: Track, reason: Sealed } = "track_changed" [reason],
    /// 并入来件.
    Joined { joining: Box<Joining> } = "joined" [],
    /// 关联.
    Related { case: CaseId, reason: Sealed } = "related" [reason],
    /// 提出建议.
    Advised { kind: Advice, unit: UnitId, note: Sealed } = "advised" [note],
    /// 建议反馈.
    AdviceAnswered { unit: UnitId, note: Sealed } = "advice_answered" [note],
    /// 督办措施.
    MeasureTaken { measure: Measure, unit: UnitId, note: Sealed } = "measure_taken" [note],
    /// 提请签批: advice or a measure that waits for signatures.
    Proposed { step: Intended, unit: UnitId, note: Sealed } = "proposed" [note],
    /// 签批, with more signatures to come. The last one is the advice or the measure itself.
    SignedOff {} = "signed_off" [],
    /// 不予签批.
    SignOffRefused { note: Sealed } = "sign_off_refused" [note],
    /// 黄牌.
    Warned { clock: ClockKind, due: Timestamp, owner: Option<Owner> } = "warned" [],
    /// 协调.
    CoordinationOpened { units: Vec<UnitId>, note: Sealed } = "coordination_opened" [note],
    /// 协调办结.
    CoordinationConcluded { note: Sealed } = "coordination_concluded" [note],
    /// 列入积案.
    BacklogListed { leader: PostId, obstacle: ReasonId, plan: Sealed } = "backlog_listed" [plan],
    /// 积案进展.
    BacklogRecorded { note: Sealed } = "backlog_recorded" [note],
    /// 积案化解.
    BacklogCleared { proof: Proof, note: Sealed } = "backlog_cleared" [note],
    /// 保密承诺.
    Undertaken { unit: UnitId } = "undertaken" [],
    /// 第三方工时.
    HoursRecorded { unit: UnitId, minutes: u32, note: Sealed } = "hours_recorded" [note],
    /// 建议转化.
    Converted { path: ReasonId, note: Sealed } = "converted" [note],
    /// 出具文书.
    PaperIssued { paper: Box<PaperCopy> } = "paper_issued" [],
    /// 奖励.
    Awarded { note: Sealed } = "awarded" [note],
}
