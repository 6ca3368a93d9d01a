//! One copy: which pieces it is made of, and what the office was when it was taken.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What is said of a copy beside its pieces. Nothing personal: whoever sees the folder can read it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// `sqlite` or `postgres`.
    pub engine: String,
    /// The office's code.
    pub office: String,
    /// The program that took it.
    pub program: String,
    /// The signed checkpoint of the transparency log before the copy began; what is put back must
    /// contain it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checkpoint: Option<String>,
}

/// A copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// Its name: when it was begun, `20261121T031500250Z` and a few letters.
    pub id: String,
    /// When it was begun.
    pub taken_at: Timestamp,
    /// What the office was.
    #[serde(flatten)]
    pub about: About,
    /// Length of the copy in bytes.
    pub bytes: u64,
    /// SHA-256 of the copy, in hex.
    pub sha256: String,
    /// Its pieces, in order.
    pub pieces: Vec<String>,
}
