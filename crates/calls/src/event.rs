//! What an exchange tells, and what is asked of it.

use std::fmt;

/// A call, as the exchange numbers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallId(pub u64);

/// The place of an agent at the telephones: the id of their account.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SeatId(String);

impl SeatId {
    /// The place of that account.
    pub fn new(account: impl Into<String>) -> Self {
        Self(account.into())
    }

    /// The account.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The number a call comes from. It is personal: it can be read, but not printed by accident.
#[derive(Clone, PartialEq, Eq)]
pub struct Caller(String);

impl Caller {
    /// A number as the line gives it.
    pub fn new(number: impl Into<String>) -> Self {
        Self(number.into())
    }

    /// The whole number. Whoever shows it masks it.
    pub fn number(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Caller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Caller(…)")
    }
}

/// What happened at the exchange.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Somebody calls and waits.
    Arrived {
        /// The call.
        call: CallId,
        /// Whence; `None` if the number is withheld.
        caller: Option<Caller>,
    },
    /// A waiting call rings at an agent's.
    Rings {
        /// The call.
        call: CallId,
        /// Whose telephone.
        seat: SeatId,
    },
    /// The agent has not answered: the call waits again, in its old place.
    Unanswered {
        /// The call.
        call: CallId,
    },
    /// The agent speaks with the caller.
    Answered {
        /// The call.
        call: CallId,
    },
    /// The call is over; whoever waited has given up, whoever spoke has hung up.
    Ended {
        /// The call.
        call: CallId,
    },
    /// An agent takes calls.
    Ready {
        /// Which.
        seat: SeatId,
    },
    /// An agent takes no calls for now.
    Away {
        /// Which.
        seat: SeatId,
    },
    /// An agent has left the telephones.
    Left {
        /// Which.
        seat: SeatId,
    },
}

/// What somebody at a seat wants of the exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// To take calls; ends the writing after a call as well.
    Ready,
    /// To take none for now.
    Away,
    /// To answer the call that rings.
    Answer,
    /// To end the call.
    HangUp,
}

impl Wish {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Ready, Self::Away, Self::Answer, Self::HangUp];

    /// In addresses and sentences.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Away => "away",
            Self::Answer => "answer",
            Self::HangUp => "hang-up",
        }
    }

    /// The wish of that code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|wish| wish.code() == code)
    }
}
