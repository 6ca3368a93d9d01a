//! Verifying the office's book from end to end: every fact against its leaf, every leaf against the tree,
//! the tree against what was signed, and what was signed against what lies outside the database.
//!
//! It reads in pages and keeps little, so that it runs beside the service on a book of any size. Each
//! alarm names the case as far as anything in the database still tells its number.

mod facts;
mod tree;

use crate::fault::StoreFault;
use crate::store::Store;
use crate::vault::Locksmith;
use casework::CaseId;
use std::collections::HashSet;
use translog::{LogVerifier, TileAt};

/// Alarms listed one by one; more are counted.
const LISTED: usize = 10_000;

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Wrong {
    /// A fact, its salts or its number are not what its leaf commits to.
    Altered,
    /// A leaf has no fact, or a case its views show has none.
    Missing,
    /// A fact has no leaf and does not wait for one.
    Inserted,
    /// A fact says it happened long before those that were logged earlier.
    Backdated,
    /// The versions of a case have a gap or do not begin with 1.
    Versions,
    /// A case's facts go back in time, or stand in the log in another order.
    Order,
    /// A case's number is malformed, shown differently, or given twice.
    Number,
    /// A paper does not fit the commitment in its fact.
    Paper,
    /// Leaves have a gap, are more than was signed, or fewer.
    Leaves,
    /// A stored tile is missing or not what its leaves make.
    Tile,
    /// A checkpoint is missing, or not signed by the log's key.
    Signature,
    /// A signed checkpoint is not that of the leaves before it.
    Root,
    /// The log lacks what the anchor or an export says it had.
    Anchor,
}

impl Wrong {
    /// The code, for wording.
    pub fn code(self) -> &'static str {
        match self {
            Self::Altered => "altered",
            Self::Missing => "missing",
            Self::Inserted => "inserted",
            Self::Backdated => "backdated",
            Self::Versions => "versions",
            Self::Order => "order",
            Self::Number => "number",
            Self::Paper => "paper",
            Self::Leaves => "leaves",
            Self::Tile => "tile",
            Self::Signature => "signature",
            Self::Root => "root",
            Self::Anchor => "anchor",
        }
    }

    /// Every kind.
    pub const ALL: [Self; 13] = [
        Self::Altered,
        Self::Missing,
        Self::Inserted,
        Self::Backdated,
        Self::Versions,
        Self::Order,
        Self::Number,
        Self::Paper,
        Self::Leaves,
        Self::Tile,
        Self::Signature,
        Self::Root,
        Self::Anchor,
    ];
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Alarm {
    /// What.
    pub wrong: Wrong,
    /// The case, if one is touched.
    pub case: Option<CaseId>,
    /// Its number, as far as it is still known; the internal id otherwise.
    pub number: String,
    /// Which fact, tile or checkpoint: a version, a path, a size.
    pub place: String,
}

/// What was verified and what was found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Cases with facts.
    pub cases: u64,
    /// Facts.
    pub facts: u64,
    /// Leaves.
    pub leaves: u64,
    /// Facts that wait for their leaf.
    pub waiting: u64,
    /// Signed heads.
    pub checkpoints: u64,
    /// Papers held against their commitments. Erased ones are not there to be held.
    pub papers: u64,
    /// Known witnesses of the newest head.
    pub witnesses: Vec<String>,
    /// What is wrong, each thing once; the first ten thousand.
    pub alarms: Vec<Alarm>,
    /// How many things are wrong.
    pub wrong: u64,
    seen: HashSet<Alarm>,
}

impl Report {
    fn raise(&mut self, alarm: Alarm) {
        if self.seen.len() < LISTED && !self.seen.insert(alarm.clone()) {
            return;
        }
        self.wrong += 1;
        if self.alarms.len() < LISTED {
            self.alarms.push(alarm);
        }
    }

    fn about_log(&mut self, wrong: Wrong, place: impl std::fmt::Display) {
        self.raise(Alarm { wrong, case: None, number: String::new(), place: place.to_string() });
    }

    fn about(&mut self, wrong: Wrong, case: CaseId, number: Option<&str>, version: u32) {
        let number = number.filter(|number| !number.is_empty());
        let number = number.map_or_else(|| case.to_string(), str::to_owned);
        self.raise(Alarm { wrong, case: Some(case), number, place: version.to_string() });
    }

    /// Whether nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.wrong == 0
    }
}

/// Reads an exported tile: `None` if it is not there.
pub type Exported<'a> = &'a (dyn Fn(TileAt, usize) -> Result<Option<Vec<u8>>, StoreFault> + Send + Sync);

/// What the book is held against.
#[derive(Clone)]
pub struct Against<'a> {
    /// The log's key and its witnesses.
    pub verifier: &'a LogVerifier,
    /// Checkpoints from outside the database: the anchor, an export, what a citizen kept.
    pub outside: Vec<String>,
    /// Tiles from outside.
    pub exported: Option<Exported<'a>>,
    /// Opens papers, to hold them against the commitments in their facts; `None`: they are passed by.
    pub smith: Option<&'a Locksmith>,
}

/// Verifies everything. `progress` hears how many leaves and facts are done.
///
/// # Errors
/// The store's: rows that cannot be read at all.
pub async fn verify(
    store: &dyn Store,
    against: &Against<'_>,
    mut progress: impl FnMut(u64) + Send,
) -> Result<Report, StoreFault> {
    let mut report = Report::default();
    tree::walk(store, against, &mut report, &mut progress).await?;
    facts::walk(store, &mut report, &mut progress).await?;
    Ok(report)
}
