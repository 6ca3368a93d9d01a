//! What an agent at the telephones is doing.

use crate::event::CallId;
use jiff::Timestamp;

/// What an agent is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeatState {
    /// Takes the next call.
    Ready,
    /// A call rings.
    Ringing(CallId),
    /// Speaks.
    Speaking(CallId),
    /// Writes down what was said.
    Writing,
    /// Takes no calls.
    Away,
}

impl SeatState {
    /// In sentences.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Ringing(_) => "ringing",
            Self::Speaking(_) => "speaking",
            Self::Writing => "writing",
            Self::Away => "away",
        }
    }

    /// The call that rings or is spoken on.
    pub fn call(self) -> Option<CallId> {
        match self {
            Self::Ringing(call) | Self::Speaking(call) => Some(call),
            Self::Ready | Self::Writing | Self::Away => None,
        }
    }
}

/// An agent at the telephones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seat {
    /// What they are doing.
    pub state: SeatState,
    /// Since when.
    pub since: Timestamp,
}
