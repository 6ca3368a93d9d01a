//! The integrator: takes waiting facts into the tree, block by block, and signs each new head.
//!
//! Any number of processes may try; the store lets one at a time. It never goes on from a tree it cannot
//! vouch for: the stored edge must be that of the last signed head, and the anchor must be part of the
//! log. A database rolled back to an older state therefore stops the log instead of forking it.

use super::growth::{Backlog, Checkpointed, Grown};
use super::keeper::Anchor;
use crate::fault::StoreFault;
use crate::store::Store;
use jiff::Timestamp;
use std::sync::Arc;
use translog::{Edge, Entry, Head, LogKey, LogVerifier};

/// Facts taken together.
const BLOCK: u32 = 4096;

/// Takes facts into the log.
#[derive(Clone)]
pub struct Integrator {
    store: Arc<dyn Store>,
    key: LogKey,
    verifier: LogVerifier,
    anchor: Option<Anchor>,
}

impl Integrator {
    /// An integrator that signs with that key and keeps the anchor there.
    ///
    /// # Errors
    /// The key is unusable.
    pub fn new(store: Arc<dyn Store>, key: LogKey, anchor: Option<Anchor>) -> Result<Self, StoreFault> {
        let verifier = LogVerifier::new(key.public()).map_err(|fault| broken(&fault))?;
        Ok(Self { store, key, verifier, anchor })
    }

    /// Checks the log's heads.
    pub fn verifier(&self) -> &LogVerifier {
        &self.verifier
    }

    /// How far the log is behind.
    ///
    /// # Errors
    /// The store's.
    pub async fn backlog(&self) -> Result<Backlog, StoreFault> {
        self.store.log_backlog().await
    }

    /// Takes everything that waits into the log; gives how many leaves are new.
    ///
    /// # Errors
    /// The store's; the log does not follow from its last signed head, or lacks what the anchor has.
    pub async fn catch_up(&self, now: Timestamp) -> Result<u64, StoreFault> {
        let mut taken = 0;
        while let Some(grown) = self.step(now, BLOCK).await? {
            taken += grown.taken;
            if grown.taken < u64::from(BLOCK) {
                break;
            }
        }
        Ok(taken)
    }

    /// Takes one block; `None` if nothing waits or another process is at it.
    ///
    /// # Errors
    /// As [`Self::catch_up`].
    pub async fn step(&self, now: Timestamp, most: u32) -> Result<Option<Grown>, StoreFault> {
        self.check_anchor().await?;
        let grow =
            |last: Option<&Checkpointed>, edge: Edge, entries: Vec<Entry>| self.grow(last, edge, entries);
        let grown = match self.store.integrate(most, now, &grow).await {
            Err(StoreFault::Conflict) => return Ok(None),
            grown => grown?,
        };
        if let (Some(grown), Some(anchor)) = (&grown, &self.anchor) {
            anchor.write(&grown.note)?;
        }
        Ok(grown)
    }

    fn grow(
        &self,
        last: Option<&Checkpointed>,
        mut edge: Edge,
        entries: Vec<Entry>,
    ) -> Result<Grown, StoreFault> {
        if let Some(last) = last {
            let signed = self.verifier.open(&last.note).map_err(|fault| broken(&fault))?;
            if (signed.head.size, signed.head.root) != (edge.size(), edge.root()) {
                return Err(StoreFault::Broken("the log's tiles do not fit its last checkpoint".into()));
            }
        }
        let before = edge.size();
        let tiles = edge.extend(entries);
        let note = self.key.sign(edge.size(), edge.root()).map_err(|fault| broken(&fault))?;
        Ok(Grown { size: edge.size(), taken: edge.size() - before, tiles, note })
    }

    /// What was once anchored must be in the log.
    async fn check_anchor(&self) -> Result<(), StoreFault> {
        let Some(anchor) = &self.anchor else { return Ok(()) };
        let Some(note) = anchor.read()? else { return Ok(()) };
        let anchored = self.verifier.open(&note).map_err(|fault| broken(&fault))?.head;
        let stored = self.store.checkpoint_at(anchored.size).await?;
        let stored = stored.and_then(|stored| Head::unchecked(&stored.note).ok());
        if stored.is_some_and(|stored| stored.root == anchored.root) {
            return Ok(());
        }
        let why = format!("the log lacks the anchored checkpoint of {} facts", anchored.size);
        Err(StoreFault::Broken(why))
    }
}

fn broken(fault: &impl std::fmt::Display) -> StoreFault {
    StoreFault::Broken(fault.to_string())
}
