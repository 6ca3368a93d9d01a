//! A quarter of the operator's contract: points, appeals, money, two signatures.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use crate::rows::decimal;
use budget::attainment::ratio::Ratio;
use budget::attainment::{Figure, How, Measured};
use budget::contract::terms::TermsFault;
use budget::contract::{
    Appeal, Breach, Contested, ContractFault, Decision, Observed, Outcome, Quarter, Signature, Statement,
    Terms,
};
use budget::money::Fen;
use jiff::civil::{Date, date};
use proptest::prelude::*;

const TEXT: &str = include_str!("data/contract.toml");
const TOLD: Date = date(2025, 4, 8);

fn figure(figure: Figure, unit: &str) -> Measured {
    let how = How::Manual { evidence: "话务报表".to_owned() };
    Measured { figure, unit: unit.to_owned(), as_of: date(2025, 3, 31), how }
}

fn value(text: &str, unit: &str) -> Measured {
    figure(Figure::Value(decimal(text)), unit)
}

fn observed(connected: i64, seconds: &str, errors: i64, content: &str) -> Observed {
    let share = |numerator, denominator| figure(Figure::Share { numerator, denominator }, "");
    let rows = [
        ("CONNECT_RATE", share(connected, 1000)),
        ("ASA", value(seconds, "秒")),
        ("RECORD_ERR", share(errors, 10_000)),
        ("SAT_RATE", value(content, "%")),
    ];
    let measured = rows.into_iter().map(|(id, value)| (id.to_owned(), value)).collect();
    Observed { measured, ..Observed::default() }
}

fn quarter(fee: i64) -> Quarter {
    Quarter { year: 2025, number: 1, fee: Fen(fee), told_on: TOLD }
}

fn drawn(observed: Observed) -> Statement {
    Statement::draw(Terms::parse(TEXT).unwrap(), quarter(5_591_750_001), observed).unwrap()
}

fn told(observed: Observed) -> Outcome {
    drawn(observed).sheet().unwrap().told
}

fn breach(id: &str) -> Breach {
    Breach { id: id.to_owned(), on: date(2025, 2, 3), evidence: "督查单".to_owned() }
}

fn fraction(numerator: i128, denominator: i128) -> Option<Ratio> {
    Ratio::new(numerator, denominator)
}

#[test]
fn a_quarter_without_fault_is_paid_in_full() {
    let outcome = told(observed(900, "8", 5, "95"));
    assert_eq!(outcome.points, Some(Ratio::whole(100)));
    assert_eq!((outcome.payable_share, outcome.payable), (Some(10_000), Some(Fen(5_591_750_001))));
}

#[test]
fn bands_are_exact_at_their_bounds_and_lines_in_proportion() {
    let points =
        |observed| told(observed).rows.into_iter().map(|row| row.points.unwrap()).collect::<Vec<_>>();
    let just_below = points(observed(899, "8.001", 50, "87.5"));
    assert_eq!(just_below[0], fraction(45, 2).unwrap());
    assert_eq!(just_below[1..], [Ratio::whole(12), Ratio::ZERO, Ratio::whole(15)]);
    let bottom = points(observed(799, "15.1", 400, "60"));
    assert_eq!(bottom, [Ratio::ZERO; 4]);
    assert_eq!(points(observed(800, "15", 14, "80"))[2], Ratio::whole(16), "1.4 ‰ between 5 and 0.5");
}

#[test]
fn deductions_have_their_limits_and_the_sum_has_one() {
    let mut seen = observed(900, "8", 5, "95");
    seen.breaches = vec![breach("late_report"); 3];
    assert_eq!(told(seen.clone()).points, fraction(197, 2));
    seen.breaches = vec![breach("late_report"); 30];
    assert_eq!(told(seen.clone()).points, Some(Ratio::whole(98)));
    seen.breaches.extend(vec![breach("service_complaint"); 5]);
    let outcome = told(seen);
    assert_eq!(outcome.deducted[1], ("service_complaint".to_owned(), Ratio::whole(9)));
    assert_eq!(outcome.points, Some(Ratio::whole(90)), "no more than ten in all");
    assert_eq!((outcome.grade.as_deref(), outcome.payable_share), (Some("good"), Some(9750)));
    assert_eq!(outcome.payable, Some(Fen(5_451_956_250)), "rounded down to the fen");
}

