//! What passes between the log and its store.

use crate::fault::StoreFault;
use casework::CaseId;
use jiff::Timestamp;
use std::collections::BTreeMap;
use translog::{Edge, Entry, FactText, Salts, TileAt};

/// A fact that has no leaf yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// When it happened: the order of leaves.
    pub at: Timestamp,
    /// Its case.
    pub case: CaseId,
    /// Its place in the case's history.
    pub version: u32,
    /// Its two salts.
    pub salts: Salts,
    /// The case's number; with the first fact of a case only.
    pub number: Option<String>,
    /// Its entry; `None` for a fact older than the log, whose entry is made when it is taken in.
    pub entry: Option<Entry>,
}

/// Where the leaf of a fact is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeafRow {
    /// The case.
    pub case: CaseId,
    /// The fact.
    pub version: u32,
    /// Its salts; `None` if what is stored are no salts.
    pub salts: Option<Salts>,
    /// The case's number; with the first fact only.
    pub number: Option<String>,
    /// Its place in the log; `None` while it waits.
    pub index: Option<u64>,
}

/// A leaf with its fact as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logged {
    /// The leaf.
    pub leaf: LeafRow,
    /// The case's number, as kept with the leaf of its first fact.
    pub number: Option<String>,
    /// The fact; `None` if it is gone.
    pub fact: Option<FactText>,
}

/// A fact, and whether it has a leaf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactPlace {
    /// The case.
    pub case: CaseId,
    /// The fact.
    pub version: u32,
    /// When it says it happened, in microseconds.
    pub at: i64,
    /// The first fact's JSON; `None` for later ones.
    pub body: Option<String>,
    /// The number the views show; with the first fact only.
    pub shown: Option<String>,
    /// Its place in the log.
    pub index: Option<u64>,
    /// Whether it waits for its leaf.
    pub waits: bool,
}

/// How far the log is behind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Backlog {
    /// Facts without a leaf.
    pub waiting: u64,
    /// When the oldest of them happened.
    pub oldest: Option<Timestamp>,
}

/// A signed head as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpointed {
    /// Leaves.
    pub size: u64,
    /// When it was signed.
    pub at: Timestamp,
    /// The signed note.
    pub note: String,
}

/// The tree after a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grown {
    /// Leaves now.
    pub size: u64,
    /// Leaves new.
    pub taken: u64,
    /// Tiles new or grown.
    pub tiles: BTreeMap<TileAt, Vec<u8>>,
    /// The signed head.
    pub note: String,
}

/// Makes the tree grow: from the newest checkpoint, its edge and the new entries. Called inside the
/// transaction, so it must not wait for anything.
pub type Grow<'a> =
    &'a (dyn Fn(Option<&Checkpointed>, Edge, Vec<Entry>) -> Result<Grown, StoreFault> + Send + Sync);
