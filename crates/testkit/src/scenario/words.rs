//! The words of the stories, Chinese beside the code each stands for.

use casework::case::act::{
    Basis, Channel, Fault, Finding, Method, Outcome, RequestKind, Satisfaction, Urgency, Work,
};
use casework::notice::NoticeKind;
use casework::{ActKind, ClockKind, Desk, Role, StateKind};

/// A closed list whose members have a code and a Chinese word.
pub(super) trait Word: Sized + Copy + 'static {
    /// What the list is called in a fault.
    const LIST: &'static str;
    /// Chinese words and codes.
    const WORDS: &'static [(&'static str, &'static str)];

    fn of_code(code: &str) -> Option<Self>;

    fn code(self) -> &'static str;

    /// Reads the Chinese word or the code.
    fn of(word: &str) -> Option<Self> {
        let code = Self::WORDS.iter().find(|(zh, _)| *zh == word).map_or(word, |(_, code)| code);
        Self::of_code(code)
    }

    /// The word to show.
    fn shown(self) -> &'static str {
        Self::WORDS.iter().find(|(_, code)| *code == self.code()).map_or(self.code(), |(zh, _)| zh)
    }
}

macro_rules! words {
    ($($list:ident $called:literal { $($zh:literal $code:literal),+ $(,)? })+) => {$(
        impl Word for $list {
            const LIST: &'static str = $called;
            const WORDS: &'static [(&'static str, &'static str)] = &[$(($zh, $code)),+];

            fn of_code(code: &str) -> Option<Self> {
                $list::from_code(code)
            }

            fn code(self) -> &'static str {
                $list::code(self)
            }
        }
    )+};
}

pub(super) use words;

