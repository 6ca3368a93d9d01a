//! Hardship aid: verified by two, decided by a committee, within the money, public without a name, paid after
//! that; and never tied to anything somebody gives up.

use crate::world::{Driven, blank, local, person, policy, text};
use affairs::aid::{AidFault, AidRefusal, AidStage, AidYear, Committee, Desk, Step, Votes};
use casework::{Actor, AreaCode, CaseId, PostId, ReasonId, Role};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use proptest::prelude::*;

const CASE: CaseId = CaseId(7);
/// The money of the made-up office: 10,000 yuan.
const BUDGET: i64 = 1_000_000;

fn boss() -> Actor {
    person("boss", Role::Supervisor)
}

fn one() -> Actor {
    person("one", Role::FollowUp)
}

fn two() -> Actor {
    person("two", Role::Dispatcher)
}

fn now() -> Timestamp {
    local("2026-11-02T09:00")
}

fn desk(by: &Actor, at: Timestamp) -> Desk<'_> {
    Desk { policy: policy(), by, at }
}

fn living() -> ReasonId {
    "LIVING".into()
}

fn posts(ids: &[&str]) -> Vec<PostId> {
    ids.iter().map(|id| PostId::from(*id)).collect()
}

/// Three posts, two of them for granting.
fn grants(amount: i64) -> Committee {
    let votes = Votes { granting: 2, refusing: 1, abstaining: 0 };
    let members = posts(&["HEAD", "FINANCE", "LAW"]);
    Committee { amount: Some(amount), members, votes, reasons: text("the need is real") }
}

fn refuses() -> Committee {
    Committee { amount: None, votes: Votes { granting: 1, refusing: 1, abstaining: 1 }, ..grants(1) }
}

fn area() -> AreaCode {
    "990101".into()
}

fn opened() -> Driven<AidYear> {
    Driven::begun(now(), &Actor::system(), Ok(Step::Opened { year: 2026 }))
}

fn applies(year: &mut Driven<AidYear>, case: CaseId) -> u32 {
    let by = Actor::requester();
    year.does(now(), &by, desk(&by, now()).apply(&year.now(), case, &living(), text("no work since May")));
    u32::try_from(year.now().applications.len()).unwrap()
}

fn verified(year: &mut Driven<AidYear>, case: CaseId) -> u32 {
    let nth = applies(year, case);
    for by in [one(), two()] {
        year.does(now(), &by, desk(&by, now()).verify(&year.now(), nth, text("seen at home")));
    }
    nth
}

fn granted(year: &mut Driven<AidYear>, case: CaseId, amount: i64) -> u32 {
    let nth = verified(year, case);
    year.does(now(), &boss(), desk(&boss(), now()).decide(&year.now(), nth, grants(amount)));
    nth
}

fn stage(year: &Driven<AidYear>, nth: u32) -> AidStage {
    year.now().application(nth).unwrap().stage
}

fn why<T: std::fmt::Debug>(step: Result<T, AidRefusal>) -> AidFault {
    step.unwrap_err().why
}

#[test]
fn from_the_application_to_the_look_whether_it_helped() {
    let (by, mut year) = (boss(), opened());
    let nth = granted(&mut year, CASE, 300_000);
    year.does(now(), &by, desk(&by, now()).announce(&year.now(), nth, text("W"), &area()));
    let notice = year.now().application(nth).unwrap().notice.clone().unwrap();
    assert_eq!(notice.through, date(2026, 11, 7), "five days after the day of the notice");
    let running = desk(&by, local("2026-11-07T23:59"));
    let paid = |desk: &Desk<'_>, day, amount| desk.pay(&year.now(), nth, "2026-11/001", day, amount);
    assert_eq!(why(paid(&running, date(2026, 11, 7), 300_000)), AidFault::NoticeRunning);
    let after = desk(&by, local("2026-11-09T10:00"));
    assert_eq!(why(paid(&after, date(2026, 11, 9), 300_001)), AidFault::OverGrant);
    let step = paid(&after, date(2026, 11, 9), 280_000);
    year.does(after.at, &by, step);
    assert_eq!(year.now().left(BUDGET), 720_000, "what was paid counts, where it was paid");
    year.does(after.at, &by, after.review(&year.now(), nth, text("the rent is paid")));
    year.does(after.at, &by, after.close(&year.now(), nth));
    assert_eq!(stage(&year, nth), AidStage::Closed);
}

