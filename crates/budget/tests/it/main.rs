//! What the budget room promises, each module one promise.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should stop")]

mod appraisal;
mod attainment;
mod binding;
mod board;
mod comparing;
mod contract;
mod evaluation;
mod execution;
mod facts;
mod findings;
mod forecast;
mod identities;
mod linear;
mod money;
mod mutations;
mod offices;
mod pieces;
mod reading;
mod rows;
mod seeds;
mod support;
