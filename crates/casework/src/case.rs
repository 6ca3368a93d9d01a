//! The spine: a case as folded from its facts.
//!
//! The stages never meet anywhere else. They read `&Case`, and what they decide comes back as a
//! fact through [`Case::apply`].

pub mod act;
mod appearance;
mod apply;
pub mod clock;
mod clocks;
pub mod decide;
pub mod fact;
mod papers;
pub mod petition;
pub mod refusal;
pub mod state;
pub mod table;
mod why;

use crate::ids::{Actor, ActorId, AreaCode, CaseId, CategoryCode, Handle, ReasonId, UnitId};
use crate::number::CaseNumber;
use crate::personal::Sealed;
use act::{
    Accused, Answers, Appearance, Channel, Fault, Finding, Method, Outcome, RequestKind, Track, Urgency,
};
use clock::{Clock, ClockKind};
use fact::Recorded;
use jiff::Timestamp;
use petition::Petition;
use state::{Desk, Owner, State, StateKind};
pub use why::{Question, Reasons};

/// A case at one point of its history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Identity in the store.
    pub id: CaseId,
    /// How many facts made it.
    pub version: u32,
    /// The time of the last fact.
    pub changed_at: Timestamp,
    /// The number people know it by.
    pub number: Option<CaseNumber>,
    /// What sort of request.
    pub kind: RequestKind,
    /// How it came in.
    pub channel: Channel,
    /// Category.
    pub category: Option<CategoryCode>,
    /// How urgent.
    pub urgency: Urgency,
    /// Division or street.
    pub area: Option<AreaCode>,
    /// Language of the request.
    pub language: String,
    /// What is asked.
    pub matter: Sealed,
    /// Who asks.
    pub requester: Option<Sealed>,
    /// Whether the requester can be reached.
    pub contactable: bool,
    /// Whether confidentiality was demanded.
    pub confidential: bool,
    /// Whom it is about.
    pub accused: Vec<Accused>,
    /// Papers beside it.
    pub attachments: Vec<Handle>,
    /// When it reached the office. Never changes.
    pub received_at: Timestamp,
    /// Who wrote it down.
    pub registered_by: Actor,
    /// When it was written down.
    pub registered_at: Timestamp,
    /// The case it was split from.
    pub split_from: Option<CaseId>,
    /// Parts split off.
    pub parts: Vec<CaseId>,
    /// Cases answered with this one.
    pub absorbed: Vec<CaseId>,
    /// Where it stands.
    pub state: State,
    /// The line of units it went down, the accountable one last.
    pub line: Vec<Assignment>,
    /// Supporting units.
    pub supports: Vec<Support>,
    /// Every clock ever set, in order.
    pub clocks: Vec<Clock>,
    /// The first time the requester was reached.
    pub contacted_at: Option<Timestamp>,
    /// Who handles it in the unit.
    pub handler: Option<ActorId>,
    /// An extension being decided.
    pub extension_asked: Option<ReasonId>,
    /// Extensions granted.
    pub extensions: Vec<ReasonId>,
    /// The reply being written, or issued.
    pub reply: Option<Reply>,
    /// Follow-ups tried, oldest first, of the present round.
    pub follow_ups: Vec<FollowUp>,
    /// The requester's rating since the last closing.
    pub rating: Option<Answers>,
    /// What the requester wanted explained, oldest first.
    pub questions: Vec<Question>,
    /// Reworks of the present round.
    pub reworks: u32,
    /// 1, and one more after each reopening.
    pub round: u32,
    /// When the desk first dispatched it.
    pub first_dispatched_at: Option<Timestamp>,
    /// How often it was dispatched by the desk.
    pub dispatches: u32,
    /// Units that gave it back to the desk, with whose fault it was.
    pub returns: Vec<(UnitId, Fault)>,
    /// Supervision, once opened.
    pub supervision: Option<Supervision>,
    /// How often somebody reminded.
    pub reminders: u32,
    /// How it ended.
    pub ending: Option<Ending>,
    /// When it was last closed.
    pub closed_at: Option<Timestamp>,
    /// Who must not touch it.
    pub recused: Vec<ActorId>,
    /// Third parties invited, with the body each belongs to.
    pub invited: Vec<(ActorId, UnitId)>,
    /// Under which rules it runs.
    pub track: Track,
    /// Who came and how, with the first submission.
    pub appearance: Appearance,
    /// What the petition office did with it.
    pub petition: Box<Petition>,
}

/// A unit on the line a case went down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// The unit.
    pub unit: UnitId,
    /// When it was sent there.
    pub at: Timestamp,
    /// When the unit accepted.
    pub accepted_at: Option<Timestamp>,
    /// A sending back was refused: no second one.
    pub no_return: bool,
}

