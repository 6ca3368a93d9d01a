//! What the budget room promises, each module one promise.

mod facts;
mod findings;
mod identities;
mod money;
mod mutations;
mod seeds;
mod support;
