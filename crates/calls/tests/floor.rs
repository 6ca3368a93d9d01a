//! The floor says what the exchange told, whatever the exchange tells.

#![expect(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

use calls::{CallId, Caller, Event, Floor, Misfit, SeatId, SeatState};
use jiff::civil::date;
use jiff::{Timestamp, ToSpan as _};

fn at(seconds: i64) -> Timestamp {
    "2026-03-02T01:00:00Z".parse::<Timestamp>().unwrap() + seconds.seconds()
}

fn seat() -> SeatId {
    SeatId::new("agent-1")
}

fn floor() -> Floor {
    let mut floor = Floor::new(date(2026, 3, 2), 15);
    floor.apply(&Event::Ready { seat: seat() }, at(0)).unwrap();
    floor
}

fn arrive(floor: &mut Floor, call: u64, seconds: i64) {
    let caller = Some(Caller::new("13800000000"));
    floor.apply(&Event::Arrived { call: CallId(call), caller }, at(seconds)).unwrap();
}

fn speak(floor: &mut Floor, call: u64, seconds: i64) {
    floor.apply(&Event::Rings { call: CallId(call), seat: seat() }, at(seconds)).unwrap();
    floor.apply(&Event::Answered { call: CallId(call) }, at(seconds)).unwrap();
}

#[test]
fn a_call_answered_in_time_and_one_too_late() {
    let mut floor = floor();
    arrive(&mut floor, 1, 0);
    speak(&mut floor, 1, 15);
    floor.apply(&Event::Ended { call: CallId(1) }, at(60)).unwrap();
    assert_eq!(floor.seat(&seat()).unwrap().state, SeatState::Writing);
    floor.apply(&Event::Ready { seat: seat() }, at(90)).unwrap();
    arrive(&mut floor, 2, 90);
    speak(&mut floor, 2, 106);
    let tally = floor.tally();
    assert_eq!((tally.answered, tally.in_time, tally.given_up), (2, 1, 0));
    assert_eq!(tally.in_time_permille(), Some(500));
    assert_eq!(tally.mean_wait_seconds(), Some(15));
}

#[test]
fn whoever_gives_up_was_offered_and_not_answered() {
    let mut floor = floor();
    arrive(&mut floor, 1, 0);
    floor.apply(&Event::Rings { call: CallId(1), seat: seat() }, at(2)).unwrap();
    floor.apply(&Event::Ended { call: CallId(1) }, at(9)).unwrap();
    assert_eq!(floor.seat(&seat()).unwrap().state, SeatState::Ready, "the next may ring");
    assert_eq!(floor.tally().connected_permille(), Some(0));
    assert_eq!(floor.waiting().count(), 0);
}

#[test]
fn a_telephone_that_rings_in_vain_is_put_away_and_the_call_keeps_its_place() {
    let mut floor = floor();
    arrive(&mut floor, 1, 0);
    arrive(&mut floor, 2, 3);
    floor.apply(&Event::Rings { call: CallId(1), seat: seat() }, at(4)).unwrap();
    floor.apply(&Event::Unanswered { call: CallId(1) }, at(24)).unwrap();
    assert_eq!(floor.seat(&seat()).unwrap().state, SeatState::Away);
    let order: Vec<u64> = floor.waiting().map(|(id, _)| id.0).collect();
    assert_eq!(order, [1, 2]);
    assert_eq!(floor.call(CallId(1)).unwrap().arrived_at, at(0), "the wait goes on from the beginning");
}

#[test]
fn what_does_not_fit_changes_nothing() {
    let mut floor = floor();
    arrive(&mut floor, 1, 0);
    let before = floor.clone();
    let other = SeatId::new("nobody");
    for (event, misfit) in [
        (Event::Arrived { call: CallId(1), caller: None }, Misfit::Twice),
        (Event::Rings { call: CallId(9), seat: seat() }, Misfit::NoCall),
        (Event::Rings { call: CallId(1), seat: other }, Misfit::NotFree),
        (Event::Answered { call: CallId(1) }, Misfit::NotThere),
        (Event::Unanswered { call: CallId(1) }, Misfit::NotThere),
        (Event::Ended { call: CallId(9) }, Misfit::NoCall),
    ] {
        assert_eq!(floor.apply(&event, at(1)), Err(misfit), "{event:?}");
        assert_eq!(floor, before, "{event:?}");
    }
}

#[test]
fn nobody_leaves_in_the_middle_of_a_call() {
    let mut floor = floor();
    arrive(&mut floor, 1, 0);
    speak(&mut floor, 1, 1);
    assert_eq!(floor.apply(&Event::Away { seat: seat() }, at(2)), Err(Misfit::NotFree));
    assert_eq!(floor.apply(&Event::Left { seat: seat() }, at(2)), Err(Misfit::NotFree));
    floor.apply(&Event::Ended { call: CallId(1) }, at(3)).unwrap();
    floor.apply(&Event::Left { seat: seat() }, at(4)).unwrap();
    assert_eq!(floor.seat(&seat()), None);
}

#[test]
fn a_new_day_counts_anew_and_cuts_nobody_off() {
    let mut floor = floor();
    arrive(&mut floor, 1, 0);
    speak(&mut floor, 1, 1);
    floor.turn_to(date(2026, 3, 3));
    assert_eq!(floor.tally().offered(), 0);
    assert_eq!(floor.tally().in_time_permille(), None, "no call, no share");
    assert_eq!(floor.seat(&seat()).unwrap().state.call(), Some(CallId(1)));
}

#[test]
fn the_number_of_a_caller_is_not_printed() {
    let mut floor = floor();
    arrive(&mut floor, 1, 0);
    assert!(!format!("{floor:?}").contains("1380"));
}
