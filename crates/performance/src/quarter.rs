//! The items of a contract that the cases themselves answer, over the days of a quarter.

use budget::attainment::{Figure, How, Measured};
use budget::contract::Terms;
use budget::target::Decimal;
use casework::indicators::{self, Measure};
use jiff::Timestamp;
use jiff::civil::Date;
use ledger::store::{CaseCut, FigureQuery};
use ledger::{Store, StoreFault};
use std::collections::BTreeMap;

/// Values of every item that has a formula over cases, by item. An item over nothing has its two zeros.
///
/// # Errors
/// The store's.
pub async fn computed(
    store: &dyn Store,
    terms: &Terms,
    (from, through): (Date, Date),
    as_of: Timestamp,
) -> Result<BTreeMap<String, Measured>, StoreFault> {
    let mut values = BTreeMap::new();
    for item in &terms.items {
        let Some(indicator) = indicators::find(&item.id) else { continue };
        let asked = FigureQuery {
            indicator: item.id.clone(),
            from,
            through,
            as_of,
            unit: None,
            cut: CaseCut::default(),
        };
        let sums = store.figure(&asked).await?;
        let (figure, unit) = match indicator.measure {
            Measure::Share => {
                let (numerator, denominator) = (sums.numerator_milli, sums.denominator_milli);
                (Figure::Share { numerator, denominator }, String::new())
            }
            Measure::Count => {
                (Figure::Value(Decimal { units: sums.numerator_milli, scale: 3 }), item.unit.clone())
            }
        };
        let how = How::Formula { id: item.id.clone(), version: indicator.version };
        values.insert(item.id.clone(), Measured { figure, unit, as_of: through, how });
    }
    Ok(values)
}
