//! Bulletins: two persons, frozen numbers, corrections beside the old version, and each refusal.

use crate::world::{Driven, blank, local, person, policy, text};
use affairs::answer::Trace;
use affairs::bulletin::{
    Audience, Bulletin, BulletinFault, BulletinStanding, Change, Desk, Earlier, Frozen, IssueKind, Numbers,
    Subject, period_of,
};
use casework::{Actor, Role};
use jiff::Timestamp;
use jiff::civil::{Date, date};

fn analyst() -> Actor {
    person("analyst", Role::Analyst)
}

fn publisher() -> Actor {
    person("publisher", Role::Publisher)
}

fn desk(by: &Actor, at: Timestamp) -> Desk<'_> {
    Desk { policy: policy(), by, at, found: None }
}

fn subject(kind: IssueKind, (from, through): (Date, Date)) -> Subject {
    let title = if kind == IssueKind::Special { text("Noise at night") } else { blank() };
    Subject { kind, from, through, audience: Audience::Public, title }
}

fn numbers(received: i64) -> Numbers {
    let days = vec![affairs::bulletin::DayCount { day: date(2026, 10, 1), cases: received }];
    Numbers { days, ..Numbers::default() }
}

fn now() -> Timestamp {
    local("2026-11-03T09:00")
}

fn october() -> Driven<Bulletin> {
    let by = analyst();
    let month = period_of(IssueKind::Monthly, date(2026, 10, 9));
    Driven::begun(now(), &by, desk(&by, now()).draft(subject(IssueKind::Monthly, month), numbers(7)))
}

fn sent() -> Driven<Bulletin> {
    let (mut one, by) = (october(), analyst());
    one.does(now(), &by, desk(&by, now()).write(&one.now(), text("More about noise")));
    one.does(now(), &by, desk(&by, now()).send(&one.now()));
    one
}

fn released() -> Driven<Bulletin> {
    let (mut one, by) = (sent(), publisher());
    one.does(now(), &by, desk(&by, now()).release(&one.now()));
    one
}

#[test]
fn periods_are_days_weeks_and_months() {
    let day = date(2026, 10, 9);
    assert_eq!(period_of(IssueKind::Daily, day), (day, day));
    assert_eq!(period_of(IssueKind::Weekly, day), (date(2026, 10, 5), date(2026, 10, 11)));
    assert_eq!(period_of(IssueKind::Monthly, day), (date(2026, 10, 1), date(2026, 10, 31)));
}

#[test]
fn another_person_releases_it() {
    let one = sent();
    assert_eq!(one.now().standing(), BulletinStanding::Sent);
    assert!(!one.now().is_public());
    let both = person("analyst", Role::Publisher);
    assert_eq!(desk(&both, now()).release(&one.now()), Err(BulletinFault::SamePerson));
    let one = released().now();
    assert!(one.is_public());
    assert_eq!(one.first_released(), Some(now()));
    assert_eq!(one.standing(), BulletinStanding::Released);
}

#[test]
fn what_is_internal_is_never_public() {
    let by = analyst();
    let month = period_of(IssueKind::Monthly, date(2026, 10, 9));
    let inside = Subject { audience: Audience::Internal, ..subject(IssueKind::Monthly, month) };
    let mut one = Driven::<Bulletin>::begun(now(), &by, desk(&by, now()).draft(inside, numbers(7)));
    one.does(now(), &by, desk(&by, now()).write(&one.now(), text("words")));
    one.does(now(), &by, desk(&by, now()).send(&one.now()));
    let boss = publisher();
    one.does(now(), &boss, desk(&boss, now()).release(&one.now()));
    assert_eq!(one.now().standing(), BulletinStanding::Released);
    assert!(!one.now().is_public());
}

#[test]
fn what_is_given_back_is_written_anew() {
    let (mut one, by, boss) = (sent(), analyst(), publisher());
    assert_eq!(desk(&boss, now()).give_back(&one.now(), blank()), Err(BulletinFault::ReasonMissing));
    one.does(now(), &boss, desk(&boss, now()).give_back(&one.now(), text("Say why")));
    assert_eq!(one.now().standing(), BulletinStanding::Writing);
    assert_eq!(one.now().newest().and_then(|v| v.returned.clone()), Some(text("Say why")));
    assert_eq!(desk(&boss, now()).release(&one.now()), Err(BulletinFault::NotSent));
    assert_eq!(desk(&boss, now()).give_back(&one.now(), text("x")), Err(BulletinFault::NotSent));
    one.does(now(), &by, desk(&by, now()).send(&one.now()));
    assert_eq!(one.now().newest().and_then(|v| v.returned.clone()), None);
}

