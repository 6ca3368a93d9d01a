//! The vault's locksmith: what people wrote is locked before any store sees it, and opened after.
//!
//! A record belongs to its office, kind, handle and case; moved elsewhere it does not open. The salt of
//! a paper's commitment lies inside, so that erasing the paper leaves a digest that proves nothing.

mod drafts;
mod erasing;
mod finding;
mod holding;
mod opening;
mod retaining;
mod rotation;

pub use holding::{Hold, HoldFault};
pub use opening::Moved;
pub use retaining::{Looked, Retained};
pub use rotation::{KeyUse, Rotated};

use crate::dice;
use crate::envelope::Paper;
use crate::fault::StoreFault;
use crate::keys::Keys;
use casework::personal::{PaperKind, Requester};
use casework::{CaseId, Handle};
use keyring::{BlindField, BlindIndex, Context, Dice, KeyId, Keyring, Locked, OpenFault, Zeroizing};
use std::sync::Arc;

/// A paper as a store keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LockedPaper {
    /// Its case.
    pub case: CaseId,
    /// Where it lies.
    pub handle: Handle,
    /// What kind.
    pub kind: PaperKind,
    /// Salt and body.
    pub locked: Locked,
    /// The bytes of an attachment, under a key of their own.
    pub file: Option<Locked>,
}

/// Finds the paper of exactly this phone, e-mail, id number or name. Erased with the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct IndexRow {
    /// Which field.
    pub field: BlindField,
    /// Its keyed hash.
    pub blind: BlindIndex,
    /// The paper.
    pub handle: Handle,
    /// Its case.
    pub case: CaseId,
}

/// Which shelf of the vault a wrapped key lies on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Shelf {
    /// Texts.
    Paper,
    /// Bytes of files.
    File,
}

/// A record's wrapped key, without the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrappedKey {
    /// Where.
    pub shelf: Shelf,
    /// Which record.
    pub handle: Handle,
    /// Its case.
    pub case: CaseId,
    /// Its kind.
    pub kind: PaperKind,
    /// The master key.
    pub key: KeyId,
    /// The wrapped key.
    pub wrapped: Vec<u8>,
}

/// Locks and opens for one office.
#[derive(Clone, Debug)]
pub struct Locksmith {
    office: String,
    keys: Arc<Keys>,
}

impl Locksmith {
    /// The locksmith of an office.
    pub fn new(office: impl Into<String>, keys: Arc<Keys>) -> Self {
        Self { office: office.into(), keys }
    }

    /// The keys.
    pub fn keys(&self) -> &Arc<Keys> {
        &self.keys
    }

    /// Locks a paper of a case.
    ///
    /// # Errors
    /// No randomness.
    pub fn lock(&self, case: CaseId, paper: &Paper) -> Result<LockedPaper, StoreFault> {
        let ring = self.keys.ring();
        let mut plain = Zeroizing::new(Vec::with_capacity(16 + paper.body.len()));
        plain.extend_from_slice(&paper.salt);
        plain.extend_from_slice(paper.body.as_bytes());
        let place = place(case, paper.handle);
        let locked = self.lock_with(&ring, kind_of(Shelf::Paper, paper.kind), &place, &plain)?;
        let lock_file =
            |bytes: &Vec<u8>| self.lock_with(&ring, kind_of(Shelf::File, paper.kind), &place, bytes);
        let file = paper.file.as_ref().map(lock_file).transpose()?;
        Ok(LockedPaper { case, handle: paper.handle, kind: paper.kind, locked, file })
    }

    /// Opens a paper.
    ///
    /// # Errors
    /// The key is missing, or the record was changed.
    pub fn open(&self, paper: &LockedPaper) -> Result<Paper, StoreFault> {
        let place = place(paper.case, paper.handle);
        let plain = self.open_with(kind_of(Shelf::Paper, paper.kind), &place, &paper.locked)?;
        let read = plain
            .split_first_chunk()
            .and_then(|(salt, body)| Some((*salt, std::str::from_utf8(body).ok()?.to_owned())));
        let (salt, body) = read.ok_or_else(|| broken(OpenFault::Malformed))?;
        let open_file = |file: &Locked| self.open_with(kind_of(Shelf::File, paper.kind), &place, file);
        let file = paper.file.as_ref().map(open_file).transpose()?.map(|bytes| bytes.to_vec());
        Ok(Paper { handle: paper.handle, kind: paper.kind, salt, body, file })
    }

    /// What a paper can be found by: only who asks, only name and contact fields.
    pub fn index(&self, case: CaseId, paper: &Paper) -> Vec<IndexRow> {
        if paper.kind != PaperKind::Requester {
            return Vec::new();
        }
        let asked: Requester = serde_json::from_str(&paper.body).unwrap_or_default();
        let ring = self.keys.ring();
        let fields = [
            (BlindField::Phone, &asked.phone),
            (BlindField::Email, &asked.email),
            (BlindField::IdNumber, &asked.id_number),
            (BlindField::Name, &asked.name),
        ];
        let row = |(field, typed): (BlindField, &String)| {
            let blind = ring.blind(&self.office, field, typed)?;
            Some(IndexRow { field, blind, handle: paper.handle, case })
        };
        fields.into_iter().filter_map(row).collect()
    }

