//! Money, books, identities and targets.

mod attainment;
mod binding;
mod forecast;
mod money;
mod rows;
