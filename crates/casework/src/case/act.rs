//! Acts: everything anyone may try to do with a case. A closed list.

mod content;
mod every;
mod kinds;
mod list;

pub use content::{Accused, Answers, Submission};
pub use every::{Act, ActKind};
pub use kinds::{Basis, Channel, Fault, Finding, Method, Outcome, RequestKind, Satisfaction, Urgency, Work};

use super::state::coded;
