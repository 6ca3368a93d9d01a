//! The case: facts in, facts out.
//!
//! Everything the office may or may not do with a citizen's request is decided here and nowhere
//! else, without a store, a clock or dice, so that a decision can be repeated years later and
//! explored exhaustively today. [`decide`] turns an [`Act`] into one [`Fact`] or a [`Refusal`];
//! [`Case::apply`] folds facts back into the case.

pub mod access;
pub mod case;
pub mod ids;
pub mod indicators;
pub mod notice;
pub mod number;
pub mod personal;
pub mod policy;
pub mod right;
pub mod rights;
pub mod screening;
mod stage;

pub use case::act::{Act, ActKind, Submission};
pub use case::clock::{Clock, ClockKind};
pub use case::fact::{Fact, Recorded, What};
pub use case::refusal::{Refusal, RefusalCode};
pub use case::state::{Desk, Owner, State, StateKind};
pub use case::{Case, decide::decide, decide::register};
pub use ids::{Actor, ActorId, AreaCode, CaseId, CategoryCode, Handle, PostId, ReasonId, Role, UnitId};
pub use number::CaseNumber;
pub use policy::Policy;
pub use right::{Right, RightMissing};