    /// What was typed, as the index knows it; `None` if it is no such thing.
    pub fn blind(&self, field: BlindField, typed: &str) -> Option<BlindIndex> {
        self.keys.ring().blind(&self.office, field, typed)
    }

    /// A keyed hash of something that must not be guessed from what is stored.
    pub fn mark(&self, purpose: &str, what: &[u8]) -> String {
        hex::encode(self.keys.ring().mark(purpose, what))
    }

    /// Locks bytes for a place with one column. `kind` and `place` must be given again to open them.
    ///
    /// # Errors
    /// No randomness.
    pub fn lock_bytes(&self, kind: &str, place: &[u8], plain: &[u8]) -> Result<Vec<u8>, StoreFault> {
        self.keys.refresh();
        Ok(self.lock_with(&self.keys.ring(), kind, place, plain)?.to_bytes())
    }

    /// Opens what [`Self::lock_bytes`] locked.
    ///
    /// # Errors
    /// The key is missing, the bytes were changed or belong elsewhere.
    pub fn open_bytes(
        &self,
        kind: &str,
        place: &[u8],
        bytes: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, StoreFault> {
        let locked = Locked::from_bytes(bytes).ok_or_else(|| broken(OpenFault::Malformed))?;
        self.open_with(kind, place, &locked)
    }

    /// The same bytes under the current master key; `None` if they are already.
    ///
    /// # Errors
    /// As [`Self::open_bytes`].
    pub fn rewrap_bytes(
        &self,
        kind: &str,
        place: &[u8],
        bytes: &[u8],
    ) -> Result<Option<Vec<u8>>, StoreFault> {
        let mut locked = Locked::from_bytes(bytes).ok_or_else(|| broken(OpenFault::Malformed))?;
        let ring = self.keys.ring();
        if locked.key == ring.current() {
            return Ok(None);
        }
        let context = Context { office: &self.office, kind, place };
        let wrapped = ring.rewrap(&context, locked.key, &locked.wrapped, &dice::bytes()?);
        locked.wrapped = wrapped.map_err(broken)?;
        locked.key = ring.current();
        Ok(Some(locked.to_bytes()))
    }

    /// A wrapped key under the current master key.
    ///
    /// # Errors
    /// The key is missing, or the record was changed.
    pub fn rewrap(&self, old: &WrappedKey) -> Result<WrappedKey, StoreFault> {
        let ring = self.keys.ring();
        let place = place(old.case, old.handle);
        let context = Context { office: &self.office, kind: kind_of(old.shelf, old.kind), place: &place };
        let wrapped = ring.rewrap(&context, old.key, &old.wrapped, &dice::bytes()?).map_err(broken)?;
        Ok(WrappedKey { key: ring.current(), wrapped, ..old.clone() })
    }

    fn lock_with(
        &self,
        ring: &Keyring,
        kind: &str,
        place: &[u8],
        plain: &[u8],
    ) -> Result<Locked, StoreFault> {
        let context = Context { office: &self.office, kind, place };
        ring.lock(&context, plain, &Dice::new(dice::bytes()?)).map_err(broken)
    }

    fn open_with(&self, kind: &str, place: &[u8], locked: &Locked) -> Result<Zeroizing<Vec<u8>>, StoreFault> {
        let context = Context { office: &self.office, kind, place };
        match self.keys.ring().open(&context, locked) {
            Err(OpenFault::UnknownKey(_)) => {
                self.keys.refresh();
                self.keys.ring().open(&context, locked).map_err(broken)
            }
            opened => opened.map_err(broken),
        }
    }
}

fn place(case: CaseId, handle: Handle) -> [u8; 24] {
    let mut place = [0; 24];
    place[..16].copy_from_slice(&handle.0);
    place[16..].copy_from_slice(&case.0.to_be_bytes());
    place
}

fn kind_of(shelf: Shelf, kind: PaperKind) -> &'static str {
    match (shelf, kind) {
        (Shelf::File, _) => "file",
        (Shelf::Paper, PaperKind::Matter) => "matter",
        (Shelf::Paper, PaperKind::Requester) => "requester",
        (Shelf::Paper, PaperKind::QueryCode) => "query_code",
        (Shelf::Paper, PaperKind::Note) => "note",
        (Shelf::Paper, PaperKind::Reply) => "reply",
        (Shelf::Paper, PaperKind::Opinion) => "opinion",
        (Shelf::Paper, PaperKind::Attachment) => "attachment",
    }
}

fn broken(fault: OpenFault) -> StoreFault {
    match fault {
        OpenFault::UnknownKey(_) => StoreFault::Unavailable(fault.to_string()),
        fault => StoreFault::Broken(fault.to_string()),
    }
}
