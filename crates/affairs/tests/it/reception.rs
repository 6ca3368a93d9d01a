//! Reception days: a slot is never booked twice, and nobody received is left without an answer.

use crate::office::{Driven, agent, blank, case, handler, local, policy, supervisor, text};
use affairs::Affair as _;
use affairs::reception::{
    Around, CallOff, Help, MissedReason, Plan, ReceptionDay, ReceptionFault, SlotState, Stage,
};
use casework::case::act::Accused;
use casework::{Actor, CaseId};
use jiff::Timestamp;
use jiff::civil::{date, time};
use proptest::prelude::*;

fn before() -> Timestamp {
    local("2026-11-13T10:00")
}

fn during() -> Timestamp {
    local("2026-11-19T09:30")
}

fn plan() -> Plan {
    Plan {
        day: date(2026, 11, 19),
        from: time(9, 0, 0, 0),
        to: time(11, 0, 0, 0),
        slots: 4,
        place: "Room 1".into(),
        post: "Deputy head".into(),
        name: String::new(),
        unit: None,
        topics: String::new(),
        help: vec![Help::StepFree],
    }
}

fn around(by: &Actor, at: Timestamp) -> Around<'_> {
    Around { policy: policy(), by, at }
}

fn published(plan: Plan) -> Driven<ReceptionDay> {
    let by = supervisor();
    let desk = around(&by, before());
    let mut day = Driven::begun(before(), desk.plan(plan).unwrap());
    day.does(before(), desk.publish(&day.now()));
    day
}

#[test]
fn published_booked_read_received_assigned_and_answered() {
    let (by, citizen, matter) = (supervisor(), Actor::requester(), case(1, Vec::new()));
    let (office, outside) = (around(&by, during()), around(&citizen, before()));
    let mut day = published(plan());
    assert_eq!(day.now().plan.begins(3).to_string(), "10:00:00");
    day.does(before(), outside.book(&day.now(), &matter, 2, vec![Help::SignLanguage]));
    assert_eq!(day.now().free().collect::<Vec<_>>(), [1, 3, 4]);
    assert_eq!(office.receive(&day.now(), 2, text("said"), true), Err(ReceptionFault::NotThere), "unread");
    day.does(before(), around(&by, before()).pre_read(&day.now(), 2));
    day.does(during(), office.receive(&day.now(), 2, text("said"), false));
    let unit = "CG".into();
    let due = date(2026, 11, 30);
    assert_eq!(office.assign(&day.now(), (2, &matter), &unit, due), Err(ReceptionFault::NotReadBack));
    assert_eq!(office.answer(&day.now(), 2, text("soon")), Err(ReceptionFault::NotReadBack));
    day.does(during(), office.read_back(&day.now(), 2));
    assert_eq!(office.read_back(&day.now(), 2), Err(ReceptionFault::NotThere));
    day.does(during(), office.assign(&day.now(), (2, &matter), &unit, due));
    assert_eq!(day.now().late(date(2026, 11, 30)).count(), 0);
    assert_eq!(day.now().late(date(2026, 12, 1)).count(), 1);
    assert_eq!(office.close(&day.now()), Err(ReceptionFault::SomebodyWaits));
    assert_eq!(office.call_off(&day.now(), CallOff::LeaderAway), Err(ReceptionFault::SomebodyWaits));
    assert_eq!(office.answer(&day.now(), 2, blank()), Err(ReceptionFault::WordsMissing));
    day.does(during(), office.answer(&day.now(), 2, text("it is mended")));
    day.does(during(), office.close(&day.now()));
    assert_eq!((day.now().status(), day.now().cases()), ("closed", vec![CaseId(1)]));
    assert!(day.now().bookings[0].read_back.is_some());
    day.survives_the_store();
}

