//! What an act carries that is more than a code: the submission itself, whom it is about, the answers.

use super::kinds::{Channel, RequestKind, Satisfaction, Urgency};
use super::petition_kinds::{Form, Need, Purpose, Through, Track};
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

/// How people come with a matter 来件情况: in which form, how many, in whose name. About one submission, never
/// about a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appearance {
    /// Alone, jointly, as a group, as an organisation.
    pub form: Form,
    /// How many came or signed: 人次 of this submission.
    pub heads: u32,
    /// How many speak for a group 代表.
    #[serde(default, skip_serializing_if = "is_nobody")]
    pub representatives: u32,
    /// In whose name.
    pub through: Through,
    /// What helps them to be heard.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Need>,
    /// 姓名、住址不清: no written notice is owed (条例 art. 23).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unclear: bool,
    /// An oral request was written down and read back 口述记录.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub read_back: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields by reference")]
fn is_nobody(count: &u32) -> bool {
    *count == 0
}

impl Default for Appearance {
    fn default() -> Self {
        Self {
            form: Form::Single,
            heads: 1,
            representatives: 0,
            through: Through::Own,
            needs: Vec::new(),
            unclear: false,
            read_back: false,
        }
    }
}

impl Appearance {
    /// One person for themselves, needing nothing.
    pub fn is_plain(&self) -> bool {
        *self == Self::default()
    }
}

/// Another submission on a matter already in hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joining {
    /// How it came in.
    pub channel: Channel,
    /// What it says.
    pub matter: Sealed,
    /// Who came and how.
    #[serde(default, skip_serializing_if = "Appearance::is_plain")]
    pub appearance: Appearance,
    /// Papers beside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Handle>,
    /// When it reached the office.
    pub received_at: Timestamp,
}

/// A paper as it was printed and handed out: what proves later that it is the one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperCopy {
    /// Which paper, by its code.
    pub paper: ReasonId,
    /// The version of the case whose fact called for it.
    pub of: u32,
    /// Its number 文号.
    pub number: String,
    /// SHA-256 of the PDF, in hex.
    pub digest: String,
    /// Fonts, templates and typesetter it was printed with, in hex.
    pub press: String,
    /// Where the PDF lies.
    pub file: Handle,
    /// What its QR code carries, so that nobody can guess the address.
    pub token: Handle,
}

impl RequestKind {
    /// What a petition of this kind wants: its track (条例 art. 29–31).
    pub fn purpose(self) -> Purpose {
        match self {
            Self::Suggestion | Self::Praise => Purpose::Suggestion,
            Self::Report => Purpose::Accusation,
            Self::Inquiry | Self::Help | Self::Complaint => Purpose::Appeal,
        }
    }
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
    /// Under which rules it runs.
    pub track: Track,
    /// Who came and how.
    pub appearance: Appearance,
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
