//! The waiting hall: numbers without gap, calls in order, and what the desk may not do.

use crate::office::{Driven, agent, handler, local, policy};
use affairs::Affair as _;
use affairs::hall::{Desk, HallClass, HallDay, HallFault, Number, TurnState};
use casework::{Actor, CaseId};
use jiff::Timestamp;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn at(hour: &str) -> Timestamp {
    local(&format!("2026-11-13T{hour}"))
}

fn desk(by: &Actor, at: Timestamp) -> Desk<'_> {
    Desk { policy: policy(), by, at }
}

fn opened() -> Driven<HallDay> {
    Driven::begun(at("08:30"), desk(&agent(), at("08:30")).open().unwrap())
}

fn general(nth: u32) -> Number {
    Number { class: HallClass::General, nth }
}

#[test]
fn a_visitor_takes_a_number_is_called_and_served() {
    let (by, now) = (agent(), at("09:00"));
    let desk = desk(&by, now);
    let mut hall = opened();
    hall.does(now, desk.take(&hall.now(), HallClass::General, None));
    hall.does(now, desk.take(&hall.now(), HallClass::General, Some(CaseId(7))));
    hall.does(now, desk.take(&hall.now(), HallClass::Priority, None));
    assert_eq!(hall.now().ahead(general(2)), 1);
    hall.does(now, desk.call(&hall.now(), &[], 3));
    assert_eq!(hall.now().at_windows()[0].number.shown(), "B001", "who should not have to wait is first");
    assert_eq!(desk.call(&hall.now(), &[], 3), Err(HallFault::WindowTaken));
    hall.does(now, desk.call(&hall.now(), &[HallClass::General], 4));
    hall.does(now, desk.recall(&hall.now(), general(1)));
    hall.does(now, desk.serve(&hall.now(), general(1)));
    hall.does(now, desk.leave(&hall.now(), general(2)));
    hall.does(now, desk.back(&hall.now(), general(2)));
    hall.does(now, desk.link(&hall.now(), general(2), CaseId(8)));
    assert_eq!(hall.now().cases(), [CaseId(8)]);
    assert_eq!(desk.close(&hall.now()), Err(HallFault::SomebodyIsHere));
    let priority = Number { class: HallClass::Priority, nth: 1 };
    hall.does(now, desk.serve(&hall.now(), priority));
    hall.does(now, desk.leave(&hall.now(), general(2)));
    hall.does(now, desk.close(&hall.now()));
    assert_eq!(hall.now().status(), "closed");
    assert_eq!(desk.take(&hall.now(), HallClass::General, None), Err(HallFault::DayOver));
    hall.survives_the_store();
}

#[test]
fn each_refusal_of_the_hall() {
    let (by, now) = (agent(), at("09:00"));
    let desk = desk(&by, now);
    let mut hall = opened();
    let unit = handler("CG");
    let stranger = Desk { by: &unit, ..desk };
    assert_eq!(stranger.open(), Err(HallFault::MayNotRun));
    assert_eq!(stranger.take(&hall.now(), HallClass::General, None), Err(HallFault::MayNotRun));
    assert_eq!(stranger.close(&hall.now()), Err(HallFault::MayNotRun));
    let tomorrow = Desk { at: local("2026-11-14T09:00"), ..desk };
    assert_eq!(tomorrow.take(&hall.now(), HallClass::General, None), Err(HallFault::AnotherDay));
    assert_eq!(desk.call(&hall.now(), &[], 1), Err(HallFault::NobodyWaits));
    assert_eq!(desk.call(&hall.now(), &[], 0), Err(HallFault::NoSuchWindow));
    assert_eq!(desk.call(&hall.now(), &[], 100), Err(HallFault::NoSuchWindow));
    assert_eq!(desk.serve(&hall.now(), general(1)), Err(HallFault::NoSuchTurn));
    hall.does(now, desk.take(&hall.now(), HallClass::General, None));
    assert_eq!(desk.serve(&hall.now(), general(1)), Err(HallFault::NotCalled));
    assert_eq!(desk.back(&hall.now(), general(1)), Err(HallFault::NotGone));
    assert_eq!(desk.call(&hall.now(), &[HallClass::Advice], 1), Err(HallFault::NobodyWaits));
    hall.does(now, desk.leave(&hall.now(), general(1)));
    assert_eq!(desk.leave(&hall.now(), general(1)), Err(HallFault::NotCalled));
    for _ in 1..affairs::hall::NUMBERS {
        hall.does(now, desk.take(&hall.now(), HallClass::General, None));
    }
    assert_eq!(desk.take(&hall.now(), HallClass::General, None), Err(HallFault::NumbersSpent));
    let later = Desk { at: local("2026-11-14T09:00"), ..desk };
    assert!(later.close(&hall.now()).is_ok(), "a hall left open overnight can be closed");
}

#[test]
fn a_number_reads_as_it_is_shown() {
    for class in HallClass::ALL {
        for nth in [1, 12, 999] {
            let number = Number { class: *class, nth };
            assert_eq!(Number::parse(&number.shown()), Some(number));
        }
    }
    assert_eq!(Number::parse(" a12 "), Some(general(12)));
    for wrong in ["", "A", "A0", "A1000", "Z1", "1", "A-1"] {
        assert_eq!(Number::parse(wrong), None, "{wrong}");
    }
}

proptest! {
    /// Whatever the desk tries, in whatever order: numbers of a class have no gap and no double, no two turns
    /// sit at one window, and nobody of a class is called before who came earlier.
    #[test]
    fn numbers_and_windows_stay_sound(tries in prop::collection::vec((0..7_u8, 0..4_usize, 1..6_u32), 1..80)) {
        let (by, now) = (agent(), at("09:00"));
        let desk = desk(&by, now);
        let mut hall = opened();
        for (what, class, place) in tries {
            let before = hall.now();
            let class = HallClass::ALL[class];
            let number = Number { class, nth: place };
            let judged = match what {
                0 | 1 => desk.take(&before, class, None),
                2 => desk.call(&before, &[class], place),
                3 => desk.serve(&before, number),
                4 => desk.leave(&before, number),
                5 => desk.back(&before, number),
                _ => desk.recall(&before, number),
            };
            let called = what == 2 && judged.is_ok();
            hall.take(now, judged);
            let after = hall.now();
            if called {
                let latest = before.waiting(&[class]).next().unwrap().number;
                prop_assert_eq!(after.turn(latest).unwrap().window, Some(place));
            }
            let mut windows = BTreeMap::new();
            for turn in after.turns.iter().filter(|turn| turn.state == TurnState::Called) {
                prop_assert_eq!(windows.insert(turn.window, turn.number), None);
            }
            for class in HallClass::ALL {
                let numbers = after.turns.iter().filter(|turn| turn.number.class == *class);
                let numbers: Vec<u32> = numbers.map(|turn| turn.number.nth).collect();
                prop_assert_eq!(&numbers, &(1..).take(numbers.len()).collect::<Vec<u32>>());
            }
        }
    }
}
