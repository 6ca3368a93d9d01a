//! What is copied: an `SQLite` file by the engine's own online copy, a `PostgreSQL` database by its own
//! tools. Both give one moment of the book while others go on writing.

mod postgres;
mod sqlite;

use crate::fault::Fault;
use crate::repository::{Repository, Written};
use crate::seal::Identity;
use crate::snapshot::{About, Snapshot};
use jiff::Timestamp;
use std::path::PathBuf;

/// A database.
#[derive(Clone)]
pub enum Source {
    /// A file.
    Sqlite(PathBuf),
    /// An address.
    Postgres(postgres::Address),
}

impl Source {
    /// The database of an address as the configuration has it.
    ///
    /// # Errors
    /// It is neither `sqlite:` nor `postgres:`.
    pub fn of(url: &str) -> Result<Self, Fault> {
        if let Some(path) = url.strip_prefix("sqlite:") {
            let path = path.trim_start_matches("//").split('?').next().unwrap_or_default();
            return Ok(Self::Sqlite(path.into()));
        }
        postgres::Address::read(url).map(Self::Postgres)
    }

    /// Copies the database into a folder of copies.
    ///
    /// # Errors
    /// It cannot be read, or the folder not written.
    pub fn copy_to(&self, to: &Repository, at: Timestamp, about: About) -> Result<Written, Fault> {
        let gathered = match self {
            Self::Sqlite(path) => sqlite::copy(path, |stream| to.gather(stream)),
            Self::Postgres(address) => postgres::copy(address, |stream| to.gather(stream)),
        };
        to.list(gathered?, at, about)
    }

    /// Puts a copy into this database, which must be empty or absent.
    ///
    /// # Errors
    /// It is not empty or of another engine, or the copy cannot be read.
    pub fn restore(&self, from: &Repository, copy: &Snapshot, with: &Identity) -> Result<(), Fault> {
        let copied = &copy.about.engine;
        if copied != self.engine() {
            return Err(Fault::OtherEngine { copied: copied.clone(), here: self.engine() });
        }
        match self {
            Self::Sqlite(path) => sqlite::restore(path, |file| from.give(copy, with, file)),
            Self::Postgres(address) => postgres::restore(address, |file| from.give(copy, with, file)),
        }
    }

    /// `sqlite` or `postgres`.
    pub fn engine(&self) -> &'static str {
        match self {
            Self::Sqlite(_) => "sqlite",
            Self::Postgres(_) => "postgres",
        }
    }
}
