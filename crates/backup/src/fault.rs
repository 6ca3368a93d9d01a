//! What can go wrong. The sentences are for the log; the commands say what to do about it.

use std::io;
use std::path::PathBuf;

/// Why a copy was not taken or not put back.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// A file could not be read or written.
    #[error("{path}: {cause}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        cause: io::Error,
    },
    /// A stream broke off.
    #[error("a stream broke off: {0}")]
    Stream(#[from] io::Error),
    /// The database would not be copied.
    #[error("the database would not be copied: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// A tool of the engine failed, or is not installed.
    #[error("{tool}: {said}")]
    Tool {
        /// Its name.
        tool: &'static str,
        /// What it said.
        said: String,
    },
    /// A text is no public or secret key of the kind wanted.
    #[error("this is no key: {0}")]
    Key(&'static str),
    /// The secret key does not open this copy.
    #[error("the secret key does not open this copy")]
    Closed,
    /// A piece is missing or is not what it was.
    #[error("piece {0} is missing or damaged")]
    Piece(String),
    /// The folder holds no copies, or copies of another form.
    #[error("{path} is no folder of copies: {why}")]
    NotOurs {
        /// The folder.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// The folder belongs to another public key.
    #[error("the copies in this folder are sealed to another key: {0}")]
    OtherKey(String),
    /// There is no such copy.
    #[error("there is no copy {0}")]
    NoSuchCopy(String),
    /// The place to restore to is not empty.
    #[error("{0} is not empty; nothing was written over")]
    NotEmpty(String),
    /// A copy of one engine is to go into the other.
    #[error(
        "a copy of a {copied} database cannot go into a {here} one; name an empty place of the same kind"
    )]
    OtherEngine {
        /// What was copied.
        copied: String,
        /// What is there.
        here: &'static str,
    },
    /// No randomness.
    #[error("no randomness: {0}")]
    Dice(String),
    /// An address that is neither `sqlite:` nor `postgres:`.
    #[error("no copy can be taken of {0:?}: expected sqlite:… or postgres:…")]
    Address(String),
}

impl Fault {
    pub(crate) fn at(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |cause| Self::File { path, cause }
    }
}