words! {
    Role "人员" {
        "诉求人" "requester", "坐席" "agent", "派单员" "dispatcher", "承办员" "unit_handler",
        "审核人" "unit_approver", "回访员" "follow_up", "督办员" "supervisor",
        "复查复核员" "reviewer", "分析员" "analyst", "财务" "finance", "发布员" "publisher",
        "政策包管理员" "pack_administrator", "安全管理员" "security_administrator", "审计员" "auditor",
        "导入" "importer", "上级对接" "link", "系统" "system",
    }
    StateKind "状态" {
        "已登记" "registered", "待补充" "awaiting_material", "待派单" "to_dispatch", "待签收" "dispatched",
        "退单待裁定" "sent_back", "待受理" "received", "待送达" "issued", "已送达" "served", "办理中" "handling", "答复待审核" "drafted", "答复待发出" "approved",
        "待回访" "replied", "待结案" "to_close", "已结案" "closed", "已归档" "archived", "已并案" "merged",
    }
    Desk "席位" {
        "受理席" "intake", "派单席" "dispatch", "回访席" "follow_up", "督办席" "supervision",
        "独立席" "independent", "复查复核席" "review",
    }
    ClockKind "时限名称" {
        "答复" "answer", "派单" "dispatch", "补充" "supply", "签收" "accept", "退单" "send_back",
        "裁定" "adjudicate", "联系" "contact", "承办" "handle", "延期审批" "extension_decision",
        "回访" "follow_up", "重办" "rework", "结案" "close", "督办" "supervision",
        "告知" "notice", "受理" "admission", "简易受理" "simple_admission", "反馈" "report_back", "送达" "serve",
        "申请复查期" "review_request", "复查" "review", "申请复核期" "final_review_request", "复核" "final_review",
        "执行" "execute", "听证" "hearing", "建议反馈" "advice", "协调" "coordination", "化解" "backlog",
    }
    RequestKind "诉求类型" {
        "咨询" "inquiry", "求助" "help", "投诉" "complaint", "举报" "report", "建议" "suggestion",
        "表扬" "praise",
    }
    Channel "来源" {
        "来电" "phone", "网站" "web", "移动端" "app", "微信" "wechat", "短信" "sms", "邮件" "mail",
        "来信" "letter", "来访" "visit", "传真" "fax", "手语" "sign_video", "转入" "transfer",
        "上级交办" "superior", "接待日" "reception", "企业专线" "enterprise",
    }
    Urgency "紧急程度" {
        "一般" "ordinary", "加急" "pressing", "紧急" "urgent", "特急" "critical",
    }
    Basis "派单依据" {
        "目录" "catalogue", "属地" "territory", "首接" "first_receiver", "指定" "designated",
    }
    Fault "退单责任" {
        "坐席有责" "agent", "派单有责" "dispatcher", "无责" "nobody",
    }
    Outcome "处理结果" {
        "实际解决" "solved", "解释说明" "explained", "未解决" "unsolved",
    }
    Finding "事实认定" {
        "属实" "true", "部分属实" "partly", "不属实" "untrue", "无需认定" "not_applicable",
    }
    Satisfaction "满意度" {
        "满意" "satisfied", "基本满意" "mostly", "不满意" "dissatisfied",
    }
    Method "方式" {
        "电话" "phone", "短信" "sms", "网上" "online", "书面" "letter", "当面" "in_person",
    }
    Work "处置方式" {
        "现场查看" "site_visit", "调查" "inquiry", "协调" "coordination", "处置" "measure",
    }
    NoticeKind "通知" {
        "回执" "receipt", "不予受理" "declined", "请补充" "material_asked", "延期" "extended", "答复" "reply",
        "重办" "rework", "并案" "merged", "请评价" "closed", "新工单" "new_for_unit",
        "退单未获同意" "send_back_refused", "催办" "reminder", "督办" "supervision", "已补充" "material_added",
        "询问理由" "why_asked", "已说明理由" "explained",
        "权利请求已答复" "rights_settled", "去向" "routed", "告知" "noticed", "受理" "admitted", "法定途径" "guided",
        "意见书送达" "opinion_served", "复查复核收到" "review_received", "进展" "progress", "终结" "terminated",
        "黄牌" "yellow_card", "红牌" "red_card", "建议" "advice",
        "领导接待已反馈" "reception_answered", "领导接待取消" "reception_called_off",
    }
    ActKind "动作" {
        "登记" "register", "预审" "precheck", "直接答复" "answer_directly", "紧急转接" "hand_over",
        "不予受理" "decline", "要求补充" "ask_material", "补充材料" "add_material", "不再等待" "proceed",
        "撤回" "withdraw", "派单" "dispatch", "签收" "accept", "退单" "send_back",
        "同意退单" "grant_send_back", "不同意退单" "refuse_send_back", "下派" "sub_dispatch",
        "加派协办" "add_support", "协办意见" "contribute", "联系" "record_contact", "处置" "record_work",
        "指定经办人" "assign_handler", "申请延期" "ask_extension", "同意延期" "grant_extension",
        "不同意延期" "refuse_extension", "拟写答复" "draft_reply", "退回修改" "return_draft",
        "审核通过" "approve_reply", "发出答复" "issue_reply", "回访" "record_follow_up", "评价" "rate",
        "询问理由" "ask_why", "说明理由" "explain",
        "重办" "rework", "结案" "close", "重开" "reopen", "归档" "archive", "催办" "remind",
        "督办" "supervise", "督办回复" "answer_supervision", "督办办结" "conclude_supervision",
        "并案" "merge", "并入" "absorb", "撤销并案" "unmerge", "移出" "release", "拆分" "split_off",
        "回避" "recuse", "指明对象" "name_accused", "转为保密" "keep_confidential",
        "邀请" "invite", "结束邀请" "end_invitation", "历史答复" "record_past_reply", "记录超期" "record_breach",
        "分流" "route", "报告" "report_up", "移交" "refer", "指定承办" "designate", "告知" "notify", "受理" "admit",
        "法定途径" "guide", "转普通程序" "switch_procedure", "决定听证" "open_hearing", "听证笔录" "record_hearing",
        "拟写意见" "draft_opinion", "出具意见" "issue_opinion", "送达" "serve", "执行" "execute",
        "申请复查复核" "request_review", "期满未申请" "lapse", "调解" "mediate", "终结" "terminate",
        "转轨" "change_track", "并入来件" "join", "关联" "relate", "提出建议" "advise", "建议反馈" "answer_advice",
        "督办措施" "take_measure", "签批" "sign_off", "不予签批" "refuse_sign_off", "黄牌" "warn", "协调" "coordinate", "协调办结" "conclude_coordination",
        "列入积案" "list_backlog", "积案进展" "record_backlog", "积案化解" "clear_backlog", "保密承诺" "undertake",
        "记录工时" "record_hours", "建议转化" "convert", "奖励" "award", "出具文书" "issue_paper",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_all<W: Word>(all: &[W]) {
        for member in all {
            assert_ne!(member.shown(), member.code(), "{} {} has no word", W::LIST, member.code());
            assert_eq!(W::of(member.shown()).map(Word::code), Some(member.code()));
        }
        assert_eq!(all.len(), W::WORDS.len(), "{}", W::LIST);
    }

    #[test]
    fn every_member_of_every_list_has_its_word() {
        assert_all(&Role::ALL);
        assert_all(StateKind::ALL);
        assert_all(&ClockKind::ALL);
        assert_all(ActKind::ALL);
        assert_all(RequestKind::ALL);
        assert_all(Channel::ALL);
        assert_all(Desk::ALL);
        assert_all(NoticeKind::ALL);
        assert_all(Fault::ALL);
        assert_all(Outcome::ALL);
        assert_all(Satisfaction::ALL);
    }
}
