//! The closed lists of the petition office: what a letter, an opinion or a measure may be.

use crate::case::state::coded;
use serde::{Deserialize, Serialize};

coded! {
    /// Under which rules a case runs 轨道.
    Track {
        /// 热线: dispatch, reply, follow-up.
        Hotline = "hotline",
        /// 信访: routing, notice, opinion, review, final review.
        Petition = "petition",
    }
}

coded! {
    /// What a petition wants 信访目的. Each has a way of its own (条例 art. 29–31).
    Purpose {
        /// 建议意见: studied and answered, adopted or not (art. 29).
        Suggestion = "suggestion",
        /// 检举控告: for the discipline body, inside the permitted circle (art. 30).
        Accusation = "accusation",
        /// 申诉求决: handled, with an opinion and its remedies (art. 31).
        Appeal = "appeal",
    }
}

coded! {
    /// How a petition goes to the body that handles it (art. 22).
    Way {
        /// 转送.
        Transfer = "transfer",
        /// 交办: important; with a day for reporting back and a completion report.
        Assign = "assign",
    }
}

coded! {
    /// Where a petition goes that is not for petition offices to handle (art. 20, 22, 28, 30).
    Outside {
        /// 诉访分离: litigation, to the political-legal body of the level.
        Litigation = "litigation",
        /// 移送纪检监察: an accusation, to the discipline body that has the power.
        Discipline = "discipline",
    }
}

coded! {
    /// How the competent body handles an appeal once it is accepted.
    Procedure {
        /// 普通程序: investigated, with an opinion (art. 31 item 6, art. 34).
        Ordinary = "ordinary",
        /// 简易办理: clear and little disputed.
        Simple = "simple",
        /// 履行职责: the body does its own duty or answers (art. 31 item 5).
        Duty = "duty",
    }
}

#[expect(clippy::derivable_impls, reason = "the macro that makes the list derives no default")]
impl Default for Instance {
    fn default() -> Self {
        Self::First
    }
}

coded! {
    /// Who has had or has the matter before them.
    Instance {
        /// 办理.
        First = "first",
        /// 复查, by the superior of the handling body (art. 35).
        Review = "review",
        /// 复核, by the superior of the reviewing body (art. 36).
        FinalReview = "final_review",
    }
}

coded! {
    /// What an opinion or answer comes to.
    Verdict {
        /// 予以支持: carried out afterwards (art. 32).
        Support = "support",
        /// 解释疏导: reasonable, but without a basis in law (art. 32).
        Explain = "explain",
        /// 不予支持 (art. 32).
        NotSupport = "not_support",
        /// 维持, of an earlier opinion.
        Uphold = "uphold",
        /// 变更, of an earlier opinion.
        Change = "change",
        /// 撤销并责令重新办理: it goes back, and the same conclusion on the same facts will not do.
        Revoke = "revoke",
        /// 采纳, of a suggestion (art. 29).
        Adopt = "adopt",
        /// 部分采纳.
        AdoptPartly = "adopt_partly",
        /// 留作参考.
        KeepInMind = "keep_in_mind",
        /// 不采纳, with the reason.
        NotAdopt = "not_adopt",
    }
}

impl Verdict {
    /// Whether a body may come to it there.
    pub fn fits(self, instance: Instance, purpose: Purpose) -> bool {
        use Verdict as V;
        match (purpose, instance) {
            (Purpose::Suggestion, _) => {
                matches!(self, V::Adopt | V::AdoptPartly | V::KeepInMind | V::NotAdopt)
            }
            (_, Instance::First) => matches!(self, V::Support | V::Explain | V::NotSupport),
            _ => matches!(self, V::Uphold | V::Change | V::Revoke),
        }
    }
}

coded! {
    /// How a document is served 送达方式. The day of receipt starts the next clock.
    Service {
        /// 直接送达.
        Direct = "direct",
        /// 邮寄送达.
        Post = "post",
        /// 网上送达.
        Online = "online",
        /// 留置送达.
        Left = "left",
        /// 公告送达.
        PublicNotice = "public_notice",
    }
}

coded! {
    /// Three kinds of advice 三项建议 (art. 40). The one advised answers in writing.
    Advice {
        /// 改进工作.
        Improve = "improve",
        /// 完善政策.
        Policy = "policy",
        /// 追究责任.
        Responsibility = "responsibility",
    }
}

coded! {
    /// What supervision may resort to besides letters (art. 39). Always about a unit's work.
    Measure {
        /// 约谈.
        Interview = "interview",
        /// 通报.
        Circular = "circular",
        /// 挂牌督办.
        Listed = "listed",
        /// 限期整改.
        Rectify = "rectify",
        /// 联合督查.
        Joint = "joint",
    }
}

/// A step of supervision towards a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Intended {
    /// 提出建议.
    Advice(Advice),
    /// 督办措施.
    Measure(Measure),
}

coded! {
    /// Who settled a dispute over who handles it (art. 24).
    Arbiter {
        /// 协商一致.
        Agreement = "agreement",
        /// 共同的上一级机关.
        Superior = "superior",
        /// 联席会议.
        Conference = "conference",
    }
}

coded! {
    /// How it is shown that a backlog matter 积案 is done with.
    Proof {
        /// 协议.
        Agreement = "agreement",
        /// 兑付凭证.
        Payment = "payment",
        /// 落实到位.
        CarriedOut = "carried_out",
        /// 复核终结.
        Concluded = "concluded",
    }
}

coded! {
    /// In which form people come 来访来信形式.
    Form {
        /// 个人.
        Single = "single",
        /// 联名: one letter, several names.
        Joint = "joint",
        /// 集体: several people come together.
        Group = "group",
        /// 单位: a legal person or other organisation.
        Organisation = "organisation",
    }
}

coded! {
    /// In whose name they come.
    Through {
        /// 本人.
        Own = "own",
        /// 代理人.
        Agent = "agent",
        /// 监护人.
        Guardian = "guardian",
    }
}

coded! {
    /// What helps them to be heard 无障碍需求.
    Need {
        /// 手语.
        SignLanguage = "sign_language",
        /// 大字或盲文.
        LargePrint = "large_print",
        /// 轮椅通行.
        StepFree = "step_free",
        /// 翻译.
        Interpreter = "interpreter",
        /// 代书.
        Writing = "writing",
    }
}
