//! The list of acts itself. Who may do them stands in the pack, what they need in the stages.

use super::content::Accused;
use super::kinds::{Basis, Fault, Finding, Method, Outcome, RequestKind, Urgency, Work};
use super::list::acts;
use super::petition::PetitionAct;
use super::{Answers, coded};
use crate::ids::{ActorId, AreaCode, ArticleId, CaseId, CategoryCode, Handle, ReasonId, UnitId};
use crate::personal::Sealed;
use jiff::Timestamp;

acts! {
    /// 预审: category, urgency and place are checked.
    Precheck {
        /// Category.
        category: CategoryCode,
        /// Urgency.
        urgency: Urgency,
        /// Kind, if the requester chose the wrong one.
        kind: RequestKind,
        /// Place.
        area: Option<AreaCode>,
    } = "precheck",
    /// 直接答复.
    AnswerDirectly {
        /// What was answered.
        reply: Sealed,
        /// The article it was taken from.
        article: Option<ArticleId>,
    } = "answer_directly",
    /// 紧急转接: danger first, paperwork later.
    HandOver {
        /// 110, 119, 120, 122 …
        body: ReasonId,
        /// Which seat took it over, and when.
        seat: Sealed,
    } = "hand_over",
    /// 不予受理.
    Decline {
        /// Ground of the pack.
        ground: ReasonId,
        /// What the requester is told.
        wording: Sealed,
    } = "decline",
    /// 要求补充材料.
    AskMaterial { /** What is missing. */ question: Sealed } = "ask_material",
    /// 补充材料.
    AddMaterial {
        /// What the requester adds.
        note: Sealed,
        /// Files.
        attachments: Vec<Handle>,
    } = "add_material",
    /// 不再等待补充.
    Proceed { /** Why. */ reason: Sealed } = "proceed",
    /// 撤回.
    Withdraw { /** Why; may be blank. */ reason: Sealed } = "withdraw",
    /// 派单.
    Dispatch {
        /// 主办.
        lead: UnitId,
        /// 协办.
        supports: Vec<UnitId>,
        /// On what the choice relies.
        basis: Basis,
        /// Advice to the unit; may be blank.
        advice: Sealed,
    } = "dispatch",
    /// 签收.
    Accept = "accept",
    /// 退单.
    SendBack {
        /// Reason of the pack.
        reason: ReasonId,
        /// In words.
        note: Sealed,
    } = "send_back",
    /// 同意退单.
    GrantSendBack {
        /// Whose mistake it was.
        fault: Fault,
        /// In words; may be blank.
        note: Sealed,
    } = "grant_send_back",
    /// 不同意退单.
    RefuseSendBack { /** In words. */ note: Sealed } = "refuse_send_back",
    /// 下派.
    SubDispatch {
        /// A unit directly or further below.
        to: UnitId,
        /// Advice; may be blank.
        advice: Sealed,
    } = "sub_dispatch",
    /// 加派协办.
    AddSupport {
        /// The supporting unit.
        unit: UnitId,
        /// What is wanted of it; may be blank.
        advice: Sealed,
    } = "add_support",
    /// 协办意见.
    Contribute { /** What the supporting unit did or found. */ note: Sealed } = "contribute",
    /// 先行联系.
    RecordContact {
        /// Whether the requester was reached.
        reached: bool,
        /// How.
        method: Method,
        /// What was said; may be blank.
        note: Sealed,
    } = "record_contact",
    /// 记录处置.
    RecordWork {
        /// What kind of work.
        work: Work,
        /// What was done and found.
        note: Sealed,
    } = "record_work",
    /// 指定经办人.
    AssignHandler { /** The account that will handle it. */ person: ActorId } = "assign_handler",
    /// 申请延期.
    AskExtension {
        /// Extension rule of the pack.
        rule: ReasonId,
        /// Why.
        reason: Sealed,
    } = "ask_extension",
    /// 同意延期.
    GrantExtension { /** In words; may be blank. */ note: Sealed } = "grant_extension",
    /// 不同意延期.
    RefuseExtension { /** Why. */ note: Sealed } = "refuse_extension",
    /// 拟写答复.
    DraftReply {
        /// What the requester will read.
        reply: Sealed,
        /// What only the office reads; may be blank.
        note: Sealed,
        /// Result.
        outcome: Outcome,
        /// Finding.
        finding: Finding,
    } = "draft_reply",
    /// 退回修改.
    ReturnDraft { /** What must change. */ note: Sealed } = "return_draft",
    /// 审核通过.
    ApproveReply = "approve_reply",
    /// 发出答复.
    IssueReply { /** How it reaches the requester. */ method: Method } = "issue_reply",
    /// 回访.
    RecordFollowUp {
        /// `None`: nobody answered.
        answers: Option<Answers>,
        /// In words; may be blank.
        note: Sealed,
    } = "record_follow_up",
    /// 评价, by the requester.
    Rate {
        /// The answers.
        answers: Answers,
        /// In words; may be blank.
        note: Sealed,
    } = "rate",
    /// 询问理由: the requester asks why it was answered or decided so.
    AskWhy { /** What is to be explained. */ question: Sealed } = "ask_why",
    /// 说明理由, by whoever answered or decided.
    Explain { /** What the requester will read. */ explanation: Sealed } = "explain",
    /// 重办.
    Rework { /** What must be done better. */ note: Sealed } = "rework",
    /// 结案.
    Close { /** Needed when the requester is not content; else may be blank. */ note: Sealed } = "close",
    /// 重开.
    Reopen { /** The new facts. */ facts: Sealed } = "reopen",
    /// 归档.
    Archive = "archive",
    /// 催办.
    Remind { /** In words; may be blank. */ note: Sealed } = "remind",
    /// 督办.
    Supervise { /** What is demanded. */ note: Sealed } = "supervise",
    /// 督办回复.
    AnswerSupervision { /** The unit's written answer. */ note: Sealed } = "answer_supervision",
    /// 督办办结.
    ConcludeSupervision { /** In words; may be blank. */ note: Sealed } = "conclude_supervision",
    /// 并案: this case goes with another.
    Merge {
        /// The case that is answered for both.
        into: CaseId,
        /// Why.
        reason: Sealed,
    } = "merge",
    /// 并入: another case goes with this one. The other half of [`Act::Merge`].
    Absorb {
        /// The case that joins.
        case: CaseId,
        /// Whether that case is confidential.
        confidential: bool,
    } = "absorb",
    /// 撤销并案.
    Unmerge { /** Why. */ reason: Sealed } = "unmerge",
    /// 移出并案: the other half of [`Act::Unmerge`].
    Release { /** The case that leaves. */ case: CaseId } = "release",
    /// 拆分: a part becomes a case of its own.
    SplitOff { /** The new case. */ part: CaseId } = "split_off",
    /// 回避.
    Recuse {
        /// Who must not touch this case.
        person: ActorId,
        /// Why.
        reason: Sealed,
    } = "recuse",
    /// 指明被反映对象: whom it is about came out after registration. Whoever is named leaves the case at once.
    NameAccused {
        /** Whom it is about, too. */ accused: Vec<Accused>,
        /** How that came out. */ reason: Sealed,
    } = "name_accused",
    /// 转为保密: confidentiality demanded, or found necessary, later.
    KeepConfidential {
        /** Why. */ reason: Sealed,
    } = "keep_confidential",
    /// 邀请第三方: a lawyer, mediator or counsellor may read this one case and say something to it.
    Invite {
        /** Who. */ person: ActorId,
        /** The body they belong to. Whoever moves to another is no longer invited. */ unit: UnitId,
        /** What for. */ purpose: Sealed,
    } = "invite",
    /// 结束邀请.
    EndInvitation {
        /** Who was invited. */ person: ActorId,
        /** Why; may be blank. */ reason: Sealed,
    } = "end_invitation",
    /// 历史答复: a reply given before the case came into this system.
    RecordPastReply {
        /// The reply.
        reply: Sealed,
        /// When it was given.
        replied_at: Timestamp,
        /// How often it was passed on before.
        transfers: u32,
    } = "record_past_reply",
    /// 超期: a clock ran out. Recorded once.
    RecordBreach { /** Which clock. */ clock: crate::case::clock::ClockKind } = "record_breach",
    ;
    Route = "route", ReportUp = "report_up", Refer = "refer", Designate = "designate", Notify = "notify",
    Admit = "admit", Guide = "guide", SwitchProcedure = "switch_procedure", OpenHearing = "open_hearing",
    RecordHearing = "record_hearing", DraftOpinion = "draft_opinion", IssueOpinion = "issue_opinion",
    Serve = "serve", Execute = "execute", RequestReview = "request_review", Lapse = "lapse", Mediate = "mediate",
    Terminate = "terminate", ChangeTrack = "change_track", Join = "join", Relate = "relate", Advise = "advise",
    AnswerAdvice = "answer_advice", TakeMeasure = "take_measure", SignOff = "sign_off",
    RefuseSignOff = "refuse_sign_off", Warn = "warn", Coordinate = "coordinate",
    ConcludeCoordination = "conclude_coordination", ListBacklog = "list_backlog", RecordBacklog = "record_backlog",
    ClearBacklog = "clear_backlog", Undertake = "undertake", RecordHours = "record_hours", Convert = "convert",
    Award = "award", IssuePaper = "issue_paper",
}
