//! Units are ranked by how well they handle what they get: not by how much, not by how little.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use budget::appraisal::exclusion::{Exclusion, ExclusionDecision};
use budget::appraisal::interval::{Interval, Parts, interval};
use budget::appraisal::{
    AppraisalFault, ByCategory, Counts, Guards, Ranking, Row, UnitMonth, Unranked, rank,
};
use budget::attainment::ratio::Ratio;
use proptest::prelude::*;

fn of_all(good: u32, of: u32) -> Counts {
    Counts { good_milli: u64::from(good) * 1000, of }
}

fn counts(cases: &[(&str, u32, u32)]) -> ByCategory {
    cases.iter().map(|(category, good, of)| ((*category).to_owned(), of_all(*good, *of))).collect()
}

fn unit(unit: &str, cases: &[(&str, u32, u32)]) -> UnitMonth {
    UnitMonth { unit: unit.to_owned(), cases: counts(cases) }
}

/// The year before: half roads, half noise; noise is harder.
fn reference() -> ByCategory {
    counts(&[("noise", 500, 1000), ("roads", 900, 1000)])
}

fn ranked(units: &[UnitMonth], exclusions: &[Exclusion]) -> Ranking {
    rank(units, &reference(), exclusions, Guards::common()).unwrap()
}

fn row<'a>(ranking: &'a Ranking, unit: &str) -> &'a Row {
    ranking.rows.iter().find(|row| row.unit == unit).unwrap()
}

fn places(ranking: &Ranking) -> Vec<(String, Option<u32>)> {
    ranking.rows.iter().map(|row| (row.unit.clone(), row.place)).collect()
}

#[test]
fn a_hard_mix_of_cases_is_no_fault() {
    let hard = unit("hard", &[("noise", 54, 90), ("roads", 10, 10)]);
    let easy = unit("easy", &[("noise", 5, 10), ("roads", 81, 90)]);
    let ranking = ranked(&[easy, hard], &[]);
    assert_eq!(places(&ranking), [("hard".to_owned(), Some(1)), ("easy".to_owned(), Some(2))]);
    let share = |unit| row(&ranking, unit).decided.adjusted.unwrap().ratio().written(2);
    assert_eq!((share("hard"), share("easy")), ("0.80".to_owned(), "0.70".to_owned()));
    let raw = |unit| row(&ranking, unit).decided.counts;
    assert_eq!((raw("hard"), raw("easy")), (of_all(64, 100), of_all(86, 100)));
}

#[test]
fn a_unit_with_few_cases_is_listed_not_ranked() {
    let units = [
        unit("few", &[("roads", 29, 29)]),
        unit("some", &[("roads", 15, 30)]),
        unit("none", &[]),
        unit("outside", &[("parks", 500, 500)]),
    ];
    let ranking = ranked(&units, &[]);
    let said: Vec<_> = ranking.rows.iter().map(|row| (row.unit.as_str(), row.place, row.unranked)).collect();
    assert_eq!(
        said,
        [
            ("some", Some(1), None),
            ("few", None, Some(Unranked::TooFew)),
            ("none", None, Some(Unranked::TooFew)),
            ("outside", None, Some(Unranked::TooFew)),
        ]
    );
    assert_eq!(row(&ranking, "outside").decided.outside, 500, "shown, though not compared");
    assert_eq!(row(&ranking, "none").decided.adjusted, None, "no cases, no share");
}

#[test]
fn a_unit_with_little_of_the_mix_is_listed_not_ranked() {
    let narrow = |guards| {
        let unit = unit("narrow", &[("roads", 40, 40)]);
        let ranking = rank(&[unit], &reference(), &[], guards).unwrap();
        ranking.rows[0].unranked
    };
    assert_eq!(narrow(Guards::common()), None, "half of the mix is enough");
    let strict = Guards { minimum_coverage_percent: 51, ..Guards::common() };
    assert_eq!(narrow(strict), Some(Unranked::TooNarrow));
}

#[test]
fn what_a_unit_does_not_have_neither_helps_nor_harms() {
    let as_reference = unit("roads only", &[("roads", 45, 50)]);
    let ranking = ranked(&[as_reference], &[]);
    let score = ranking.rows[0].decided;
    assert_eq!(score.adjusted, Some(Parts(700_000_000_000)), "the share of the reference itself");
    assert_eq!(score.coverage, Ratio::new(1, 2).unwrap());
}

