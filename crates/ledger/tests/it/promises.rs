//! The behaviour suite on every store.

use crate::office::{book, open, trial};
use ledger::memory::MemoryStore;
use ledger::{Store, suite};
use std::sync::Arc;
use std::time::Instant;

/// Tries every behaviour on a store of its own, and tells of all that fail.
async fn try_all<F: Future<Output = Arc<dyn Store>>>(fresh: impl Fn(usize) -> F) {
    let book = book();
    let mut broken = Vec::new();
    for (nth, behaviour) in suite::ALL.iter().enumerate() {
        let store = fresh(nth).await;
        let trial = trial(store, &book);
        #[expect(clippy::disallowed_methods, reason = "how long a promise takes is worth seeing")]
        let begun = Instant::now();
        if let Err(wrong) = behaviour.of(&trial).await {
            broken.push(format!("{}: {wrong}", behaviour.name));
        }
        eprintln!("{:>6} ms  {}", begun.elapsed().as_millis(), behaviour.name);
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[tokio::test]
async fn memory_keeps_every_promise() {
    try_all(async |_| Arc::new(MemoryStore::new()) as Arc<dyn Store>).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_keeps_every_promise() {
    let folder = tempfile::tempdir().unwrap();
    try_all(async |nth| {
        let url = format!("sqlite:{}/{nth}.db", folder.path().display());
        open(&url).await as Arc<dyn Store>
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_in_memory_keeps_every_promise() {
    try_all(async |_| open("sqlite::memory:").await as Arc<dyn Store>).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_keeps_every_promise() {
    if testkit::postgres::database().unwrap().is_none() {
        return;
    }
    try_all(async |_| open(&testkit::postgres::database().unwrap().unwrap()).await as Arc<dyn Store>).await;
}
