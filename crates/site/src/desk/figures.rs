//! Figures beside their targets: numerator, denominator, value, and whether the published target is
//! met. What has no source yet, and what has no cases, is said to be missing and never made up.

pub use charts::decimal;

use casework::indicators::{self, Indicator, Measure, share_milli_percent};
use casework::policy::Names;
use casework::policy::model::Target;
use casework::{Policy, UnitId};
use jiff::Timestamp;
use jiff::civil::Date;
use ledger::store::{CaseCut, FigureQuery, Sums};
use ledger::{Store, StoreFault};

/// The days and the unit a figure is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// First local day.
    pub from: Date,
    /// Last local day.
    pub through: Date,
    /// Only this unit.
    pub unit: Option<UnitId>,
    /// Only these cases.
    pub cut: CaseCut,
}

impl Span {
    /// The month in which an instant lies.
    pub fn month_of(policy: &Policy, at: Timestamp) -> Self {
        let today = policy.local(at).date();
        Self {
            from: today.first_of_month(),
            through: today.last_of_month(),
            unit: None,
            cut: CaseCut::default(),
        }
    }

    /// What to ask the store for.
    pub fn query(&self, indicator: &str, as_of: Timestamp) -> FigureQuery {
        FigureQuery {
            indicator: indicator.to_owned(),
            from: self.from,
            through: self.through,
            as_of,
            unit: self.unit.clone(),
            cut: self.cut.clone(),
        }
    }
}

/// One row of the table.
#[derive(Clone, Debug)]
pub struct Figure {
    /// Id of the indicator.
    pub id: String,
    /// Its formula and population, if it is computed from cases.
    pub indicator: Option<&'static Indicator>,
    /// The published target, if there is one.
    pub target: Option<Target>,
    /// The raw sums; `None` without a source.
    pub sums: Option<Sums>,
}

impl Figure {
    /// In thousandths: of a percent for shares, of one for counts. `None`: nothing to measure.
    pub fn value_milli(&self) -> Option<i64> {
        let sums = self.sums?;
        match self.indicator?.measure {
            Measure::Count => Some(sums.numerator_milli),
            Measure::Share => share_milli_percent(sums.numerator_milli, sums.denominator_milli),
        }
    }

    /// Whether the value is a share.
    pub fn is_share(&self) -> bool {
        self.indicator.is_some_and(|indicator| indicator.measure == Measure::Share)
    }

    /// Whether the target is met; `None` if there is nothing to judge.
    pub fn met(&self) -> Option<bool> {
        let target = self.target.as_ref()?;
        let per_mille = target.unit == "‰";
        let value = self.value_milli()?.saturating_mul(if per_mille { 10 } else { 1 });
        match target.operator.as_str() {
            ">=" => Some(value >= target.value_milli),
            "<=" => Some(value <= target.value_milli),
            ">" => Some(value > target.value_milli),
            "<" => Some(value < target.value_milli),
            "=" => Some(value == target.value_milli),
            _ => None,
        }
    }

    /// The name of the published table; `None` if only the indicator has one.
    pub fn names(&self) -> Option<&Names> {
        self.target.as_ref().map(|target| &target.names)
    }
}

/// Every row: the published targets first, in their order, then what is measured besides.
///
/// # Errors
/// The store's.
pub async fn table(
    store: &dyn Store,
    policy: &Policy,
    span: &Span,
    as_of: Timestamp,
) -> Result<Vec<Figure>, StoreFault> {
    let mut rows: Vec<Figure> = Vec::new();
    for target in &policy.targets {
        let indicator = indicators::find(&target.indicator);
        let id = target.indicator.clone();
        rows.push(Figure { id, indicator, target: Some(target.clone()), sums: None });
    }
    for indicator in indicators::all() {
        if rows.iter().all(|row| row.id != indicator.id) {
            let id = indicator.id.to_owned();
            rows.push(Figure { id, indicator: Some(indicator), target: None, sums: None });
        }
    }
    for row in rows.iter_mut().filter(|row| row.indicator.is_some()) {
        row.sums = Some(store.figure(&span.query(&row.id, as_of)).await?);
    }
    Ok(rows)
}
