//! What comes to the door, and what goes back.

use crate::envelope::Envelope;
use casework::personal::Sealed;
use casework::{Act, Actor, CaseId, CaseNumber, Submission};
use jiff::Timestamp;

/// An idempotency key: the same key does the same thing once, however often it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key(String);

/// Why a text is not a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an idempotency key has 8 to 128 visible ASCII characters")]
pub struct KeyFault;

impl Key {
    /// Reads a key given by a client.
    ///
    /// # Errors
    /// It is not 8 to 128 visible ASCII characters.
    pub fn parse(text: &str) -> Result<Self, KeyFault> {
        let fits = (8..=128).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic());
        if fits { Ok(Self(text.to_owned())) } else { Err(KeyFault) }
    }

    /// A key of the office's own clockwork. No client can give one: it has a blank in it.
    pub fn of_office(what: &str) -> Self {
        Self(format!("office {what}"))
    }

    /// A fresh random key.
    ///
    /// # Errors
    /// No randomness.
    pub fn random() -> Result<Self, crate::StoreFault> {
        Ok(Self(hex::encode(crate::dice::bytes::<16>()?)))
    }

    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// A submission becomes a case.
    Register(Box<Submission>),
    /// One act on one case. Acts in pairs have deeds of their own.
    Act(CaseId, Box<Act>),
    /// 并案: `duplicate` goes with `main`; both change, or neither.
    Merge {
        /// The case that joins.
        duplicate: CaseId,
        /// The case that is answered for both.
        main: CaseId,
        /// Why.
        reason: Sealed,
    },
    /// 撤销并案: both change, or neither.
    Unmerge {
        /// The case that joined another.
        duplicate: CaseId,
        /// Why.
        reason: Sealed,
    },
    /// 拆分: a part becomes a case of its own.
    Split {
        /// The case it is split from.
        from: CaseId,
        /// The part.
        part: Box<Submission>,
    },
}

/// One thing somebody wants done, once.
#[derive(Clone, Debug)]
pub struct Command {
    /// Done once under this key.
    pub key: Key,
    /// Who.
    pub by: Actor,
    /// When.
    pub at: Timestamp,
    /// What.
    pub deed: Deed,
    /// What was written along with it.
    pub envelope: Envelope,
    /// The version of the case the user saw; `None` if they decided without looking.
    pub seen: Option<u32>,
}

impl Command {
    /// A command without a version seen.
    pub fn new(key: Key, by: Actor, at: Timestamp, deed: Deed, envelope: Envelope) -> Self {
        Self { key, by, at, deed, envelope, seen: None }
    }

    /// The same command, valid only while the case has that version.
    #[must_use]
    pub fn seeing(mut self, version: u32) -> Self {
        self.seen = Some(version);
        self
    }
}

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// The case (of a split: the new part; of a merge: the duplicate).
    pub case: CaseId,
    /// Its number.
    pub number: CaseNumber,
    /// Its version after the act.
    pub version: u32,
    /// Whether it had been done before under this key.
    pub repeated: bool,
}
