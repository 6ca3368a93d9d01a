//! Local rules as data: what a policy pack says, once it has been read and found sound.

pub mod model;

pub use model::{Names, Policy, PolicyBook};
