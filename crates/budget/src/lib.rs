//! The published budget of an office: read, its arithmetic proved, its targets joined to measured values.
//!
//! Pure: a book is made of a [`source::Source`], whatever file that was, and every number keeps its place in it.

pub mod appraisal;
pub mod attainment;
pub mod binding;
pub mod book;
pub mod codes;
pub mod compare;
pub mod contract;
pub mod execution;
pub mod finding;
mod forms;
pub mod goals;
pub mod identity;
pub mod money;
pub mod prose;
pub mod remark;
pub mod source;
pub mod target;
