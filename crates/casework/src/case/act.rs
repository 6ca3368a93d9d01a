//! Acts: everything anyone may try to do with a case. A closed list.

mod content;
mod every;
mod kinds;
mod list;
mod petition;
mod petition_kinds;

pub use content::{Accused, Answers, Appearance, Joining, PaperCopy, Submission};
pub use every::{Act, ActKind};
pub use kinds::{Basis, Channel, Fault, Finding, Method, Outcome, RequestKind, Satisfaction, Urgency, Work};
pub use petition::PetitionAct;
pub use petition_kinds::{
    Advice, Arbiter, Form, Instance, Intended, Measure, Need, Outside, Procedure, Proof, Purpose, Service,
    Through, Track, Verdict, Way,
};

use super::state::coded;
