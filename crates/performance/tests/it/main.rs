//! Figures of the cases against the targets of a budget: measured, frozen, recomputed.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should stop")]

mod deeds;
mod frozen;
mod measured;
mod office;
mod tied;
mod units;
