//! Papers from outside: every kind for every pack, hostile texts, missing fonts, the same bytes again.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod faults;
mod hostile;
mod looks;
mod reports;
mod same;
mod support;
