//! Requests about one's own data: who asks, who settles, and what no order of steps can bring about.

use crate::world::{World, approver, blank, close, content, desk, follow_up, sample, text};
use casework::rights::{Around, DataRight, Ground, RightsFault, RightsRequest, Standing, Step};
use casework::{Actor, Case, Policy, Role};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use proptest::sample::select;
use std::sync::LazyLock;

static OFFICE: LazyLock<(Policy, Case, Case)> = LazyLock::new(|| {
    let open = World::complaint().case().clone();
    let mut world = World::complaint();
    let agent = desk(Role::FollowUp);
    world.replied("CG").does(&agent, follow_up(Some(content()))).does(&agent, close());
    (sample(), open, world.case().clone())
});

fn now() -> Timestamp {
    "2026-11-13T01:00:00Z".parse().unwrap()
}

fn closed() -> Around<'static> {
    let (policy, _, case) = &*OFFICE;
    Around { policy, case, others: &[], on_hold: false, kept_until: None, at: now() }
}

fn open() -> Around<'static> {
    Around { case: &OFFICE.1, ..closed() }
}

fn reviewer() -> Actor {
    desk(Role::Reviewer)
}

fn granted() -> Step {
    Step::Granted { answer: text("done"), corrected: None }
}

fn refused(ground: Ground) -> Step {
    Step::Refused { ground, answer: text("because") }
}

/// A request taken up.
fn taken(around: &Around<'_>, right: DataRight) -> RightsRequest {
    let asked = around.ask(&Actor::requester(), right, text("please")).unwrap();
    let request = RightsRequest::fold([&asked]).unwrap();
    assert_eq!(around.judge(&request, &reviewer(), &Step::Taken), Ok(()));
    RightsRequest::fold([&asked, &Step::Taken]).unwrap()
}

#[test]
fn asked_taken_up_and_granted_within_the_days_of_the_pack() {
    let around = closed();
    let request = taken(&around, DataRight::Copy);
    assert_eq!(around.policy.local(request.due).date().to_string(), "2026-12-05");
    assert!(!request.is_late(now()) && request.is_late(request.due));
    assert_eq!(around.judge(&request, &reviewer(), &granted()), Ok(()));
}

#[test]
fn only_the_requester_asks_and_only_who_may_settles() {
    let around = closed();
    for role in [Role::Agent, Role::Reviewer, Role::Auditor, Role::SecurityAdministrator] {
        let asked = around.ask(&desk(role), DataRight::Copy, text("please"));
        assert_eq!(asked, Err(RightsFault::NotTheRequester), "{}", role.code());
    }
    let request = taken(&around, DataRight::Copy);
    for by in [Actor::requester(), approver("CG"), desk(Role::Agent), desk(Role::Auditor)] {
        assert_eq!(around.judge(&request, &by, &granted()), Err(RightsFault::MayNotSettle), "{by:?}");
    }
    assert_eq!(around.judge(&request, &reviewer(), &Step::Withdrawn), Err(RightsFault::NotTheRequester));
    assert_eq!(around.judge(&request, &Actor::requester(), &Step::Withdrawn), Ok(()));
}

#[test]
fn the_same_is_not_asked_twice_at_once() {
    let first = taken(&closed(), DataRight::Erasure);
    let others = [first];
    let around = Around { others: &others, ..closed() };
    assert_eq!(around.ask(&Actor::requester(), DataRight::Erasure, blank()), Err(RightsFault::AskedAlready));
    assert!(around.ask(&Actor::requester(), DataRight::Copy, blank()).is_ok());
    let over = [RightsRequest { standing: Standing::Withdrawn, ..others[0].clone() }];
    assert!(
        Around { others: &over, ..closed() }.ask(&Actor::requester(), DataRight::Erasure, blank()).is_ok()
    );
}

#[test]
fn nothing_is_erased_while_the_law_says_keep() {
    let later = now() + SignedDuration::from_hours(24);
    let held = Around { on_hold: true, ..closed() };
    let kept = Around { kept_until: Some(later), ..closed() };
    let barred = [(open(), Ground::StillOpen), (held, Ground::OnHold), (kept, Ground::MustBeKept)];
    for (around, ground) in barred {
        assert_eq!(around.bars_erasing(), Some(ground));
        let request = taken(&around, DataRight::Erasure);
        assert_eq!(around.judge(&request, &reviewer(), &granted()), Err(RightsFault::MayNotErase));
        assert_eq!(around.judge(&request, &reviewer(), &refused(ground)), Ok(()));
        assert!(ground.article().contains("47"));
        let copy = taken(&around, DataRight::Copy);
        assert_eq!(around.judge(&copy, &reviewer(), &granted()), Ok(()), "a copy is given all the same");
    }
    let free = Around { at: later, ..kept };
    assert_eq!(free.judge(&taken(&free, DataRight::Erasure), &reviewer(), &granted()), Ok(()));
}

