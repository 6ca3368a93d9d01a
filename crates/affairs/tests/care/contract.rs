//! A quarter of the operator's contract: gathered, told, appealed against, decided, signed by two.

use crate::world::{Driven, blank, local, person, policy, text};
use affairs::Affair as _;
use affairs::contract::{Capacity, ContractFault, ContractQuarter, ContractRefusal, Correction, Desk, Step};
use budget::attainment::{Figure, How, Measured};
use budget::contract::{Breach, Contested};
use budget::money::Fen;
use budget::target::Decimal;
use casework::policy::Policy;
use casework::policy::contract::ContractFile;
use casework::{Actor, Role};
use jiff::civil::{Date, date};
use std::collections::BTreeMap;
use std::sync::LazyLock;

const TERMS: &str = r#"
name = "Calls"
appeal_days = 5
deductions_at_most = 10

[[item]]
id = "ASA"
weight = 40
unit = "秒"
band = [{ at_most = 8, points = 40 }, { at_most = 15, points = 20 }]

[[item]]
id = "FCR"
weight = 60
unit = "%"
line = { baseline = 30, goal = 50 }

[[deduction]]
id = "late_report"
each = 2
at_most = 6

[[veto]]
id = "leak"
payable_at_most_percent = 0

[[grade]]
id = "good"
from_points = 80
payable_percent = 100

[[grade]]
id = "poor"
from_points = 0
payable_percent = 70
"#;

static POLICY: LazyLock<Policy> = LazyLock::new(|| {
    let file = ContractFile { path: "town/contract.toml".to_owned(), text: TERMS.to_owned() };
    Policy { contract: Some(file), ..policy().clone() }
});

/// The third quarter is over; the operator is told on the ninth of October, a Friday.
const TOLD: &str = "2026-10-09T09:00";

static BOSS: LazyLock<Actor> = LazyLock::new(|| person("boss", Role::Supervisor));
static OTHER: LazyLock<Actor> = LazyLock::new(|| person("other", Role::Supervisor));
static KEEPER: LazyLock<Actor> = LazyLock::new(|| person("keeper", Role::Finance));

fn desk<'a>(by: &'a Actor, at: &str) -> Desk<'a> {
    Desk { policy: &POLICY, by, at: local(at) }
}

fn opened() -> Driven<ContractQuarter> {
    Driven::begun(local(TOLD), &BOSS, desk(&BOSS, TOLD).open(2026, 3, Fen(1_000_001)))
}

fn seconds(units: i64, evidence: &str) -> Measured {
    let how = How::Manual { evidence: evidence.to_owned() };
    let figure = Figure::Value(Decimal { units, scale: 1 });
    Measured { figure, unit: "秒".to_owned(), as_of: date(2026, 9, 30), how }
}

fn share(numerator: i64, denominator: i64) -> BTreeMap<String, Measured> {
    let how = How::Formula { id: "FCR".to_owned(), version: 1 };
    let figure = Figure::Share { numerator, denominator };
    let value = Measured { figure, unit: String::new(), as_of: date(2026, 9, 30), how };
    BTreeMap::from([("FCR".to_owned(), value)])
}

fn breach(id: &str, on: Date) -> Breach {
    Breach { id: id.to_owned(), on, evidence: "督查单3".to_owned() }
}