#[test]
fn a_grant_beyond_what_is_left_is_refused_with_the_figure() {
    let (by, mut year) = (boss(), opened());
    granted(&mut year, CASE, 700_000);
    let nth = verified(&mut year, CaseId(8));
    let over = desk(&by, now()).decide(&year.now(), nth, grants(300_001));
    assert_eq!(over, Err(AidRefusal { why: AidFault::OverBudget, left: Some(300_000) }));
    year.does(now(), &by, desk(&by, now()).decide(&year.now(), nth, grants(300_000)));
    assert_eq!(year.now().left(BUDGET), 0);
    let (mut none, at) =
        (Driven::<AidYear>::begun(now(), &by, Ok(Step::Opened { year: 2027 })), local("2027-02-01T09:00"));
    let me = Actor::requester();
    none.does(at, &me, desk(&me, at).apply(&none.now(), CASE, &living(), text("need")));
    for by in [one(), two()] {
        none.does(at, &by, desk(&by, at).verify(&none.now(), 1, text("seen")));
    }
    let unfunded = desk(&by, at).decide(&none.now(), 1, grants(1));
    assert_eq!(unfunded, Err(AidRefusal { why: AidFault::OverBudget, left: Some(0) }), "no budget, no money");
}

#[test]
fn what_is_brought_up_against_a_grant_frees_the_money_until_it_is_decided_anew() {
    let (by, mut year) = (boss(), opened());
    let nth = granted(&mut year, CASE, 1_000_000);
    assert_eq!(year.now().left(BUDGET), 0);
    let desk = desk(&by, now());
    year.does(now(), &by, desk.announce(&year.now(), nth, text("W"), &area()));
    assert_eq!(why(desk.reconsider(&year.now(), nth, blank())), AidFault::WordsMissing);
    year.does(now(), &by, desk.reconsider(&year.now(), nth, text("paid by insurance already")));
    assert_eq!((stage(&year, nth), year.now().left(BUDGET)), (AidStage::Verified, BUDGET));
    year.does(now(), &by, desk.decide(&year.now(), nth, refuses()));
    assert_eq!(stage(&year, nth), AidStage::Refused);
    year.does(now(), &by, desk.close(&year.now(), nth));
}

#[test]
fn the_matter_it_hangs_on_does_not_enter_the_decision() {
    // An open matter, a closed one, a withdrawn one: the machine is told a number and nothing else, and answers
    // the same for each.
    let mut answers = Vec::new();
    for case in [CaseId(1), CaseId(2), CaseId(3)] {
        let mut year = opened();
        let nth = verified(&mut year, case);
        let by = boss();
        answers.push((desk(&by, now()).decide(&year.now(), nth, grants(5)), nth));
    }
    assert!(answers[0].0.is_ok());
    assert!(answers.windows(2).all(|pair| pair[0] == pair[1]), "{answers:?}");
}

#[test]
fn each_refusal_before_the_decision() {
    let (by, mut year) = (boss(), opened());
    let (desk, analyst) = (desk(&by, now()), person("analyst", Role::Analyst));
    let stranger = Desk { by: &analyst, ..desk };
    assert_eq!(why(stranger.apply(&year.now(), CASE, &living(), text("x"))), AidFault::MayNotApply);
    assert_eq!(why(desk.apply(&year.now(), CASE, &"CAR".into(), text("x"))), AidFault::NoSuchPurpose);
    assert_eq!(why(desk.apply(&year.now(), CASE, &living(), blank())), AidFault::WordsMissing);
    let next_year = Desk { at: local("2027-01-01T00:00"), ..desk };
    assert_eq!(why(next_year.apply(&year.now(), CASE, &living(), text("x"))), AidFault::YearOver);
    year.does(now(), &by, desk.apply(&year.now(), CASE, &living(), text("on their behalf")));
    assert_eq!(why(desk.apply(&year.now(), CASE, &living(), text("x"))), AidFault::AppliedAlready);
    assert_eq!(why(desk.verify(&year.now(), 1, text("x"))), AidFault::SamePerson, "who wrote it down");
    assert_eq!(why(stranger.verify(&year.now(), 1, text("x"))), AidFault::MayNotManage);
    assert_eq!(why(desk.verify(&year.now(), 2, text("x"))), AidFault::NoSuchApplication);
    let (one, two) = (one(), two());
    let (first, second) = (Desk { by: &one, ..desk }, Desk { by: &two, ..desk });
    assert_eq!(why(first.verify(&year.now(), 1, blank())), AidFault::WordsMissing);
    year.does(now(), &one, first.verify(&year.now(), 1, text("seen")));
    assert_eq!(why(first.verify(&year.now(), 1, text("again"))), AidFault::SamePerson);
    assert_eq!(why(desk.decide(&year.now(), 1, grants(5))), AidFault::NotNow, "one has verified, not two");
    year.does(now(), &two, second.verify(&year.now(), 1, text("seen")));
    assert_eq!(why(first.decide(&year.now(), 1, grants(5))), AidFault::VerifierDecides);
    let me = Actor::requester();
    let mine = Desk { by: &me, ..desk };
    assert_eq!(why(mine.decide(&year.now(), 1, grants(5))), AidFault::MayNotManage);
    year.does(now(), &me, mine.withdraw(&year.now(), 1));
    assert_eq!(why(mine.withdraw(&year.now(), 1)), AidFault::NotNow);
    year.does(now(), &me, mine.apply(&year.now(), CASE, &living(), text("after all")));
    assert_eq!(year.now().applications.len(), 2, "taken back is no bar to asking again");
}

