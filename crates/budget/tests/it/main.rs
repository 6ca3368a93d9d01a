//! Money, books, identities and targets.

mod money;
