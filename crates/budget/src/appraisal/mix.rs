//! 直接标准化: a unit's shares by category, weighed as the reference period weighs them.

use super::ByCategory;
use super::interval::Parts;
use crate::attainment::ratio::Ratio;

/// Of a case, as a share.
const A_THOUSANDTH: u128 = Parts::ONE.0 as u128 / 1000;

/// The share of the unit if it had the reference mix, and the part of that mix it has cases of. A category it has no
/// cases of counts with the share of the reference, which neither helps nor harms. `None` without any case.
///
/// Whole numbers throughout: each category is cut to the 10⁻¹² of a case, so that equal shares stay equal.
pub(super) fn adjust(cases: &ByCategory, reference: &ByCategory) -> (Option<Parts>, Ratio) {
    let (mut sum, mut mix, mut covered) = (0_u128, 0_u128, 0_u128);
    for (category, standard) in reference {
        let own = cases.get(category).filter(|own| own.of > 0);
        let weight = u128::from(standard.of);
        mix += weight;
        sum += match own {
            Some(own) => weight * u128::from(own.good_milli) * A_THOUSANDTH / u128::from(own.of),
            None => u128::from(standard.good_milli) * A_THOUSANDTH,
        };
        covered += own.map_or(0, |_| weight);
    }
    let share = sum.checked_div(mix).filter(|_| covered > 0).and_then(|share| u64::try_from(share).ok());
    let whole = |number: u128| i128::try_from(number).ok();
    let coverage = whole(covered).zip(whole(mix)).and_then(|(covered, mix)| Ratio::new(covered, mix));
    (share.map(Parts), coverage.unwrap_or(Ratio::ZERO))
}