#[test]
fn equal_shares_have_equal_places() {
    let units = [
        unit("b", &[("noise", 20, 40), ("roads", 90, 100)]),
        unit("a", &[("noise", 10, 20), ("roads", 45, 50)]),
        unit("c", &[("noise", 1, 40), ("roads", 10, 100)]),
    ];
    let said = places(&ranked(&units, &[]));
    assert_eq!(said, [("a".to_owned(), Some(1)), ("b".to_owned(), Some(1)), ("c".to_owned(), Some(3))]);
}

#[test]
fn an_order_that_says_little_is_marked() {
    let units = [
        unit("a", &[("roads", 46, 50)]),
        unit("b", &[("roads", 45, 50)]),
        unit("c", &[("noise", 0, 500), ("roads", 0, 500)]),
    ];
    let ranking = ranked(&units, &[]);
    let close: Vec<_> = ranking.rows.iter().map(|row| row.is_close).collect();
    assert_eq!(close, [false, true, false]);
}

#[test]
fn intervals_are_wilsons() {
    let of = |good: u64, cases: u32| {
        let Interval { from, to } = interval(Parts(good * Parts::ONE.0 / u64::from(cases)), cases).unwrap();
        (from, to)
    };
    assert_eq!(of(10, 20), (2992, 7008), "0.29929 to 0.70071, rounded outwards");
    assert_eq!(of(81, 263), (2552, 3663), "0.25526 to 0.36622");
    assert_eq!(of(0, 10), (0, 2776), "0 to 0.27754");
    assert_eq!(of(10, 10), (7224, 10_000));
    assert_eq!(interval(Parts::ONE, 0), None);
}

fn asked(case: &str, was_good: bool, granted: Option<bool>) -> Exclusion {
    let decision = granted.map(|granted| ExclusionDecision { granted, by: "刘一".to_owned() });
    Exclusion {
        unit: "a".to_owned(),
        case: case.to_owned(),
        category: "roads".to_owned(),
        counts: of_all(u32::from(was_good), 1),
        asked_by: "陈二".to_owned(),
        decision,
    }
}

#[test]
fn exclusions_are_published_with_both_figures() {
    let units = [unit("a", &[("roads", 30, 40)]), unit("b", &[("roads", 31, 40)])];
    let requests = [
        asked("1", false, Some(true)),
        asked("2", false, Some(true)),
        asked("3", false, Some(false)),
        asked("4", false, None),
    ];
    let ranking = ranked(&units, &requests);
    let a = row(&ranking, "a");
    assert_eq!((a.place_counted, a.place), (Some(2), Some(1)));
    assert_eq!((a.counted.counts.of, a.decided.counts.of), (40, 38));
    assert_eq!((a.excluded, a.refused, ranking.undecided), (2, 1, 1));
    assert_eq!(row(&ranking, "b").place_counted, Some(1));
}

#[test]
fn an_exclusion_may_leave_too_few_to_rank() {
    let units = [unit("a", &[("roads", 30, 30)])];
    let ranking = ranked(&units, &[asked("1", true, Some(true))]);
    let a = row(&ranking, "a");
    assert_eq!((a.place_counted, a.place, a.unranked), (Some(1), None, Some(Unranked::TooFew)));
    assert_eq!(a.decided.counts, of_all(29, 29));
}

#[test]
fn requests_that_do_not_fit_are_refused() {
    let units = [unit("a", &[("roads", 40, 40)])];
    let refused =
        |requests: &[Exclusion]| rank(&units, &reference(), requests, Guards::common()).unwrap_err();
    let exclusion = |case: &str| AppraisalFault::Exclusion(case.to_owned());
    assert_eq!(refused(&[asked("1", false, Some(true))]), exclusion("1"), "all its cases were good");
    assert_eq!(refused(&[asked("1", true, None), asked("1", true, None)]), exclusion("1"), "asked twice");
    let other = Exclusion { unit: "z".to_owned(), ..asked("9", true, None) };
    assert_eq!(refused(&[other]), exclusion("9"));
    let mut own = asked("1", true, Some(true));
    "刘一".clone_into(&mut own.asked_by);
    assert_eq!(refused(&[own]), AppraisalFault::SamePerson("刘一".to_owned()));
}

#[test]
fn a_case_may_count_for_less_than_one_and_more_than_once() {
    let mut month = unit("a", &[("roads", 30, 40)]);
    month.cases.get_mut("roads").unwrap().good_milli += 800;
    let twice = Exclusion { counts: Counts { good_milli: 1000, of: 2 }, ..asked("1", true, Some(true)) };
    let ranking = ranked(&[month], &[twice]);
    let row = row(&ranking, "a");
    assert_eq!(row.counted.counts, Counts { good_milli: 30_800, of: 40 });
    assert_eq!(row.decided.counts, Counts { good_milli: 29_800, of: 38 });
    let adjusted = row.counted.adjusted.unwrap().ratio().written(3);
    assert_eq!(adjusted, "0.635", "half of 0.77 and half of the reference's 0.5 for noise");
}

