//! Honest figures: each indicator is a formula over single cases, so that every figure can be
//! drilled down to them and recomputed for any past day.
//!
//! A case contributes a [`Tally`] to each indicator that knows it. A figure is the sum of the
//! numerators over the sum of the denominators of the tallies that are ripe; with no denominator it
//! is null, never 100 %.

mod formulas;
mod petition;

use crate::case::Case;
use crate::ids::UnitId;
use crate::policy::Policy;
use jiff::Timestamp;
use jiff::civil::Date;
use std::sync::LazyLock;

/// How a figure is made of its tallies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Numerators summed.
    Count,
    /// Numerators over denominators.
    Share,
}

/// An indicator the track can compute. Names, formula and population in words: locale key `indicator-<id>`.
#[derive(Clone, Copy, Debug)]
pub struct Indicator {
    /// Id of the indicator catalogue, e.g. `ONTIME`.
    pub id: &'static str,
    /// Raised whenever the formula or its population changes.
    pub version: u32,
    /// Count or share.
    pub measure: Measure,
    formula: fn(&Case, &Policy) -> Vec<Tally>,
}

/// What one case contributes to one indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The indicator.
    pub indicator: &'static str,
    /// The local day under which it counts: of receipt, of falling due, of the reply, as the formula says.
    pub day: Date,
    /// From when it counts. A case not yet due is not late and not on time.
    pub ripe_at: Timestamp,
    /// The unit it counts for, if any.
    pub unit: Option<UnitId>,
    /// Numerator, in thousandths.
    pub numerator_milli: i64,
    /// Denominator, in thousandths.
    pub denominator_milli: i64,
}

/// What units may be compared by: shares in which a case counts fully, partly or not at all, and which are the unit's
/// own doing. No count is among them, no share of what went wrong, nothing that the desks do, and nothing a unit says
/// of itself.
const OF_UNITS: [&str; 8] = [
    "ONTIME",
    "CONTACT_RATE",
    "SIGN_TIMELY",
    "SOLVE_BJ",
    "SAT_RATE",
    "SUPERVISE_DONE",
    "X_ACCEPT_TIMELY",
    "X_DONE_ONTIME",
];

impl Indicator {
    /// Whether units may be compared by it.
    pub fn compares_units(&self) -> bool {
        OF_UNITS.contains(&self.id)
    }
}

/// Every indicator computed from cases.
pub fn all() -> &'static [Indicator] {
    static ALL: LazyLock<Vec<Indicator>> = LazyLock::new(|| [formulas::ALL, petition::ALL].concat());
    &ALL
}

/// The indicator of that id, if it is computed from cases.
pub fn find(id: &str) -> Option<&'static Indicator> {
    all().iter().find(|indicator| indicator.id == id)
}

/// What the case contributes to every indicator.
pub fn tallies(case: &Case, policy: &Policy) -> Vec<Tally> {
    let of = |indicator: &Indicator| {
        let mut tallies = (indicator.formula)(case, policy);
        for tally in &mut tallies {
            tally.indicator = indicator.id;
        }
        tallies
    };
    all().iter().flat_map(of).collect()
}

/// A share in thousandths of a percent, `None` on an empty denominator.
pub fn share_milli_percent(numerator_milli: i64, denominator_milli: i64) -> Option<i64> {
    (denominator_milli != 0).then(|| {
        let scaled = i128::from(numerator_milli) * 100_000 / i128::from(denominator_milli);
        i64::try_from(scaled).unwrap_or(i64::MAX)
    })
}
