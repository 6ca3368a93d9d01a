//! Wilson's interval, in whole numbers: how far a share of few cases may be from what the unit really does.

use crate::attainment::ratio::Ratio;
use serde::{Deserialize, Serialize};

/// A share in 10⁻¹².
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Parts(pub u64);

/// Bounds in hundredths of a percent, rounded outwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interval {
    /// Lower bound, 0 to 10,000.
    pub from: u32,
    /// Upper bound, 0 to 10,000.
    pub to: u32,
}

/// Square of 1.96 is 2401 / 625.
const Z_SQUARED: (i128, i128) = (2401, 625);
const BASIS_POINTS: i128 = 10_000;

impl Parts {
    /// Every case.
    pub const ONE: Self = Self(1_000_000_000_000);

    /// As a fraction, for display.
    pub fn ratio(self) -> Ratio {
        Ratio::new(i128::from(self.0), i128::from(Self::ONE.0)).unwrap_or(Ratio::ZERO)
    }
}

impl Interval {
    /// Whether they have a value in common.
    pub fn overlaps(self, other: Self) -> bool {
        self.from <= other.to && other.from <= self.to
    }
}

/// The 95 % interval of a share over so many cases; `None` over none. Of an adjusted share it is an approximation that
/// takes the cases as if they had the reference mix.
///
/// With z² = a/b the bounds are (2b·np + a ± √(4ab·np(1−p) + a²)) / (2b·n + 2a).
pub fn interval(share: Parts, cases: u32) -> Option<Interval> {
    if cases == 0 {
        return None;
    }
    let (a, b) = Z_SQUARED;
    let one = i128::from(Parts::ONE.0);
    let n = i128::from(cases);
    let p = i128::from(share.0).clamp(0, one);
    let spread = 4 * a * b * n * (p * (one - p) / one) / (one / BASIS_POINTS) * BASIS_POINTS;
    let root = (spread + (a * BASIS_POINTS) * (a * BASIS_POINTS)).isqrt() + 1;
    let middle = 2 * b * n * p / (one / BASIS_POINTS) + a * BASIS_POINTS;
    let below = 2 * b * n + 2 * a;
    let bound = |value: i128| u32::try_from(value.clamp(0, BASIS_POINTS)).unwrap_or(0);
    let from = bound((middle - root).div_euclid(below));
    let to = bound((middle + 1 + root).div_euclid(below) + 1);
    Some(Interval { from, to })
}
