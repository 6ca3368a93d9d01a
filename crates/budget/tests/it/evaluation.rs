//! Self-evaluations: the published ones come out, and no total is given while anything is missing.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use crate::rows::{self, target};
use budget::attainment::evaluation::{Evaluation, evaluate, grade};
use budget::attainment::ratio::Ratio;
use budget::attainment::rules::Rules;
use budget::attainment::{Attainment, Found, assess};
use budget::target::{Operator, Target};
use proptest::prelude::*;

fn stands(target: &Target, found: &Found) -> Attainment {
    assess(target, found, Rules::common()).unwrap()
}

fn fraction(numerator: i128, denominator: i128) -> Ratio {
    Ratio::new(numerator, denominator).unwrap()
}

fn form(seed: &str, range: std::ops::Range<usize>, rules: &Rules, rate: Option<Ratio>) -> Evaluation {
    let rows: Vec<_> = rows::all().into_iter().filter(|row| row.seed == seed).collect();
    let sheet: Vec<_> = rows
        .iter()
        .map(|row| {
            let share = row.score.zip(row.weight).and_then(|(s, w)| Ratio::new(s.into(), w.into()));
            (row.weight, Attainment { share, ..stands(&row.target(), &Found::Nothing) })
        })
        .collect();
    let part: Vec<_> = sheet[range].iter().map(|(weight, row)| (*weight, row)).collect();
    evaluate(&part, rate, rules)
}

#[test]
fn the_three_published_self_evaluations_come_out() {
    let mut own = Rules::common().clone();
    own.execution_points = 0;
    for (rows, points) in [(0..26, 95), (26..45, 97), (45..59, 94)] {
        let sheet = form("003", rows, &own, None);
        assert_eq!(sheet.total, Some(Ratio::whole(points)));
        assert_eq!(sheet.grade.as_deref(), Some("excellent"));
    }
}

#[test]
fn the_execution_rate_takes_ten_points() {
    let sheet = form("003", 0..26, Rules::common(), Some(fraction(98, 100)));
    assert_eq!(sheet.execution, Some(fraction(98, 10)));
    assert_eq!(sheet.total, Some(fraction(953, 10)), "9.8 + 95 x 0.9");
    assert_eq!(form("003", 0..26, Rules::common(), Some(fraction(5, 2))).execution, Some(Ratio::whole(10)));
}

#[test]
fn no_total_while_anything_is_missing() {
    let unknown = form("002", 0..5, Rules::common(), Some(Ratio::ONE));
    assert_eq!((unknown.total, unknown.grade, unknown.earned), (None, None, Ratio::whole(10)));
    let without_rate = form("003", 0..26, Rules::common(), None);
    assert_eq!((without_rate.total, without_rate.out_of), (None, Ratio::whole(90)));
    assert_eq!(evaluate(&[], Some(Ratio::ONE), Rules::common()).total, None);
    let met = Attainment {
        share: Some(Ratio::ONE),
        ..stands(&target(Operator::AtLeast, "1", "件"), &Found::Nothing)
    };
    let unweighted = evaluate(&[(None, &met), (Some(10), &met)], Some(Ratio::ONE), Rules::common());
    assert_eq!(unweighted.total, None, "a row without weight is not given one");
    assert_eq!(evaluate(&[(Some(0), &met)], Some(Ratio::ONE), Rules::common()).total, None);
}

#[test]
fn grades_begin_at_their_points() {
    let of = |numerator, denominator| grade(fraction(numerator, denominator), Rules::common()).unwrap();
    assert_eq!(of(90, 1), "excellent");
    assert_eq!(of(8_999_999, 100_000), "good");
    assert_eq!(of(80, 1), "good");
    assert_eq!(of(60, 1), "fair");
    assert_eq!(of(599, 10), "poor");
    assert_eq!(of(0, 1), "poor");
}

proptest! {
    #[test]
    fn a_total_is_at_most_a_hundred(
        rows in prop::collection::vec((1_u32..5000, 0_i128..=50, 50_i128..=60), 1..30),
        rate in 0_i128..=300,
    ) {
        let blank = stands(&target(Operator::AtLeast, "1", "件"), &Found::Nothing);
        let rows: Vec<_> = rows
            .into_iter()
            .map(|(weight, part, of)| {
                (weight, Attainment { share: Ratio::new(part, of), ..blank.clone() })
            })
            .collect();
        let sheet: Vec<_> = rows.iter().map(|(weight, row)| (Some(*weight), row)).collect();
        let total = evaluate(&sheet, Ratio::new(rate, 100), Rules::common()).total.unwrap();
        prop_assert!(total >= Ratio::ZERO && total <= Ratio::whole(100));
    }
}