fn does(
    quarter: &mut Driven<ContractQuarter>,
    by: &Actor,
    at: &str,
    step: impl Fn(&Desk<'_>, &ContractQuarter) -> Result<Step, ContractRefusal>,
) {
    let taken = step(&desk(by, at), &quarter.now());
    quarter.does(local(at), by, taken);
}

fn tells(desk: &Desk<'_>, quarter: &ContractQuarter) -> Result<Step, ContractRefusal> {
    desk.tell(quarter)
}

/// 12.0 seconds, 50 %, one late report: 78 points.
fn told() -> Driven<ContractQuarter> {
    let mut quarter = opened();
    does(&mut quarter, &BOSS, TOLD, |desk, now| desk.compute(now, share(500, 1000)));
    does(&mut quarter, &BOSS, TOLD, |desk, now| desk.enter(now, "ASA", seconds(120, "话务月报")));
    let late = breach("late_report", date(2026, 8, 3));
    does(&mut quarter, &BOSS, TOLD, |desk, now| desk.happened(now, false, late.clone()));
    does(&mut quarter, &BOSS, TOLD, tells);
    quarter
}

fn letter(about: Contested) -> Correction {
    let reason = text("the line was down for a day");
    Correction { about, asked_on: date(2026, 10, 12), letter: "函〔2026〕7号".to_owned(), reason }
}

fn corrected(units: i64) -> Contested {
    Contested::Figure { id: "ASA".to_owned(), corrected: seconds(units, "话务日志") }
}

fn why<T: std::fmt::Debug>(step: Result<T, ContractRefusal>) -> ContractFault {
    step.unwrap_err().why
}

#[test]
fn from_the_first_value_to_two_signatures() {
    let mut quarter = told();
    let sheet = quarter.now().sheet().unwrap();
    assert_eq!((sheet.told.payable_share, sheet.told.payable), (Some(7_000), Some(Fen(700_000))));
    does(&mut quarter, &BOSS, "2026-10-13T09:00", |desk, now| desk.appeal(now, letter(corrected(80))));
    let same = desk(&BOSS, "2026-10-13T10:00").decide(&quarter.now(), 0, true, text("yes"));
    assert_eq!(why(same), ContractFault::SamePerson);
    does(&mut quarter, &OTHER, "2026-10-13T10:00", |desk, now| desk.decide(now, 0, true, text("yes")));
    let sheet = quarter.now().sheet().unwrap();
    assert_eq!((sheet.told.payable, sheet.decided.payable), (Some(Fen(700_000)), Some(Fen(1_000_001))));
    assert_eq!(quarter.now().status(), "told");
    let day = "2026-10-15T09:00";
    does(&mut quarter, &BOSS, day, |desk, now| desk.sign(now, Capacity::Appraiser));
    assert_eq!((quarter.now().status(), quarter.now().sheet().unwrap().is_payable), ("signed_once", false));
    does(&mut quarter, &KEEPER, day, |desk, now| desk.sign(now, Capacity::Payer));
    let last = quarter.now();
    assert_eq!((last.status(), last.sheet().unwrap().is_payable), ("signed", true));
    let late = desk(&BOSS, day);
    assert_eq!(why(late.appeal(&last, letter(Contested::Breach(0)))), ContractFault::Signed);
    assert_eq!(why(late.sign(&last, Capacity::Appraiser)), ContractFault::Signed);
    assert_eq!(why(late.tell(&last)), ContractFault::ToldAlready);
    assert_eq!(why(late.enter(&last, "ASA", seconds(1, "x"))), ContractFault::ToldAlready);
    assert_eq!(why(late.happened(&last, true, breach("leak", date(2026, 8, 1)))), ContractFault::ToldAlready);
}

#[test]
fn the_terms_of_the_day_stay_with_the_quarter() {
    let quarter = opened().now();
    assert_eq!(quarter.text, TERMS);
    assert_eq!(
        (quarter.span(), quarter.place()),
        ((date(2026, 7, 1), date(2026, 9, 30)), "Calls".to_owned())
    );
    let none = Desk { policy: policy(), by: &BOSS, at: local(TOLD) };
    assert_eq!(why(none.open(2026, 3, Fen(1))), ContractFault::TermsUnsound);
    let opens = |year, number, fee| desk(&BOSS, TOLD).open(year, number, Fen(fee));
    assert_eq!(why(opens(2026, 5, 1)), ContractFault::QuarterOdd);
    assert_eq!(why(opens(2024, 1, 1)), ContractFault::QuarterOdd);
    assert_eq!(why(opens(2027, 1, 1)), ContractFault::QuarterOdd);
    assert_eq!(why(opens(2026, 3, 0)), ContractFault::FeeOdd);
}

#[test]
fn what_is_computed_is_entered_by_nobody_unless_it_is_over_nothing() {
    let mut quarter = opened();
    let at = desk(&BOSS, TOLD);
    let percent = |evidence: &str| Measured { unit: "%".to_owned(), ..seconds(480, evidence) };
    assert_eq!(why(at.enter(&quarter.now(), "FCR", percent("x"))), ContractFault::IsComputed);
    assert_eq!(why(at.enter(&quarter.now(), "SL15", percent("x"))), ContractFault::NoSuchItem);
    assert_eq!(why(at.enter(&quarter.now(), "ASA", percent("x"))), ContractFault::ValueOdd);
    assert_eq!(why(at.enter(&quarter.now(), "ASA", seconds(9, " "))), ContractFault::EvidenceMissing);
    assert_eq!(why(at.compute(&quarter.now(), BTreeMap::new())), ContractFault::NoSuchItem);
    does(&mut quarter, &BOSS, TOLD, |desk, now| desk.compute(now, share(0, 0)));
    does(&mut quarter, &BOSS, TOLD, |desk, now| desk.enter(now, "FCR", percent("抽样单")));
    does(&mut quarter, &BOSS, TOLD, |desk, now| desk.enter(now, "FCR", percent("抽样单2")));
    does(&mut quarter, &BOSS, TOLD, |desk, now| desk.compute(now, share(1, 2)));
    assert_eq!(why(at.enter(&quarter.now(), "FCR", percent("x"))), ContractFault::IsComputed);
}

#[test]
fn what_happened_lies_in_the_quarter_and_a_slip_is_taken_back() {
    let mut quarter = opened();
    let tries = |on: Date, id: &str, veto| desk(&BOSS, TOLD).happened(&quarter.now(), veto, breach(id, on));
    assert_eq!(why(tries(date(2026, 6, 30), "leak", true)), ContractFault::DayOdd);
    assert_eq!(why(tries(date(2026, 10, 1), "leak", true)), ContractFault::DayOdd);
    assert_eq!(why(tries(date(2026, 9, 1), "leak", false)), ContractFault::NoSuchItem);
    let silent = Breach { evidence: String::new(), ..breach("leak", date(2026, 9, 1)) };
    let silent = desk(&BOSS, TOLD).happened(&quarter.now(), true, silent);
    assert_eq!(why(silent), ContractFault::EvidenceMissing);
    let leak = breach("leak", date(2026, 9, 1));
    does(&mut quarter, &BOSS, TOLD, |desk, now| desk.happened(now, true, leak.clone()));
    assert_eq!(quarter.now().observed().vetoes, [leak]);
    does(&mut quarter, &BOSS, TOLD, |desk, now| desk.drop_incident(now, 0));
    assert!(quarter.now().observed().vetoes.is_empty());
    let twice = desk(&BOSS, TOLD).drop_incident(&quarter.now(), 0);
    assert_eq!(why(twice), ContractFault::NoSuchItem);
}

#[test]
fn telling_waits_for_the_end_and_for_every_value() {
    let mut quarter = opened();
    assert_eq!(why(desk(&BOSS, "2026-09-30T09:00").tell(&quarter.now())), ContractFault::QuarterRunning);
    does(&mut quarter, &BOSS, TOLD, |desk, now| desk.compute(now, share(1, 2)));
    assert_eq!(why(desk(&BOSS, TOLD).tell(&quarter.now())), ContractFault::NotMeasured);
    let early = desk(&BOSS, TOLD).appeal(&quarter.now(), letter(corrected(80)));
    assert_eq!(why(early), ContractFault::NotTold);
    let early = desk(&BOSS, TOLD).sign(&quarter.now(), Capacity::Appraiser);
    assert_eq!(why(early), ContractFault::NotTold);
}

#[test]
fn an_appeal_is_in_time_in_words_and_about_something() {
    let quarter = told().now();
    let at = desk(&BOSS, "2026-10-15T09:00");
    let sent = |asked: Correction| why(at.appeal(&quarter, asked));
    let late = at.appeal(&quarter, Correction { asked_on: date(2026, 10, 15), ..letter(corrected(80)) });
    let late = late.unwrap_err();
    assert_eq!((late.why, late.day), (ContractFault::AppealLate, Some(date(2026, 10, 14))));
    let day = |asked_on| Correction { asked_on, ..letter(corrected(80)) };
    assert_eq!(sent(day(date(2026, 10, 8))), ContractFault::DayOdd);
    assert_eq!(sent(day(date(2026, 10, 16))), ContractFault::DayOdd);
    assert_eq!(
        sent(Correction { letter: String::new(), ..letter(corrected(80)) }),
        ContractFault::EvidenceMissing
    );
    assert_eq!(sent(Correction { reason: blank(), ..letter(corrected(80)) }), ContractFault::WordsMissing);
    assert_eq!(sent(letter(Contested::Veto(0))), ContractFault::AppealAbout);
    let odd = Contested::Figure { id: "ASA".to_owned(), corrected: share(1, 2)["FCR"].clone() };
    assert_eq!(sent(letter(odd)), ContractFault::EvidenceMissing);
}

#[test]
fn nobody_signs_twice_or_before_all_is_decided() {
    let mut quarter = told();
    let early = desk(&BOSS, "2026-10-14T09:00").sign(&quarter.now(), Capacity::Appraiser).unwrap_err();
    assert_eq!((early.why, early.day), (ContractFault::AppealsOpen, Some(date(2026, 10, 14))));
    does(&mut quarter, &BOSS, "2026-10-13T09:00", |desk, now| desk.appeal(now, letter(Contested::Breach(0))));
    let day = "2026-10-15T09:00";
    let waiting = desk(&BOSS, day).sign(&quarter.now(), Capacity::Appraiser).unwrap_err();
    assert_eq!((waiting.why, waiting.count), (ContractFault::Undecided, Some(1)));
    assert_eq!(
        why(desk(&KEEPER, day).decide(&quarter.now(), 1, true, text("x"))),
        ContractFault::NoOpenAppeal
    );
    assert_eq!(why(desk(&KEEPER, day).decide(&quarter.now(), 0, true, blank())), ContractFault::WordsMissing);
    does(&mut quarter, &KEEPER, day, |desk, now| desk.decide(now, 0, false, text("it was late")));
    does(&mut quarter, &BOSS, day, |desk, now| desk.sign(now, Capacity::Appraiser));
    let again = desk(&OTHER, day).sign(&quarter.now(), Capacity::Appraiser);
    assert_eq!(why(again), ContractFault::Signed, "one signature of each kind");
    let both = person("boss", Role::Finance);
    assert_eq!(why(desk(&both, day).sign(&quarter.now(), Capacity::Payer)), ContractFault::SamePerson);
}

#[test]
fn each_step_has_its_right() {
    let (quarter, analyst) = (told().now(), person("analyst", Role::Analyst));
    let day = "2026-10-15T09:00";
    let (no, money) = (desk(&analyst, day), desk(&KEEPER, day));
    assert_eq!(why(money.open(2026, 3, Fen(1))), ContractFault::MayNotAppraise);
    assert_eq!(why(money.tell(&quarter)), ContractFault::MayNotAppraise);
    assert_eq!(why(money.appeal(&quarter, letter(corrected(80)))), ContractFault::MayNotAppraise);
    assert_eq!(why(no.decide(&quarter, 0, true, text("x"))), ContractFault::MayNotAppraise);
    assert_eq!(why(money.sign(&quarter, Capacity::Appraiser)), ContractFault::MayNotAppraise);
    assert_eq!(why(desk(&BOSS, day).sign(&quarter, Capacity::Payer)), ContractFault::MayNotPay);
}
