//! What is computed from the cases, on a real store.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod units;
