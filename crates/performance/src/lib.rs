//! 绩效: what the office is paid and judged by, computed from its cases.
//!
//! `budget` knows what a target asks and how a value is set against it; `ledger` knows the cases. Here the two meet:
//! a figure of the cases, or of what else the office did, becomes a measured value, and what was published is frozen so that it can be recomputed.

pub mod accounts;
pub mod boards;
pub mod books;
mod elapsed;
pub mod quarter;
pub mod units;

pub use elapsed::elapsed;
mod numbers;
mod office;
mod publication;

pub use numbers::{Period, RECEIVED, numbers};
pub use publication::{Publication, publication, released};
pub mod freezing;
pub mod measured;
pub mod recomputing;

pub use recomputing::{Difference, recompute};
