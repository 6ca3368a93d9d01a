//! The legal calendar: days, public holidays and make-up workdays, and limits that pause, extend
//! and explain themselves.
//!
//! It exists so that "when is this due, and why" has one answer in the whole system. Everything is
//! a pure function of its arguments. Every time is a *local civil* time: the caller converts from
//! an instant, and this crate knows neither time zones nor the present moment.
//!
//! The counting rules are those of the Civil Code, arts. 200–204, applied to administrative limits
//! by analogy: the day of the event is not counted, hours run from the moment, a last day that
//! falls on a day off moves to the next working day, and the last day ends at 24:00 or at the close
//! of business where business hours exist.

pub mod calendar;
pub mod deadline;
pub mod explain;
pub mod fault;
pub mod limit;
mod notice;
mod reckoning;
pub mod statutory;

pub use calendar::{Calendar, Day, DayKind, SpecialDay};
pub use deadline::{Deadline, EndTime, Extension, Pause, Skip};
pub use explain::{Explanation, Step};
pub use fault::{CalendarFault, DeadlineFault};
pub use limit::{Limit, Span};
pub use statutory::StatutoryDay;