#[test]
fn a_correction_is_a_version_beside_the_old_one() {
    let (mut one, by, boss) = (released(), analyst(), publisher());
    let early = sent().now();
    assert_eq!(desk(&by, now()).correct(&early, text("x"), numbers(8)), Err(BulletinFault::NotReleased));
    let none = desk(&by, now()).correct(&one.now(), blank(), numbers(8));
    assert_eq!(none, Err(BulletinFault::ReasonMissing));
    let later = local("2026-11-05T09:00");
    one.does(
        later,
        &by,
        desk(&by, later).correct(&one.now(), text("One case was counted twice"), numbers(6)),
    );
    let standing = one.now();
    assert_eq!(standing.standing(), BulletinStanding::Correcting);
    assert_eq!(standing.released().map(|(nth, v)| (nth, v.numbers.received())), Some((1, 7)));
    assert_eq!(standing.newest().map(|v| v.numbers.received()), Some(6));
    assert_eq!(standing.newest().and_then(|v| v.words.clone()), Some(text("More about noise")));
    one.does(later, &by, desk(&by, later).send(&one.now()));
    assert_eq!(one.now().standing(), BulletinStanding::CorrectionSent);
    one.does(later, &boss, desk(&boss, later).release(&one.now()));
    assert_eq!(one.now().released().map(|(nth, v)| (nth, v.numbers.received())), Some((2, 6)));
    assert_eq!(one.now().versions.first().map(|v| v.numbers.received()), Some(7), "the old one stays");
    assert_eq!(one.now().first_released(), Some(now()), "an issue counts when it first came out");
}

#[test]
fn a_period_must_be_one_and_be_over() {
    let by = analyst();
    let draft = |kind, days| desk(&by, now()).draft(subject(kind, days), numbers(0)).map(drop);
    let (tenth, last) = (date(2026, 10, 10), date(2026, 10, 31));
    assert_eq!(draft(IssueKind::Monthly, (tenth, last)), Err(BulletinFault::PeriodOdd));
    assert_eq!(draft(IssueKind::Weekly, (tenth, tenth)), Err(BulletinFault::PeriodOdd));
    assert_eq!(draft(IssueKind::Special, (last, tenth)), Err(BulletinFault::PeriodOdd));
    let today = date(2026, 11, 3);
    assert_eq!(draft(IssueKind::Daily, (today, today)), Ok(()));
    let tomorrow = date(2026, 11, 4);
    assert_eq!(draft(IssueKind::Daily, (tomorrow, tomorrow)), Err(BulletinFault::PeriodRuns));
    assert_eq!(
        draft(IssueKind::Monthly, period_of(IssueKind::Monthly, today)),
        Err(BulletinFault::PeriodRuns)
    );
    let month = period_of(IssueKind::Monthly, tenth);
    let eve = local("2026-10-31T23:00");
    let early = desk(&by, eve).draft(subject(IssueKind::Monthly, month), numbers(0));
    assert_eq!(early, Err(BulletinFault::PeriodRuns), "its last day still runs");
    let untitled = Subject { title: blank(), ..subject(IssueKind::Special, (tenth, last)) };
    assert_eq!(desk(&by, now()).draft(untitled, numbers(0)), Err(BulletinFault::TitleMissing));
}

