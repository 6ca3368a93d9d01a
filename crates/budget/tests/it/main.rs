//! What the budget room promises, each module one promise.

mod money;
mod seeds;
mod support;
