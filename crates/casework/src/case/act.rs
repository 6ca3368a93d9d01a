//! Acts: everything anyone may try to do with a case. A closed list.

use super::state::coded;
use crate::ids::{ActorId, AreaCode, ArticleId, CaseId, CategoryCode, Handle, PostId, ReasonId, UnitId};
use crate::personal::Sealed;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

coded! {
    /// What sort of request it is 诉求类型.
    RequestKind {
        /// 咨询.
        Inquiry = "inquiry",
        /// 求助.
        Help = "help",
        /// 投诉.
        Complaint = "complaint",
        /// 举报.
        Report = "report",
        /// 建议.
        Suggestion = "suggestion",
        /// 表扬.
        Praise = "praise",
    }
}

coded! {
    /// How the submission came in 来源.
    Channel {
        /// 来电.
        Phone = "phone",
        /// 网站.
        Web = "web",
        /// 移动端.
        App = "app",
        /// 微信.
        Wechat = "wechat",
        /// 短信.
        Sms = "sms",
        /// 电子邮件.
        Mail = "mail",
        /// 来信.
        Letter = "letter",
        /// 来访.
        Visit = "visit",
        /// 传真.
        Fax = "fax",
        /// 手语视频.
        SignVideo = "sign_video",
        /// 其他平台转入.
        Transfer = "transfer",
        /// 上级交办.
        Superior = "superior",
        /// 领导接待日.
        Reception = "reception",
        /// 企业专线.
        Enterprise = "enterprise",
    }
}

coded! {
    /// 紧急程度.
    Urgency {
        /// 一般.
        Ordinary = "ordinary",
        /// 加急.
        Pressing = "pressing",
        /// 紧急.
        Urgent = "urgent",
        /// 特急.
        Critical = "critical",
    }
}

coded! {
    /// On what the dispatcher relies.
    Basis {
        /// 派单目录.
        Catalogue = "catalogue",
        /// 属地.
        Territory = "territory",
        /// 首接负责.
        FirstReceiver = "first_receiver",
        /// 指定.
        Designated = "designated",
    }
}

coded! {
    /// Whose mistake led to a sending back, as adjudicated.
    Fault {
        /// 坐席有责: the record or the classification was wrong.
        Agent = "agent",
        /// 派单有责: the wrong unit was chosen.
        Dispatcher = "dispatcher",
        /// 无责: duties changed or were unclear.
        Nobody = "nobody",
    }
}

coded! {
    /// 处理结果, as the unit states it.
    Outcome {
        /// 实际解决.
        Solved = "solved",
        /// 解释说明.
        Explained = "explained",
        /// 未解决.
        Unsolved = "unsolved",
    }
}

coded! {
    /// 事实认定.
    Finding {
        /// 属实.
        True = "true",
        /// 部分属实.
        Partly = "partly",
        /// 不属实.
        Untrue = "untrue",
        /// 无需认定.
        NotApplicable = "not_applicable",
    }
}

coded! {
    /// 满意度, as the requester states it.
    Satisfaction {
        /// 满意.
        Satisfied = "satisfied",
        /// 基本满意.
        Mostly = "mostly",
        /// 不满意.
        Dissatisfied = "dissatisfied",
    }
}

coded! {
    /// How the requester was reached, or the reply handed over.
    Method {
        /// 电话.
        Phone = "phone",
        /// 短信.
        Sms = "sms",
        /// 网上.
        Online = "online",
        /// 书面.
        Letter = "letter",
        /// 当面.
        InPerson = "in_person",
    }
}

coded! {
    /// What kind of work a unit records.
    Work {
        /// 现场查看.
        SiteVisit = "site_visit",
        /// 调查核实.
        Inquiry = "inquiry",
        /// 协调.
        Coordination = "coordination",
        /// 处置.
        Measure = "measure",
    }
}

/// Whom a complaint or report is about 被反映对象.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Accused {
    /// A unit.
    Unit(UnitId),
    /// The head of a unit, by post.
    Head(PostId),
    /// The hotline itself.
    Hotline,
}

/// A letter, visit, call or message as it came in 来件.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    /// What sort of request.
    pub kind: RequestKind,
    /// How it came in.
    pub channel: Channel,
    /// Category, if the desk has classified it already.
    pub category: Option<CategoryCode>,
    /// How urgent.
    pub urgency: Urgency,
    /// Division or street.
    pub area: Option<AreaCode>,
    /// Language of the request, as a BCP 47 tag.
    pub language: String,
    /// What is asked.
    pub matter: Sealed,
    /// Who asks; `None` if anonymous.
    pub requester: Option<Sealed>,
    /// Whether the requester can be reached and wishes to be.
    pub contactable: bool,
    /// Whether the requester demands confidentiality 要求保密.
    pub confidential: bool,
    /// Whom it is about.
    pub accused: Vec<Accused>,
    /// Papers beside it.
    pub attachments: Vec<Handle>,
    /// When it reached the office; the requester's clock starts here.
    pub received_at: Timestamp,
    /// The case it was split from.
    pub split_from: Option<CaseId>,
}

