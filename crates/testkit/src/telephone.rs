//! A simulated telephone exchange: people call, made-up agents answer them, and people who have signed in find
//! calls ringing at their console. The same seed and the same beats give the same calls.
//!
//! It is an exchange like any other: it tells events, and hears wishes. Nothing it tells is kept.

use crate::dice::Dice;
use calls::{CallId, CallState, Caller, Event, Floor, Seat, SeatId, SeatState, Wish};
use jiff::Timestamp;
use std::collections::BTreeSet;

/// Seconds until a made-up agent picks up.
const PICKS_UP: (i64, i64) = (2, 6);
/// Seconds a made-up agent speaks.
const SPEAKS: (i64, i64) = (40, 300);
/// Seconds a made-up agent writes.
const WRITES: (i64, i64) = (10, 45);
/// Seconds a caller waits before giving up.
const PATIENCE: (i64, i64) = (40, 240);
/// Seconds a call rings at a person's before it goes elsewhere.
const RINGS: i64 = 30;
const HOUR: usize = 3600;
/// Calls are so much likelier while a person is ready: nobody looks at a demonstration to wait.
const EAGER: usize = 12;

/// How busy the telephones are.
#[derive(Clone, Copy, Debug)]
pub struct Traffic {
    /// The same seed gives the same calls.
    pub seed: u64,
    /// Made-up agents.
    pub agents: u32,
    /// Calls in an hour, on the mean.
    pub calls_an_hour: u32,
}

/// The exchange.
#[derive(Clone, Debug)]
pub struct Telephone {
    traffic: Traffic,
    dice: Dice,
    next: u64,
    made_up: BTreeSet<SeatId>,
}

impl Telephone {
    /// An exchange without calls.
    pub fn new(traffic: Traffic) -> Self {
        let made_up = (1..=traffic.agents).map(|n| SeatId::new(format!("telephone-{n:02}"))).collect();
        Self { traffic, dice: Dice::of(traffic.seed, 0), next: 1, made_up }
    }

    /// The made-up agents sit down.
    pub fn begin(&self) -> Vec<Event> {
        self.made_up.iter().map(|seat| Event::Ready { seat: seat.clone() }).collect()
    }

    /// What happens within a second.
    pub fn beat(&mut self, floor: &Floor, now: Timestamp) -> Vec<Event> {
        let mut events = self.seats(floor, now);
        events.extend(self.given_up(floor, now));
        events.extend(self.rings(floor, &events));
        let calls = usize::try_from(self.traffic.calls_an_hour).unwrap_or(HOUR);
        let likely = if self.somebody_waits(floor) { calls * EAGER } else { calls };
        if self.dice.below(HOUR) < likely {
            events.push(self.arrival());
        }
        events
    }

    /// Whether somebody who has signed in is ready and no call waits.
    fn somebody_waits(&self, floor: &Floor) -> bool {
        let is_ready =
            |(id, seat): (&SeatId, Seat)| seat.state == SeatState::Ready && !self.made_up.contains(id);
        floor.seats().any(is_ready) && floor.waiting().next().is_none()
    }

    /// What comes of somebody's wish; nothing if it does not fit.
    pub fn wish(&self, floor: &Floor, seat: &SeatId, wish: Wish) -> Option<Event> {
        let state = floor.seat(seat).map(|place| place.state);
        match (wish, state) {
            (Wish::Answer, Some(SeatState::Ringing(call))) => Some(Event::Answered { call }),
            (Wish::HangUp, Some(SeatState::Speaking(call))) => Some(Event::Ended { call }),
            (_, Some(SeatState::Ringing(_) | SeatState::Speaking(_))) => None,
            (Wish::Ready, _) => Some(Event::Ready { seat: seat.clone() }),
            (Wish::Away, Some(_)) => Some(Event::Away { seat: seat.clone() }),
            _ => None,
        }
    }

    fn arrival(&mut self) -> Event {
        let call = CallId(self.next);
        self.next += 1;
        let withheld = self.dice.chance(60);
        let number = format!("1390000{:04}", self.dice.below(10_000));
        Event::Arrived { call, caller: (!withheld).then(|| Caller::new(number)) }
    }

    fn seats(&self, floor: &Floor, now: Timestamp) -> Vec<Event> {
        floor.seats().filter_map(|(id, seat)| self.at(id, seat, now)).collect()
    }

    fn at(&self, id: &SeatId, seat: Seat, now: Timestamp) -> Option<Event> {
        let passed = now.duration_since(seat.since).as_secs();
        let takes = |subject: u64, (low, high)| passed >= self.of(subject).mostly_low(low, high);
        if !self.made_up.contains(id) {
            let SeatState::Ringing(call) = seat.state else { return None };
            return (passed >= RINGS).then_some(Event::Unanswered { call });
        }
        match seat.state {
            SeatState::Ringing(call) if takes(call.0, PICKS_UP) => Some(Event::Answered { call }),
            SeatState::Speaking(call) if takes(call.0, SPEAKS) => Some(Event::Ended { call }),
            SeatState::Writing if takes(seat.since.as_second().unsigned_abs(), WRITES) => {
                Some(Event::Ready { seat: id.clone() })
            }
            _ => None,
        }
    }

    fn of(&self, subject: u64) -> Dice {
        Dice::of(self.traffic.seed, subject)
    }

    fn given_up(&self, floor: &Floor, now: Timestamp) -> Vec<Event> {
        let impatient = |(id, call): &(CallId, &calls::Call)| {
            let waited = now.duration_since(call.arrived_at).as_secs();
            let (low, high) = PATIENCE;
            call.state == CallState::Waiting && waited >= self.of(id.0).between(low, high)
        };
        floor.waiting().filter(impatient).map(|(call, _)| Event::Ended { call }).collect()
    }

    /// People who have signed in come first: whoever looks at the demonstration has not to wait for a call.
    fn rings(&self, floor: &Floor, already: &[Event]) -> Vec<Event> {
        let gone = |call: CallId| already.contains(&Event::Ended { call });
        let waiting = floor.waiting().filter(|(id, call)| call.state == CallState::Waiting && !gone(*id));
        let mut ready: Vec<(&SeatId, Seat)> =
            floor.seats().filter(|(_, seat)| seat.state == SeatState::Ready).collect();
        ready.sort_by_key(|(id, seat)| (self.made_up.contains(*id), seat.since));
        let pair =
            |((call, _), (seat, _)): ((CallId, _), (&SeatId, _))| Event::Rings { call, seat: seat.clone() };
        waiting.zip(ready).map(pair).collect()
    }
}
