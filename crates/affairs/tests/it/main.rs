//! Affairs of the office: what each machine refuses, and what no order of steps can bring about.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should stop")]

mod hall;
mod meeting;
mod office;
mod reception;
