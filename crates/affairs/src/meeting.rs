//! 协调会 and 联席会议: units around a table over cases that none of them settles alone. Convened, with an agenda
//! of cases; held, with minutes; each resolution names a case, a unit and a day, and stays open until it is
//! proven done or dropped with a reason (regulations on petitions, articles 11–13 and 24).

mod convening;
mod fold;
mod resolving;

pub use convening::Around;

use crate::{Affair, AffairFault, AffairKind, Entry};
use casework::personal::Sealed;
use casework::{Actor, CaseId, UnitId, coded};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

coded! {
    /// Which table.
    MeetingKind {
        /// 协调会: some units over some cases.
        Coordination = "coordination",
        /// 联席会议: the standing joint conference.
        JointConference = "joint_conference",
    }
}

coded! {
    /// Where a resolution stands.
    ResolutionState {
        /// 落实中.
        Open = "open",
        /// 已办结, with proof.
        Proven = "proven",
        /// 不再落实, with a reason.
        Dropped = "dropped",
    }
}

coded! {
    /// Why a step is not taken.
    MeetingFault {
        /// The role does not convene under the pack.
        MayNotConvene = "may_not_convene",
        /// A meeting needs a place, a chair and two units.
        NoticeUnsound = "notice_unsound",
        /// There is no such unit.
        NoSuchUnit = "no_such_unit",
        /// The unit is invited already.
        InvitedAlready = "invited_already",
        /// There is no such case for whoever convenes.
        NoSuchCase = "no_such_case",
        /// The case is on the agenda already.
        ListedAlready = "listed_already",
        /// The case is not on the agenda.
        NotListed = "not_listed",
        /// A unit the case is about would sit at the table.
        AccusedIsInvited = "accused_is_invited",
        /// A unit the case is about would carry out the resolution.
        AccusedIsResponsible = "accused_is_responsible",
        /// The agenda is empty.
        NothingToDiscuss = "nothing_to_discuss",
        /// The day of the meeting has not come.
        TooEarly = "too_early",
        /// It is held, cancelled or closed already.
        NotConvened = "not_convened",
        /// It is not held, or closed already.
        NotHeld = "not_held",
        /// Minutes, resolutions, reports, proofs and reasons need words.
        WordsMissing = "words_missing",
        /// The day by which it is done lies before the meeting.
        DueTooEarly = "due_too_early",
        /// There is no such resolution.
        NoSuchResolution = "no_such_resolution",
        /// It is proven or dropped already.
        ResolutionOver = "resolution_over",
        /// Only the unit responsible or whoever convened reports on it.
        NotResponsible = "not_responsible",
        /// A resolution is neither proven nor dropped.
        ResolutionsOpen = "resolutions_open",
        /// A case on the agenda has no resolution.
        CaseUnresolved = "case_unresolved",
    }
}

impl AffairFault for MeetingFault {
    fn code(self) -> &'static str {
        self.code()
    }
}

/// Statuses of a meeting that took place.
pub const HELD: [&str; 2] = ["held", "closed"];

/// What the invitation says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// Which table.
    pub kind: MeetingKind,
    /// The local day.
    pub day: Date,
    /// When it begins.
    pub from: Time,
    /// Where.
    pub place: String,
    /// Who presides, by post.
    pub chair: String,
    /// Units invited.
    pub units: Vec<UnitId>,
}

/// What was resolved on a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resolved {
    /// The case.
    pub case: CaseId,
    /// The unit responsible.
    pub unit: UnitId,
    /// The last day.
    pub due: Date,
    /// What is to be done.
    pub words: Sealed,
}

/// One thing that happened to a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// Convened.
    Convened(Box<Invitation>),
    /// One unit more was invited.
    Invited {
        /// The unit.
        unit: UnitId,
    },
    /// A case was put on the agenda.
    Listed {
        /// The case.
        case: CaseId,
    },
    /// It was taken off.
    Unlisted {
        /// The case.
        case: CaseId,
    },
    /// It took place.
    Held {
        /// What was said.
        minutes: Sealed,
    },
    /// Something was resolved.
    Resolved(Box<Resolved>),
    /// How far a resolution is.
    Reported {
        /// Which, from 1.
        nth: u32,
        /// The report.
        words: Sealed,
    },
    /// A resolution is carried out.
    Proven {
        /// Which.
        nth: u32,
        /// What shows it.
        proof: Sealed,
    },
    /// A resolution will not be carried out.
    Dropped {
        /// Which.
        nth: u32,
        /// Why.
        reason: Sealed,
    },
    /// It does not take place.
    Cancelled {
        /// Why.
        reason: Sealed,
    },
    /// Every resolution is proven or dropped.
    Closed,
}

