//! An office outgrows its file: everything goes into a database of `PostgreSQL`, and work goes on there.

use crate::support::{Desk, demo_pack};
use crate::town::{book, opened, picture};
use jiff::Timestamp;
use ledger::{Cipher, Keys, Ledger, SystemClock};
use sqlx::{Connection as _, Executor as _};
use std::sync::Arc;
use testkit::city::{self, Plan};

const NAMED: &str = "[vault]\nkeys = \"office.db.keys\"\n\
     [log]\nkey_file = \"office.db.log-key\"\nanchor_file = \"office.db.log-anchor\"\n";

/// A desk with an office of some days in `office.db`, its keys beside it.
fn office() -> (Desk, String) {
    let desk = Desk::new();
    desk.well(&["demo", "--load-only", "--days", "3", "--per-day", "8", "--file", "office.db"]);
    let from = format!("sqlite:{}", desk.path("office.db").display());
    desk.well(&["log", "integrate", "--pack", &demo_pack(), "--database", &from]);
    (desk, from)
}

fn moving<'a>(pack: &'a str, from: &'a str, to: &'a str) -> [&'a str; 7] {
    ["move", "--from", from, "--pack", pack, "--database", to]
}

/// Lets the city work on in its new place, with the keys of the old one.
async fn work_on(desk: &Desk, url: &str) {
    let store = opened(url).await;
    let keys = Keys::open(&desk.path("office.db.keys"), Cipher::Aes256Gcm).unwrap();
    let ledger = Ledger::new(store.clone(), Arc::new(book()), Arc::new(SystemClock), Arc::new(keys));
    let from: Timestamp = "2027-03-01T16:00:00Z".parse().unwrap();
    let census = city::run(&ledger, &Plan { seed: 9, from, days: 2, per_day: 10 }).await.unwrap();
    assert!(census.refused.is_empty(), "{census}");
    store.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_office_is_moved_whole_and_works_on() {
    let Some(to) = testkit::postgres::database().unwrap() else { return };
    let ((desk, from), pack) = (office(), demo_pack());
    let unnamed = desk.run(&moving(&pack, &from, &to));
    assert!(!unnamed.well && unnamed.err.contains("[vault] keys"), "{}", unnamed.err);
    let beside = desk.run(&moving(&pack, &from, "sqlite:other.db"));
    assert!(!beside.well && beside.err.contains("into PostgreSQL"), "{}", beside.err);
    desk.write("yingda.toml", NAMED);

    let said = desk.well(&moving(&pack, &from, &to));
    assert_eq!(said.matches("Sound").count(), 2, "the views and the log: {said}");
    assert_eq!(picture(&to).await, picture(&from).await);

    let again = desk.run(&moving(&pack, &from, &to));
    assert!(!again.well && again.err.contains("holds something already"), "{}", again.err);
    work_on(&desk, &to).await;
    let sound = desk.well(&["check", "--pack", &pack, "--database", &to]);
    assert_eq!(sound.matches("Sound").count(), 2, "{sound}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_arrive_whole_does_not_arrive_at_all() {
    let Some(to) = testkit::postgres::database().unwrap() else { return };
    let ((desk, from), pack) = (office(), demo_pack());
    desk.write("yingda.toml", NAMED);
    let mut file = sqlx::SqliteConnection::connect(&from).await.unwrap();
    file.execute("UPDATE account SET name = name || char(0)").await.unwrap();
    file.close().await.unwrap();
    let said = desk.run(&moving(&pack, &from, &to));
    assert!(!said.well && said.err.contains("Nothing was written"), "{}", said.err);
    let found = desk.run(&["check", "--pack", &pack, "--database", &to]);
    assert!(found.out.contains("0 cases, 0 facts"), "{}{}", found.out, found.err);
}

#[test]
fn only_a_file_of_this_program_is_moved_and_only_to_postgresql() {
    let desk = Desk::new();
    let pack = demo_pack();
    let refused = |from: &str, to: &str| {
        let said = desk.run(&moving(&pack, from, to));
        assert!(!said.well, "{}", said.out);
        said.err
    };
    let nowhere = "postgres://nobody@127.0.0.1:1/none";
    assert!(refused("postgres://a/b", nowhere).contains("out of an SQLite file"));
    let elsewhere = refused("sqlite:there-is-none.db", "sqlite:other.db");
    assert!(elsewhere.contains("into PostgreSQL"), "{elsewhere}");
    desk.write("words.db", "these are words");
    let words = refused("sqlite:words.db", nowhere);
    assert!(words.contains("sqlite:words.db") && words.contains("not a database"), "{words}");
    assert!(refused("sqlite:there-is-none.db", nowhere).contains("Nothing was written"));
    assert!(!desk.path("there-is-none.db").exists() && !desk.path("other.db").exists());
    desk.write("old.db", "");
    assert!(refused("sqlite:old.db", nowhere).contains("step(s) of the schema"));
}
