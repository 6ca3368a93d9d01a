//! Local rules as data: what a policy pack says, once it has been read and found sound.

pub mod model;
pub mod pack;

pub use model::{Names, Policy, PolicyBook};
pub use pack::{PackFault, PackFiles, read};
