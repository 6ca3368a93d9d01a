//! What happens to an application for aid, and nothing else can: these fields are all there are.

use casework::personal::Sealed;
use casework::{AreaCode, CaseId, PostId, ReasonId, coded};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// Who applied.
    Origin {
        /// 本人申请.
        Requester = "requester",
        /// 代为申请: somebody of the office on their behalf.
        OnBehalf = "on_behalf",
    }
}

/// How the committee voted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Votes {
    /// For granting.
    pub granting: u32,
    /// Against.
    pub refusing: u32,
    /// Neither.
    pub abstaining: u32,
}

impl Votes {
    /// How many there are.
    pub fn all(self) -> u32 {
        self.granting.saturating_add(self.refusing).saturating_add(self.abstaining)
    }
}

/// One thing that happened in a year of aid. Amounts are in hundredths of a yuan 分.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// The year's aid begins.
    Opened {
        /// The calendar year.
        year: i16,
    },
    /// Somebody is in need.
    Applied {
        /// Number in the year, from 1.
        nth: u32,
        /// The matter it hangs on.
        case: CaseId,
        /// What for.
        purpose: ReasonId,
        /// The need, in words.
        need: Sealed,
        /// Who applied.
        origin: Origin,
    },
    /// One person looked into it.
    Verified {
        /// Which application.
        nth: u32,
        /// What was found.
        finding: Sealed,
    },
    /// The committee decided.
    Decided {
        /// Which application.
        nth: u32,
        /// What is granted; `None` if nothing is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        amount: Option<i64>,
        /// Who sat, by post.
        members: Vec<PostId>,
        /// How they voted.
        votes: Votes,
        /// Why.
        reasons: Sealed,
    },
    /// The grant was made public, without a name.
    Announced {
        /// Which application.
        nth: u32,
        /// The family name's initial, as shown.
        initial: Sealed,
        /// The division, and nothing finer.
        area: AreaCode,
        /// Last day of the notice.
        through: Date,
    },
    /// Something was brought up against the grant before it was paid: it is decided anew.
    Reconsidered {
        /// Which application.
        nth: u32,
        /// What.
        reason: Sealed,
    },
    /// It was paid.
    Paid {
        /// Which application.
        nth: u32,
        /// Number of the voucher.
        voucher: String,
        /// Day of the voucher.
        day: Date,
        /// How much.
        amount: i64,
    },
    /// Somebody looked whether it helped.
    Reviewed {
        /// Which application.
        nth: u32,
        /// What was found.
        finding: Sealed,
    },
    /// It is over.
    Closed {
        /// Which application.
        nth: u32,
    },
    /// Taken back before it was decided.
    Withdrawn {
        /// Which application.
        nth: u32,
    },
}

impl Step {
    /// The application it is about.
    pub fn nth(&self) -> Option<u32> {
        match self {
            Self::Opened { .. } => None,
            Self::Applied { nth, .. }
            | Self::Verified { nth, .. }
            | Self::Decided { nth, .. }
            | Self::Announced { nth, .. }
            | Self::Reconsidered { nth, .. }
            | Self::Paid { nth, .. }
            | Self::Reviewed { nth, .. }
            | Self::Closed { nth }
            | Self::Withdrawn { nth } => Some(*nth),
        }
    }

    /// The papers it speaks of.
    pub fn papers(&self) -> Vec<&Sealed> {
        match self {
            Self::Applied { need: words, .. }
            | Self::Verified { finding: words, .. }
            | Self::Decided { reasons: words, .. }
            | Self::Announced { initial: words, .. }
            | Self::Reconsidered { reason: words, .. }
            | Self::Reviewed { finding: words, .. } => vec![words],
            Self::Opened { .. } | Self::Paid { .. } | Self::Closed { .. } | Self::Withdrawn { .. } => {
                Vec::new()
            }
        }
    }
}
