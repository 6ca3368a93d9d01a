//! The acts of the petition office 信访, beside those it shares with the hotline.
//!
//! A list of its own, for the same door. What they need stands in the stages, who may do them in the pack.

use super::content::{Joining, PaperCopy};
use super::kinds::Method;
use super::petition_kinds::{
    Advice, Arbiter, Measure, Outside, Procedure, Proof, Service, Track, Verdict, Way,
};
use crate::case::clock::ClockKind;
use crate::ids::{CaseId, PostId, ReasonId, UnitId};
use crate::personal::Sealed;
use jiff::Timestamp;

/// What someone tries to do with a petition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PetitionAct {
    /// 转送、交办 (条例 art. 22).
    Route {
        /// Forwarded, or assigned with a day for reporting back.
        way: Way,
        /// 主办.
        lead: UnitId,
        /// 协办.
        supports: Vec<UnitId>,
        /// Calendar days for reporting back; needed to assign.
        report_days: Option<u32>,
        /// Advice; may be blank.
        advice: Sealed,
    },
    /// 报告: to the own party and government, and the superior office (art. 22, 25).
    ReportUp {
        /// What is reported.
        note: Sealed,
    },
    /// 移交: to a body outside petition work.
    Refer {
        /// Why there.
        way: Outside,
        /// Which body, of the pack.
        body: ReasonId,
        /// What the requester is told.
        wording: Sealed,
    },
    /// 指定承办: a dispute is settled, and there is no second objection (art. 24).
    Designate {
        /// Who settled it.
        by: Arbiter,
        /// 主办.
        lead: UnitId,
        /// 协办.
        supports: Vec<UnitId>,
        /// How it was settled.
        note: Sealed,
    },
    /// 告知 that it arrived, and what happens now (art. 23).
    Notify {
        /// What the requester reads.
        wording: Sealed,
        /// How it is told.
        method: Method,
    },
    /// 受理, for handling (art. 31).
    Admit {
        /// By which procedure.
        procedure: Procedure,
    },
    /// 法定途径引导 (art. 31 items 1–4).
    Guide {
        /// Which route, of the pack.
        route: ReasonId,
        /// What the requester is told.
        wording: Sealed,
    },
    /// 转为普通程序.
    SwitchProcedure {
        /// Why the simple procedure will not do.
        reason: Sealed,
    },
    /// 决定听证.
    OpenHearing {
        /// Place, time and who is invited.
        note: Sealed,
    },
    /// 听证笔录.
    RecordHearing {
        /// The record.
        record: Sealed,
    },
    /// 拟写意见.
    DraftOpinion {
        /// Request, facts and reasons, opinion and legal basis (art. 32).
        opinion: Sealed,
        /// What only the office reads; may be blank.
        note: Sealed,
        /// What it comes to.
        verdict: Verdict,
    },
    /// 出具意见书.
    IssueOpinion,
    /// 送达.
    Serve {
        /// How.
        method: Service,
        /// When it was received: the clock for the next remedy starts then (art. 35, 36).
        received_at: Timestamp,
    },
    /// 督促执行: a supported request is carried out (art. 32).
    Execute {
        /// Whether that is all of it.
        done: bool,
        /// What was done.
        note: Sealed,
    },
    /// 申请复查、复核 (art. 35, 36).
    RequestReview {
        /// With which reasons.
        request: Sealed,
        /// When it was posted, if it came by post: the postmark keeps the time. `None`: now.
        sent_at: Option<Timestamp>,
    },
    /// 期满未申请: nobody asked for review in time.
    Lapse,
    /// 调解、和解 with a written agreement (art. 33).
    Mediate {
        /// The agreement.
        agreement: Sealed,
    },
    /// 终结: the same facts and reasons are not accepted again (art. 36).
    Terminate {
        /// On what ground, of the pack.
        ground: ReasonId,
        /// In words.
        note: Sealed,
    },
    /// 转轨: from the hotline to the petition office or back, as one case.
    ChangeTrack {
        /// Where it goes on.
        track: Track,
        /// Why.
        reason: Sealed,
    },
    /// 并入来件: another letter, visit or call on the same matter.
    Join {
        /// What came in.
        joining: Box<Joining>,
    },
    /// 关联: another case is about something near it.
    Relate {
        /// The other case.
        case: CaseId,
        /// How they belong together.
        reason: Sealed,
    },
    /// 提出建议 to a unit (art. 40).
    Advise {
        /// Which of the three kinds.
        kind: Advice,
        /// Who must answer.
        unit: UnitId,
        /// The advice.
        note: Sealed,
    },
    /// 建议反馈.
    AnswerAdvice {
        /// The written answer.
        note: Sealed,
    },
    /// 督办措施 (art. 39).
    TakeMeasure {
        /// Which.
        measure: Measure,
        /// With whom.
        unit: UnitId,
        /// Why, and what came of it.
        note: Sealed,
    },
    /// 签批: one more signature under advice or a measure; the last one puts it into effect.
    SignOff,
    /// 不予签批: it goes no further.
    RefuseSignOff {
        /// Why not.
        note: Sealed,
    },
    /// 黄牌: a clock is about to run out. By the clockwork.
    Warn {
        /// Which clock.
        clock: ClockKind,
    },
    /// 跨区域跨部门协调.
    Coordinate {
        /// Who must come together.
        units: Vec<UnitId>,
        /// On what.
        note: Sealed,
    },
    /// 协调办结.
    ConcludeCoordination {
        /// What was agreed.
        note: Sealed,
    },
    /// 列入积案.
    ListBacklog {
        /// 包案领导, by post.
        leader: PostId,
        /// What stands in the way, of the pack.
        obstacle: ReasonId,
        /// What is planned.
        plan: Sealed,
        /// Within how many calendar days.
        days: u32,
    },
    /// 积案进展.
    RecordBacklog {
        /// What was done.
        note: Sealed,
    },
    /// 积案化解.
    ClearBacklog {
        /// How it is shown.
        proof: Proof,
        /// In words.
        note: Sealed,
    },
    /// 保密承诺 of a third party, before it may read.
    Undertake,
    /// 第三方工时.
    RecordHours {
        /// Minutes of work.
        minutes: u32,
        /// On what.
        note: Sealed,
    },
    /// 建议转化.
    Convert {
        /// Into what, of the pack.
        path: ReasonId,
        /// In words.
        note: Sealed,
    },
    /// 出具文书: a paper that a fact of the case calls for is printed once, and frozen.
    IssuePaper {
        /// The paper.
        paper: Box<PaperCopy>,
    },
    /// 奖励 a contribution (art. 29).
    Award {
        /// For what.
        note: Sealed,
    },
}