#[test]
fn a_refusal_needs_a_ground_that_fits_and_words() {
    let around = closed();
    for right in DataRight::ALL {
        let request = taken(&around, *right);
        for ground in Ground::ALL {
            let holds = ground.fits(*right) && around.stands(*ground);
            let want = if holds { Ok(()) } else { Err(RightsFault::WrongGround) };
            assert_eq!(around.judge(&request, &reviewer(), &refused(*ground)), want);
        }
    }
    let erasure = taken(&around, DataRight::Erasure);
    for ground in [Ground::StillOpen, Ground::OnHold, Ground::MustBeKept] {
        let judged = around.judge(&erasure, &reviewer(), &refused(ground));
        assert_eq!(judged, Err(RightsFault::WrongGround), "nobody refuses by what is not so: {ground:?}");
    }
    let request = taken(&around, DataRight::Correction);
    let silent = Step::Refused { ground: Ground::Accurate, answer: blank() };
    assert_eq!(around.judge(&request, &reviewer(), &silent), Err(RightsFault::WordsMissing));
    let silent = Step::Granted { answer: blank(), corrected: None };
    assert_eq!(around.judge(&request, &reviewer(), &silent), Err(RightsFault::WordsMissing));
    assert!(Ground::ALL.iter().all(|ground| !ground.fits(DataRight::Restriction)), "nobody need refuse that");
}

#[test]
fn steps_come_back_as_they_were_written() {
    let asked = closed().ask(&Actor::requester(), DataRight::Erasure, text("please")).unwrap();
    for step in [asked, Step::Taken, granted(), refused(Ground::OnHold), Step::Withdrawn] {
        let written = serde_json::to_string(&step).unwrap();
        assert!(!written.contains("please") && !written.contains("because"), "{written}");
        assert_eq!(serde_json::from_str::<Step>(&written).unwrap(), step);
    }
}

fn steps() -> impl Strategy<Value = Step> {
    let ground = select(Ground::ALL.to_vec());
    prop_oneof![
        3 => Just(Step::Taken),
        2 => Just(granted()),
        1 => Just(Step::Granted { answer: blank(), corrected: None }),
        2 => ground.prop_map(refused),
        1 => Just(Step::Withdrawn),
    ]
}

proptest! {
    #[test]
    fn whatever_is_tried_a_request_ends_once_and_by_the_right_hand(
        right in select(DataRight::ALL.to_vec()),
        is_open in any::<bool>(),
        on_hold in any::<bool>(),
        kept in any::<bool>(),
        tries in prop::collection::vec((select(Role::ALL.to_vec()), steps()), 0..24),
    ) {
        let kept_until = kept.then(|| now() + SignedDuration::from_hours(1));
        let around = Around { on_hold, kept_until, ..if is_open { open() } else { closed() } };
        let mut done = vec![around.ask(&Actor::requester(), right, text("please")).unwrap()];
        let mut ends = 0;
        for (role, step) in tries {
            let request = RightsRequest::fold(&done).unwrap();
            let by = if role == Role::Requester { Actor::requester() } else { desk(role) };
            if around.judge(&request, &by, &step).is_err() {
                continue;
            }
            prop_assert!(request.standing.is_open(), "nothing follows an end");
            let withdrawn = step == Step::Withdrawn;
            prop_assert_eq!(withdrawn, role == Role::Requester);
            prop_assert!(withdrawn || matches!(role, Role::Reviewer | Role::Supervisor), "{}", role.code());
            prop_assert!(step == Step::Taken || withdrawn || request.standing == Standing::Taken);
            done.push(step);
            let after = RightsRequest::fold(&done).unwrap();
            prop_assert_eq!(after.due, request.due);
            ends += i32::from(!after.standing.is_open());
            let erased = right == DataRight::Erasure && after.standing == Standing::Granted;
            prop_assert!(!erased || !(is_open || on_hold || kept));
        }
        prop_assert!(ends <= 1);
    }
}
