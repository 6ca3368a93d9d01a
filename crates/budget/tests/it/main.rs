//! Money, books, identities and targets.

mod appraisal;
mod attainment;
mod binding;
mod board;
mod contract;
mod evaluation;
mod execution;
mod forecast;
mod money;
mod rows;
