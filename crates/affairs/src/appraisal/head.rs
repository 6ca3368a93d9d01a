//! What the lists of a month were counted from, so that they can be counted again.

use super::UnitList;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A signed head of the log, and the rules it was read under.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// So many facts.
    pub size: u64,
    /// Their signed hash.
    pub root: String,
    /// The version of the rules.
    pub policy: String,
}

/// Lists of a month with what they were counted from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The cases as they stood then.
    pub as_of: Timestamp,
    /// The facts; none where the log has no signed head.
    pub head: Option<Head>,
    /// One an indicator.
    pub lists: Vec<UnitList>,
}