/// A supporting unit and whether it has had its say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Support {
    /// The unit.
    pub unit: UnitId,
    /// Whether it contributed.
    pub contributed: bool,
}

/// A reply on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// What the requester reads.
    pub text: Sealed,
    /// Who wrote it.
    pub author: ActorId,
    /// Result as the unit states it.
    pub outcome: Outcome,
    /// Finding.
    pub finding: Finding,
    /// When and how it was issued.
    pub issued: Option<(Timestamp, Method)>,
}

/// One attempt to follow up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUp {
    /// When.
    pub at: Timestamp,
    /// `None`: nobody answered.
    pub answers: Option<Answers>,
    /// Whether the requester rated on their own instead of being asked.
    pub own_rating: bool,
}

/// Supervision of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Supervision {
    /// When it was opened.
    pub opened: Timestamp,
    /// When the unit answered in writing.
    pub answered: Option<Timestamp>,
    /// When it was concluded.
    pub concluded: Option<Timestamp>,
}

/// How a case ended, whatever the requester thinks of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Answered at the first contact.
    AnsweredDirectly,
    /// Handed over to an emergency body.
    HandedOver(ReasonId),
    /// Not admitted, on a ground.
    Declined(ReasonId),
    /// Withdrawn by the requester.
    Withdrawn,
    /// Replied to.
    Replied,
    /// Replied to before it came into this system.
    PastReply,
    /// Gone to a body outside petition work.
    Referred(ReasonId),
    /// Shown the legal route.
    Guided(ReasonId),
    /// An opinion was served, and no remedy is open any longer or none was taken.
    Opined,
    /// Settled by an agreement.
    Mediated,
}

impl Case {
    /// Folds a whole history. `None` if it is empty or does not begin with a registration.
    pub fn fold(history: &[Recorded]) -> Option<Self> {
        let (first, rest) = history.split_first()?;
        let born = Self::born(first)?;
        Some(rest.iter().fold(born, Self::apply))
    }

    /// The unit that is accountable now, if the case is with a unit.
    pub fn unit(&self) -> Option<&UnitId> {
        self.line.last().map(|assignment| &assignment.unit)
    }

    /// The one who must act next; `None` once nobody owes anything.
    pub fn owner(&self) -> Option<Owner> {
        let desk = |desk| Some(self.at_desk(desk));
        let unit = || self.unit().cloned().map(Owner::Unit);
        match &self.state {
            State::Registered => desk(Desk::Intake),
            State::AwaitingMaterial { owner: Owner::Desk(asked), .. } => desk(*asked),
            State::AwaitingMaterial { owner, .. } => Some(owner.clone()),
            State::ToDispatch => desk(Desk::Dispatch),
            State::SentBack => Some(self.settler()),
            State::Dispatched => unit(),
            State::Received | State::Handling | State::Drafted | State::Approved | State::Issued => {
                self.before_whom().or_else(unit)
            }
            State::Served if self.petition.owes_execution() => unit().or_else(|| desk(Desk::FollowUp)),
            State::Served | State::Replied | State::ToClose => desk(Desk::FollowUp),
            State::Closed | State::Archived | State::Merged { .. } => None,
        }
    }

    /// Whether it is about the hotline itself.
    pub fn is_about_hotline(&self) -> bool {
        self.accused.contains(&Accused::Hotline)
    }

    /// That desk; the independent one if the case is about the hotline, whose desks stay out of it.
    pub(super) fn at_desk(&self, desk: Desk) -> Owner {
        Owner::Desk(if self.is_about_hotline() { Desk::Independent } else { desk })
    }

    /// Who decides on a sending back: the unit above on the line, or the dispatch desk.
    pub fn settler(&self) -> Owner {
        match self.line.len() {
            0 | 1 => self.at_desk(Desk::Dispatch),
            n => Owner::Unit(self.line[n - 2].unit.clone()),
        }
    }

    /// Whether supervision is opened and not concluded.
    pub fn is_supervised(&self) -> bool {
        self.supervision.is_some_and(|s| s.concluded.is_none())
    }

    /// The last follow-up in which somebody answered.
    pub fn answers(&self) -> Option<&Answers> {
        self.follow_ups.iter().rev().find_map(|f| f.answers.as_ref())
    }

    /// Whether the unit works on it again after a discontented answer.
    pub fn is_rework(&self) -> bool {
        self.live_clock(ClockKind::Rework).is_some()
    }

    /// The state without what it carries.
    pub fn state_kind(&self) -> StateKind {
        self.state.kind()
    }
}
