//! Rotation: every record's own key is wrapped anew by the current master key, some records at a time,
//! while the office works. Bodies stay as they are. Stopped anywhere, it goes on by being started again.

use super::{Shelf, WrappedKey, drafts};
use crate::audit::{AuditEntry, AuditKind};
use crate::door::Ledger;
use crate::fault::StoreFault;
use crate::subscription::{LOCKED_AS, Subscription, Wanted};
use casework::Actor;
use keyring::{KeyId, Locked};
use std::collections::BTreeMap;

const STEP: u32 = 256;

/// How many records each master key wraps.
pub type KeyUse = BTreeMap<KeyId, u64>;

/// What a rotation did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rotated {
    /// Papers and files.
    pub records: u64,
    /// Drafts.
    pub drafts: u64,
    /// Second factors.
    pub factors: u64,
    /// Addresses of subscriptions.
    pub subscriptions: u64,
}

impl Ledger {
    /// Wraps every record's key by the current master key. `progress` hears how many are done; when it
    /// says `false` the rotation stops there.
    ///
    /// # Errors
    /// The store's, or a key is missing.
    pub async fn rotate(&self, mut progress: impl FnMut(u64) -> bool + Send) -> Result<Rotated, StoreFault> {
        self.smith().keys().refresh();
        let current = self.smith().keys().ring().current();
        let note = AuditEntry::of(self.now(), &Actor::system(), AuditKind::KeysRotated);
        self.note(vec![note.about(format!("rotate to {}", current.0))]).await?;
        let mut rotated = Rotated::default();
        loop {
            let mut found = false;
            for shelf in [Shelf::Paper, Shelf::File] {
                let mut after = None;
                loop {
                    let page = self.store().wrapped_otherwise(current, (shelf, after), STEP).await?;
                    let Some(last) = page.last() else { break };
                    (after, found) = (Some(last.handle), true);
                    rotated.records += self.rewrap(page).await?;
                    if !progress(rotated.records) {
                        return Ok(rotated);
                    }
                }
            }
            // Whoever wrote under the old key meanwhile is found by another round.
            if !found {
                break;
            }
        }
        rotated.drafts = self.rotate_drafts().await?;
        rotated.factors = self.rotate_factors().await?;
        rotated.subscriptions = self.rotate_subscriptions().await?;
        Ok(rotated)
    }

    async fn rewrap(&self, page: Vec<WrappedKey>) -> Result<u64, StoreFault> {
        let new: Vec<WrappedKey> =
            page.iter().map(|old| self.smith().rewrap(old)).collect::<Result<_, _>>()?;
        let changes: Vec<(WrappedKey, WrappedKey)> = page.into_iter().zip(new).collect();
        self.store().rewrap(&changes).await
    }

    async fn rotate_drafts(&self) -> Result<u64, StoreFault> {
        let (mut rotated, mut after) = (0, None);
        loop {
            let page = self.store().drafts(after.as_deref(), STEP).await?;
            let Some((last, _)) = page.last() else { return Ok(rotated) };
            after = Some(last.clone());
            for (id, body) in &page {
                let Some(bytes) = drafts::read(body) else { continue };
                if let Some(new) = self.smith().rewrap_bytes(drafts::KIND, id.as_bytes(), &bytes)? {
                    rotated += u64::from(self.store().replace_draft(id, body, &drafts::written(&new)).await?);
                }
            }
        }
    }

    async fn rotate_subscriptions(&self) -> Result<u64, StoreFault> {
        let (mut rotated, mut after) = (0, String::new());
        loop {
            let page = self.store().subscriptions(&Wanted::All(after.clone()), STEP).await?;
            let Some(last) = page.last() else { return Ok(rotated) };
            after.clone_from(&last.id);
            for one in page {
                let new = self.smith().rewrap_bytes(LOCKED_AS, one.id.as_bytes(), &one.locked)?;
                let Some(locked) = new else { continue };
                let new = Subscription { locked, ..one };
                rotated += u64::from(self.store().change_subscription(&new).await?);
            }
        }
    }

    /// How many records each master key wraps; keys of the file that wrap nothing are there with 0.
    ///
    /// # Errors
    /// The store's.
    pub async fn key_use(&self) -> Result<KeyUse, StoreFault> {
        let mut in_use = self.store().master_keys_in_use().await?;
        let mut after = None;
        loop {
            let page = self.store().drafts(after.as_deref(), STEP).await?;
            let Some((last, _)) = page.last() else { break };
            after = Some(last.clone());
            for locked in page.iter().filter_map(|(_, body)| Locked::from_bytes(&drafts::read(body)?)) {
                *in_use.entry(locked.key).or_default() += 1;
            }
        }
        let mut after = String::new();
        loop {
            let page = self.store().subscriptions(&Wanted::All(after.clone()), STEP).await?;
            let Some(last) = page.last() else { break };
            after.clone_from(&last.id);
            for locked in page.iter().filter_map(|one| Locked::from_bytes(&one.locked)) {
                *in_use.entry(locked.key).or_default() += 1;
            }
        }
        for key in self.factor_keys().await? {
            *in_use.entry(key).or_default() += 1;
        }
        self.smith().keys().refresh();
        for id in self.smith().keys().ring().ids() {
            in_use.entry(id).or_default();
        }
        Ok(in_use)
    }
}
