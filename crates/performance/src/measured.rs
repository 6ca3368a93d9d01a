//! The figures of a year as they stand: of the cases, as the views have them, and of what else the office did.

use crate::elapsed::elapsed;
use crate::office;
use affairs::board::{Basis, Computed, Origin, Sum};
use budget::binding::catalogue::{self, Basis as From, Formula};
use casework::indicators::{self, Indicator};
use jiff::Timestamp;
use jiff::civil::Date;
use ledger::store::{CaseCut, FigureQuery};
use ledger::{Ledger, Store, StoreFault};
use std::collections::BTreeMap;

/// The indicators of the cases that the catalogue of targets knows.
pub(crate) fn indicators() -> impl Iterator<Item = &'static Indicator> {
    let of_cases = |formula: &&Formula| formula.computed == Some(From::Cases);
    catalogue::all().iter().filter(of_cases).filter_map(|formula| indicators::find(&formula.id))
}

/// The figures of the cases of a year through `day`, of what was due by `at`.
///
/// # Errors
/// The store's.
pub async fn sums(store: &dyn Store, day: Date, at: Timestamp) -> Result<BTreeMap<String, Sum>, StoreFault> {
    let mut sums = BTreeMap::new();
    for indicator in indicators() {
        let query = FigureQuery {
            indicator: indicator.id.to_owned(),
            from: day.first_of_year(),
            through: day,
            as_of: at,
            unit: None,
            cut: CaseCut::default(),
        };
        let found = store.figure(&query).await?;
        let (numerator_milli, denominator_milli) = (found.numerator_milli, found.denominator_milli);
        let from = Origin::Cases;
        let sum = Sum { version: indicator.version, numerator_milli, denominator_milli, from };
        sums.insert(indicator.id.to_owned(), sum);
    }
    Ok(sums)
}

/// The figures of a year as they stand, for looking at: facts that wait for their leaf are in them. None before the
/// year begins.
///
/// # Errors
/// The store's.
pub async fn of_year(ledger: &Ledger, year: i16) -> Result<Computed, StoreFault> {
    let (at, policy) = (ledger.now(), ledger.book().newest());
    let last = Date::new(year, 12, 31).unwrap_or(Date::MAX);
    let today = policy.local(at).date();
    let begun = today.year() >= year;
    let day = if begun { today.min(last) } else { last.first_of_year() };
    let (mut all, mut of_office) = (BTreeMap::new(), office::Figures::default());
    if begun {
        all = sums(&**ledger.store(), day, at).await?;
        of_office = office::figures(ledger, policy, day, at).await?;
    }
    let elapsed = elapsed(policy, year, if begun { day } else { day.yesterday().unwrap_or(day) });
    let basis = Basis { day, at, size: 0, root: String::new(), policy: policy.version.clone() };
    Ok(of_office.beside(Computed { basis, elapsed, sums: all, projects: BTreeMap::new() }))
}
