//! What the petition office did with a matter: notices, opinions and their remedies, advice, backlog.
//!
//! A matter is the case itself. Submissions join it; opinions and limits hang on it.

use super::Case;
use super::act::{
    Advice, Appearance, Channel, Instance, Intended, Joining, Measure, PaperCopy, Procedure, Proof, Service,
    Verdict,
};
use super::state::{Owner, StateKind};
use crate::ids::{ActorId, CaseId, Handle, PostId, ReasonId, UnitId};
use crate::personal::Sealed;
use jiff::Timestamp;

/// The petition side of a case. Empty for a case of the hotline that never needed it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Petition {
    /// 转送 or 交办, with the day for reporting back.
    pub is_assigned: bool,
    /// When the written notice was given.
    pub noticed_at: Option<Timestamp>,
    /// When it was admitted, and how.
    pub admitted: Option<(Timestamp, Procedure)>,
    /// Which instance has it.
    pub instance: Instance,
    /// The reviewing body that has it before it.
    pub bench: Option<Owner>,
    /// Every reviewing body it ever was before.
    pub benches: Vec<Owner>,
    /// Hearings of the present instance.
    pub hearing: Hearing,
    /// Opinions, oldest first; the last may still be a draft.
    pub opinions: Vec<Opinion>,
    /// Whether a supported request waits to be carried out.
    pub execution: Execution,
    /// Brought to an end for good, and on what ground.
    pub terminated: Option<ReasonId>,
    /// Times it was reported upward.
    pub reported: Vec<Timestamp>,
    /// Further submissions on the matter.
    pub joined: Vec<Joined>,
    /// Other cases near it.
    pub related: Vec<CaseId>,
    /// Advice given to units.
    pub advice: Vec<Advised>,
    /// Measures taken with units.
    pub measures: Vec<(Measure, UnitId, Timestamp)>,
    /// Advice or a measure that waits for signatures.
    pub proposed: Option<Box<Proposed>>,
    /// Yellow cards: the due times warned of.
    pub warned: Vec<Timestamp>,
    /// Units called together, while that is going on.
    pub coordination: Option<Vec<UnitId>>,
    /// On the list of backlog matters.
    pub backlog: Option<Backlog>,
    /// Third parties that promised confidentiality.
    pub undertaken: Vec<ActorId>,
    /// Minutes third parties worked, by body. Never by person.
    pub minutes: Vec<(UnitId, u32)>,
    /// What a suggestion turned into.
    pub conversions: Vec<ReasonId>,
    /// Whether a contribution was rewarded.
    pub awarded: bool,
    /// Papers handed out.
    pub papers: Vec<PaperCopy>,
}

/// Advice or a measure before it takes effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposed {
    /// What is intended.
    pub step: Intended,
    /// With which unit.
    pub unit: UnitId,
    /// Its words.
    pub note: Sealed,
    /// Who proposed it, and who signed since, in order.
    pub hands: Vec<ActorId>,
}

/// Where a hearing stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hearing {
    /// None is held.
    #[default]
    None,
    /// Decided on, not yet recorded.
    Opened,
    /// Held and recorded.
    Held,
}

/// Where carrying out a supported request stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Execution {
    /// Nothing is owed.
    #[default]
    None,
    /// Owed.
    Owed,
    /// Done.
    Done,
}

/// An opinion 意见书.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opinion {
    /// Of which instance.
    pub instance: Instance,
    /// The body whose opinion it is.
    pub body: Option<Owner>,
    /// What it says.
    pub text: Sealed,
    /// What it comes to.
    pub verdict: Verdict,
    /// Who wrote it.
    pub author: ActorId,
    /// When it was issued.
    pub issued_at: Option<Timestamp>,
    /// How it was served, and when it was received.
    pub served: Option<(Service, Timestamp)>,
}

/// A further submission on the matter 并入来件.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    /// How it came in.
    pub channel: Channel,
    /// What it says.
    pub matter: Handle,
    /// Who came and how.
    pub appearance: Appearance,
    /// When it reached the office.
    pub received_at: Timestamp,
}

impl From<&Joining> for Joined {
    fn from(joining: &Joining) -> Self {
        Self {
            channel: joining.channel,
            matter: joining.matter.handle,
            appearance: joining.appearance.clone(),
            received_at: joining.received_at,
        }
    }
}

/// Advice to a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advised {
    /// Which kind.
    pub kind: Advice,
    /// Who must answer.
    pub unit: UnitId,
    /// Whether it did.
    pub answered: bool,
}

/// A matter on the backlog list 积案.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backlog {
    /// The leader in charge, by post.
    pub leader: PostId,
    /// What stands in the way.
    pub obstacle: ReasonId,
    /// When it was listed.
    pub listed_at: Timestamp,
    /// How and when it was shown to be done with.
    pub cleared: Option<(Proof, Timestamp)>,
}

impl Petition {
    /// Whether a supported request waits to be carried out.
    pub fn owes_execution(&self) -> bool {
        self.execution == Execution::Owed
    }

    /// The opinion being written, if there is one.
    pub fn draft(&self) -> Option<&Opinion> {
        self.opinions.last().filter(|opinion| opinion.issued_at.is_none())
    }

    /// The opinion last issued.
    pub fn opinion(&self) -> Option<&Opinion> {
        self.opinions.iter().rev().find(|opinion| opinion.issued_at.is_some())
    }

    /// Whether the same facts and reasons are not accepted again 不再受理.
    pub fn is_final(&self) -> bool {
        let final_opinion = self
            .opinion()
            .is_some_and(|opinion| opinion.instance == Instance::FinalReview && opinion.served.is_some());
        self.terminated.is_some() || final_opinion
    }

    /// Whether it is on the list of backlog matters and not done with.
    pub fn is_backlog(&self) -> bool {
        self.backlog.as_ref().is_some_and(|backlog| backlog.cleared.is_none())
    }

    /// The unit that still owes an answer to advice, if one does.
    pub fn advised(&self) -> Option<&Advised> {
        self.advice.iter().find(|advised| !advised.answered)
    }
}

impl Case {
    /// The reviewing body that has it before it; `None` in the first instance.
    pub fn before_whom(&self) -> Option<Owner> {
        match self.petition.bench.as_ref()? {
            Owner::Desk(desk) => Some(self.at_desk(*desk)),
            unit @ Owner::Unit(_) => Some(unit.clone()),
        }
    }

    /// Whether it has gone to review.
    pub fn is_under_review(&self) -> bool {
        self.petition.instance != Instance::First
    }

    /// Whether a reviewing body has it before it now.
    pub fn is_before_bench(&self) -> bool {
        use StateKind as S;
        let at_work =
            matches!(self.state_kind(), S::Received | S::Handling | S::Drafted | S::Approved | S::Issued);
        at_work && self.petition.bench.is_some()
    }
}
