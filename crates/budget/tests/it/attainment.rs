//! Values against goals, exactly: verdicts, shares of the weight, totals.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use crate::rows::{self, decimal, target};
use budget::attainment::ratio::Ratio;
use budget::attainment::rules::{Rules, RulesFault};
use budget::attainment::unit::convert;
use budget::attainment::{Attainment, Figure, Found, How, Judgement, Measured, Unfit, Verdict, assess};
use budget::binding::bind;
use budget::target::{Decimal, Goal, Operator, Target};
use jiff::civil::date;
use proptest::prelude::*;

fn measured(figure: Figure, unit: &str) -> Found {
    let how = How::Formula { id: "ONTIME".to_owned(), version: 1 };
    Found::Measured(Measured { figure, unit: unit.to_owned(), as_of: date(2025, 6, 30), how })
}

fn value(text: &str, unit: &str) -> Found {
    measured(Figure::Value(decimal(text)), unit)
}

fn share(numerator: i64, denominator: i64, unit: &str) -> Found {
    measured(Figure::Share { numerator, denominator }, unit)
}

fn stands(target: &Target, found: &Found) -> Attainment {
    assess(target, found, Rules::common()).unwrap()
}

fn fraction(numerator: i128, denominator: i128) -> Ratio {
    Ratio::new(numerator, denominator).unwrap()
}

#[test]
fn a_share_meets_its_goal_exactly_or_not() {
    let goal = target(Operator::AtLeast, "90", "%");
    let just = stands(&goal, &share(9, 10, ""));
    assert_eq!((just.verdict, just.ratio, just.share), (Verdict::Met, Some(Ratio::ONE), Some(Ratio::ONE)));
    let missed = stands(&goal, &share(899_999_999, 1_000_000_000, ""));
    assert_eq!(missed.verdict, Verdict::NotMet, "no rounding comes to help");
    assert_eq!(missed.share, Some(fraction(899_999_999, 900_000_000)));
    assert_eq!(missed.value.unwrap().written(1), "90.0", "though it is shown as 90.0");
}

#[test]
fn strict_goals_are_strict() {
    let verdict = |operator, text| stands(&target(operator, "7", "%"), &value(text, "%")).verdict;
    assert_eq!(verdict(Operator::Below, "7"), Verdict::NotMet);
    assert_eq!(verdict(Operator::Below, "6.999"), Verdict::Met);
    assert_eq!(verdict(Operator::AtMost, "7"), Verdict::Met);
    assert_eq!(verdict(Operator::Above, "7"), Verdict::NotMet);
    assert_eq!(verdict(Operator::Above, "7.001"), Verdict::Met);
    assert_eq!(verdict(Operator::Equal, "7.0"), Verdict::Met);
}

#[test]
fn less_is_better_scores_by_the_inverse() {
    let seconds = target(Operator::AtMost, "8", "秒");
    let slow = stands(&seconds, &share(100, 10, "秒"));
    assert_eq!((slow.verdict, slow.share), (Verdict::NotMet, Some(fraction(4, 5))));
    assert_eq!(slow.points(1000), Some(Ratio::whole(8)));
    let none = stands(&target(Operator::AtMost, "0", "件"), &value("3", "件"));
    assert_eq!((none.verdict, none.share), (Verdict::NotMet, Some(Ratio::ZERO)));
    let below_nothing = stands(&target(Operator::AtLeast, "-5", "件"), &value("-10", "件"));
    assert_eq!(below_nothing.share, Some(Ratio::ZERO), "two negatives earn nothing");
    let zero = stands(&target(Operator::AtMost, "0", "件"), &value("0", "件"));
    assert_eq!((zero.verdict, zero.ratio), (Verdict::Met, None), "zero over zero is nothing");
}

#[test]
fn about_is_within_a_tenth_and_more_calls_are_no_failure() {
    let about = target(Operator::About, "4", "百万件");
    assert_eq!(stands(&about, &value("3600000", "件")).verdict, Verdict::About);
    assert_eq!(stands(&about, &value("440", "万件")).verdict, Verdict::About);
    let short = stands(&about, &value("3599999", "件"));
    assert_eq!((short.verdict, short.share), (Verdict::NotMet, Some(fraction(3_599_999, 4_000_000))));
    let minus_ten = stands(&target(Operator::About, "-10", "件"), &value("-10", "件"));
    assert_eq!(minus_ten.verdict, Verdict::About);
    let over = stands(&about, &value("8000000", "件"));
    assert_eq!((over.verdict, over.share, over.must_explain), (Verdict::About, Some(Ratio::ONE), true));
    assert!(!stands(&about, &value("4400000", "件")).must_explain);
    assert!(stands(&about, &value("4400001", "件")).must_explain);
}

