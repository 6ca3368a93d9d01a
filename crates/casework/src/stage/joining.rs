//! 并案与拆分: two requests, one answer; one request, two answers. Both keep their history.

use crate::case::act::Act;
use crate::case::decide::{Attempt, only};
use crate::case::fact::{Fact, What};
use crate::case::refusal::{Refusal, RefusalCode};

/// A case about a unit, its head or the hotline goes alone: joined to another, it would go wherever that one
/// goes, and whoever reads the other would learn that there is one.
pub(super) fn decide(attempt: &Attempt<'_>, act: &Act) -> Result<Fact, Refusal> {
    let case = attempt.case;
    match act {
        Act::Merge { into, reason } => {
            attempt.ensure(*into != case.id, RefusalCode::CannotMerge)?;
            attempt.ensure(case.accused.is_empty(), RefusalCode::LeadsToAccused)?;
            attempt.ensure(case.absorbed.is_empty(), RefusalCode::OthersDepend)?;
            attempt.ensure(!case.is_supervised(), RefusalCode::SupervisionNotConcluded)?;
            let fact = Fact::from(What::Merged { into: *into, reason: reason.clone() });
            Ok(fact.stopping(case.live_kinds()))
        }
        Act::Absorb { case: other, confidential } => {
            attempt.ensure(*other != case.id && !case.absorbed.contains(other), RefusalCode::CannotMerge)?;
            attempt.ensure(case.accused.is_empty(), RefusalCode::LeadsToAccused)?;
            attempt.ensure(*confidential == case.confidential, RefusalCode::MergeMixesConfidential)?;
            only(What::Absorbed { case: *other })
        }
        Act::Unmerge { reason } => only(What::Unmerged { reason: reason.clone() }),
        Act::Release { case: other } => {
            attempt.ensure(case.absorbed.contains(other), RefusalCode::CannotMerge)?;
            only(What::Released { case: *other })
        }
        Act::SplitOff { part } => {
            attempt.ensure(*part != case.id, RefusalCode::CannotMerge)?;
            only(What::PartSplitOff { part: *part })
        }
        _ => attempt.refuse(RefusalCode::NotInThisState),
    }
}