#[test]
fn a_veto_limits_the_payment_whatever_the_points() {
    let mut seen = observed(900, "8", 5, "95");
    seen.vetoes = vec![breach("outage")];
    assert_eq!(told(seen.clone()).payable_share, Some(6250));
    seen.vetoes.push(breach("leak"));
    let outcome = told(seen);
    assert_eq!((outcome.points, outcome.payable), (Some(Ratio::whole(100)), Some(Fen(0))));
    assert_eq!(outcome.vetoes, ["leak", "outage"]);
}

#[test]
fn what_is_not_measured_is_not_paid_by_guess() {
    let mut seen = observed(900, "8", 5, "95");
    seen.measured.remove("RECORD_ERR");
    seen.measured
        .insert("CONNECT_RATE".to_owned(), figure(Figure::Share { numerator: 0, denominator: 0 }, ""));
    let mut statement = drawn(seen);
    let outcome = statement.sheet().unwrap().told;
    assert_eq!((outcome.points, outcome.payable_share, outcome.payable), (None, None, None));
    let fault = statement.sign(signature("刘一", 20)).unwrap_err();
    assert_eq!(fault, ContractFault::NotMeasured("CONNECT_RATE".to_owned()));
}

fn appeal(about: Contested, day: i8) -> Appeal {
    let (asked_by, reason) = ("陈二".to_owned(), "系统故障时段应单列".to_owned());
    Appeal { about, asked_by, asked_on: date(2025, 4, day), reason, decision: None }
}

fn decision(by: &str, granted: bool) -> Decision {
    Decision { granted, by: by.to_owned(), on: date(2025, 4, 14), reason: "已核对话务日志".to_owned() }
}

fn signature(by: &str, day: i8) -> Signature {
    Signature { by: by.to_owned(), on: date(2025, 4, day) }
}

fn corrected(percent: &str) -> Contested {
    Contested::Figure { id: "CONNECT_RATE".to_owned(), corrected: value(percent, "%") }
}

#[test]
fn an_appeal_is_decided_by_another_and_both_figures_stay() {
    let mut seen = observed(899, "8", 5, "95");
    seen.breaches = vec![breach("service_complaint"), breach("late_report")];
    let mut statement = drawn(seen);
    statement.appeal(appeal(corrected("90.2"), 10)).unwrap();
    statement.appeal(appeal(Contested::Breach(0), 13)).unwrap();
    assert_eq!(statement.sheet().unwrap().undecided, 2);
    assert_eq!(
        statement.decide(0, decision("陈二", true)),
        Err(ContractFault::SamePerson("陈二".to_owned()))
    );
    statement.decide(0, decision("刘一", true)).unwrap();
    assert_eq!(statement.decide(0, decision("刘一", false)), Err(ContractFault::NoOpenAppeal(0)));
    assert_eq!(statement.sign(signature("刘一", 14)), Err(ContractFault::Undecided(1)));
    statement.decide(1, decision("刘一", false)).unwrap();
    let sheet = statement.sheet().unwrap();
    assert_eq!((sheet.told.points, sheet.decided.points), (Some(Ratio::whole(89)), fraction(193, 2)));
    assert_eq!((sheet.told.payable_share, sheet.decided.payable_share), (Some(9750), Some(10_000)));
    assert_eq!(sheet.decided.rows[0].value, fraction(451, 5));
}

#[test]
fn a_breach_struck_leaves_the_others_where_they_stand() {
    let mut seen = observed(900, "8", 5, "95");
    seen.breaches = vec![breach("late_report"), breach("service_complaint"), breach("late_report")];
    let mut statement = drawn(seen);
    for place in [0, 2] {
        statement.appeal(appeal(Contested::Breach(place), 9)).unwrap();
        statement.decide(place / 2, decision("刘一", true)).unwrap();
    }
    let sheet = statement.sheet().unwrap();
    assert_eq!(sheet.decided.deducted, [("service_complaint".to_owned(), Ratio::whole(3))]);
    assert_eq!(sheet.told.points, Some(Ratio::whole(96)));
}