/// Where a meeting stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It will take place.
    Convened,
    /// It took place; resolutions are carried out.
    Held,
    /// It did not take place.
    Cancelled,
    /// Over.
    Closed,
}

/// A resolution as its steps make it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolution {
    /// Which of the meeting, from 1.
    pub nth: u32,
    /// What was resolved.
    pub what: Resolved,
    /// Where it stands.
    pub state: ResolutionState,
    /// Reports on it, oldest first.
    pub reports: Vec<(Timestamp, Sealed)>,
    /// Its proof, or the reason why it was dropped.
    pub end: Option<(Timestamp, Sealed)>,
}

impl Resolution {
    /// Whether it is past its day.
    pub fn is_late(&self, today: Date) -> bool {
        self.state == ResolutionState::Open && self.what.due < today
    }
}

/// A meeting as its steps make it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// What the invitation says, with every unit invited since.
    pub invitation: Invitation,
    /// Where it stands.
    pub stage: Stage,
    /// Cases on the agenda, in order.
    pub agenda: Vec<CaseId>,
    /// What was said.
    pub minutes: Option<Sealed>,
    /// What was resolved.
    pub resolutions: Vec<Resolution>,
    /// Why it did not take place.
    pub cancelled: Option<Sealed>,
}

impl Meeting {
    /// The resolution of that number.
    pub fn resolution(&self, nth: u32) -> Option<&Resolution> {
        self.resolutions.iter().find(|resolution| resolution.nth == nth)
    }

    /// Resolutions past their day.
    pub fn late(&self, today: Date) -> impl Iterator<Item = &Resolution> {
        self.resolutions.iter().filter(move |resolution| resolution.is_late(today))
    }

    /// Whether an actor of a unit may know of the meeting: their unit is invited or has to carry something out.
    /// What they see of it is for each case to say.
    pub fn knows(&self, by: &Actor) -> bool {
        let Some(own) = &by.unit else { return false };
        let responsible = self.resolutions.iter().map(|resolution| &resolution.what.unit);
        self.invitation.units.iter().chain(responsible).any(|unit| unit == own)
    }
}

impl Affair for Meeting {
    const KIND: AffairKind = AffairKind::Meeting;
    type Step = Step;
    type Fault = MeetingFault;

    fn begin(first: &Entry<Step>) -> Option<Self> {
        let Step::Convened(invitation) = &first.what else { return None };
        let (agenda, resolutions) = (Vec::new(), Vec::new());
        let (minutes, cancelled, stage) = (None, None, Stage::Convened);
        Some(Self { invitation: (**invitation).clone(), stage, agenda, minutes, resolutions, cancelled })
    }

    fn after(self, next: &Entry<Step>) -> Self {
        fold::after(self, next)
    }

    fn status(&self) -> &'static str {
        match self.stage {
            Stage::Convened => "convened",
            Stage::Held => "held",
            Stage::Cancelled => "cancelled",
            Stage::Closed => "closed",
        }
    }

    fn day(&self) -> Date {
        self.invitation.day
    }

    fn place(&self) -> String {
        self.invitation.kind.code().to_owned()
    }

    fn cases(&self) -> Vec<CaseId> {
        let resolved = self.resolutions.iter().map(|resolution| resolution.what.case);
        self.agenda.iter().copied().chain(resolved).collect()
    }

    fn papers(step: &Step) -> Vec<&Sealed> {
        match step {
            Step::Held { minutes: paper }
            | Step::Reported { words: paper, .. }
            | Step::Proven { proof: paper, .. }
            | Step::Dropped { reason: paper, .. }
            | Step::Cancelled { reason: paper } => vec![paper],
            Step::Resolved(resolved) => vec![&resolved.words],
            _ => Vec::new(),
        }
    }
}
