//! The door itself: one writer task that takes many commands into one transaction.
//!
//! Each command is still judged alone, on the case as the commands before it left it: a refusal or a
//! stale version fails only its own command. If another process was faster, the batch is replayed
//! command by command.

mod desk;
mod fingerprint;

use crate::affairs::Remembered;
use crate::audit::{Clerk, Slip};
use crate::clock::Clock;
use crate::command::{Command, Done};
use crate::fault::{Failure, StoreFault};
use crate::folded::Folded;
use crate::keys::Keys;
use crate::screening::Compared;
use crate::store::Store;
use crate::vault::Locksmith;
use casework::CaseId;
use casework::policy::PolicyBook;
use desk::{Desk, Ids};
use jiff::Timestamp;
use std::sync::Arc;
use tokio::sync::{broadcast, mpsc, oneshot};

/// At most this many commands share a transaction.
const BATCH: usize = 256;
/// How many commands may wait before callers do.
const WAITING: usize = 4096;
/// How many changes a slow watcher may be behind before it is told that it missed some.
const TOLD: usize = 1024;
/// How often a single command is tried again after a conflict.
const TRIES: u32 = 5;

/// The office's book: reads go to the store, changes go through one writer.
#[derive(Clone)]
pub struct Ledger {
    store: Arc<dyn Store>,
    book: Arc<PolicyBook>,
    clock: Arc<dyn Clock>,
    smith: Locksmith,
    orders: mpsc::Sender<Order>,
    changes: broadcast::Sender<CaseId>,
    clerk: mpsc::Sender<Slip>,
    folded: Folded,
    compared: Compared,
    remembered: Remembered,
}

struct Order {
    command: Command,
    answer: oneshot::Sender<Result<Done, Failure>>,
}

impl Ledger {
    /// Opens the door over a store; `keys` lock and open what people write. Must be called inside a Tokio
    /// runtime: the writer is a task of it.
    pub fn new(store: Arc<dyn Store>, book: Arc<PolicyBook>, clock: Arc<dyn Clock>, keys: Arc<Keys>) -> Self {
        let (orders, inbox) = mpsc::channel(WAITING);
        let smith = Locksmith::new(book.newest().office.code.to_string(), keys);
        let (changes, _nobody_yet) = broadcast::channel(TOLD);
        let writer = Writer {
            store: store.clone(),
            book: book.clone(),
            smith: smith.clone(),
            changes: changes.clone(),
            ids: Ids::default(),
        };
        tokio::spawn(writer.run(inbox));
        let clerk = Clerk::engage(store.clone());
        let (folded, compared, remembered) = (Folded::default(), Compared::default(), Remembered::default());
        Self { store, book, clock, smith, orders, changes, clerk, folded, compared, remembered }
    }

    /// Does one thing, once. When this returns `Ok`, it is durable.
    ///
    /// # Errors
    /// A refusal by the rules, a stale version, a reused key, or a fault of the store.
    pub async fn perform(&self, command: Command) -> Result<Done, Failure> {
        let (answer, done) = oneshot::channel();
        let closed = || Failure::Fault(StoreFault::Unavailable("the writer has stopped".into()));
        self.orders.send(Order { command, answer }).await.map_err(|_| closed())?;
        done.await.map_err(|_| closed())?
    }

    /// Hears of every case this process changes, after it is durable. Changes of other processes are not heard.
    pub fn watch(&self) -> broadcast::Receiver<CaseId> {
        self.changes.subscribe()
    }

    /// Where entries for the audit are handed in.
    pub(crate) fn clerk(&self) -> &mpsc::Sender<Slip> {
        &self.clerk
    }

    /// Cases put together before.
    pub(crate) fn folded(&self) -> &Folded {
        &self.folded
    }

    /// Papers compared before.
    pub(crate) fn compared(&self) -> &Compared {
        &self.compared
    }

    /// Affairs put together before.
    pub(crate) fn remembered(&self) -> &Remembered {
        &self.remembered
    }

    /// The store behind the door, for reading.
    pub fn store(&self) -> &Arc<dyn Store> {
        &self.store
    }

    /// The rules, by date.
    pub fn book(&self) -> &Arc<PolicyBook> {
        &self.book
    }

    /// Locks and opens what is not a paper of a case: secrets of accounts, say.
    pub fn smith(&self) -> &Locksmith {
        &self.smith
    }

    /// Now, as the office sees it.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }
}

struct Writer {
    store: Arc<dyn Store>,
    book: Arc<PolicyBook>,
    smith: Locksmith,
    changes: broadcast::Sender<CaseId>,
    ids: Ids,
}

impl Writer {
    async fn run(mut self, mut inbox: mpsc::Receiver<Order>) {
        let mut waiting = Vec::with_capacity(BATCH);
        while inbox.recv_many(&mut waiting, BATCH).await > 0 {
            let (commands, answers): (Vec<_>, Vec<_>) =
                waiting.drain(..).map(|order| (order.command, order.answer)).unzip();
            let results = self.write(&commands).await;
            for (answer, result) in answers.into_iter().zip(results) {
                let _gone_away = answer.send(result);
            }
        }
    }

    async fn write(&mut self, commands: &[Command]) -> Vec<Result<Done, Failure>> {
        match self.attempt(commands).await {
            Ok(results) => results,
            Err(StoreFault::Conflict) => self.one_by_one(commands).await,
            Err(fault) => commands.iter().map(|_| Err(Failure::Fault(fault.clone()))).collect(),
        }
    }

    async fn one_by_one(&mut self, commands: &[Command]) -> Vec<Result<Done, Failure>> {
        let mut results = Vec::with_capacity(commands.len());
        for command in commands {
            results.push(self.patiently(command).await);
        }
        results
    }

    async fn patiently(&mut self, command: &Command) -> Result<Done, Failure> {
        for _ in 0..TRIES {
            match self.attempt(std::slice::from_ref(command)).await {
                Ok(mut results) => {
                    return results.pop().unwrap_or(Err(Failure::Fault(StoreFault::Conflict)));
                }
                Err(StoreFault::Conflict) => {}
                Err(fault) => return Err(fault.into()),
            }
        }
        Err(StoreFault::Conflict.into())
    }

    async fn attempt(&mut self, commands: &[Command]) -> Result<Vec<Result<Done, Failure>>, StoreFault> {
        self.smith.keys().refresh();
        let mut desk = Desk::lay_out(&*self.store, &self.book, &self.smith, commands).await?;
        let mut results = Vec::with_capacity(commands.len());
        for command in commands {
            results.push(desk.take(command, &mut self.ids, &*self.store).await);
        }
        if !desk.is_empty() {
            let written = self.store.commit(desk.batch()).await?;
            desk::fill_numbers(&mut results, &written);
            for change in &written.changes {
                let _nobody_listens = self.changes.send(change.case.id);
            }
        }
        Ok(results)
    }
}
