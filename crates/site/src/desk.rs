//! The desk's forms: one declarative description of what each act needs from a person.
//!
//! The HTML forms, the JSON API and its `OpenAPI` document all read the same description, so that a
//! clerk, a program and a document can never disagree about what an act is made of.

pub mod acting;
pub mod build;
mod check;
pub mod clocks;
pub mod day;
pub mod field;
mod fields;
pub mod figures;
pub mod inputs;
mod intake;
pub mod narrow;
pub mod offers;
pub mod paper;
mod petition;
pub mod queues;
mod sample;
pub mod sentence;
pub mod sight;
pub mod standing;

pub use build::{Unfit, Wanted, build};
pub use field::{Choice, Field, Kind, Label};
pub use fields::{defaults, fields};
pub use inputs::{FieldFault, Inputs, Upload};
pub use intake::{intake_fields, submission};
pub use offers::{Offer, letter, offers};

use casework::{ActKind, ActorId, Case, CaseId, Policy, UnitId};
use std::collections::BTreeMap;

/// Somebody a form may name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    /// The account.
    pub id: ActorId,
    /// Their name.
    pub name: String,
    /// Their unit, if they work for one.
    pub unit: Option<UnitId>,
}

/// Everything a form may look at: the rules, the case, and what had to be looked up for it.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// The rules of the day.
    pub policy: &'a Policy,
    /// The case, if there is one already.
    pub case: Option<&'a Case>,
    /// The people who may be named.
    pub people: &'a [Colleague],
    /// Case numbers somebody typed, and the cases they may see under them.
    pub others: &'a BTreeMap<String, CaseId>,
}

impl<'a> Scene<'a> {
    /// A scene in which nobody and no other case can be named.
    pub fn bare(policy: &'a Policy, case: Option<&'a Case>) -> Self {
        static NOBODY: BTreeMap<String, CaseId> = BTreeMap::new();
        Self { policy, case, people: &[], others: &NOBODY }
    }
}

/// Whether a person may do this act by hand. The others are the second half of a pair, or belong to
/// the clockwork and the importer.
pub fn is_by_hand(kind: ActKind) -> bool {
    use ActKind::IssuePaper;
    use ActKind::{Absorb, Lapse, RecordBreach, RecordPastReply, Register, Release, Warn};
    !matches!(kind, Register | Absorb | IssuePaper | Lapse | Release | RecordBreach | RecordPastReply | Warn)
}

/// The acts a person may do, in the order of a case's way.
pub fn acts_by_hand() -> impl Iterator<Item = ActKind> {
    ActKind::ALL.iter().copied().filter(|kind| is_by_hand(*kind))
}
