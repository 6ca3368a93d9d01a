//! What only the `SQLite` store promises.

use crate::office::{book, code, open, trial};
use ledger::suite::{CANARY, picture};
use ledger::{SqlStore, Store, StoreFault};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};
use std::sync::Arc;

async fn raw(url: &str) -> DatabaseConnection {
    Database::connect(url).await.unwrap()
}

#[tokio::test]
async fn a_reopened_store_shows_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/a.db", folder.path().display());
    let book = book();
    let store = open(&url).await;
    trial(store.clone(), &book).populate(9).await.unwrap();
    let before = picture(&*store).await.unwrap();
    store.close().await.unwrap();
    let store = open(&url).await;
    assert_eq!(picture(&*store).await.unwrap(), before);
    let next = trial(store, &book).open("2026-11-13T05:00:00Z".parse().unwrap()).await.unwrap();
    assert_eq!(next.0, 10, "ids and numbers go on where they stopped");
}

#[tokio::test]
async fn nobody_changes_a_fact() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/a.db", folder.path().display());
    let store = open(&url).await;
    trial(store.clone(), &book()).populate(3).await.unwrap();
    let before = picture(&*store).await.unwrap();
    let db = raw(&url).await;
    for attempt in [
        "UPDATE fact SET at = at + 1",
        "DELETE FROM fact",
        "UPDATE fact SET body = '{}' WHERE case_id = 1",
        "PRAGMA recursive_triggers = ON; INSERT OR REPLACE INTO fact SELECT * FROM fact WHERE version = 1",
    ] {
        let refused = db.execute_unprepared(attempt).await.unwrap_err().to_string();
        assert!(refused.contains("append-only"), "{attempt}: {refused}");
    }
    assert_eq!(picture(&*store).await.unwrap(), before);
}

#[tokio::test]
async fn no_table_holds_words_of_people() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/a.db", folder.path().display());
    trial(open(&url).await, &book()).populate(6).await.unwrap();
    let db = raw(&url).await;
    let ask = |sql: String| Statement::from_string(db.get_database_backend(), sql);
    let columns = "SELECT m.name AS t, c.name AS c FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'";
    let mut holders = Vec::new();
    for row in db.query_all_raw(ask(columns.to_owned())).await.unwrap() {
        let (table, column): (String, String) =
            (row.try_get("", "t").unwrap(), row.try_get("", "c").unwrap());
        let count = format!(
            "SELECT COUNT(*) AS n FROM \"{table}\" WHERE INSTR(CAST(\"{column}\" AS TEXT), '{CANARY}') > 0"
        );
        let found = db.query_one_raw(ask(count)).await.unwrap().unwrap();
        if found.try_get::<i64>("", "n").unwrap() > 0 {
            holders.push(format!("{table}.{column}"));
        }
    }
    assert_eq!(holders, Vec::<String>::new(), "what lies in the vault is locked");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn several_processes_may_open_a_new_file_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/a.db", folder.path().display());
    let openers: Vec<_> = (0..4)
        .map(|_| {
            let url = url.clone();
            tokio::spawn(async move { SqlStore::open(&url, &code()).await.map(|_| ()) })
        })
        .collect();
    for opener in openers {
        opener.await.unwrap().unwrap();
    }
    assert_eq!(SqlStore::pending_migrations(&url).await.unwrap(), Vec::<String>::new());
}

#[tokio::test]
async fn many_writers_wait_for_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/a.db", folder.path().display());
    let book = book();
    let (one, other) = (open(&url).await, open(&url).await);
    let work = (0..8).map(|nth| {
        let trial = trial(if nth % 2 == 0 { one.clone() } else { other.clone() }, &book);
        tokio::spawn(async move {
            for _ in 0..5 {
                trial.open(trial.start).await.unwrap();
            }
        })
    });
    for done in work.collect::<Vec<_>>() {
        done.await.unwrap();
    }
    let report = ledger::rebuild::rebuild(&*one, &book, |_| {}).await.unwrap();
    assert_eq!((report.cases, report.differences), (40, vec![]));
}

#[tokio::test]
async fn an_address_that_leads_nowhere_is_said_without_its_password() {
    for url in
        ["mysql://u:geheim@h/d", "sqlite:/nonexistent/folder/a.db", "postgres://u:geheim@127.0.0.1:1/d"]
    {
        match SqlStore::open(url, &code()).await {
            Err(StoreFault::Unavailable(why)) => assert!(!why.contains("geheim"), "{why}"),
            other => panic!("{url}: {:?}", other.map(|_| ())),
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/none.db", folder.path().display());
    assert!(SqlStore::pending_migrations(&url).await.is_err());
    let store: Arc<dyn Store> = open(&url).await;
    assert_eq!(store.engine(), "sqlite");
    assert_eq!(SqlStore::pending_migrations(&url).await.unwrap(), Vec::<String>::new());
}