#[test]
fn a_plan_must_be_sound_and_is_published_once() {
    let by = supervisor();
    let desk = around(&by, before());
    for wrong in [
        Plan { place: "  ".into(), ..plan() },
        Plan { post: String::new(), ..plan() },
        Plan { to: time(9, 0, 0, 0), ..plan() },
        Plan { slots: 0, ..plan() },
        Plan { slots: 49, ..plan() },
        Plan { slots: 30, ..plan() },
        Plan { topics: "x".repeat(201), ..plan() },
    ] {
        assert_eq!(desk.plan(wrong), Err(ReceptionFault::PlanUnsound));
    }
    let past = Plan { day: date(2026, 11, 12), ..plan() };
    assert_eq!(desk.plan(past), Err(ReceptionFault::DayPast));
    let nowhere = Plan { unit: Some("NOWHERE".into()), ..plan() };
    assert_eq!(desk.plan(nowhere), Err(ReceptionFault::NoSuchUnit));
    let unit = handler("CG");
    assert_eq!(around(&unit, before()).plan(plan()), Err(ReceptionFault::MayNotKeep));
    let planned = Driven::<ReceptionDay>::begun(before(), desk.plan(plan()).unwrap()).now();
    assert_eq!(planned.stage, Stage::Planned);
    let citizen = Actor::requester();
    let unseen = around(&citizen, before()).book(&planned, &case(1, Vec::new()), 1, Vec::new());
    assert_eq!(unseen, Err(ReceptionFault::NotPublished));
    let late = around(&by, local("2026-11-20T08:00"));
    assert_eq!(late.publish(&planned), Err(ReceptionFault::DayPast));
    let day = published(plan()).now();
    assert_eq!(desk.publish(&day), Err(ReceptionFault::NotPlanned));
}

#[test]
fn who_may_book_what_and_until_when() {
    let (citizen, one, other) = (Actor::requester(), case(1, Vec::new()), case(2, Vec::new()));
    let outside = around(&citizen, before());
    let mut day = published(plan());
    day.does(before(), outside.book(&day.now(), &one, 1, Vec::new()));
    assert_eq!(outside.book(&day.now(), &other, 1, Vec::new()), Err(ReceptionFault::SlotTaken));
    assert_eq!(outside.book(&day.now(), &one, 2, Vec::new()), Err(ReceptionFault::BookedAlready));
    assert_eq!(outside.book(&day.now(), &other, 5, Vec::new()), Err(ReceptionFault::NoSuchSlot));
    assert_eq!(outside.book(&day.now(), &other, 0, Vec::new()), Err(ReceptionFault::NoSuchSlot));
    let late = Around { at: local("2026-11-19T09:00"), ..outside };
    assert_eq!(late.book(&day.now(), &other, 2, Vec::new()), Err(ReceptionFault::TooLate));
    day.does(before(), outside.withdraw(&day.now(), &one));
    assert_eq!(outside.withdraw(&day.now(), &one), Err(ReceptionFault::NotThere));
    day.does(before(), outside.book(&day.now(), &other, 1, Vec::new()));
    assert_eq!(day.now().holder(1).unwrap().case, CaseId(2), "a slot given back is free");

    let unit = handler("CG");
    assert_eq!(
        around(&unit, before()).book(&day.now(), &one, 2, Vec::new()),
        Err(ReceptionFault::MayNotKeep)
    );
    let hidden = case(3, vec![Accused::Hotline]);
    let by = agent();
    assert_eq!(
        around(&by, before()).book(&day.now(), &hidden, 2, Vec::new()),
        Err(ReceptionFault::NoSuchCase)
    );
    assert!(around(&by, before()).book(&day.now(), &one, 2, Vec::new()).is_ok(), "the desk, for a visitor");
}

