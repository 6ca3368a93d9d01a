//! Packs are read, or every fault in them is named with its line.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should stop")]

mod appraisal;
mod broken;
mod changes;
mod contract;
mod examples;
mod facts;
mod hostile;
mod owed;
mod places;
mod publication;
mod reception;
mod sample;
