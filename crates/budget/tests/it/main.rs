//! What the budget room promises, each module one promise.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should stop")]

mod comparing;
mod facts;
mod findings;
mod identities;
mod linear;
mod money;
mod mutations;
mod reading;
mod seeds;
mod support;
