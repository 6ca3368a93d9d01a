//! What only the `PostgreSQL` store promises: several processes on one database, and loss of the server.

use crate::office::{book, code, open, trial};
use casework::{CaseId, CaseNumber};
use ledger::suite::{CANARY, picture, without_gap};
use ledger::{SqlStore, Store, StoreFault};
use sea_orm::{ConnectionTrait, Database, Statement};
use std::collections::BTreeSet;
use testkit::postgres::{Durability, Postgres, database};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn several_processes_may_open_an_empty_database_at_once() {
    let Some(url) = database().unwrap() else { return };
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

/// Two processes open cases and quarrel over others: one wins each time, and no number is lost.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_processes_write_without_gap_or_loss() {
    let Some(url) = database().unwrap() else { return };
    let book = book();
    let (one, other) = (open(&url).await, open(&url).await);
    let shared = trial(one.clone(), &book).populate(4).await.unwrap();
    let work: Vec<_> = (0..8_u8)
        .map(|nth| {
            let trial = trial(if nth % 2 == 0 { one.clone() } else { other.clone() }, &book);
            let contested = shared[usize::from(nth / 2)];
            tokio::spawn(async move {
                let (unit, _) = trial.units().unwrap();
                for _ in 0..10 {
                    trial.open(trial.start).await.unwrap();
                }
                trial.dispatch(contested, &unit, trial.after(60)).await.is_ok()
            })
        })
        .collect();
    for done in work {
        done.await.unwrap();
    }
    let mut ids: Vec<CaseId> = one.case_ids(None, 1000).await.unwrap();
    ids.sort_unstable();
    assert_eq!(ids.len(), 84);
    let rows = other.rows(&ids).await.unwrap();
    let numbers: BTreeSet<CaseNumber> = rows.values().map(|row| row.number.parse().unwrap()).collect();
    assert_eq!(numbers.len(), 84);
    without_gap(&numbers).unwrap();
    let histories = one.histories(&ids).await.unwrap();
    for (id, history) in histories {
        let versions: Vec<u32> = history.iter().map(|recorded| recorded.version).collect();
        assert_eq!(versions, (1..=u32::try_from(history.len()).unwrap()).collect::<Vec<_>>(), "{id}");
    }
    let report = ledger::rebuild::rebuild(&*other, &book, |_| {}).await.unwrap();
    assert_eq!((report.cases, report.differences), (84, vec![]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_changes_a_fact_and_no_table_holds_words_of_people() {
    let Some(url) = database().unwrap() else { return };
    let store = open(&url).await;
    trial(store.clone(), &book()).populate(6).await.unwrap();
    let before = picture(&*store).await.unwrap();
    let db = Database::connect(&url).await.unwrap();
    for attempt in ["UPDATE fact SET at = at + 1", "DELETE FROM fact", "TRUNCATE fact"] {
        let refused = db.execute_unprepared(attempt).await.unwrap_err().to_string();
        assert!(refused.contains("append-only"), "{attempt}: {refused}");
    }
    let ask = |sql: String| Statement::from_string(db.get_database_backend(), sql);
    let tables = "SELECT tablename AS t FROM pg_tables WHERE schemaname = 'public'".to_owned();
    let mut holders = Vec::new();
    for row in db.query_all_raw(ask(tables)).await.unwrap() {
        let table: String = row.try_get("", "t").unwrap();
        let count =
            format!("SELECT COUNT(*) AS n FROM \"{table}\" r WHERE POSITION('{CANARY}' IN r::text) > 0");
        let found = db.query_one_raw(ask(count)).await.unwrap().unwrap();
        if found.try_get::<i64>("", "n").unwrap() > 0 {
            holders.push(table);
        }
    }
    assert_eq!(holders, Vec::<String>::new(), "what lies in the vault is locked");
    store.close().await.unwrap();
    let store = open(&url).await;
    assert_eq!(picture(&*store).await.unwrap(), before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_offices_share_a_database_without_meeting() {
    let Some(url) = database().unwrap() else { return };
    let book = book();
    let one = open(&url).await;
    let other = std::sync::Arc::new(SqlStore::open(&url, &"999998".into()).await.unwrap());
    trial(one.clone(), &book).populate(3).await.unwrap();
    trial(other.clone(), &book).populate(5).await.unwrap();
    assert_eq!(one.case_ids(None, 100).await.unwrap().len(), 3);
    assert_eq!(other.case_ids(None, 100).await.unwrap().len(), 5);
    for store in [one, other] {
        let report = ledger::rebuild::rebuild(&*store, &book, |_| {}).await.unwrap();
        assert_eq!(report.differences, vec![]);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lost_server_is_a_fault_and_no_panic() {
    if database().unwrap().is_none() {
        return;
    }
    let server = Postgres::start(Durability::None).unwrap();
    let store = open(&server.database().unwrap()).await;
    let trial = trial(store.clone(), &book());
    let id = trial.open(trial.start).await.unwrap();
    drop(server);
    assert!(matches!(store.histories(&[id]).await, Err(StoreFault::Unavailable(_))));
    let batch = ledger::store::Batch::default();
    assert!(matches!(store.commit(batch).await, Err(StoreFault::Unavailable(_))));
}
