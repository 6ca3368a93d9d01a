//! The right edge of the tree: all one needs to append, and to know the root.

use crate::leaf::Entry;
use crate::tile::{TileAt, WIDTH};
use std::collections::BTreeMap;
use tlog_tiles::tlog::{EMPTY_HASH, Hash, node_hash, record_hash};

/// Stored tiles are not those of a tree of that size.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("tile {path} holds {holds} bytes instead of {wants}")]
pub struct EdgeFault {
    /// The tile's path.
    pub path: String,
    /// Bytes found.
    pub holds: usize,
    /// Bytes a tree of that size needs.
    pub wants: usize,
}

/// The unfinished tile of every level, and the entries of the unfinished bundle.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Edge {
    size: u64,
    entries: Vec<Entry>,
    levels: Vec<Vec<Hash>>,
}

impl Edge {
    /// The edge of an empty tree.
    pub fn new() -> Self {
        Self::default()
    }

    /// The tiles that [`Self::read`] needs for a tree of that size.
    pub fn tiles(size: u64) -> Vec<TileAt> {
        let mut tiles = vec![TileAt::entries(size / 256)];
        let mut left = size;
        for level in 0_u8.. {
            tiles.push(TileAt::hashes(level, left / 256));
            left /= 256;
            if left == 0 {
                break;
            }
        }
        tiles.retain(|tile| tile.width(size) > 0);
        tiles
    }

    /// The edge of a tree of that size, from its stored tiles.
    ///
    /// # Errors
    /// A tile is missing or has too few hashes.
    pub fn read(size: u64, stored: &std::collections::HashMap<TileAt, Vec<u8>>) -> Result<Self, EdgeFault> {
        let mut edge = Self { size, ..Self::default() };
        for tile in Self::tiles(size) {
            let (width, bytes) = (tile.width(size), stored.get(&tile).map_or(&[][..], Vec::as_slice));
            let wants = width * 32;
            let Some(bytes) = bytes.get(..wants) else {
                return Err(EdgeFault { path: tile.path(width), holds: bytes.len(), wants });
            };
            let hashes = bytes.chunks_exact(32).map(|chunk| {
                let mut hash = [0; 32];
                hash.copy_from_slice(chunk);
                hash
            });
            match tile.level {
                crate::tile::Level::Entries => edge.entries = hashes.map(Entry).collect(),
                crate::tile::Level::Hashes(level) => {
                    let level = usize::from(level);
                    edge.levels.resize(edge.levels.len().max(level + 1), Vec::new());
                    edge.levels[level] = hashes.map(Hash).collect();
                }
            }
        }
        Ok(edge)
    }

    /// Leaves in the tree.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Appends an entry; tiles that became full are put into `full`.
    pub fn append(&mut self, entry: Entry, full: &mut Vec<(TileAt, Vec<u8>)>) {
        let leaf = record_hash(&entry.0);
        self.entries.push(entry);
        self.size += 1;
        if self.entries.len() == WIDTH {
            let bytes = self.entries.drain(..).flat_map(|entry| entry.0).collect();
            full.push((TileAt::entries(self.size / 256 - 1), bytes));
        }
        let (mut up, mut below) = (leaf, self.size);
        for level in 0_u8.. {
            let place = usize::from(level);
            if place == self.levels.len() {
                self.levels.push(Vec::with_capacity(WIDTH));
            }
            self.levels[place].push(up);
            if self.levels[place].len() < WIDTH {
                break;
            }
            below /= 256;
            full.push((TileAt::hashes(level, below - 1), bytes(&self.levels[place])));
            up = fold(&perfect(&self.levels[place]));
            self.levels[place].clear();
        }
    }

    /// The unfinished tiles as they stand now.
    pub fn unfinished(&self) -> Vec<(TileAt, Vec<u8>)> {
        let mut tiles = Vec::new();
        if !self.entries.is_empty() {
            let bytes = self.entries.iter().flat_map(|entry| entry.0).collect();
            tiles.push((TileAt::entries(self.size / 256), bytes));
        }
        let mut n = self.size;
        for (level, hashes) in (0_u8..).zip(&self.levels) {
            n /= 256;
            if !hashes.is_empty() {
                tiles.push((TileAt::hashes(level, n), bytes(hashes)));
            }
        }
        tiles
    }

    /// The hash of the whole tree (RFC 6962).
    pub fn root(&self) -> Hash {
        let subtrees: Vec<Hash> = self.levels.iter().rev().flat_map(|hashes| perfect(hashes)).collect();
        if subtrees.is_empty() { EMPTY_HASH } else { fold(&subtrees) }
    }

    /// Appends all of them; gives every tile that is new or has grown.
    pub fn extend(&mut self, entries: impl IntoIterator<Item = Entry>) -> BTreeMap<TileAt, Vec<u8>> {
        let mut full = Vec::new();
        for entry in entries {
            self.append(entry, &mut full);
        }
        full.into_iter().chain(self.unfinished()).collect()
    }
}

fn bytes(hashes: &[Hash]) -> Vec<u8> {
    hashes.iter().flat_map(|hash| hash.0).collect()
}

/// The roots of the perfect subtrees over a row of hashes, largest first.
fn perfect(row: &[Hash]) -> Vec<Hash> {
    let (mut roots, mut rest) = (Vec::new(), row);
    while !rest.is_empty() {
        let width = 1 << rest.len().ilog2();
        let (subtree, after) = rest.split_at(width);
        roots.push(root_of(subtree));
        rest = after;
    }
    roots
}

/// The root over a row of hashes whose length is a power of two.
pub(crate) fn root_of(row: &[Hash]) -> Hash {
    match row {
        [] => EMPTY_HASH,
        [one] => *one,
        _ => {
            let (left, right) = row.split_at(row.len() / 2);
            node_hash(root_of(left), root_of(right))
        }
    }
}

fn fold(subtrees: &[Hash]) -> Hash {
    let mut from_right = subtrees.iter().rev();
    let Some(last) = from_right.next() else { return EMPTY_HASH };
    from_right.fold(*last, |right, left| node_hash(*left, right))
}