#[test]
fn nobody_is_received_by_those_they_complain_of() {
    let (by, citizen) = (supervisor(), Actor::requester());
    let about = case(1, vec![Accused::Unit("CG".into())]);
    let outside = around(&citizen, before());
    let own = published(Plan { unit: Some("CG".into()), ..plan() });
    let refused = outside.book(&own.now(), &about, 1, Vec::new());
    assert_eq!(refused, Err(ReceptionFault::LeaderIsAccused));
    let mut day = published(plan());
    day.does(before(), outside.book(&day.now(), &about, 1, Vec::new()));
    day.does(before(), around(&by, before()).pre_read(&day.now(), 1));
    let office = around(&by, during());
    day.does(during(), office.receive(&day.now(), 1, text("said"), true));
    let due = date(2026, 12, 1);
    let assigned = |case, unit: &str, due| office.assign(&day.now(), (1, case), &unit.into(), due);
    assert_eq!(assigned(&about, "CG", due), Err(ReceptionFault::UnitIsAccused));
    assert_eq!(assigned(&about, "NOWHERE", due), Err(ReceptionFault::NoSuchUnit));
    let foreign = case(9, Vec::new());
    assert_eq!(office.assign(&day.now(), (1, &foreign), &"CG".into(), due), Err(ReceptionFault::NoSuchCase));
    assert_eq!(assigned(&about, "ZJ", date(2026, 11, 18)), Err(ReceptionFault::DueTooEarly));
    assert!(assigned(&about, "ZJ", due).is_ok());
}

#[test]
fn what_does_not_take_place_has_a_reason() {
    let (by, citizen, one) = (supervisor(), Actor::requester(), case(1, Vec::new()));
    let (office, early) = (around(&by, during()), around(&by, before()));
    let mut day = published(plan());
    day.does(before(), around(&citizen, before()).book(&day.now(), &one, 1, Vec::new()));
    assert_eq!(early.miss(&day.now(), 1, MissedReason::VisitorAway), Err(ReceptionFault::TooEarly));
    assert_eq!(early.close(&day.now()), Err(ReceptionFault::TooEarly));
    assert_eq!(office.miss(&day.now(), 2, MissedReason::VisitorAway), Err(ReceptionFault::NoSuchSlot));
    day.does(before(), early.pre_read(&day.now(), 1));
    assert_eq!(early.pre_read(&day.now(), 1), Err(ReceptionFault::NotThere));
    assert_eq!(early.receive(&day.now(), 1, text("said"), true), Err(ReceptionFault::TooEarly));
    assert_eq!(office.receive(&day.now(), 1, blank(), true), Err(ReceptionFault::WordsMissing));
    let mut called_off = published(plan());
    called_off.does(before(), early.call_off(&called_off.now(), CallOff::LeaderAway));
    assert_eq!(called_off.now().status(), "called_off");
    assert_eq!(early.call_off(&called_off.now(), CallOff::LeaderAway), Err(ReceptionFault::NotPublished));
    day.does(during(), office.miss(&day.now(), 1, MissedReason::LeaderAway));
    assert_eq!(day.now().bookings[0].state, SlotState::Missed);
    day.does(during(), office.close(&day.now()));
}

proptest! {
    /// Whatever is tried in whatever order, no slot is held by two, no case holds two slots, and a day that is
    /// closed owes nobody an answer.
    #[test]
    fn a_slot_is_never_booked_twice(tries in prop::collection::vec((0..9_u8, 1..6_u32, 1..6_i64), 1..60)) {
        let (by, citizen) = (supervisor(), Actor::requester());
        let (office, outside) = (around(&by, during()), around(&citizen, before()));
        let mut day = published(plan());
        for (what, slot, id) in tries {
            let (now, matter) = (day.now(), case(id, Vec::new()));
            let judged = match what {
                0..=2 => outside.book(&now, &matter, slot, Vec::new()),
                3 => outside.withdraw(&now, &matter),
                4 => office.pre_read(&now, slot),
                5 => office.receive(&now, slot, text("said"), id != 2),
                6 => office.answer(&now, slot, text("done")),
                7 => office.miss(&now, slot, MissedReason::VisitorAway),
                _ => office.close(&now),
            };
            day.take(during(), judged);
            let after = day.now();
            let held: Vec<_> = after.bookings.iter().filter(|booking| booking.holds_slot()).collect();
            for (place, booking) in held.iter().enumerate() {
                let clash = held[..place].iter().any(|b| b.slot == booking.slot || b.case == booking.case);
                prop_assert!(!clash, "slot {} or case {} twice", booking.slot, booking.case);
                prop_assert!((1..=after.plan.slots).contains(&booking.slot));
            }
            let owed = after.bookings.iter().any(affairs::reception::Booking::is_open);
            prop_assert!(after.stage != Stage::Closed || !owed);
        }
    }
}
