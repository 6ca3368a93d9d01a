//! The kinds of affairs and how one of a kind is named. A kind more is a variant here, a module beside this
//! one and a line in [`crate::view`].

use casework::coded;
use std::fmt;

coded! {
    /// A kind of affair.
    AffairKind {
        /// 候访: a day of the waiting hall.
        Hall = "hall",
        /// 信访解难、帮扶: the hardship aid of a year.
        Aid = "aid",
        /// 人民建议征集: a solicited topic.
        Topic = "topic",
        /// 意见建议 to a topic.
        Contribution = "contribution",
        /// 公众评价 of the answer to a topic.
        Opinion = "opinion",
        /// 本机关的时限义务.
        Duty = "duty",
        /// 领导接待日: a day on which a leader receives.
        Reception = "reception",
        /// 协调会、联席会议.
        Meeting = "meeting",
        /// 部门预算、决算: a published book that was read.
        Book = "book",
        /// 承办单位月度考核.
        Appraisal = "appraisal",
        /// 预算执行账 of a year.
        Account = "account",
        /// 外包服务季度考核.
        Contract = "contract",
        /// 简报.
        Bulletin = "bulletin",
        /// 典型答复.
        Answer = "answer",
        /// 绩效目标看板: the targets of a budget against what its cases say.
        Board = "board",
    }
}

impl AffairKind {
    /// The counter its ids are taken from.
    pub fn counter(self) -> &'static str {
        match self {
            Self::Hall => "affair-hall",
            Self::Aid => "affair-aid",
            Self::Topic => "affair-topic",
            Self::Contribution => "affair-contribution",
            Self::Opinion => "affair-opinion",
            Self::Duty => "affair-duty",
            Self::Reception => "affair-reception",
            Self::Meeting => "affair-meeting",
            Self::Book => "affair-book",
            Self::Appraisal => "affair-appraisal",
            Self::Account => "affair-account",
            Self::Contract => "affair-contract",
            Self::Bulletin => "affair-bulletin",
            Self::Answer => "affair-answer",
            Self::Board => "affair-board",
        }
    }
}

/// An affair among those of its kind in one office: 1, 2, 3, without gap.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct AffairId(pub i64);

impl fmt::Display for AffairId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