#[test]
fn figures_that_contradict_themselves_are_refused() {
    let refused = |units: &[UnitMonth], reference: &ByCategory| {
        rank(units, reference, &[], Guards::common()).unwrap_err()
    };
    let a = unit("a", &[("roads", 1, 1)]);
    assert_eq!(refused(&[a.clone(), a.clone()], &reference()), AppraisalFault::Twice("a".to_owned()));
    assert_eq!(refused(std::slice::from_ref(&a), &counts(&[("roads", 0, 0)])), AppraisalFault::NoReference);
    let bad = unit("b", &[("roads", 2, 1)]);
    let fault = AppraisalFault::Counts { unit: "b".to_owned(), category: "roads".to_owned() };
    assert_eq!(refused(&[bad], &reference()), fault);
}

prop_compose! {
    fn months()(
        cases in prop::collection::vec([(0_u32..=60, 0_u32..=60), (0_u32..=60, 0_u32..=60)], 2..8),
    ) -> Vec<UnitMonth> {
        let month = |(place, [noise, roads]): (usize, [(u32, u32); 2])| {
            let part = |(a, b): (u32, u32)| (a.min(b), a.max(b));
            let (noise, roads) = (part(noise), part(roads));
            unit(&format!("u{place}"), &[("noise", noise.0, noise.1), ("roads", roads.0, roads.1)])
        };
        cases.into_iter().enumerate().map(month).collect()
    }
}

fn scaled(month: &UnitMonth, noise: u32, roads: u32) -> UnitMonth {
    let mut more = month.clone();
    for (category, counts) in &mut more.cases {
        let times = if category == "noise" { noise } else { roads };
        *counts = Counts { good_milli: counts.good_milli * u64::from(times), of: counts.of * times };
    }
    more
}

proptest! {
    #[test]
    fn more_cases_of_equal_quality_never_lower_a_place(
        mut months in months(),
        noise in 1_u32..50,
        roads in 1_u32..50,
    ) {
        let before = ranked(&months, &[]);
        months[0] = scaled(&months[0], noise, roads);
        let after = ranked(&months, &[]);
        prop_assert_eq!(row(&before, "u0").decided.adjusted, row(&after, "u0").decided.adjusted);
        if row(&before, "u0").place.is_some() {
            prop_assert_eq!(places(&before), places(&after), "its own place and that of every other");
        }
    }

    #[test]
    fn fewer_cases_never_win_a_place(mut months in months(), kept in 1_u32..30) {
        months[0].cases = counts(&[("roads", 40, 40), ("noise", 40, 40)]);
        let before = row(&ranked(&months, &[]), "u0").place;
        prop_assert_eq!(before, Some(1));
        months[0].cases = counts(&[("roads", kept / 2, kept / 2), ("noise", kept / 2, kept / 2)]);
        prop_assert_eq!(row(&ranked(&months, &[]), "u0").place, None);
    }

    #[test]
    fn a_case_done_better_never_lowers_a_place(mut months in months()) {
        let before = row(&ranked(&months, &[]), "u0").place;
        let noise = months[0].cases.get_mut("noise").unwrap();
        noise.good_milli = (u64::from(noise.of) * 1000).min(noise.good_milli + 1000);
        let after = row(&ranked(&months, &[]), "u0").place;
        prop_assert!(after.is_some() == before.is_some() && after <= before);
    }

    #[test]
    fn the_order_of_the_input_does_not_matter(months in months(), turn in 0_usize..8) {
        let mut turned = months.clone();
        turned.rotate_left(turn % months.len());
        turned.reverse();
        prop_assert_eq!(ranked(&months, &[]), ranked(&turned, &[]));
    }

    #[test]
    fn an_interval_holds_its_share_and_narrows(share in 0..=Parts::ONE.0, cases in 1_u32..1_000_000) {
        let of = |cases| interval(Parts(share), cases).unwrap();
        let (few, many) = (of(cases), of(cases * 4));
        let points = share / 100_000_000;
        prop_assert!(u64::from(few.from) <= points && points <= u64::from(few.to) && few.to <= 10_000);
        prop_assert!(many.to - many.from <= few.to - few.from + 2);
    }
}
