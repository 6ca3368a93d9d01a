//! Points, grade and money of a quarter, reckoned from what was observed.

use super::statement::{Breach, ContractFault, Observed};
use super::terms::{Deduction, Item, Terms};
use crate::attainment::Measured;
use crate::attainment::ratio::Ratio;
use crate::attainment::unit::convert;
use crate::money::Fen;
use serde::{Deserialize, Serialize};

/// What a quarter comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// Points of each item, in the order of the terms.
    pub rows: Vec<RowPoints>,
    /// Points taken off, by id of the deduction; only those that happened.
    pub deducted: Vec<(String, Ratio)>,
    /// Ids of the vetoes that apply.
    pub vetoes: Vec<String>,
    /// All points, 0 to 100; `None` while an item is not measured.
    pub points: Option<Ratio>,
    /// Id of the grade.
    pub grade: Option<String>,
    /// Payable share in hundredths of a percent, 0 to 10,000.
    pub payable_share: Option<u32>,
    /// Payable, rounded down to the fen.
    pub payable: Option<Fen>,
}

/// An item of the terms, scored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowPoints {
    /// Indicator id.
    pub id: String,
    /// The value, in the unit of the terms; `None` if it was not measured.
    pub value: Option<Ratio>,
    /// What it earned.
    pub points: Option<Ratio>,
}

pub(super) fn reckon(terms: &Terms, fee: Fen, observed: &Observed) -> Result<Outcome, ContractFault> {
    let row = |item: &Item| score(item, observed.measured.get(&item.id));
    let rows = terms.items.iter().map(row).collect::<Result<Vec<_>, _>>()?;
    let earned = rows.iter().try_fold(Ratio::ZERO, |sum, row| sum.plus(row.points?));
    let deducted = deducted(terms, &observed.breaches);
    let off = deducted.iter().try_fold(Ratio::ZERO, |sum, (_, points)| sum.plus(*points));
    let off = off.map(|off| off.min(terms.deductions_at_most.0));
    let points = earned.zip(off).and_then(|(earned, off)| earned.minus(off));
    let points = points.map(|points| points.clamp(Ratio::ZERO, Ratio::whole(100)));
    let grade = points.and_then(|points| terms.grades.iter().find(|grade| points >= grade.from_points.0));
    let happened = |id: &str| observed.vetoes.iter().any(|breach| breach.id == id);
    let vetoes: Vec<_> = terms.vetoes.iter().filter(|veto| happened(&veto.id)).collect();
    let limits = vetoes.iter().filter_map(|veto| veto.payable_at_most_percent.basis_points());
    let payable_share = grade
        .and_then(|grade| grade.payable_percent.basis_points())
        .map(|share| limits.fold(share, u32::min));
    Ok(Outcome {
        rows,
        deducted,
        vetoes: vetoes.iter().map(|veto| veto.id.clone()).collect(),
        points,
        grade: grade.map(|grade| grade.id.clone()),
        payable_share,
        payable: payable_share.and_then(|share| part_of(fee, share)),
    })
}

fn part_of(fee: Fen, share: u32) -> Option<Fen> {
    let part = i128::from(fee.0) * i128::from(share) / 10_000;
    i64::try_from(part).ok().map(Fen)
}

fn score(item: &Item, measured: Option<&Measured>) -> Result<RowPoints, ContractFault> {
    let value = measured.and_then(|measured| Some((measured.value()?, &measured.unit)));
    let value = value.map(|(value, unit)| convert(value, unit, &item.unit)).transpose()?;
    let points = value.and_then(|value| points(item, value));
    Ok(RowPoints { id: item.id.clone(), value, points })
}

fn points(item: &Item, value: Ratio) -> Option<Ratio> {
    if let Some(line) = item.line {
        let way = line.goal.0.minus(line.baseline.0)?;
        return value.minus(line.baseline.0)?.over(way)?.within_one().times(item.weight.0);
    }
    let reached = item.bands.iter().find(|band| {
        band.at_least.is_none_or(|least| value >= least.0) && band.at_most.is_none_or(|most| value <= most.0)
    });
    Some(reached.map_or(Ratio::ZERO, |band| band.points.0))
}

fn deducted(terms: &Terms, breaches: &[Breach]) -> Vec<(String, Ratio)> {
    let of = |one: &Deduction| {
        let times = breaches.iter().filter(|breach| breach.id == one.id).count();
        let times = i64::try_from(times).unwrap_or(i64::MAX);
        let points = one.each.0.times(Ratio::whole(times)).unwrap_or(one.at_most.0);
        (times > 0).then(|| (one.id.clone(), points.min(one.at_most.0)))
    };
    terms.deductions.iter().filter_map(of).collect()
}
