//! What an act carries that is more than a code: the submission itself, whom it is about, the answers.

use super::kinds::{Channel, RequestKind, Satisfaction, Urgency};
use crate::ids::{AreaCode, CaseId, CategoryCode, Handle, PostId, ReasonId, UnitId};
use crate::personal::Sealed;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

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
