//! The closed list of grounds on which a request about one's own data may be refused.

use super::DataRight;
use crate::case::state::coded;

coded! {
    /// Why a request is refused. A person names it; each rests on an article.
    Ground {
        /// The case is still being handled: the purpose is not fulfilled (PIPL 47 paragraph 1, item 1).
        StillOpen = "still_open",
        /// It must be kept for a time the law sets (PIPL 47 paragraph 2).
        MustBeKept = "must_be_kept",
        /// It is needed as evidence, by a hold (PIPL 47 paragraph 2).
        OnHold = "on_hold",
        /// A law asks for secrecy, or telling would hinder a duty (PIPL 18, 35, 45).
        Secrecy = "secrecy",
        /// What is held is right as it is (PIPL 46).
        Accurate = "accurate",
        /// It would show other people's data (PIPL 44; Civil Code 1034).
        OfOthers = "of_others",
    }
}

impl Ground {
    /// Whether a request of that kind can be refused so.
    pub fn fits(self, right: DataRight) -> bool {
        match self {
            Self::StillOpen | Self::MustBeKept | Self::OnHold => right == DataRight::Erasure,
            Self::Accurate => right == DataRight::Correction,
            Self::Secrecy | Self::OfOthers => matches!(right, DataRight::Copy | DataRight::Explanation),
        }
    }

    /// The article it rests on.
    pub fn article(self) -> &'static str {
        match self {
            Self::StillOpen => "PIPL 47(1)",
            Self::MustBeKept | Self::OnHold => "PIPL 47(2)",
            Self::Secrecy => "PIPL 18, 35, 45",
            Self::Accurate => "PIPL 46",
            Self::OfOthers => "PIPL 44",
        }
    }
}
