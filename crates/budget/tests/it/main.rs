//! Money, books, identities and targets.

mod attainment;
mod binding;
mod contract;
mod execution;
mod forecast;
mod money;
mod rows;
