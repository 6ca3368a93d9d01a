//! The published budget of an office: read, its arithmetic proved, its targets joined to measured values.
//!
//! Pure: a book is made of a [`source::Source`], whatever file that was, and every number keeps its place in it.

pub mod book;
mod forms;
pub mod money;
pub mod source;
pub mod target;
