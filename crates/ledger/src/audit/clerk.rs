//! The one writer of the audit in a process: it takes what is waiting into one transaction, so that a
//! busy hour of reading costs a few writes a second and never touches the path of a case.

use super::{Allowance, AuditEntry};
use crate::fault::StoreFault;
use crate::store::Store;
use std::sync::Arc;
use tokio::sync::{mpsc, oneshot};

/// At most this many slips share a transaction.
const BATCH: usize = 256;
/// How many may wait before those who note do.
const WAITING: usize = 4096;

/// Entries to write, and who waits for it.
#[derive(Debug)]
pub(crate) struct Slip {
    pub entries: Vec<AuditEntry>,
    /// Write the first entry only if it still fits.
    pub within: Option<Allowance>,
    pub answer: oneshot::Sender<Result<bool, StoreFault>>,
}

/// The writer.
pub(crate) struct Clerk(Arc<dyn Store>);

impl Clerk {
    /// Begins to write for a store, as a task of the Tokio runtime.
    pub fn engage(store: Arc<dyn Store>) -> mpsc::Sender<Slip> {
        let (slips, inbox) = mpsc::channel(WAITING);
        tokio::spawn(Self(store).run(inbox));
        slips
    }

    async fn run(self, mut inbox: mpsc::Receiver<Slip>) {
        let mut waiting = Vec::with_capacity(BATCH);
        while inbox.recv_many(&mut waiting, BATCH).await > 0 {
            let (counted, plain): (Vec<Slip>, Vec<Slip>) =
                waiting.drain(..).partition(|slip| slip.within.is_some());
            self.write(plain).await;
            for slip in counted {
                let written = self.write_within(&slip).await;
                let _gone_away = slip.answer.send(written);
            }
        }
    }

    async fn write(&self, slips: Vec<Slip>) {
        let entries: Vec<AuditEntry> = slips.iter().flat_map(|slip| slip.entries.iter().cloned()).collect();
        if entries.is_empty() {
            return;
        }
        let written = self.0.record(&entries).await;
        for slip in slips {
            let _gone_away = slip.answer.send(written.clone().map(|()| true));
        }
    }

    async fn write_within(&self, slip: &Slip) -> Result<bool, StoreFault> {
        match (slip.entries.first(), slip.within) {
            (Some(entry), Some(allowance)) => self.0.record_within(entry, allowance).await,
            _ => Ok(true),
        }
    }
}