#[test]
fn each_does_only_what_is_theirs_and_in_its_time() {
    let (by, boss) = (analyst(), publisher());
    let draft = october().now();
    let month = period_of(IssueKind::Monthly, date(2026, 10, 9));
    let none = desk(&boss, now()).draft(subject(IssueKind::Monthly, month), numbers(0));
    assert_eq!(none, Err(BulletinFault::MayNotWrite));
    assert_eq!(desk(&boss, now()).write(&draft, text("x")), Err(BulletinFault::MayNotWrite));
    assert_eq!(desk(&boss, now()).send(&draft), Err(BulletinFault::MayNotWrite));
    assert_eq!(desk(&boss, now()).correct(&draft, text("x"), numbers(0)), Err(BulletinFault::MayNotWrite));
    assert_eq!(desk(&by, now()).release(&sent().now()), Err(BulletinFault::MayNotRelease));
    assert_eq!(desk(&by, now()).give_back(&sent().now(), text("x")), Err(BulletinFault::MayNotRelease));
    assert_eq!(desk(&by, now()).write(&draft, blank()), Err(BulletinFault::WordsMissing));
    assert_eq!(desk(&by, now()).send(&draft), Err(BulletinFault::WordsMissing));
    assert_eq!(desk(&by, now()).write(&sent().now(), text("x")), Err(BulletinFault::NotWriting));
    assert_eq!(desk(&by, now()).send(&sent().now()), Err(BulletinFault::NotWriting));
    assert_eq!(desk(&by, now()).write(&released().now(), text("x")), Err(BulletinFault::NotWriting));
}

#[test]
fn what_points_to_a_person_is_refused_at_each_step_of_a_public_one() {
    let (by, boss) = (analyst(), publisher());
    for (trace, fault) in [
        (Trace::Number, BulletinFault::HoldsNumber),
        (Trace::Plate, BulletinFault::HoldsPlate),
        (Trace::Address, BulletinFault::HoldsAddress),
        (Trace::Requester, BulletinFault::HoldsRequester),
    ] {
        let seen = |by| Desk { found: Some(trace), ..desk(by, now()) };
        let month = period_of(IssueKind::Monthly, date(2026, 10, 9));
        let public = subject(IssueKind::Monthly, month);
        assert_eq!(seen(&by).draft(public.clone(), numbers(7)), Err(fault));
        assert_eq!(seen(&by).write(&october().now(), text("x")), Err(fault));
        let mut written = october();
        written.does(now(), &by, desk(&by, now()).write(&written.now(), text("x")));
        assert_eq!(seen(&by).send(&written.now()), Err(fault));
        assert_eq!(seen(&boss).release(&sent().now()), Err(fault));
        assert_eq!(seen(&by).correct(&released().now(), text("x"), numbers(7)), Err(fault));
        let inside = Subject { audience: Audience::Internal, ..public };
        assert!(seen(&by).draft(inside, numbers(7)).is_ok(), "the office may name people among itself");
    }
}

fn frozen(is_share: bool, version: u32, value_milli: Option<i64>) -> Frozen {
    let (numerator_milli, denominator_milli) = (0, 0);
    let indicator = "VOLUME".to_owned();
    Frozen { indicator, version, is_share, numerator_milli, denominator_milli, value_milli }
}

#[test]
fn the_period_before_is_compared_only_with_its_like() {
    let compared = |now: Frozen, was: Frozen| {
        let (from, through) = (date(2026, 9, 1), date(2026, 9, 30));
        let before = Some(Earlier { from, through, figures: vec![was] });
        Numbers { figures: vec![now], before, ..Numbers::default() }.change("VOLUME")
    };
    let count = |value| frozen(false, 1, Some(value));
    let change = Change { was_milli: 40_000, by_milli: 10_000, share_milli: Some(25_000) };
    assert_eq!(compared(count(50_000), count(40_000)), Some(change));
    let change = Change { was_milli: 40_000, by_milli: -10_000, share_milli: Some(-25_000) };
    assert_eq!(compared(count(30_000), count(40_000)), Some(change));
    let change = Change { was_milli: 0, by_milli: 3000, share_milli: None };
    assert_eq!(compared(count(3000), count(0)), Some(change), "of nothing there is no share");
    let points = Change { was_milli: 95_000, by_milli: 1500, share_milli: None };
    assert_eq!(compared(frozen(true, 1, Some(96_500)), frozen(true, 1, Some(95_000))), Some(points));
    assert_eq!(compared(frozen(true, 1, Some(1)), frozen(true, 1, None)), None);
    assert_eq!(compared(frozen(true, 2, Some(1)), frozen(true, 1, Some(1))), None, "another formula");
    assert_eq!(Numbers { figures: vec![count(1)], ..Numbers::default() }.change("VOLUME"), None);
}
