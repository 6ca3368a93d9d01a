//! The simulated exchange tells only what fits, and whoever signs in gets a call.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first thing that is wrong")]

use calls::{Event, Floor, SeatId, SeatState, Wish};
use jiff::civil::date;
use jiff::{Timestamp, ToSpan as _};
use testkit::telephone::{Telephone, Traffic};

const TRAFFIC: Traffic = Traffic { seed: 7, agents: 5, calls_an_hour: 120 };

struct World {
    telephone: Telephone,
    floor: Floor,
    now: Timestamp,
}

impl World {
    fn new(traffic: Traffic) -> Self {
        let now: Timestamp = "2026-03-02T01:00:00Z".parse().unwrap();
        let mut world =
            Self { telephone: Telephone::new(traffic), floor: Floor::new(date(2026, 3, 2), 15), now };
        for event in world.telephone.begin() {
            world.tell(&event);
        }
        world
    }

    fn tell(&mut self, event: &Event) {
        self.floor.apply(event, self.now).unwrap_or_else(|misfit| panic!("{event:?}: {misfit}"));
    }

    fn second(&mut self) {
        self.now += 1.second();
        for event in self.telephone.beat(&self.floor, self.now) {
            self.tell(&event);
        }
    }
}

#[test]
fn a_day_of_calls_fits_from_the_first_to_the_last() {
    let mut world = World::new(TRAFFIC);
    for _ in 0..8 * 3600 {
        world.second();
    }
    let tally = world.floor.tally();
    assert!((800..1120).contains(&tally.offered()), "{tally:?}");
    assert!(tally.connected_permille().unwrap() > 500, "{tally:?}");
}

#[test]
fn the_same_seed_gives_the_same_calls() {
    let run = || {
        let mut world = World::new(TRAFFIC);
        (0..1800).for_each(|_| world.second());
        world.floor
    };
    assert_eq!(run(), run());
}

#[test]
fn whoever_is_ready_hears_it_ring_answers_and_hangs_up() {
    let mut world = World::new(Traffic { agents: 0, ..TRAFFIC });
    let seat = SeatId::new("agent-01");
    let wish = |world: &mut World, wish| {
        let event = world.telephone.wish(&world.floor, &seat, wish).unwrap();
        world.tell(&event);
    };
    wish(&mut world, Wish::Ready);
    while !matches!(world.floor.seat(&seat).unwrap().state, SeatState::Ringing(_)) {
        world.second();
    }
    assert_eq!(world.telephone.wish(&world.floor, &seat, Wish::Away), None, "not while it rings");
    wish(&mut world, Wish::Answer);
    (0..900).for_each(|_| world.second());
    wish(&mut world, Wish::HangUp);
    assert_eq!(world.floor.seat(&seat).unwrap().state, SeatState::Writing);
    assert_eq!(world.floor.tally().answered, 1);
}

#[test]
fn a_telephone_nobody_picks_up_rings_elsewhere() {
    let mut world = World::new(Traffic { agents: 0, ..TRAFFIC });
    let seat = SeatId::new("agent-01");
    let ready = world.telephone.wish(&world.floor, &seat, Wish::Ready).unwrap();
    world.tell(&ready);
    (0..600).for_each(|_| world.second());
    assert_eq!(world.floor.seat(&seat).unwrap().state, SeatState::Away);
    assert!(world.floor.tally().given_up > 0, "nobody was there");
}
