//! What the office itself owes in time: each rule of the law by its id, and each refusal.

use crate::world::{Driven, blank, local, person, policy, text};
use affairs::duty::{Desk, Duty, DutyFault, DutyStanding, Step, of_this_year};
use casework::policy::duty::DutyTerm;
use casework::{Actor, ReasonId, Role};
use jiff::{SignedDuration, Timestamp};

const MINUTE: SignedDuration = SignedDuration::from_mins(1);

fn keeper() -> Actor {
    person("keeper", Role::SecurityAdministrator)
}

fn finance() -> Actor {
    person("finance", Role::Finance)
}

fn desk(by: &Actor, at: Timestamp) -> Desk<'_> {
    Desk { policy: policy(), by, at }
}

fn begun(by: &Actor, id: &str, event: &str) -> Driven<Duty> {
    let event = local(event);
    Driven::begun(event, by, desk(by, event).begin(&ReasonId::from(id), event, text("about")))
}

/// A record of that rule, which may go at `gone` and not a minute before.
fn keeps_until(by: &Actor, id: &str, event: &str, gone: &str) {
    let (mut duty, gone) = (begun(by, id, event), local(gone));
    assert_eq!(duty.now().standing, DutyStanding::Kept);
    let early = desk(by, gone - MINUTE);
    assert_eq!(early.remove(&duty.now(), text("shredded")), Err(DutyFault::MustBeKept), "{id}");
    assert_eq!(early.done(&duty.now(), early.at, text("done")), Err(DutyFault::IsKept), "{id}");
    assert!(!duty.now().may_go(gone - MINUTE) && duty.now().may_go(gone));
    duty.does(gone, by, desk(by, gone).remove(&duty.now(), text("shredded")));
    assert_eq!(duty.now().standing, DutyStanding::Removed);
    assert_eq!(desk(by, gone).remove(&duty.now(), text("again")), Err(DutyFault::Over));
}

/// The budget is published within 20 calendar days of its approval.
#[test]
fn rule_lk_budget() {
    let by = finance();
    // Approved on Monday 2 February 2026; the twentieth day, 22 February, is in the Spring Festival holiday
    // (15 to 23 February), so the last day is the first working day after it (Civil Code article 203).
    let festival = begun(&by, "LK-BUDGET", "2026-02-02T15:00").now();
    assert_eq!(festival.due, local("2026-02-25T00:00"));
    let mut duty = begun(&by, "LK-BUDGET", "2026-03-02T15:00");
    assert_eq!(duty.now().due, local("2026-03-24T00:00"), "22 March is a Sunday: the 23rd is the last day");
    let last = local("2026-03-23T23:59");
    assert!(!duty.now().is_late(last) && duty.now().is_late(last + MINUTE));
    let late = duty.now();
    duty.does(last, &by, desk(&by, last).done(&late, last, text("on the website")));
    assert_eq!(duty.now().standing, DutyStanding::Done);
    assert!(!duty.now().was_late() && !duty.now().is_late(local("2027-01-01T00:00")));
}

/// A dangerous defect is reported within 24 hours.
#[test]
fn rule_lk_vuln() {
    let by = keeper();
    let mut duty = begun(&by, "LK-VULN", "2026-10-01T22:10");
    let due = local("2026-10-02T22:10");
    assert_eq!(duty.now().due, due, "24 hours run on days off");
    assert!(!duty.now().is_late(due - MINUTE) && duty.now().is_late(due));
    let now = local("2026-10-03T08:00");
    duty.does(now, &by, desk(&by, now).done(&duty.now(), now, text("reported")));
    assert!(duty.now().was_late());
}

/// Logs are kept at least six months.
#[test]
fn rule_lk_log() {
    keeps_until(&keeper(), "LK-LOG", "2026-01-31T12:00", "2026-07-31T12:00");
}

/// Assessments are kept at least three years.
#[test]
fn rule_lk_pia() {
    keeps_until(&keeper(), "LK-PIA", "2026-05-06T09:00", "2029-05-06T09:00");
}

/// Records of entrusted processing are kept at least three years.
#[test]
fn rule_lk_data3y() {
    keeps_until(&keeper(), "LK-DATA3Y", "2024-02-29T09:00", "2027-02-28T09:00");
}

/// One report a year, owed by itself.
#[test]
fn rule_xf_annual() {
    let (by, now) = (person("boss", Role::Supervisor), local("2026-04-01T09:00"));
    let rule = policy().duty("XF-ANNUAL").unwrap();
    assert_eq!(rule.term, DutyTerm::EachYear);
    let first = of_this_year(policy(), rule, now).unwrap();
    let Step::Began { event, due, .. } = &first else { panic!("{first:?}") };
    assert_eq!((*event, *due), (local("2026-01-01T00:00"), local("2027-01-01T00:00")));
    let by_hand = desk(&by, now).begin(&rule.id, now, text("about"));
    assert_eq!(by_hand, Err(DutyFault::BeginsByItself));
    let mut duty: Driven<Duty> = Driven::begun(now, &Actor::system(), Ok(first));
    assert_eq!(
        duty.now().day,
        local("2026-12-31T12:00").to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(8))).date()
    );
    assert!(!duty.now().is_late(local("2026-12-31T23:59")) && duty.now().is_late(local("2027-01-01T00:00")));
    duty.does(now, &by, desk(&by, now).done(&duty.now(), now, text("published")));
    assert_eq!(desk(&by, now).done(&duty.now(), now, text("again")), Err(DutyFault::Over));
    let budget = policy().duty("LK-BUDGET").unwrap();
    assert_eq!(of_this_year(policy(), budget, now), None, "only what is owed each year begins by itself");
}

#[test]
fn each_refusal_of_duties() {
    let (keeper, finance, agent) = (keeper(), finance(), person("agent", Role::Agent));
    let now = local("2026-05-06T09:00");
    let log = ReasonId::from("LK-LOG");
    assert_eq!(desk(&agent, now).begin(&log, now, text("log")), Err(DutyFault::MayNotManage));
    assert_eq!(desk(&finance, now).begin(&log, now, text("log")), Err(DutyFault::NotYours));
    assert_eq!(desk(&keeper, now).begin(&"LK-NONE".into(), now, text("x")), Err(DutyFault::NoSuchDuty));
    assert_eq!(desk(&keeper, now).begin(&log, now + MINUTE, text("log")), Err(DutyFault::InFuture));
    assert_eq!(desk(&keeper, now).begin(&log, now, blank()), Err(DutyFault::WordsMissing));
    let report = begun(&keeper, "LK-VULN", "2026-05-06T09:00").now();
    assert_eq!(desk(&keeper, now).done(&report, now - MINUTE, text("x")), Err(DutyFault::BeforeItBegan));
    assert_eq!(desk(&keeper, now).done(&report, now + MINUTE, text("x")), Err(DutyFault::InFuture));
    assert_eq!(desk(&keeper, now).done(&report, now, blank()), Err(DutyFault::WordsMissing));
    assert_eq!(desk(&finance, now).done(&report, now, text("x")), Err(DutyFault::NotYours));
    assert_eq!(desk(&keeper, now).remove(&report, text("x")), Err(DutyFault::NotKept));
    let kept = begun(&keeper, "LK-LOG", "2025-01-06T09:00").now();
    assert_eq!(desk(&keeper, now).remove(&kept, blank()), Err(DutyFault::WordsMissing));
    assert_eq!(desk(&finance, now).remove(&kept, text("x")), Err(DutyFault::NotYours));
}
