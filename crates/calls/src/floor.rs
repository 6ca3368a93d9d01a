//! The fold of what the exchange tells.

use crate::event::{CallId, Caller, Event, SeatId};
use crate::seat::{Seat, SeatState};
use crate::tally::Tally;
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeMap;
use thiserror::Error;

/// How far a call has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallState {
    /// Waits for somebody.
    Waiting,
    /// Rings at an agent's.
    Ringing(SeatId),
    /// Is spoken on.
    Speaking(SeatId),
}

/// A call that is not over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Whence.
    pub caller: Option<Caller>,
    /// Since when it waits or is answered.
    pub arrived_at: Timestamp,
    /// How far it has come.
    pub state: CallState,
}

impl Call {
    /// Whether nobody has answered it.
    pub fn is_unanswered(&self) -> bool {
        !matches!(self.state, CallState::Speaking(_))
    }
}

/// Why what an exchange tells does not fit what it told before. The floor is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Misfit {
    /// The call is unknown or over.
    #[error("no such call")]
    NoCall,
    /// That call is here already.
    #[error("the call is here already")]
    Twice,
    /// The call is not at that point.
    #[error("the call is not at that point")]
    NotThere,
    /// The agent is at another call, or at none.
    #[error("the agent is not free for it")]
    NotFree,
}

/// The telephones now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Floor {
    calls: BTreeMap<CallId, Call>,
    seats: BTreeMap<SeatId, Seat>,
    day: Date,
    tally: Tally,
    in_time_seconds: u32,
}

impl Floor {
    /// Empty telephones on that day; calls answered within so many seconds count as in time.
    pub fn new(day: Date, in_time_seconds: u32) -> Self {
        let (calls, seats) = (BTreeMap::new(), BTreeMap::new());
        Self { calls, seats, day, tally: Tally::default(), in_time_seconds }
    }

    /// Counts anew if the day has changed. Calls and seats stay.
    pub fn turn_to(&mut self, day: Date) {
        if self.day != day {
            self.day = day;
            self.tally = Tally::default();
        }
    }

    /// Within how many seconds an answer is in time.
    pub fn in_time_seconds(&self) -> u32 {
        self.in_time_seconds
    }

    /// The day's calls.
    pub fn tally(&self) -> Tally {
        self.tally
    }

    /// Calls that are not over, in the order in which they came.
    pub fn calls(&self) -> impl Iterator<Item = (CallId, &Call)> {
        self.calls.iter().map(|(id, call)| (*id, call))
    }

    /// Calls nobody has answered, the oldest first.
    pub fn waiting(&self) -> impl Iterator<Item = (CallId, &Call)> {
        self.calls().filter(|(_, call)| call.is_unanswered())
    }

    /// One call.
    pub fn call(&self, id: CallId) -> Option<&Call> {
        self.calls.get(&id)
    }

    /// Everyone at the telephones.
    pub fn seats(&self) -> impl Iterator<Item = (&SeatId, Seat)> {
        self.seats.iter().map(|(id, seat)| (id, *seat))
    }

    /// What somebody is doing; `None` if they are not at the telephones.
    pub fn seat(&self, id: &SeatId) -> Option<Seat> {
        self.seats.get(id).copied()
    }

    /// Takes in what the exchange tells.
    ///
    /// # Errors
    /// [`Misfit`] if it does not fit; nothing has changed then.
    pub fn apply(&mut self, event: &Event, at: Timestamp) -> Result<(), Misfit> {
        match event {
            Event::Arrived { call, caller } => self.arrive(*call, caller.clone(), at),
            Event::Rings { call, seat } => self.ring(*call, seat, at),
            Event::Unanswered { call } => self.put_back(*call, at),
            Event::Answered { call } => self.answer(*call, at),
            Event::Ended { call } => self.end(*call, at),
            Event::Ready { seat } => self.change(seat, SeatState::Ready, at),
            Event::Away { seat } => self.change(seat, SeatState::Away, at),
            Event::Left { seat } => self.leave(seat),
        }
    }

    fn arrive(&mut self, id: CallId, caller: Option<Caller>, at: Timestamp) -> Result<(), Misfit> {
        if self.calls.contains_key(&id) {
            return Err(Misfit::Twice);
        }
        self.calls.insert(id, Call { caller, arrived_at: at, state: CallState::Waiting });
        Ok(())
    }

    fn ring(&mut self, id: CallId, seat: &SeatId, at: Timestamp) -> Result<(), Misfit> {
        let call = self.calls.get_mut(&id).ok_or(Misfit::NoCall)?;
        let place = self.seats.get_mut(seat).ok_or(Misfit::NotFree)?;
        if call.state != CallState::Waiting {
            return Err(Misfit::NotThere);
        }
        if place.state != SeatState::Ready {
            return Err(Misfit::NotFree);
        }
        call.state = CallState::Ringing(seat.clone());
        *place = Seat { state: SeatState::Ringing(id), since: at };
        Ok(())
    }

    /// Who does not answer is taken to be away, so that the next call does not ring in vain.
    fn put_back(&mut self, id: CallId, at: Timestamp) -> Result<(), Misfit> {
        let call = self.calls.get_mut(&id).ok_or(Misfit::NoCall)?;
        let CallState::Ringing(seat) = &call.state else { return Err(Misfit::NotThere) };
        self.seats.insert(seat.clone(), Seat { state: SeatState::Away, since: at });
        call.state = CallState::Waiting;
        Ok(())
    }

    fn answer(&mut self, id: CallId, at: Timestamp) -> Result<(), Misfit> {
        let call = self.calls.get_mut(&id).ok_or(Misfit::NoCall)?;
        let CallState::Ringing(seat) = call.state.clone() else { return Err(Misfit::NotThere) };
        let waited = u64::try_from(at.duration_since(call.arrived_at).as_secs()).unwrap_or(0);
        self.tally.answer(waited, waited <= u64::from(self.in_time_seconds));
        self.seats.insert(seat.clone(), Seat { state: SeatState::Speaking(id), since: at });
        call.state = CallState::Speaking(seat);
        Ok(())
    }

    fn end(&mut self, id: CallId, at: Timestamp) -> Result<(), Misfit> {
        let call = self.calls.remove(&id).ok_or(Misfit::NoCall)?;
        match call.state {
            CallState::Waiting => self.tally.given_up += 1,
            CallState::Ringing(seat) => {
                self.tally.given_up += 1;
                self.seats.insert(seat, Seat { state: SeatState::Ready, since: at });
            }
            CallState::Speaking(seat) => {
                self.seats.insert(seat, Seat { state: SeatState::Writing, since: at });
            }
        }
        Ok(())
    }

    fn change(&mut self, id: &SeatId, state: SeatState, at: Timestamp) -> Result<(), Misfit> {
        match self.seats.get(id).map(|seat| seat.state) {
            Some(SeatState::Ringing(_) | SeatState::Speaking(_)) => Err(Misfit::NotFree),
            Some(now) if now == state => Ok(()),
            _ => {
                self.seats.insert(id.clone(), Seat { state, since: at });
                Ok(())
            }
        }
    }

    fn leave(&mut self, id: &SeatId) -> Result<(), Misfit> {
        if self.seat(id).is_some_and(|seat| seat.state.call().is_some()) {
            return Err(Misfit::NotFree);
        }
        self.seats.remove(id);
        Ok(())
    }
}
