//! The telephones of the office, as far as this process hears of them: what the exchange tells is folded into one
//! floor, and what an agent wants goes to the exchange.
//!
//! An exchange is whatever speaks to the telephones: the simulated one of the demonstration now, an adapter for a
//! real one through the same two doors, [`Switchboard::tell`] and [`Exchange::wish`]. Nothing is stored.

use calls::{Event, Floor, SeatId, Wish};
use jiff::Timestamp;
use jiff::civil::Date;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What speaks to the telephones.
pub trait Exchange: Send + Sync {
    /// Asks for what somebody at a seat wants. What comes of it is given back if it is known at once;
    /// else the exchange tells it later. `None` as well if it cannot be.
    fn wish(&self, floor: &Floor, seat: &SeatId, wish: Wish) -> Option<Event>;
}

/// The floor and the exchange behind it.
pub struct Switchboard {
    floor: Mutex<Floor>,
    exchange: Box<dyn Exchange>,
}

impl fmt::Debug for Switchboard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Switchboard").finish_non_exhaustive()
    }
}

impl Switchboard {
    /// Telephones of an exchange.
    pub fn new(floor: Floor, exchange: Box<dyn Exchange>) -> Self {
        Self { floor: Mutex::new(floor), exchange }
    }

    /// The telephones now.
    pub fn floor(&self) -> Floor {
        self.held().clone()
    }

    /// Takes in what the exchange tells. What does not fit is noted and changes nothing.
    pub fn tell(&self, event: &Event, today: Date, now: Timestamp) {
        let mut floor = self.held();
        floor.turn_to(today);
        if let Err(misfit) = floor.apply(event, now) {
            tracing::debug!(%misfit, "the exchange told what does not fit");
        }
    }

    /// Asks the exchange for what somebody at a seat wants.
    pub fn wish(&self, seat: &SeatId, wish: Wish, today: Date, now: Timestamp) {
        let come_of_it = self.exchange.wish(&self.held(), seat, wish);
        if let Some(event) = come_of_it {
            self.tell(&event, today, now);
        }
    }

    fn held(&self) -> MutexGuard<'_, Floor> {
        self.floor.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
