//! The appraisal of a month: each step, and each refusal.

use crate::world::{Driven, blank, local, person, policy, text};
use affairs::appraisal::{Appraisal, AppraisalFault, Counted, Desk, Step, UnitList, Yardstick};
use affairs::{Affair as _, Entry};
use budget::appraisal::{ByCategory, Counts, Guards, Ranking, UnitMonth, rank};
use casework::policy::Policy;
use casework::policy::appraisal::AppraisalRules;
use casework::{Actor, CaseId, Role};
use jiff::Timestamp;
use jiff::civil::{Date, date};

const OCTOBER: Date = date(2026, 10, 1);
const CASE: CaseId = CaseId(7);

fn boss() -> Actor {
    person("boss", Role::Supervisor)
}

fn unit(id: &str) -> Actor {
    Actor::of_unit(id, Role::UnitHandler, "B-WORKS")
}

fn desk(by: &Actor, at: Timestamp) -> Desk<'_> {
    Desk { policy: policy(), by, at }
}

fn mix(of: u32) -> ByCategory {
    ByCategory::from([("01".to_owned(), Counts { good_milli: u64::from(of) * 500, of })])
}

fn yardsticks(of: u32) -> Vec<Yardstick> {
    let indicator = policy().appraisal.decisive.clone();
    vec![Yardstick { indicator, version: 1, reference: mix(of) }]
}

fn ranking(undecided: usize) -> Ranking {
    let month = UnitMonth { unit: "B-WORKS".to_owned(), cases: mix(40) };
    let ranking = rank(&[month], &mix(100), &[], Guards::common()).unwrap();
    Ranking { undecided, ..ranking }
}

fn counted(as_of: Timestamp, undecided: usize) -> Counted {
    Counted { as_of, head: None, lists: lists(undecided) }
}

fn lists(undecided: usize) -> Vec<UnitList> {
    vec![UnitList { indicator: policy().appraisal.decisive.clone(), ranking: ranking(undecided) }]
}

fn opened() -> Driven<Appraisal> {
    let (by, at) = (boss(), local("2026-11-02T09:00"));
    Driven::begun(at, &by, desk(&by, at).open(date(2026, 10, 15), yardsticks(100)))
}

/// Still in the time to ask.
fn early() -> Timestamp {
    local("2026-11-03T09:00")
}

/// The time to ask is over.
fn late() -> Timestamp {
    local("2026-11-12T09:00")
}

#[test]
fn a_month_from_its_opening_to_its_list() {
    let (boss, works) = (boss(), unit("works"));
    let mut month = opened();
    assert_eq!((month.now().month, month.now().place()), (OCTOBER, "2026-10".to_owned()));
    assert_eq!(month.now().until, local("2026-11-10T00:00"), "five working days after Monday the second");
    month.does(
        early(),
        &works,
        desk(&works, early()).ask(&month.now(), CASE, true, text("a quarry, not ours")),
    );
    assert_eq!((month.now().undecided(), month.now().cases()), (1, vec![CASE]));
    month.does(late(), &boss, desk(&boss, late()).decide(&month.now(), 1, true, text("another county")));
    let decision = month.now().requests[0].decision.clone().unwrap();
    assert_eq!((decision.granted, decision.by.as_str(), month.now().status()), (true, "boss", "open"));
    month.does(late(), &boss, desk(&boss, late()).publish(&month.now(), counted(late(), 0)));
    let published = month.now().published.unwrap();
    assert_eq!((published.as_of, published.lists), (late(), lists(0)));
    assert_eq!(month.now().status(), Appraisal::PUBLISHED);
}

#[test]
fn who_may_open_and_when() {
    let (boss, works, finance) = (boss(), unit("works"), person("finance", Role::Finance));
    let last = local("2026-10-31T23:59");
    let next = local("2026-11-01T00:00");
    assert!(desk(&boss, next).open(OCTOBER, yardsticks(1)).is_ok());
    assert_eq!(desk(&boss, last).open(OCTOBER, yardsticks(1)), Err(AppraisalFault::MonthRuns));
    for other in [&works, &finance] {
        assert_eq!(desk(other, next).open(OCTOBER, yardsticks(1)), Err(AppraisalFault::MayNotAppraise));
    }
    assert_eq!(desk(&boss, next).open(OCTOBER, yardsticks(0)), Err(AppraisalFault::NoReference));
    let mut beside = yardsticks(1);
    "SAT_RATE".clone_into(&mut beside[0].indicator);
    assert_eq!(desk(&boss, next).open(OCTOBER, beside), Err(AppraisalFault::NoReference), "the decisive one");
    let none = Policy { appraisal: AppraisalRules::default(), ..policy().clone() };
    let desk = Desk { policy: &none, by: &boss, at: next };
    assert_eq!(desk.open(OCTOBER, yardsticks(1)), Err(AppraisalFault::NoRules));
}

