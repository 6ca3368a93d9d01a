//! Local rules as data: what a policy pack says, once it has been read and found sound.

pub mod aid;
pub mod appraisal;
mod article;
mod compare;
pub mod contract;
pub mod duty;
pub mod example;
mod grants;
pub mod model;
pub mod pack;
pub mod privacy;
pub mod procedure;
pub mod publication;
pub mod reception;
pub mod retention;
mod rules;
mod section;
mod shown;

pub use compare::{Change, diff};
pub use model::{Names, Policy};
pub use pack::{PackFault, PackFiles, PaperFile, papers, read};
pub use rules::{PolicyBook, Situation};
pub use section::Section;

/// The limits whose text nobody has read: to be checked before anyone relies on them.
pub fn doubts(policy: &Policy) -> impl Iterator<Item = &model::LimitRule> {
    policy.limits.iter().filter(|rule| rule.confidence != "verified")
}
