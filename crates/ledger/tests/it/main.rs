//! Every store is held to the same promises, and the SQL stores to a few more of their own.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first thing that is wrong")]

mod affairs;
mod audit;
mod care;
mod circle;
mod folded;
mod histories;
mod office;
mod postgres;
mod promises;
mod sqlite;
mod sums;
mod tamper;
mod vault;