#[test]
fn who_may_ask_for_what_and_when() {
    let (boss, works) = (boss(), unit("works"));
    let mut month = opened();
    let ask = |by: &Actor, at, counted, words| desk(by, at).ask(&month.now(), CASE, counted, words);
    assert_eq!(ask(&boss, early(), true, text("x")), Err(AppraisalFault::MayNotAsk));
    assert_eq!(ask(&works, early(), false, text("x")), Err(AppraisalFault::NotCounted));
    assert_eq!(ask(&works, early(), true, blank()), Err(AppraisalFault::WordsMissing));
    let until = month.now().until;
    assert_eq!(ask(&works, until, true, text("x")), Err(AppraisalFault::TooLate));
    let last = until.checked_sub(jiff::SignedDuration::from_secs(1)).unwrap();
    month.does(last, &works, ask(&works, last, true, text("x")));
    let again = desk(&works, last).ask(&month.now(), CASE, true, text("again"));
    assert_eq!(again, Err(AppraisalFault::AskedBefore));
    let other = Actor::of_unit("env", Role::UnitHandler, "B-ENV");
    assert!(desk(&other, last).ask(&month.now(), CASE, true, text("x")).is_ok(), "each unit for itself");
}

#[test]
fn whoever_asked_does_not_decide() {
    let (boss, works) = (boss(), unit("works"));
    let mut month = opened();
    month.does(early(), &works, desk(&works, early()).ask(&month.now(), CASE, true, text("x")));
    let decide = |by: &Actor, nth, words| desk(by, early()).decide(&month.now(), nth, false, words);
    assert_eq!(decide(&works, 1, text("no")), Err(AppraisalFault::MayNotAppraise));
    let both = person("works", Role::Supervisor);
    assert_eq!(
        decide(&both, 1, text("no")),
        Err(AppraisalFault::SamePerson),
        "the same person in another role"
    );
    assert_eq!(decide(&boss, 2, text("no")), Err(AppraisalFault::NoSuchRequest));
    assert_eq!(decide(&boss, 1, blank()), Err(AppraisalFault::WordsMissing));
    month.does(early(), &boss, decide(&boss, 1, text("no")));
    let again = desk(&boss, early()).decide(&month.now(), 1, true, text("yes"));
    assert_eq!(again, Err(AppraisalFault::DecidedBefore));
}

#[test]
fn nothing_is_published_while_anything_is_open_and_nothing_changes_after() {
    let (boss, works) = (boss(), unit("works"));
    let mut month = opened();
    let publish = |month: &Driven<Appraisal>, by: &Actor, at, undecided| {
        desk(by, at).publish(&month.now(), counted(at, undecided))
    };
    assert_eq!(publish(&month, &boss, early(), 0), Err(AppraisalFault::ObjectionsRun));
    assert_eq!(publish(&month, &works, late(), 0), Err(AppraisalFault::MayNotAppraise));
    month.does(early(), &works, desk(&works, early()).ask(&month.now(), CASE, true, text("x")));
    assert_eq!(publish(&month, &boss, late(), 0), Err(AppraisalFault::Undecided));
    month.does(late(), &boss, desk(&boss, late()).decide(&month.now(), 1, false, text("no")));
    assert_eq!(publish(&month, &boss, late(), 1), Err(AppraisalFault::Undecided), "made before the decision");
    month.does(late(), &boss, publish(&month, &boss, late(), 0));
    let after = month.now();
    assert_eq!(desk(&works, early()).ask(&after, CaseId(8), true, text("x")), Err(AppraisalFault::Published));
    assert_eq!(desk(&boss, late()).decide(&after, 1, true, text("x")), Err(AppraisalFault::Published));
    assert_eq!(publish(&month, &boss, late(), 0), Err(AppraisalFault::Published));
}

#[test]
fn words_lie_in_the_vault() {
    let (boss, works) = (boss(), unit("works"));
    let mut month = opened();
    month.does(early(), &works, desk(&works, early()).ask(&month.now(), CASE, true, text("secret ground")));
    month.does(early(), &boss, desk(&boss, early()).decide(&month.now(), 1, true, text("secret reason")));
    let papers: Vec<usize> = month.steps.iter().map(|entry| Appraisal::papers(&entry.what).len()).collect();
    assert_eq!(papers, [0, 1, 1]);
    let kept =
        serde_json::to_string(&month.steps.iter().map(|entry| &entry.what).collect::<Vec<_>>()).unwrap();
    assert!(!kept.contains("secret"), "{kept}");
    let step = Step::Decided { nth: 1, granted: true, reason: text("x") };
    let first = Entry { step: 1, at: late(), by: boss, what: step };
    assert_eq!(Appraisal::fold([&first]), None, "only an opening begins one");
}
