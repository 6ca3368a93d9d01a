//! What can go wrong: a notice file that does not read, and a change to a deadline that the rules
//! do not allow.

use jiff::civil::DateTime;
use thiserror::Error;

/// A notice file could not be read. Lines count from 1, the heading included.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("line {line}: found {found:?}, expected {expected}")]
pub struct CalendarFault {
    /// Line of the file, from 1.
    pub line: usize,
    /// What stands there, cut to 80 characters.
    pub found: String,
    /// What should stand there.
    pub expected: &'static str,
}

/// A pause, resumption or extension that cannot be applied to a deadline.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum DeadlineFault {
    /// The limit had already run out: an extension must be approved, and a pause begin, before.
    #[error("{rule}: {at} is not before the due time {due}")]
    AfterDue {
        /// The rule of the pause or extension that was asked for.
        rule: String,
        /// The due time in force.
        due: DateTime,
        /// The time of the request.
        at: DateTime,
    },
    /// The time lies before the limit began to run.
    #[error("{rule}: {at} is before the start {start}")]
    BeforeStart {
        /// The rule of the pause or extension that was asked for.
        rule: String,
        /// When the limit began to run.
        start: DateTime,
        /// The time of the request.
        at: DateTime,
    },
    /// A pause would end at or before its beginning.
    #[error("{rule}: a pause from {from} cannot end at {until}")]
    EmptyPause {
        /// The rule of the pause.
        rule: String,
        /// When the pause begins.
        from: DateTime,
        /// When it was said to end.
        until: DateTime,
    },
    /// A pause would overlap one already recorded, or one still open.
    #[error("{rule}: a pause from {from} overlaps the pause under {other} from {other_from}")]
    OverlappingPause {
        /// The rule of the pause that was asked for.
        rule: String,
        /// When it would begin.
        from: DateTime,
        /// The rule of the pause already recorded.
        other: String,
        /// When that one began.
        other_from: DateTime,
    },
    /// There is no open pause to end.
    #[error("not paused at {at}")]
    NotPaused {
        /// The time of the request.
        at: DateTime,
    },
    /// The extension gives no time.
    #[error("{rule}: an extension must give time")]
    EmptyExtension {
        /// The rule of the extension.
        rule: String,
    },
}
