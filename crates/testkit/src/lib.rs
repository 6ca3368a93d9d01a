//! What tests, benches and demonstrations need and the product does not.

pub mod city;
pub mod postgres;
pub mod scenario;