#[test]
fn each_refusal_of_the_decision_and_after() {
    let (by, mut year) = (boss(), opened());
    let (desk, nth) = (desk(&by, now()), verified(&mut year, CASE));
    let tries = |said| why(desk.decide(&year.now(), nth, said));
    assert_eq!(
        tries(Committee { members: posts(&["HEAD", "LAW"]), ..grants(5) }),
        AidFault::CommitteeTooSmall
    );
    assert_eq!(
        tries(Committee { members: posts(&["HEAD", "LAW", "COUSIN"]), ..grants(5) }),
        AidFault::NoSuchPost
    );
    assert_eq!(
        tries(Committee { members: posts(&["HEAD", "LAW", "LAW"]), ..grants(5) }),
        AidFault::VotesDoNotAdd
    );
    let four = Votes { granting: 3, refusing: 1, abstaining: 0 };
    assert_eq!(tries(Committee { votes: four, ..grants(5) }), AidFault::VotesDoNotAdd);
    let one_for = Votes { granting: 1, refusing: 0, abstaining: 2 };
    assert_eq!(tries(Committee { votes: one_for, ..grants(5) }), AidFault::VotesSayOtherwise);
    assert_eq!(tries(Committee { amount: None, ..grants(5) }), AidFault::VotesSayOtherwise);
    assert_eq!(tries(Committee { reasons: blank(), ..grants(5) }), AidFault::WordsMissing);
    assert_eq!(tries(grants(0)), AidFault::AmountMissing);
    let next_year = Desk { at: local("2027-01-01T00:00"), ..desk };
    assert_eq!(why(next_year.decide(&year.now(), nth, grants(5))), AidFault::YearOver);
    year.does(now(), &by, desk.decide(&year.now(), nth, grants(5)));
    assert_eq!(why(desk.withdraw(&year.now(), nth)), AidFault::NotNow);
    assert_eq!(why(desk.announce(&year.now(), nth, blank(), &area())), AidFault::WordsMissing);
    let street = AreaCode::from("990101001");
    assert_eq!(why(desk.announce(&year.now(), nth, text("W"), &street)), AidFault::NoSuchPlace, "too fine");
    year.does(now(), &by, desk.announce(&year.now(), nth, text("W"), &area()));
    let after = Desk { at: local("2026-11-09T10:00"), ..desk };
    let day = date(2026, 11, 9);
    let pays = |voucher, day: Date, amount| why(after.pay(&year.now(), nth, voucher, day, amount));
    assert_eq!(pays("V-1", day, 0), AidFault::AmountMissing);
    assert_eq!(pays("V-1", date(2026, 11, 7), 5), AidFault::DayOdd, "during the notice");
    assert_eq!(pays("V-1", date(2026, 11, 10), 5), AidFault::DayOdd, "tomorrow");
    assert_eq!(pays("", day, 5), AidFault::VoucherOdd);
    assert_eq!(pays("to my account", day, 5), AidFault::VoucherOdd);
    assert_eq!(why(after.review(&year.now(), nth, text("x"))), AidFault::NotNow);
    assert_eq!(why(after.close(&year.now(), nth)), AidFault::NotNow);
    year.does(after.at, &by, after.pay(&year.now(), nth, "V-1", day, 5));
    assert_eq!(why(after.review(&year.now(), nth, blank())), AidFault::WordsMissing);
    let other = granted(&mut year, CaseId(9), 5);
    year.does(now(), &by, desk.announce(&year.now(), other, text("L"), &area()));
    let twice = after.pay(&year.now(), other, "V-1", day, 5);
    assert_eq!(why(twice), AidFault::VoucherOdd, "one voucher pays one grant");
}

proptest! {
    /// Whatever is granted, reconsidered and paid in whatever order: never more than the year holds.
    #[test]
    fn the_year_is_never_overspent(
        tries in prop::collection::vec((1_i64..600_000, 0_u8..3, 1_i64..600_000), 1..12)
    ) {
        let (by, mut year) = (boss(), opened());
        let after = local("2026-11-20T10:00");
        for ((amount, what, pays), at) in tries.into_iter().zip(1..) {
            let nth = verified(&mut year, CaseId(at));
            let decided = desk(&by, now()).decide(&year.now(), nth, grants(amount));
            prop_assert_eq!(decided.is_ok(), amount <= year.now().left(BUDGET));
            if decided.is_err() {
                continue;
            }
            year.does(now(), &by, decided);
            let announced = desk(&by, now()).announce(&year.now(), nth, text("W"), &area());
            year.does(now(), &by, announced);
            let next = match what {
                0 => desk(&by, after).reconsider(&year.now(), nth, text("news")),
                _ => desk(&by, after).pay(&year.now(), nth, &format!("V{nth}"), date(2026, 11, 20), pays),
            };
            if next.is_ok() {
                year.does(after, &by, next);
            }
            prop_assert!(year.now().spent() <= BUDGET);
        }
    }
}