#[test]
fn far_better_must_be_explained() {
    let must = |operator, text| stands(&target(operator, "110", "件"), &value(text, "件")).must_explain;
    assert!(!must(Operator::Above, "143"), "30 % exactly is not more than 30 %");
    assert!(must(Operator::Above, "144"));
    assert!(must(Operator::AtMost, "84"));
    assert!(!must(Operator::AtMost, "85"));
    assert!(!must(Operator::Above, "100"), "what is missed needs no such explanation");
}

#[test]
fn nothing_is_made_up() {
    let goal = target(Operator::AtLeast, "90", "%");
    for found in [Found::Nothing, share(0, 0, ""), share(5, 0, "")] {
        let row = stands(&goal, &found);
        assert_eq!((row.verdict, row.value, row.share), (Verdict::NotMeasured, None, None));
        assert_eq!(row.points(1000), None);
    }
    let mut words = target(Operator::Qualitative, "0", "");
    words.goal = Goal::Words("保持稳定".to_owned());
    assert_eq!(stands(&words, &share(9, 10, "")).verdict, Verdict::NeedsJudgement);
}

fn judged(band: &str, percent: u32) -> Found {
    let (band, by, reason) = (band.to_owned(), "刘一".to_owned(), "检查记录".to_owned());
    Found::Judged(Judgement { band, percent, by, reason })
}

#[test]
fn a_row_in_words_scores_within_its_band() {
    let mut words = target(Operator::Qualitative, "0", "");
    words.goal = Goal::Words("保持稳定".to_owned());
    let met = stands(&words, &judged("achieved", 95));
    assert_eq!((met.verdict, met.points(2000)), (Verdict::Met, Some(Ratio::whole(19))));
    assert_eq!(stands(&words, &judged("partly", 60)).verdict, Verdict::NotMet);
    for (band, percent) in [("achieved", 79), ("partly", 81), ("missed", 61), ("good", 90)] {
        let fault = assess(&words, &judged(band, percent), Rules::common()).unwrap_err();
        assert_eq!(fault, Unfit::Band { band: band.to_owned(), percent });
    }
}

#[test]
fn units_turn_exactly_or_not_at_all() {
    let turn = |text: &str, from, to| {
        convert(Ratio::of(decimal(text)).unwrap(), from, to).map(|value| value.to_string())
    };
    assert_eq!(turn("0.05", "%", "‰"), Ok("1/2".to_owned()));
    assert_eq!(turn("440", "万通", "通"), Ok("4400000".to_owned()));
    assert_eq!(turn("4", "百万个", "万个"), Ok("400".to_owned()));
    assert_eq!(turn("3", "千万件", "万件"), Ok("3000".to_owned()), "the longest multiplier");
    assert_eq!(turn("1", "分钟", "秒"), Ok("60".to_owned()));
    assert_eq!(turn("90", "秒", "分钟"), Ok("3/2".to_owned()));
    assert_eq!(turn("3", "场次", "场"), Ok("3".to_owned()));
    assert_eq!(turn("3", "层", "层"), Ok("3".to_owned()));
    for (from, to) in [("通", "件"), ("件", "人次"), ("%", "件"), ("层", "套"), ("个", "件")] {
        assert!(turn("1", from, to).is_err(), "{from} is not {to}");
    }
}

#[test]
fn a_published_row_is_assessed_through_its_binding() {
    let row = rows::all().into_iter().find(|row| row.name == "人工受理数量").unwrap().target();
    let matters = value("4500000", "件");
    assert!(assess(&row, &matters, Rules::common()).is_err(), "calls are not matters");
    let read = bind(&row).read(&row);
    assert_eq!(stands(&read, &matters).verdict, Verdict::Met);
    let errors = rows::all().into_iter().find(|row| row.name == "受理单质量差错率").unwrap().target();
    assert_eq!(stands(&errors, &share(1, 2000, "")).verdict, Verdict::Met, "0.5 ‰ exactly");
    assert_eq!(stands(&errors, &share(1, 1999, "")).verdict, Verdict::NotMet);
}

