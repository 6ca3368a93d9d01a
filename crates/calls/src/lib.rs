//! The telephones of the hotline as they stand now: which calls wait, which agent speaks, how quickly the day's
//! calls were answered.
//!
//! A telephone exchange tells what happens ([`Event`]); the [`Floor`] is the fold of it. What an agent wants done
//! ([`Wish`]) goes to the exchange, and only what the exchange then tells changes the floor. Nothing here is
//! kept: a call becomes a case when somebody writes it down, and only then. No call is remembered after it has
//! ended, and no person is counted.

mod event;
mod floor;
mod seat;
mod tally;

pub use event::{CallId, Caller, Event, SeatId, Wish};
pub use floor::{Call, CallState, Floor, Misfit};
pub use seat::{Seat, SeatState};
pub use tally::Tally;
