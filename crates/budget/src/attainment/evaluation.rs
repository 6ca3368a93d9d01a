//! 绩效自评: the points of all rows and of the execution rate, a total, a grade.
//!
//! A total is only given when every row was assessed; until then the sheet says what was earned out of what.

use super::Attainment;
use super::ratio::Ratio;
use super::rules::Rules;
use serde::{Deserialize, Serialize};

/// A self-evaluation. Points are of a hundred, exact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evaluation {
    /// Points of each row, in its order; `None` for a row without verdict or weight.
    pub rows: Vec<Option<Ratio>>,
    /// Points of the execution rate; `None` if it is not known, and zero if the rules give it none.
    pub execution: Option<Ratio>,
    /// What was earned by the rows that were assessed, and by the execution rate.
    pub earned: Ratio,
    /// What these could have earned.
    pub out_of: Ratio,
    /// All points; `None` while anything is missing.
    pub total: Option<Ratio>,
    /// Id of the grade of the total.
    pub grade: Option<String>,
}

/// Scores the rows of one form: weight (hundredths of a percent) and how the row stands. Weights are shares of the
/// points that the execution rate leaves, whatever they add up to: 90 and 100 are both printed.
///
/// `execution_rate` is spent over budgeted; more than 1 counts as 1.
pub fn evaluate(
    rows: &[(Option<u32>, &Attainment)],
    execution_rate: Option<Ratio>,
    rules: &Rules,
) -> Evaluation {
    let weights: i64 = rows.iter().filter_map(|(weight, _)| weight.map(i64::from)).sum();
    let for_rows = Ratio::whole(100 - i64::from(rules.execution_points));
    let worth = |weight: &Option<u32>| {
        let part = Ratio::new(i128::from((*weight)?), i128::from(weights))?;
        part.times(for_rows)
    };
    let points: Vec<_> =
        rows.iter().map(|(weight, row)| row.share.and_then(|share| worth(weight)?.times(share))).collect();
    let for_execution = Ratio::whole(i64::from(rules.execution_points));
    let execution = match rules.execution_points {
        0 => Some(Ratio::ZERO),
        _ => execution_rate.and_then(|rate| rate.within_one().times(for_execution)),
    };
    let all = points.iter().copied().chain([execution]);
    let total = all.clone().try_fold(Ratio::ZERO, |sum, points| sum.plus(points?));
    let earned = sum(all.flatten());
    let assessed = rows.iter().filter(|(_, row)| row.share.is_some()).filter_map(|(weight, _)| worth(weight));
    let out_of = sum(assessed.chain(execution.map(|_| for_execution)));
    let total = total.filter(|_| !rows.is_empty());
    let grade = total.and_then(|total| grade(total, rules));
    Evaluation { rows: points, execution, earned, out_of, total, grade }
}

fn sum(points: impl Iterator<Item = Ratio>) -> Ratio {
    points.fold(Ratio::ZERO, |sum, points| sum.plus(points).unwrap_or(sum))
}

/// Id of the best grade whose points are reached.
pub fn grade(points: Ratio, rules: &Rules) -> Option<String> {
    let reached = |from: u32| points >= Ratio::whole(i64::from(from));
    rules.grades.iter().find(|grade| reached(grade.from_points)).map(|grade| grade.id.clone())
}
