//! 剔除申请: a unit asks that a case not count; someone else decides, and both figures are published.

use super::{AppraisalFault, ByCategory, Counts, UnitMonth};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A request that a case not count for its unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exclusion {
    /// Id of the handling unit.
    pub unit: String,
    /// Id of the case.
    pub case: String,
    /// Its category code.
    pub category: String,
    /// How it was counted: a case may fall due more than once in a month.
    pub counts: Counts,
    /// Who asked, for the unit.
    pub asked_by: String,
    /// The decision, once there is one.
    pub decision: Option<ExclusionDecision>,
}

/// A decision on a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExclusionDecision {
    /// Whether the case is left out.
    pub granted: bool,
    /// Who decided.
    pub by: String,
}

impl Exclusion {
    /// Whether the case is left out.
    pub fn is_granted(&self) -> bool {
        self.is_decided_as(true)
    }

    pub(super) fn is_decided_as(&self, granted: bool) -> bool {
        self.decision.as_ref().is_some_and(|decision| decision.granted == granted)
    }
}

pub(super) fn check(units: &[UnitMonth], exclusions: &[Exclusion]) -> Result<(), AppraisalFault> {
    let mut seen = BTreeSet::new();
    for one in exclusions {
        if units.iter().all(|month| month.unit != one.unit) || !seen.insert((&one.unit, &one.case)) {
            return Err(AppraisalFault::Exclusion(one.case.clone()));
        }
        if one.decision.as_ref().is_some_and(|decision| decision.by == one.asked_by) {
            return Err(AppraisalFault::SamePerson(one.asked_by.clone()));
        }
    }
    Ok(())
}

/// The cases without those excluded.
pub(super) fn without<'a>(
    cases: &ByCategory,
    granted: impl Iterator<Item = &'a Exclusion>,
) -> Result<ByCategory, AppraisalFault> {
    let mut left = cases.clone();
    for one in granted {
        let fault = || AppraisalFault::Exclusion(one.case.clone());
        let counts = left.get_mut(&one.category).ok_or_else(fault)?;
        let of = counts.of.checked_sub(one.counts.of).ok_or_else(fault)?;
        let good_milli = counts.good_milli.checked_sub(one.counts.good_milli).ok_or_else(fault)?;
        *counts = Some(Counts { good_milli, of }).filter(|rest| rest.is_possible()).ok_or_else(fault)?;
    }
    Ok(left)
}
