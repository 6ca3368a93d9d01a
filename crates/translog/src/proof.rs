//! Proofs: that a leaf is in the tree, and that a tree has only grown.
//!
//! Making one takes two steps, because tiles lie behind a store or a network: first ask which tiles it
//! takes, then, with those at hand, make it.

use crate::edge::root_of;
use crate::leaf::Entry;
use crate::tile::{HEIGHT, TileAt};
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use tlog_tiles::tlog::{
    Error, Hash, HashReader, check_record, check_tree, prove_record, prove_tree, record_hash,
    split_stored_hash_index,
};

/// No tree is larger: sizes beyond are mistakes or mischief.
pub const LARGEST: u64 = 1 << 48;

/// A proof cannot be made or does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProofFault {
    /// No such leaf or size in the tree.
    #[error("the tree is not that large")]
    Beyond,
    /// A tile it takes is missing or too short.
    #[error("a tile is missing or damaged")]
    Tiles,
    /// The proof does not lead to the root.
    #[error("the proof does not lead to the signed root")]
    Wrong,
}

impl From<Error> for ProofFault {
    fn from(fault: Error) -> Self {
        match fault {
            Error::InvalidInput(_) | Error::IndexesNotInTree => Self::Beyond,
            Error::InvalidTile | Error::InconsistentTile | Error::MalformedHash => Self::Tiles,
            _ => Self::Wrong,
        }
    }
}

/// The tiles at hand.
pub type Tiles = HashMap<TileAt, Vec<u8>>;

struct AtHand<'a>(&'a Tiles);

impl HashReader for AtHand<'_> {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<Hash>, Error> {
        let hash = |index: &u64| {
            let (tile, from, count) = place(*index);
            let bytes = self.0.get(&tile).and_then(|bytes| bytes.get(from * 32..(from + count) * 32));
            let row: Vec<Hash> = bytes.ok_or(Error::InvalidTile)?.chunks_exact(32).map(hash_of).collect();
            Ok(root_of(&row))
        };
        indexes.iter().map(hash).collect()
    }
}

fn hash_of(chunk: &[u8]) -> Hash {
    let mut hash = [0; 32];
    hash.copy_from_slice(chunk);
    Hash(hash)
}

/// Remembers which tiles it would have taken.
#[derive(Default)]
struct Asking(RefCell<BTreeSet<TileAt>>);

impl HashReader for Asking {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<Hash>, Error> {
        self.0.borrow_mut().extend(indexes.iter().map(|index| place(*index).0));
        Ok(vec![Hash::default(); indexes.len()])
    }
}

/// The tile a stored hash lies in, the first hash of its row there, and how many it is made of.
fn place(index: u64) -> (TileAt, usize, usize) {
    let (level, n) = split_stored_hash_index(index);
    let (tile_level, inside) = (level / HEIGHT, level % HEIGHT);
    let first = n << inside;
    let from = usize::try_from(first % 256).unwrap_or(0);
    (TileAt::hashes(tile_level, first / 256), from, 1 << inside)
}

fn bounded(small: u64, large: u64) -> Result<(), ProofFault> {
    if small <= large && large <= LARGEST { Ok(()) } else { Err(ProofFault::Beyond) }
}

/// The tiles an inclusion proof takes.
///
/// # Errors
/// The tree has no such leaf.
pub fn tiles_for_inclusion(size: u64, index: u64) -> Result<Vec<TileAt>, ProofFault> {
    bounded(index.saturating_add(1), size)?;
    let asking = Asking::default();
    prove_record(size, index, &asking)?;
    Ok(asking.0.into_inner().into_iter().collect())
}

/// Proves that the leaf of that index is in the tree of that size.
///
/// # Errors
/// No such leaf, or a tile is not at hand.
pub fn inclusion(size: u64, index: u64, tiles: &Tiles) -> Result<Vec<Hash>, ProofFault> {
    bounded(index.saturating_add(1), size)?;
    Ok(prove_record(size, index, &AtHand(tiles))?)
}

/// Whether the tree of that size and root holds the entry at that index.
///
/// # Errors
/// It does not, or the proof is no proof.
pub fn check_inclusion(
    proof: &[Hash],
    size: u64,
    root: Hash,
    index: u64,
    entry: Entry,
) -> Result<(), ProofFault> {
    bounded(index.saturating_add(1), size)?;
    Ok(check_record(&proof.to_vec(), size, root, index, record_hash(&entry.0))?)
}

/// The tiles a consistency proof takes.
///
/// # Errors
/// The old tree is empty or larger than the new one.
pub fn tiles_for_consistency(old: u64, new: u64) -> Result<Vec<TileAt>, ProofFault> {
    bounded(old.max(1), new)?;
    let asking = Asking::default();
    prove_tree(new, old, &asking)?;
    Ok(asking.0.into_inner().into_iter().collect())
}

/// Proves that the tree of size `new` begins with the tree of size `old`.
///
/// # Errors
/// The old tree is empty or larger, or a tile is not at hand.
pub fn consistency(old: u64, new: u64, tiles: &Tiles) -> Result<Vec<Hash>, ProofFault> {
    bounded(old.max(1), new)?;
    Ok(prove_tree(new, old, &AtHand(tiles))?)
}

/// Whether the new tree begins with the old one.
///
/// # Errors
/// It does not, or the proof is no proof.
pub fn check_consistency(proof: &[Hash], old: (u64, Hash), new: (u64, Hash)) -> Result<(), ProofFault> {
    bounded(old.0.max(1), new.0)?;
    Ok(check_tree(&proof.to_vec(), new.0, new.1, old.0, old.1)?)
}
