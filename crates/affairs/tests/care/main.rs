//! Topics and what people write to them, hardship aid, and what the office itself owes in time.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should stop")]

mod aid;
mod aid_fields;
mod board;
mod duty;
mod topic;
mod world;
