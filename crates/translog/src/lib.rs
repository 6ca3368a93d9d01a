//! The transparency log: leaves, tiles, checkpoints, proofs, receipts. Pure: no IO, no clock, no dice.
//!
//! Every fact of the office becomes one leaf, a salted commitment that tells nothing by itself. Leaves
//! are appended to a Merkle tree in the form of C2SP tlog-tiles, and the tree's head is signed as a C2SP
//! checkpoint. Whoever holds a receipt can check, without asking the office, that their fact is in the
//! tree; whoever holds an older checkpoint can check that the tree has only grown.

pub mod checkpoint;
pub mod cosignature;
mod edge;
pub mod leaf;
pub mod proof;
pub mod receipt;
mod tile;

pub use checkpoint::{Head, LogKey, LogVerifier, SignedHead};
pub use edge::{Edge, EdgeFault};
pub use leaf::{Entry, FactText, Opening, Salts};
pub use receipt::Receipt;
pub use tile::{HEIGHT, Level, TileAt, WIDTH};
pub use tlog_tiles::tlog::{EMPTY_HASH, Hash};
