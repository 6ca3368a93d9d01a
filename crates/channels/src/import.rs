//! Past messages from other systems: a table and a map in, rows the office can register out.
//!
//! Pure: bytes in, rows or rejects out, each with its line. Every row read comes back as exactly one of
//! the two, so that the counts of an import always add up.

mod map;
mod row;
mod table;
mod times;

pub use map::{Encoding, Map, MapFault};
pub use row::{PastReply, Row};
pub use table::{Reject, Table, TableFault};

/// Why a row cannot be taken over. Each has a sentence `cli-import-reject-…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// More or fewer fields than the heading.
    WrongWidth {
        /// Fields of the heading.
        expected: usize,
        /// Fields of the row.
        found: usize,
    },
    /// A quotation mark was opened and not closed, or the other way round.
    OpenQuote,
    /// Bytes that do not belong to the encoding of the map.
    Undecodable,
    /// No time of receipt.
    NoTime,
    /// A time in none of the formats of the map.
    BadTime {
        /// Which field.
        field: &'static str,
    },
    /// A time that lies in the future.
    FutureTime {
        /// Which field.
        field: &'static str,
    },
    /// Neither title nor text.
    NoText,
    /// A value that the map does not translate.
    UnknownValue {
        /// Which field.
        field: &'static str,
    },
    /// A number that is none.
    BadNumber {
        /// Which field.
        field: &'static str,
    },
    /// A reply without the time it was given.
    ReplyWithoutTime,
    /// A reply given before the message came in.
    ReplyTooEarly,
    /// Another row of the same id says something else.
    IdTwice,
    /// The office's rules refuse it: the code of the refusal.
    Refused(String),
    /// It was taken over before under the same id with other content.
    ChangedSince,
}

impl Reason {
    /// As in wording keys.
    pub fn code(&self) -> &'static str {
        match self {
            Self::WrongWidth { .. } => "wrong-width",
            Self::OpenQuote => "open-quote",
            Self::Undecodable => "undecodable",
            Self::NoTime => "no-time",
            Self::BadTime { .. } => "bad-time",
            Self::FutureTime { .. } => "future-time",
            Self::NoText => "no-text",
            Self::UnknownValue { .. } => "unknown-value",
            Self::BadNumber { .. } => "bad-number",
            Self::ReplyWithoutTime => "reply-without-time",
            Self::ReplyTooEarly => "reply-too-early",
            Self::IdTwice => "id-twice",
            Self::Refused(_) => "refused",
            Self::ChangedSince => "changed-since",
        }
    }

    /// What it concerns: a field, a code. Never what somebody wrote.
    pub fn about(&self) -> String {
        match self {
            Self::WrongWidth { expected, found } => format!("{found}/{expected}"),
            Self::BadTime { field }
            | Self::FutureTime { field }
            | Self::UnknownValue { field }
            | Self::BadNumber { field } => (*field).to_owned(),
            Self::Refused(code) => code.clone(),
            _ => String::new(),
        }
    }
}
