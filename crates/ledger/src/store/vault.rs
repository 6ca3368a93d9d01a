//! Where papers lie, locked.

use crate::envelope::Paper;
use crate::fault::StoreFault;
use crate::vault::{Hold, IndexRow, KeyUse, LockedPaper, Shelf, WrappedKey};
use async_trait::async_trait;
use casework::personal::PaperKind;
use casework::{ActorId, CaseId, Handle};
use jiff::Timestamp;
use keyring::{BlindField, BlindIndex, KeyId};
use std::collections::HashMap;

/// A store of locked papers, apart from the facts so that they can be erased. It has no key.
#[async_trait]
pub trait VaultStore: Send + Sync {
    /// Papers, without the bytes of attachments. Erased ones are absent.
    async fn papers(&self, handles: &[Handle]) -> Result<HashMap<Handle, LockedPaper>, StoreFault>;
    /// Papers of one case of one kind.
    async fn papers_of(&self, case: CaseId, kind: PaperKind) -> Result<Vec<LockedPaper>, StoreFault>;
    /// An attachment of that case, with its bytes.
    async fn file(&self, case: CaseId, handle: Handle) -> Result<Option<LockedPaper>, StoreFault>;
    /// Overwrites and deletes papers, their files and what they were found by; gives how many papers.
    async fn erase(&self, handles: &[Handle]) -> Result<u64, StoreFault>;

    /// Cases with a paper of that index, in order, each once.
    async fn cases_of(&self, field: BlindField, blind: BlindIndex) -> Result<Vec<CaseId>, StoreFault>;
    /// Adds what papers are found by, where it is not there yet.
    async fn add_index(&self, rows: &[IndexRow]) -> Result<(), StoreFault>;

    /// How many papers and files each master key wraps.
    async fn master_keys_in_use(&self) -> Result<KeyUse, StoreFault>;
    /// Up to `limit` wrapped keys of a shelf that are not under `current`, in order of handle, after one.
    async fn wrapped_otherwise(
        &self,
        current: KeyId,
        from: (Shelf, Option<Handle>),
        limit: u32,
    ) -> Result<Vec<WrappedKey>, StoreFault>;
    /// Replaces wrapped keys (old, new) where the old one still stands; gives how many.
    async fn rewrap(&self, changes: &[(WrappedKey, WrappedKey)]) -> Result<u64, StoreFault>;

    /// Drafts in order of id after `after`, expired or not: id and body.
    async fn drafts(&self, after: Option<&str>, limit: u32) -> Result<Vec<(String, String)>, StoreFault>;
    /// Replaces the body of a draft if it is still `old`.
    async fn replace_draft(&self, id: &str, old: &str, new: &str) -> Result<bool, StoreFault>;

    /// Up to `limit` papers an older program left unlocked, with the bytes of files.
    async fn open_papers(&self, limit: u32) -> Result<Vec<(CaseId, Paper)>, StoreFault>;
    /// Puts these in the place of the unlocked papers of the same handles, wholly or not at all.
    async fn lock_open_papers(&self, papers: &[LockedPaper], index: &[IndexRow]) -> Result<(), StoreFault>;
    /// Removes what deleted rows leave behind on the disk, as far as the engine can.
    async fn wipe_traces(&self) -> Result<(), StoreFault>;

    /// Places a hold.
    async fn place_hold(&self, hold: &Hold) -> Result<(), StoreFault>;
    /// Ends every hold on a case; gives how many.
    async fn end_holds(&self, case: CaseId, by: &ActorId, at: Timestamp) -> Result<u64, StoreFault>;
    /// Holds on these cases, oldest first.
    async fn holds(&self, cases: &[CaseId]) -> Result<Vec<Hold>, StoreFault>;
}