/// Answers of a follow-up or of the requester's own rating.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    /// 是否解决, as the requester sees it.
    pub solved: bool,
    /// 是否满意.
    pub satisfied: Satisfaction,
    /// Coded reason, if dissatisfied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<ReasonId>,
}

impl Answers {
    /// Whether the case may be closed on these answers without further ado.
    pub fn is_settled(&self) -> bool {
        self.solved && self.satisfied != Satisfaction::Dissatisfied
    }
}

macro_rules! acts {
    ($($(#[$doc:meta])* $variant:ident $({ $($(#[$fdoc:meta])* $field:ident : $ty:ty),* $(,)? })? = $code:literal),+ $(,)?) => {
        /// What someone tries to do with a case. Free text and personal data are sealed beforehand.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Act { $($(#[$doc])* $variant $({ $($(#[$fdoc])* $field : $ty),* })?),+ }

        coded! {
            /// An act without what it carries, for tables, access and addresses.
            ActKind {
                /// A submission becomes a case.
                Register = "register",
                $($(#[$doc])* $variant = $code),+
            }
        }

        impl Act {
            /// The act without what it carries.
            pub fn kind(&self) -> ActKind {
                match self { $(Self::$variant { .. } => ActKind::$variant),+ }
            }
        }
    };
}

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
    AskMaterial {
        /// What is missing.
        question: Sealed,
    } = "ask_material",
    /// 补充材料.
    AddMaterial {
        /// What the requester adds.
        note: Sealed,
        /// Files.
        attachments: Vec<Handle>,
    } = "add_material",
    /// 不再等待补充.
    Proceed {
        /// Why.
        reason: Sealed,
    } = "proceed",
    /// 撤回.
    Withdraw {
        /// Why; may be blank.
        reason: Sealed,
    } = "withdraw",
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
    RefuseSendBack {
        /// In words.
        note: Sealed,
    } = "refuse_send_back",
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
    Contribute {
        /// What the supporting unit did or found.
        note: Sealed,
    } = "contribute",
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
    AssignHandler {
        /// The account that will handle it.
        person: ActorId,
    } = "assign_handler",
    /// 申请延期.
    AskExtension {
        /// Extension rule of the pack.
        rule: ReasonId,
        /// Why.
        reason: Sealed,
    } = "ask_extension",
    /// 同意延期.
    GrantExtension {
        /// In words; may be blank.
        note: Sealed,
    } = "grant_extension",
    /// 不同意延期.
    RefuseExtension {
        /// Why.
        note: Sealed,
    } = "refuse_extension",
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
    ReturnDraft {
        /// What must change.
        note: Sealed,
    } = "return_draft",
    /// 审核通过.
    ApproveReply = "approve_reply",
    /// 发出答复.
    IssueReply {
        /// How it reaches the requester.
        method: Method,
    } = "issue_reply",
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
    /// 重办.
    Rework {
        /// What must be done better.
        note: Sealed,
    } = "rework",
    /// 结案.
    Close {
        /// Needed when the requester is not content; else may be blank.
        note: Sealed,
    } = "close",
    /// 重开.
    Reopen {
        /// The new facts.
        facts: Sealed,
    } = "reopen",
    /// 归档.
    Archive = "archive",
    /// 催办.
    Remind {
        /// In words; may be blank.
        note: Sealed,
    } = "remind",
    /// 督办.
    Supervise {
        /// What is demanded.
        note: Sealed,
    } = "supervise",
    /// 督办回复.
    AnswerSupervision {
        /// The unit's written answer.
        note: Sealed,
    } = "answer_supervision",
    /// 督办办结.
    ConcludeSupervision {
        /// In words; may be blank.
        note: Sealed,
    } = "conclude_supervision",
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
    Unmerge {
        /// Why.
        reason: Sealed,
    } = "unmerge",
    /// 移出并案: the other half of [`Act::Unmerge`].
    Release {
        /// The case that leaves.
        case: CaseId,
    } = "release",
    /// 拆分: a part becomes a case of its own.
    SplitOff {
        /// The new case.
        part: CaseId,
    } = "split_off",
    /// 回避.
    Recuse {
        /// Who must not touch this case.
        person: ActorId,
        /// Why.
        reason: Sealed,
    } = "recuse",
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
    RecordBreach {
        /// Which clock.
        clock: super::clock::ClockKind,
    } = "record_breach",
}
