//! Topics and what people write to them, hardship aid, what the office itself owes in time, and its money.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should stop")]

mod account;
mod aid;
mod aid_fields;
mod answer;
mod appraisal;
mod board;
mod bulletin;
mod contract;
mod duty;
mod topic;
mod world;