#[test]
fn appeals_have_their_days_and_their_object() {
    let mut statement = drawn(observed(899, "8", 5, "95"));
    let late = ContractFault::AppealTooLate { last: date(2025, 4, 13), asked_on: date(2025, 4, 14) };
    assert_eq!(statement.appeal(appeal(corrected("91"), 14)), Err(late));
    assert_eq!(statement.appeal(appeal(Contested::Veto(0), 9)), Err(ContractFault::AppealAbout));
    let other = Contested::Figure { id: "AHT".to_owned(), corrected: value("1", "秒") };
    assert_eq!(statement.appeal(appeal(other, 9)), Err(ContractFault::AppealAbout));
    let unit = Contested::Figure { id: "ASA".to_owned(), corrected: value("1", "件") };
    assert!(matches!(statement.appeal(appeal(unit, 9)), Err(ContractFault::Unit(_))));
    statement.appeal(appeal(corrected("91"), 9)).unwrap();
    assert_eq!(statement.appeal(appeal(corrected("92"), 9)), Err(ContractFault::AppealAbout));
    assert_eq!(statement.appeals().len(), 1);
}

#[test]
fn two_people_sign_and_then_it_stands() {
    let mut statement = drawn(observed(900, "8", 5, "95"));
    statement.appeal(appeal(corrected("91"), 9)).unwrap();
    statement.decide(0, decision("刘一", false)).unwrap();
    assert_eq!(statement.sign(signature("张三", 13)), Err(ContractFault::AppealsOpen(date(2025, 4, 13))));
    assert_eq!(statement.sign(signature("陈二", 15)), Err(ContractFault::SamePerson("陈二".to_owned())));
    statement.sign(signature("张三", 15)).unwrap();
    assert!(!statement.sheet().unwrap().is_payable, "one signature pays nothing");
    assert_eq!(statement.sign(signature("张三", 16)), Err(ContractFault::SamePerson("张三".to_owned())));
    assert_eq!(statement.appeal(appeal(Contested::Breach(0), 9)), Err(ContractFault::Signed));
    statement.sign(signature("李四", 16)).unwrap();
    assert!(statement.sheet().unwrap().is_payable);
    assert_eq!(statement.sign(signature("王五", 17)), Err(ContractFault::Signed));
    let stored = serde_json::to_string(&statement).unwrap();
    assert_eq!(serde_json::from_str::<Statement>(&stored).unwrap(), statement);
}

#[test]
fn only_what_the_contract_names_is_counted() {
    let draw = |observed| Statement::draw(Terms::parse(TEXT).unwrap(), quarter(1), observed).unwrap_err();
    let mut seen = observed(900, "8", 5, "95");
    seen.breaches = vec![breach("leak")];
    assert_eq!(draw(seen.clone()), ContractFault::Unknown("leak".to_owned()), "a veto is no deduction");
    seen.breaches.clear();
    seen.measured.insert("AHT".to_owned(), value("1", "秒"));
    assert_eq!(draw(seen.clone()), ContractFault::Unknown("AHT".to_owned()));
    seen.measured.remove("AHT");
    seen.measured.insert("ASA".to_owned(), value("1", "件"));
    assert!(matches!(draw(seen), ContractFault::Unit(_)));
    let fifth = Quarter { number: 5, ..quarter(1) };
    let fault = Statement::draw(Terms::parse(TEXT).unwrap(), fifth, Observed::default()).unwrap_err();
    assert_eq!(fault, ContractFault::Quarter);
}

