//! A small office with a log, in a file that can be copied and mishandled.

use crate::office::{book, code, open, trial};
use ledger::log::verify::{Against, Report, verify};
use ledger::log::{Anchor, Integrator};
use ledger::store::LogStore as _;
use ledger::suite::Trial;
use ledger::{SqlStore, Store, StoreFault};
use sea_orm::{ConnectionTrait as _, Database, Statement};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use tempfile::TempDir;
use translog::{Entry, FactText, LogKey, Salts};

/// One fact as it lies in the file.
pub struct Row {
    pub case: i64,
    pub version: u32,
    pub index: u64,
    pub text: FactText,
    pub salts: Salts,
    pub number: String,
}

pub struct Town {
    folder: TempDir,
    key: LogKey,
    /// Every logged fact, in order of the log.
    pub rows: Vec<Row>,
    /// Sizes of the signed heads.
    pub heads: Vec<u64>,
}

fn key() -> LogKey {
    LogKey::of_seed("test/log", &[5; 32]).unwrap()
}

impl Town {
    /// On a file of its own.
    pub async fn built() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}/town.db", folder.path().display());
        Self::of(folder, &url).await
    }

    /// On that database.
    pub async fn on(url: &str) -> Self {
        Self::of(tempfile::tempdir().unwrap(), url).await
    }

    async fn of(folder: TempDir, url: &str) -> Self {
        let mut town = Self { folder, key: key(), rows: vec![], heads: vec![] };
        let store = open(url).await;
        let book = book();
        let integrator = town.integrator(store.clone());
        for batch in 0..5 {
            let start = trial(store.clone(), &book).after(batch * 600);
            let later = Trial { store: store.clone(), book: book.clone(), start };
            later.populate(3).await.unwrap();
            integrator.catch_up(later.after(300)).await.unwrap();
        }
        let start = trial(store.clone(), &book).after(5 * 600);
        Trial { store: store.clone(), book, start }.populate(2).await.unwrap();
        for row in store.logged(0, 10_000).await.unwrap() {
            let (leaf, number) = (row.leaf, row.number.unwrap());
            let (case, version, index) = (leaf.case.0, leaf.version, leaf.index.unwrap());
            let (text, salts) = (row.fact.unwrap(), leaf.salts.unwrap());
            town.rows.push(Row { case, version, index, text, salts, number });
        }
        town.heads = store.checkpoints(0, 100).await.unwrap().iter().map(|head| head.size).collect();
        store.close().await.unwrap();
        town
    }

    fn anchor(&self) -> Anchor {
        Anchor(self.folder.path().join("anchor"))
    }

    fn integrator(&self, store: Arc<dyn Store>) -> Integrator {
        Integrator::new(store, self.key.clone(), Some(self.anchor())).unwrap()
    }

    /// A copy of the file, by its address.
    pub fn copy(&self, name: &str) -> String {
        let place = |name: &str| -> PathBuf { self.folder.path().join(name) };
        for ending in ["", "-wal", "-shm"] {
            let _maybe = std::fs::remove_file(place(&format!("{name}.db{ending}")));
        }
        std::fs::copy(place("town.db"), place(&format!("{name}.db"))).unwrap();
        format!("sqlite:{}/{name}.db", self.folder.path().display())
    }

    /// What verification finds there. Rows that cannot be read count as noticed.
    pub async fn verified(&self, url: &str) -> Report {
        let store = SqlStore::open(url, &code()).await.unwrap();
        let outside = self.anchor().read().unwrap().into_iter().collect();
        let integrator = self.integrator(Arc::new(ledger::memory::MemoryStore::new()));
        let smith = ledger::Locksmith::new(code().to_string(), ledger::suite::test_keys());
        let against =
            Against { verifier: integrator.verifier(), outside, exported: None, smith: Some(&smith) };
        let report = verify(&store, &against, |_| {}).await.unwrap();
        store.close().await.unwrap();
        report
    }

    /// Takes what waits there into the log.
    pub async fn goes_on(&self, url: &str) -> Result<u64, StoreFault> {
        let store = open(url).await;
        let taken = self.integrator(store.clone()).catch_up("2027-01-01T00:00:00Z".parse().unwrap()).await;
        store.close().await.unwrap();
        taken
    }

    /// The number of each case.
    pub fn numbers(&self) -> BTreeMap<i64, String> {
        self.rows.iter().map(|row| (row.case, row.number.clone())).collect()
    }

    /// Facts of a case.
    pub fn versions(&self, case: i64) -> u32 {
        u32::try_from(self.rows.iter().filter(|row| row.case == case).count()).unwrap()
    }

    pub fn entry(row: &Row) -> Entry {
        entry(row, &row.text)
    }

    /// Every entry, as the log has them.
    pub fn entries(&self) -> Vec<Entry> {
        self.rows.iter().map(Self::entry).collect()
    }
}

/// The entry of a fact that says something else.
pub fn entry(row: &Row, text: &FactText) -> Entry {
    text.opening(code().as_str(), &row.number, row.version, &row.salts).entry(&row.salts.opening)
}

/// Does it, as someone who owns the database.
pub async fn attacked(url: &str, statements: &[String]) {
    let db = Database::connect(url).await.unwrap();
    let guards: &[&str] = if url.starts_with("sqlite") {
        &[
            "DROP TRIGGER IF EXISTS fact_no_update",
            "DROP TRIGGER IF EXISTS fact_no_delete",
            "DROP TRIGGER IF EXISTS log_leaf_no_update",
            "DROP TRIGGER IF EXISTS log_leaf_no_delete",
            "DROP TRIGGER IF EXISTS log_checkpoint_no_update",
            "DROP TRIGGER IF EXISTS log_checkpoint_no_delete",
        ]
    } else {
        &[
            "ALTER TABLE fact DISABLE TRIGGER USER",
            "ALTER TABLE log_leaf DISABLE TRIGGER USER",
            "ALTER TABLE log_checkpoint DISABLE TRIGGER USER",
        ]
    };
    for guard in guards {
        db.execute_unprepared(guard).await.unwrap();
    }
    for statement in statements {
        let asked = Statement::from_string(db.get_database_backend(), statement.clone());
        let done = db.execute_raw(asked).await.unwrap_or_else(|why| panic!("{statement}: {why}"));
        assert!(done.rows_affected() > 0, "nothing happened: {statement}");
    }
    db.close().await.unwrap();
}
