//! Where a case stands, and who owns it there.

use crate::ids::UnitId;
use serde::{Deserialize, Serialize};

/// A closed list whose members have codes: in packs, facts, addresses and wording keys.
#[macro_export]
macro_rules! coded {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $code)] $variant),+ }

        impl $name {
            /// Every variant, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// As written in packs, facts, addresses and wording keys.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The variant of that code, if there is one.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use coded;

coded! {
    /// A state without what it carries, for tables and lists.
    StateKind {
        /// 已登记.
        Registered = "registered",
        /// 待补充.
        AwaitingMaterial = "awaiting_material",
        /// 待派单.
        ToDispatch = "to_dispatch",
        /// 待签收.
        Dispatched = "dispatched",
        /// 退单待裁定.
        SentBack = "sent_back",
        /// 待受理: with the competent body, which gives notice and decides on admission.
        Received = "received",
        /// 办理中.
        Handling = "handling",
        /// 答复待审核.
        Drafted = "drafted",
        /// 答复待发出.
        Approved = "approved",
        /// 待送达.
        Issued = "issued",
        /// 已送达: time for review runs, or the opinion is carried out.
        Served = "served",
        /// 待回访.
        Replied = "replied",
        /// 待结案.
        ToClose = "to_close",
        /// 已结案.
        Closed = "closed",
        /// 已归档.
        Archived = "archived",
        /// 已并案.
        Merged = "merged",
    }
}

impl StateKind {
    /// Whether somebody still owes the requester something.
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Closed | Self::Archived | Self::Merged)
    }
}

coded! {
    /// A desk of the hotline.
    Desk {
        /// 受理: intake.
        Intake = "intake",
        /// 派单: pre-check, dispatch, adjudication.
        Dispatch = "dispatch",
        /// 回访: follow-up and closing.
        FollowUp = "follow_up",
        /// 督办: supervision.
        Supervision = "supervision",
        /// 独立受理: complaints about the hotline itself, from the first day to the last.
        Independent = "independent",
        /// 复查复核: opinions of other bodies, before the office's own reviewers.
        Review = "review",
    }
}

/// The one who must act next. Exactly one while the case is open.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    /// A desk of the hotline.
    Desk(Desk),
    /// A handling unit.
    Unit(UnitId),
}

/// Where a case stands, with what only that state knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Written down; the desk checks it.
    Registered,
    /// Waiting for the requester's material; returns to `resume`.
    AwaitingMaterial {
        /// Who asked and still owns the case.
        owner: Owner,
        /// Where it goes on.
        resume: StateKind,
    },
    /// Checked; a unit must be found.
    ToDispatch,
    /// Sent to a unit that has not accepted yet.
    Dispatched,
    /// Sent back by a unit; whoever dispatched it decides.
    SentBack,
    /// With the competent body, which has not admitted it yet.
    Received,
    /// Accepted; the unit works on it.
    Handling,
    /// A reply waits for approval.
    Drafted,
    /// An approved reply waits to be issued.
    Approved,
    /// An opinion waits to be served.
    Issued,
    /// The opinion is served.
    Served,
    /// The requester has the reply; follow-up is due.
    Replied,
    /// Everything is done but closing.
    ToClose,
    /// Closed.
    Closed,
    /// Closed and no longer to be reopened.
    Archived,
    /// Goes with another case; comes back here if that is undone.
    Merged {
        /// The case that is answered for both.
        into: crate::ids::CaseId,
        /// The state it left.
        before: Box<State>,
        /// When it joined.
        at: jiff::Timestamp,
        /// Clocks that ran or paused then, and go on if that is undone.
        halted: Vec<super::clock::ClockKind>,
    },
}

impl State {
    /// The state without what it carries.
    pub fn kind(&self) -> StateKind {
        match self {
            Self::Registered => StateKind::Registered,
            Self::AwaitingMaterial { .. } => StateKind::AwaitingMaterial,
            Self::ToDispatch => StateKind::ToDispatch,
            Self::Dispatched => StateKind::Dispatched,
            Self::SentBack => StateKind::SentBack,
            Self::Received => StateKind::Received,
            Self::Handling => StateKind::Handling,
            Self::Drafted => StateKind::Drafted,
            Self::Approved => StateKind::Approved,
            Self::Issued => StateKind::Issued,
            Self::Served => StateKind::Served,
            Self::Replied => StateKind::Replied,
            Self::ToClose => StateKind::ToClose,
            Self::Closed => StateKind::Closed,
            Self::Archived => StateKind::Archived,
            Self::Merged { .. } => StateKind::Merged,
        }
    }

    /// The state of that kind, for kinds that carry nothing; waiting and merged fall back to registered.
    pub(crate) fn plain(kind: StateKind) -> Self {
        match kind {
            StateKind::ToDispatch => Self::ToDispatch,
            StateKind::Dispatched => Self::Dispatched,
            StateKind::SentBack => Self::SentBack,
            StateKind::Received => Self::Received,
            StateKind::Handling => Self::Handling,
            StateKind::Drafted => Self::Drafted,
            StateKind::Approved => Self::Approved,
            StateKind::Issued => Self::Issued,
            StateKind::Served => Self::Served,
            StateKind::Replied => Self::Replied,
            StateKind::ToClose => Self::ToClose,
            StateKind::Closed => Self::Closed,
            StateKind::Archived => Self::Archived,
            StateKind::Registered | StateKind::AwaitingMaterial | StateKind::Merged => Self::Registered,
        }
    }
}
