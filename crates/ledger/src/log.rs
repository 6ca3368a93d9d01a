//! The transparency log of the office: every fact becomes a leaf.
//!
//! Writing a fact also writes, in the same transaction, that it waits for its leaf, with two salts of its
//! own. An integrator takes the waiting into the tree in blocks and signs the new head. Nothing on the
//! way of a citizen's request waits for that, and no row is written by two of them.

mod growth;
mod integrator;
mod keeper;
mod receipts;
pub mod verify;

pub use growth::{Backlog, Checkpointed, FactPlace, Grow, Grown, LeafRow, Logged, Waiting};
pub use integrator::Integrator;
pub use keeper::{Anchor, KeyFile};

use crate::dice;
use crate::fault::StoreFault;
use crate::store::Change;
use casework::Recorded;
use translog::{FactText, Salts};

/// A fact as the store writes it.
///
/// # Errors
/// It cannot be written as JSON.
pub fn text_of(recorded: &Recorded) -> Result<FactText, StoreFault> {
    let body =
        serde_json::to_string(&recorded.fact).map_err(|cause| StoreFault::Broken(cause.to_string()))?;
    Ok(FactText {
        at: recorded.at.as_microsecond(),
        by_id: recorded.by.id.to_string(),
        by_role: recorded.by.role.code().to_owned(),
        by_unit: recorded.by.unit.as_ref().map(ToString::to_string),
        policy: recorded.policy.clone(),
        what: recorded.fact.what.code().to_owned(),
        body,
    })
}

/// The new facts of a change with their texts and what waits for a leaf. Numbers must have been issued.
///
/// # Errors
/// No randomness.
pub(crate) fn waiting(office: &str, change: &Change) -> Result<Vec<(FactText, Waiting)>, StoreFault> {
    let number = change.case.number.as_ref().map(ToString::to_string).unwrap_or_default();
    let wait = |recorded: &Recorded| {
        let text = text_of(recorded)?;
        let drawn = dice::bytes::<32>()?;
        let salts = Salts::from_bytes(&drawn).ok_or_else(|| StoreFault::Broken("short dice".into()))?;
        let entry = text.opening(office, &number, recorded.version, &salts).entry(&salts.opening);
        let waiting = Waiting {
            at: recorded.at,
            case: recorded.case,
            version: recorded.version,
            salts,
            number: (recorded.version == 1).then(|| number.clone()),
            entry: Some(entry),
        };
        Ok((text, waiting))
    };
    change.facts.iter().map(wait).collect()
}
