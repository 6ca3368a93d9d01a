//! The closed list of papers. What each looks like is a template of the pack; that it exists is law.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

macro_rules! kinds {
    ($($(#[$about:meta])* $kind:ident => $code:literal),+ $(,)?) => {
        /// One of the papers an office issues.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum PaperKind {
            $($(#[$about])* $kind,)+
        }

        impl PaperKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$kind),+];

            /// The name by which packs, stores and addresses know it.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$kind => $code),+
                }
            }

            /// The kind of that code.
            pub fn from_code(code: &str) -> Option<Self> {
                match code {
                    $($code => Some(Self::$kind),)+
                    _ => None,
                }
            }
        }
    };
}

kinds! {
    /// Notice of receipt and acceptance 受理告知书.
    AcceptanceNotice => "acceptance-notice",
    /// Notice of non-acceptance 不予受理告知书.
    NonAcceptanceNotice => "non-acceptance-notice",
    /// Notice of extension 延期告知书.
    ExtensionNotice => "extension-notice",
    /// Guidance to the legal route 法定途径告知书.
    LegalRouteNotice => "legal-route-notice",
    /// Transfer letter 转送函.
    TransferLetter => "transfer-letter",
    /// Assignment letter 交办函: a report back is owed.
    AssignmentLetter => "assignment-letter",
    /// Handling opinion 信访处理意见书.
    HandlingOpinion => "handling-opinion",
    /// Handling opinion of the simple procedure 简易办理意见书.
    SimpleOpinion => "simple-opinion",
    /// Completion report 办结报告.
    CompletionReport => "completion-report",
    /// Review opinion 复查意见书.
    ReviewOpinion => "review-opinion",
    /// Final-review opinion 复核意见书.
    FinalReviewOpinion => "final-review-opinion",
    /// Hearing record 听证笔录.
    HearingRecord => "hearing-record",
    /// Proof of service 送达回证.
    ProofOfService => "proof-of-service",
    /// Mediation agreement 调解协议书.
    MediationAgreement => "mediation-agreement",
    /// Supervision letter 督办函.
    SupervisionLetter => "supervision-letter",
    /// Improvement-advice letter 建议书.
    AdviceLetter => "advice-letter",
    /// Visit slip 来访登记单, with the number in the queue.
    VisitSlip => "visit-slip",
}

impl fmt::Display for PaperKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for PaperKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for PaperKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        let unknown = || serde::de::Error::custom(format_args!("no paper is called {code:?}"));
        Self::from_code(&code).ok_or_else(unknown)
    }
}
