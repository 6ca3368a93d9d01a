//! The words of the petition office's own lists.

use super::words::{Word, words};
use casework::case::act::{
    Advice, Arbiter, Form, Instance, Measure, Need, Outside, Procedure, Proof, Service, Through, Track,
    Verdict, Way,
};

words! {
    Track "轨道" { "热线" "hotline", "信访" "petition", }
    Way "分流方式" { "转送" "transfer", "交办" "assign", }
    Outside "移交" { "诉访分离" "litigation", "移送纪检" "discipline", }
    Procedure "办理程序" { "普通程序" "ordinary", "简易程序" "simple", "履行职责" "duty", }
    Instance "层级" { "办理" "first", "复查" "review", "复核" "final_review", }
    Verdict "意见" {
        "予以支持" "support", "解释疏导" "explain", "不予支持" "not_support", "维持" "uphold", "变更" "change",
        "撤销" "revoke", "采纳" "adopt", "部分采纳" "adopt_partly", "留作参考" "keep_in_mind",
        "不采纳" "not_adopt",
    }
    Service "送达方式" {
        "直接送达" "direct", "邮寄" "post", "网上送达" "online", "留置" "left", "公告" "public_notice",
    }
    Advice "建议" { "改进工作" "improve", "完善政策" "policy", "追究责任" "responsibility", }
    Measure "督办措施" {
        "约谈" "interview", "通报" "circular", "挂牌督办" "listed", "限期整改" "rectify", "联合督查" "joint",
    }
    Arbiter "裁定方" { "协商一致" "agreement", "共同上级" "superior", "联席会议" "conference", }
    Proof "化解凭据" {
        "协议" "agreement", "兑付" "payment", "落实" "carried_out", "复核终结" "concluded",
    }
    Form "来件形式" { "个人" "single", "联名" "joint", "集体" "group", "单位来件" "organisation", }
    Through "身份" { "本人" "own", "代理人" "agent", "监护人" "guardian", }
    Need "无障碍需求" {
        "手语" "sign_language", "大字" "large_print", "轮椅" "step_free", "翻译" "interpreter", "代书" "writing",
    }
}
