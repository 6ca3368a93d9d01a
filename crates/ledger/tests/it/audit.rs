//! What nobody may do to the audit, and what is seen if they do it all the same.

use crate::office::{book, open};
use casework::{Actor, CaseId, Role};
use jiff::{Timestamp, ToSpan as _};
use ledger::audit::{Allowance, AuditFault, check};
use ledger::store::AuditStore as _;
use ledger::{AuditEntry, AuditKind, Ledger, ManualClock, SqlStore, Store};
use sea_orm::{ConnectionTrait as _, Database, DatabaseConnection};
use std::sync::Arc;

fn morning() -> Timestamp {
    "2026-11-13T01:00:00Z".parse().unwrap()
}

fn view(by: &str) -> AuditEntry {
    AuditEntry::of(morning(), &Actor::of_desk(by, Role::Agent), AuditKind::ViewedCase).on(CaseId(3))
}

async fn filled(url: &str) -> (Arc<SqlStore>, DatabaseConnection) {
    let store = open(url).await;
    for _ in 0..6 {
        store.record(&[view("li")]).await.unwrap();
    }
    (store, Database::connect(url).await.unwrap())
}

async fn nobody_changes_it(url: &str, more: &[&str]) {
    let (store, db) = filled(url).await;
    let common = [
        "UPDATE audit SET by_id = 'wang'",
        "DELETE FROM audit",
        "DELETE FROM audit WHERE nth = 3",
        "UPDATE audit_end SET nth = 2 WHERE which = 'last'",
        "DELETE FROM audit_end",
    ];
    for attempt in common.iter().chain(more) {
        let refused = db.execute_unprepared(attempt).await.unwrap_err().to_string();
        assert!(refused.contains("append-only"), "{attempt}: {refused}");
    }
    let report = check(&*store).await.unwrap();
    assert_eq!((report.entries, report.faults), (6, vec![]));
}

#[tokio::test]
async fn the_engine_refuses_to_change_the_audit() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/a.db", folder.path().display());
    let replace = "PRAGMA recursive_triggers = ON; INSERT OR REPLACE INTO audit SELECT * FROM audit";
    nobody_changes_it(&url, &[replace]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_engine_refuses_to_change_the_audit_on_postgresql() {
    let Some(url) = testkit::postgres::database().unwrap() else { return };
    nobody_changes_it(&url, &["TRUNCATE audit"]).await;
}

#[tokio::test]
async fn whoever_takes_the_guards_away_is_found_out() {
    let folder = tempfile::tempdir().unwrap();
    let tries = [
        ("DELETE FROM audit WHERE nth = 3", AuditFault::Missing { from: 3, before: 4 }),
        ("DELETE FROM audit WHERE nth >= 5", AuditFault::Missing { from: 5, before: 7 }),
        ("DELETE FROM audit WHERE nth = 1", AuditFault::Missing { from: 1, before: 2 }),
        ("UPDATE audit SET by_id = 'wang' WHERE nth = 4", AuditFault::Changed { nth: 4 }),
        ("UPDATE audit SET purpose = 'p' WHERE nth = 6", AuditFault::Changed { nth: 6 }),
    ];
    for (nth, (attempt, found)) in tries.into_iter().enumerate() {
        let (store, db) = filled(&format!("sqlite:{}/{nth}.db", folder.path().display())).await;
        db.execute_unprepared("DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete").await.unwrap();
        db.execute_unprepared(attempt).await.unwrap();
        assert_eq!(check(&*store).await.unwrap().faults, [found], "{attempt}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn several_processes_write_one_chain() {
    let Some(url) = testkit::postgres::database().unwrap() else { return };
    let stores = [open(&url).await, open(&url).await, open(&url).await];
    let writers = stores.iter().map(|store| {
        let store = store.clone();
        tokio::spawn(async move {
            for _ in 0..20 {
                store.record(&[view("li"), view("wang")]).await.unwrap();
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.unwrap();
    }
    let report = check(&*stores[0]).await.unwrap();
    assert_eq!((report.entries, report.faults), (120, vec![]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_look_is_noted_once_an_hour_and_a_limit_outlives_the_process() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/a.db", folder.path().display());
    let hours = |n: i64| morning().checked_add((n * 20).minutes()).unwrap();
    let reveal = |at| AuditEntry { at, kind: AuditKind::RevealedContact, ..view("li") };
    let allowance = Allowance { since: morning().checked_sub(1.hour()).unwrap(), most: 3 };
    for process in 0..2_i64 {
        let store = open(&url).await;
        let ledger = Ledger::new(
            store.clone(),
            book(),
            Arc::new(ManualClock::new(morning())),
            ledger::suite::test_keys(),
        );
        for third in 0..6 {
            ledger.note_view(AuditEntry { at: hours(third), ..view("li") }).await.unwrap();
            ledger.note_view(AuditEntry { at: hours(third), ..view("wang") }).await.unwrap();
        }
        for left in [true, process == 0] {
            let fits = ledger.note_within(reveal(hours(process)), allowance).await.unwrap();
            assert_eq!(fits, left, "process {process}");
        }
        store.close().await.unwrap();
    }
    let store = open(&url).await;
    let all = store.audit_from(0, 100).await.unwrap();
    let count = |kind| all.iter().filter(|line| line.entry.kind == kind).count();
    assert_eq!(count(AuditKind::RevealedContact), 3);
    assert_eq!(count(AuditKind::ViewedCase), 4, "{all:#?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_notes_at_once_are_all_written() {
    let store = Arc::new(ledger::memory::MemoryStore::new());
    let ledger =
        Ledger::new(store.clone(), book(), Arc::new(ManualClock::new(morning())), ledger::suite::test_keys());
    let notes = (0..300).map(|_| {
        let ledger = ledger.clone();
        tokio::spawn(async move { ledger.note(vec![view("li")]).await })
    });
    for note in notes.collect::<Vec<_>>() {
        note.await.unwrap().unwrap();
    }
    let report = check(&*store as &dyn Store).await.unwrap();
    assert_eq!((report.entries, report.faults), (300, vec![]));
}
