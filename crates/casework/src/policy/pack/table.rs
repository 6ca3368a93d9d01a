//! Rows of one sort: read from a file, laid over the rows of the pack below, and asked whether they
//! are all there, so that one broken row does not raise a fault wherever it is referred to.

use super::row::Row;
use super::source::{Document, Place};
use std::collections::{BTreeMap, BTreeSet};
use toml::de::DeTable;

/// A row that is known by something.
pub(super) trait Keyed {
    /// What no two rows of one file share.
    fn key(&self) -> String;

    /// What a row of the pack above replaces in the pack below.
    fn replaces(&self) -> String {
        self.key()
    }
}

/// A row with its place and the places of its keys.
pub(super) struct Entry<'a, T> {
    pub at: Place<'a>,
    keys: &'a DeTable<'a>,
    pub value: T,
}

impl<'a, T> Entry<'a, T> {
    /// Where a key's value stands; the row itself if the key is left out.
    pub fn at_key(&self, key: &str) -> Place<'a> {
        let offset = self.keys.get(key).map_or(self.at.offset, |value| value.span().start);
        Place { source: self.at.source, offset }
    }
}

/// Rows in the order in which they are tried.
pub(super) struct Table<'a, T> {
    pub rows: Vec<Entry<'a, T>>,
    /// Whether nothing went wrong while its rows were read.
    pub whole: bool,
}

impl<T> Default for Table<'_, T> {
    fn default() -> Self {
        Self { rows: Vec::new(), whole: true }
    }
}

impl<'a, T: Keyed> Table<'a, T> {
    /// This table with the rows of the pack `below` after its own, without those it replaces.
    pub fn over(self, below: Self) -> Self {
        let replaced: BTreeSet<String> = self.rows.iter().map(|row| row.value.replaces()).collect();
        let kept = below.rows.into_iter().filter(|row| !replaced.contains(&row.value.replaces()));
        Self { rows: self.rows.into_iter().chain(kept).collect(), whole: self.whole && below.whole }
    }

    /// The keys of all rows with their places.
    pub fn index(&self) -> BTreeMap<String, Place<'a>> {
        self.rows.iter().map(|row| (row.value.key(), row.at)).collect()
    }

    /// The rows, their places forgotten.
    pub fn values(self) -> impl Iterator<Item = T> {
        self.rows.into_iter().map(|row| row.value)
    }
}

/// A file of a pack on one date.
pub(super) enum File<'a> {
    /// The pack has no such file.
    Absent,
    /// It does not parse; that is recorded already.
    Broken,
    /// It parses.
    Open(Row<'a>),
}

impl<'a> File<'a> {
    pub fn of(document: Option<&'a Option<Document<'a>>>) -> Self {
        match document {
            None => Self::Absent,
            Some(None) => Self::Broken,
            Some(Some(document)) => Self::Open(document.root()),
        }
    }

    /// The rows under `key`, each read by `read`.
    pub fn table<T: Keyed>(
        &mut self,
        key: &'static str,
        read: fn(&mut Row<'a>) -> Option<T>,
    ) -> Table<'a, T> {
        let root = match self {
            Self::Absent => return Table::default(),
            Self::Broken => return Table { rows: Vec::new(), whole: false },
            Self::Open(root) => root,
        };
        let recorded = root.recorded();
        let mut table = Table::default();
        let mut known: BTreeMap<String, Place<'a>> = BTreeMap::new();
        for mut row in root.rows(key) {
            let (at, keys, value) = (row.at, row.keys(), read(&mut row));
            row.finish();
            let Some(value) = value else { continue };
            if let Some(first) = known.get(&value.key()) {
                let expected = format!("it once; the first is at {}", first.shown());
                at.fault(format!("{key} {} a second time", value.key()), expected);
            } else {
                known.insert(value.key(), at);
                table.rows.push(Entry { at, keys, value });
            }
        }
        table.whole = root.recorded() == recorded;
        table
    }

    /// Ends the reading of the file.
    pub fn finish(self) {
        if let Self::Open(root) = self {
            root.finish();
        }
    }
}