#[test]
fn rules_that_contradict_themselves_are_refused() {
    let text = include_str!("../../forms/evaluation.toml");
    let swap = |from: &str, to: &str| Rules::parse(&text.replacen(from, to, 1)).unwrap_err();
    assert_eq!(swap("execution_points = 10", "execution_points = 101"), RulesFault::Points(101));
    assert_eq!(swap("from_percent = 80", "from_percent = 101"), RulesFault::Band("achieved".to_owned()));
    assert_eq!(swap("from_points = 80", "from_points = 95"), RulesFault::Grades);
    assert!(matches!(swap("from_points", "from_point"), RulesFault::Form(_)));
}

#[test]
fn fractions_are_stored_and_shown() {
    let half: Ratio = serde_json::from_str("\"-2/4\"").unwrap();
    assert_eq!(serde_json::to_string(&half).unwrap(), "\"-1/2\"");
    for rubbish in ["\"1/0\"", "\"a\"", "\"1/2/3\"", "\"\"", "\"1.5\""] {
        assert!(serde_json::from_str::<Ratio>(rubbish).is_err(), "{rubbish}");
    }
    let written = |numerator, denominator, places| fraction(numerator, denominator).written(places);
    assert_eq!(written(2, 3, 2), "0.67");
    assert_eq!(written(1999, 1000, 2), "2.00");
    assert_eq!(written(-1, 1000, 2), "0.00");
    assert_eq!(written(-5, 2, 0), "-3");
}

prop_compose! {
    fn ratios()(numerator in any::<i64>(), denominator in 1..i64::MAX) -> Ratio {
        fraction(numerator.into(), denominator.into())
    }
}

proptest! {
    #[test]
    fn fractions_order_as_their_differences(a in ratios(), b in ratios()) {
        if let Some(difference) = a.minus(b) {
            prop_assert_eq!(a.cmp(&b), difference.cmp(&Ratio::ZERO));
        }
        prop_assert_eq!(a.cmp(&b), b.cmp(&a).reverse());
    }

    #[test]
    fn a_better_value_never_scores_less(goal in -50_i64..100, a in -100_i64..200, b in -100_i64..200) {
        let (low, high) = (a.min(b), a.max(b));
        let share = |operator, value: i64| {
            stands(&target(operator, &goal.to_string(), "件"), &self::value(&value.to_string(), "件")).share
        };
        for operator in [Operator::AtLeast, Operator::Above] {
            prop_assert!(share(operator, low) <= share(operator, high));
        }
        for operator in [Operator::AtMost, Operator::Below] {
            prop_assert!(share(operator, low) >= share(operator, high));
        }
    }

    #[test]
    fn no_row_earns_more_than_its_weight(goal in -100_i64..100, value in -200_i64..200, weight in 0_u32..=10_000) {
        for operator in [Operator::AtLeast, Operator::AtMost, Operator::Equal, Operator::About, Operator::Below] {
            let row = stands(&target(operator, &goal.to_string(), "件"), &self::value(&value.to_string(), "件"));
            let points = row.points(weight).unwrap();
            prop_assert!(points >= Ratio::ZERO && points <= Ratio::percent(weight));
        }
    }

    #[test]
    fn no_figure_is_too_large_to_be_refused_politely(
        units in any::<i64>(), scale in any::<u8>(), goal in any::<i64>(), goal_scale in any::<u8>(),
        denominator in any::<i64>(), unit in 0_usize..6, other in 0_usize..6,
    ) {
        let words = ["", "‱", "亿件", "件", "小时", "秒"];
        let mut row = target(Operator::About, "1", words[unit]);
        row.goal = Goal::Number(Decimal { units: goal, scale: goal_scale });
        let figures = [
            Figure::Value(Decimal { units, scale }),
            Figure::Share { numerator: units, denominator },
        ];
        for operator in [Operator::About, Operator::AtMost, Operator::AtLeast, Operator::Equal] {
            row.operator = operator;
            for figure in figures {
                if let Ok(told) = assess(&row, &measured(figure, words[other]), Rules::common()) {
                    prop_assert!(told.share.is_none_or(|share| share >= Ratio::ZERO && share <= Ratio::ONE));
                }
            }
        }
    }

    #[test]
    fn no_text_is_rules(text in ".{0,200}") {
        prop_assert!(Rules::parse(&text).is_err());
    }
}
