//! What tests, benches and demonstrations need and the product does not.

pub mod city;
mod dice;
pub mod postgres;
pub mod scenario;
pub mod telephone;