#[test]
fn terms_that_contradict_themselves_are_refused() {
    let swap = |from: &str, to: &str| {
        assert!(TEXT.contains(from), "{from}");
        Terms::parse(&TEXT.replacen(from, to, 1)).unwrap_err()
    };
    let id = |text: &str| text.to_owned();
    assert_eq!(swap("weight = 20", "weight = 21"), TermsFault::Weights(Ratio::whole(101)));
    assert_eq!(swap("id = \"late_report\"", "id = \"leak\""), TermsFault::Twice(id("leak")));
    assert_eq!(swap("at_least = 85", "at_least = 91"), TermsFault::Bands(id("CONNECT_RATE")));
    assert_eq!(swap("at_least = 85", "at_most = 85"), TermsFault::Bands(id("CONNECT_RATE")));
    assert_eq!(swap("points = \"22.5\"", "points = 31"), TermsFault::Bands(id("CONNECT_RATE")));
    assert_eq!(swap("points = \"22.5\"", "points = 5"), TermsFault::Bands(id("CONNECT_RATE")));
    assert_eq!(swap("at_least = 85,", "at_least = 85, at_most = 99,"), TermsFault::Bands(id("CONNECT_RATE")));
    assert_eq!(swap("at_least = 80,", ""), TermsFault::Bands(id("CONNECT_RATE")));
    let both = "unit = \"%\"\nline = { baseline = 1, goal = 2 }";
    assert_eq!(swap("unit = \"%\"", both), TermsFault::Line(id("CONNECT_RATE")));
    assert_eq!(swap("at_most = 8,", "at_most = 16,"), TermsFault::Bands(id("ASA")));
    assert_eq!(swap("baseline = 5", "baseline = \"0.5\""), TermsFault::Line(id("RECORD_ERR")));
    assert_eq!(swap("each = 3", "each = -3"), TermsFault::Negative(id("service_complaint")));
    assert_eq!(swap("\"62.5\"", "101"), TermsFault::Share(id("outage")));
    assert_eq!(swap("\"97.5\"", "\"97.555\""), TermsFault::Share(id("good")));
    assert_eq!(swap("payable_percent = 90", "payable_percent = 99"), TermsFault::Grades);
    assert_eq!(swap("from_points = 0", "from_points = 1"), TermsFault::Grades);
    assert!(matches!(swap("each = 3", "each = \"三\""), TermsFault::Form { .. }));
    assert!(matches!(swap("appeal_days", "apeal_days"), TermsFault::Form { .. }));
}

proptest! {
    #[test]
    fn the_payable_share_lies_within_the_fee_and_better_never_pays_less(
        (a, b) in (0_i64..=1000, 0_i64..=1000),
        seconds in 0_u32..40,
        errors in 0_i64..100,
        content in 0_u32..=100,
        late in 0_usize..12,
        complaints in 0_usize..6,
        fee in 0_i64..=9_000_000_000_000_000,
    ) {
        let outcome = |connected| {
            let mut seen = observed(connected, &seconds.to_string(), errors, &content.to_string());
            seen.breaches = vec![breach("late_report"); late];
            seen.breaches.extend(vec![breach("service_complaint"); complaints]);
            let statement = Statement::draw(Terms::parse(TEXT).unwrap(), quarter(fee), seen).unwrap();
            statement.sheet().unwrap().told
        };
        let (low, high) = (outcome(a.min(b)), outcome(a.max(b)));
        for outcome in [&low, &high] {
            let points = outcome.points.unwrap();
            prop_assert!(points >= Ratio::ZERO && points <= Ratio::whole(100));
            prop_assert!(outcome.payable_share.unwrap() <= 10_000);
            prop_assert!((Fen(0)..=Fen(fee)).contains(&outcome.payable.unwrap()));
        }
        prop_assert!(low.points <= high.points && low.payable <= high.payable);
    }
}

#[test]
fn every_fault_of_the_terms_has_its_place() {
    let place = |from: &str, to: &str| {
        let text = TEXT.replacen(from, to, 1);
        Terms::parse(&text).unwrap_err().place(&text)
    };
    let line = |sign: &str| TEXT.lines().position(|line| line.contains(sign)).unwrap() + 1;
    assert_eq!(place("each = 3", "each = \"三\""), (line("each = 3"), 8));
    assert_eq!(place("at_least = 85", "at_least = 91").0, line("id = \"CONNECT_RATE\""));
    assert_eq!(place("id = \"late_report\"", "id = \"leak\"").0, line("id = \"leak\""), "the second one");
    assert_eq!(place("weight = 20", "weight = 21").0, line("weight = 30"));
    assert_eq!(place("from_points = 0", "from_points = 1").0, line("[[grade]]"));
    assert_eq!(place("name = ", "").0, 2);
}
