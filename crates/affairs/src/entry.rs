//! A step with who took it and when: what a fold reads.

use casework::Actor;
use jiff::Timestamp;

/// One step of one affair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<S> {
    /// Which step, from 1.
    pub step: u32,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: Actor,
    /// What.
    pub what: S,
}
