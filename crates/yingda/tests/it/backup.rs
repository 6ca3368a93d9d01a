//! The drill: a copy is taken while the office works, the office burns down, and the copy is put back.

use crate::support::{Desk, demo_pack};
use crate::town::{book, opened, picture};
use jiff::Timestamp;
use ledger::log::Integrator;
use ledger::{Clock as _, Ledger, SystemClock};
use std::path::Path;
use std::sync::Arc;
use testkit::city::{self, Plan};
use translog::LogKey;

/// Lets a small city work for some days.
async fn work(url: &str, from: &str, seed: u64) {
    let store = opened(url).await;
    let ledger =
        Ledger::new(store.clone(), Arc::new(book()), Arc::new(SystemClock), ledger::suite::test_keys());
    let from: Timestamp = from.parse().unwrap();
    let census = city::run(&ledger, &Plan { seed, from, days: 3, per_day: 25 }).await.unwrap();
    assert!(census.refused.is_empty(), "{census}");
    store.close().await.unwrap();
}

/// Takes what waits into the log, with a key that the program finds.
async fn seal(desk: &Desk, url: &str) {
    let key = LogKey::of_seed("drill", &[3; 32]).unwrap();
    desk.write("log.key", key.secret());
    let store = opened(url).await;
    let integrator = Integrator::new(store.clone(), key, None).unwrap();
    assert!(integrator.catch_up(SystemClock.now()).await.unwrap() > 0);
    store.close().await.unwrap();
}

fn key(desk: &Desk) -> String {
    let said = desk.well(&["backup", "new-key", "--out", "secret.key"]);
    let public = said.split_whitespace().find(|word| word.starts_with("age1")).unwrap();
    public.to_owned()
}

/// A number in a sentence, after a word.
fn figure(said: &str, before: &str) -> u64 {
    let rest = said.split_once(before).unwrap().0;
    let digits = rest.trim_end().rsplit(' ').next().unwrap();
    digits.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap()
}

async fn drill(url: &str, new_place: &str) {
    let desk = Desk::new();
    let (pack, public) = (demo_pack(), key(&desk));
    let take =
        ["backup", "take", "--to", "copies", "--recipient", &public, "--pack", &pack, "--database", url];
    desk.write("yingda.toml", "[log]\nkey_file = \"log.key\"\nanchor_file = \"anchor\"\n");
    work(url, "2026-10-01T16:00:00Z", 5).await;
    seal(&desk, url).await;
    let first = desk.well(&take);
    let before = picture(url).await;
    let again = desk.well(&take);
    assert!(figure(&again, " of them new") < figure(&again, " pieces"), "unchanged, yet: {again}");
    work(url, "2026-10-08T16:00:00Z", 6).await;
    desk.well(&take);
    let after = picture(url).await;
    assert_ne!(before, after);

    let copies = desk.well(&["backup", "list", "--from", "copies"]);
    assert_eq!(copies.lines().count(), 3, "{copies}");
    let restore = ["restore", "--from", "copies", "--pack", &pack, "--database", new_place, "--key"];
    let said = desk.well(&[&restore[..], &["secret.key"]].concat());
    assert_eq!(said.matches("Sound").count(), 2, "the views and the log: {said}");
    assert_eq!(picture(new_place).await, after, "everything is back");
    let over = desk.run(&[&restore[..], &["secret.key"]].concat());
    assert!(!over.well && over.err.contains("not empty"), "{}", over.err);
    assert!(first.contains("is taken"), "{first}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sqlite_office_is_put_back_whole() {
    let folder = tempfile::tempdir().unwrap();
    let url = |name: &str| format!("sqlite:{}", folder.path().join(name).display());
    drill(&url("book.db"), &url("place/new.db")).await;
    let left: Vec<_> =
        std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().starts_with(".copy")), "{left:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_postgresql_office_is_put_back_whole() {
    let Some(url) = testkit::postgres::database().unwrap() else { return };
    let new_place = testkit::postgres::database().unwrap().unwrap();
    drill(&url, &new_place).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_copy_can_be_chosen_and_old_copies_thrown_away() {
    let desk = Desk::new();
    let (pack, public) = (demo_pack(), key(&desk));
    let url = format!("sqlite:{}", desk.path("book.db").display());
    let take =
        ["backup", "take", "--to", "copies", "--recipient", &public, "--pack", &pack, "--database", &url];
    work(&url, "2026-10-01T16:00:00Z", 5).await;
    desk.well(&take);
    let before = picture(&url).await;
    work(&url, "2026-10-08T16:00:00Z", 6).await;
    std::thread::sleep(std::time::Duration::from_millis(1100));
    desk.well(&take);
    let copies = desk.well(&["backup", "list", "--from", "copies"]);
    let oldest = copies.split_whitespace().next().unwrap();
    let older = format!("sqlite:{}", desk.path("older.db").display());
    let restore = ["restore", "--from", "copies", "--key", "secret.key", "--pack", &pack];
    desk.well(&[&restore[..], &["--database", &older, "--copy", oldest]].concat());
    assert_eq!(picture(&older).await, before);
    desk.well(&["backup", "prune", "--from", "copies", "--keep", "1"]);
    assert_eq!(desk.well(&["backup", "list", "--from", "copies"]).lines().count(), 1);
    let newest = format!("sqlite:{}", desk.path("newest.db").display());
    desk.well(&[&restore[..], &["--database", &newest]].concat());
    assert_eq!(picture(&newest).await, picture(&url).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_whole_is_not_put_back() {
    let desk = Desk::new();
    let (pack, public) = (demo_pack(), key(&desk));
    let url = format!("sqlite:{}", desk.path("book.db").display());
    work(&url, "2026-10-01T16:00:00Z", 5).await;
    let to = ["--to", "copies", "--pack", &pack, "--database", &url];
    desk.well(&[&["backup", "take", "--recipient", &public][..], &to].concat());
    desk.well(&["backup", "new-key", "--out", "other.key"]);
    let place = format!("sqlite:{}", desk.path("new.db").display());
    let refused = |key: &str| {
        let said =
            desk.run(&["restore", "--from", "copies", "--key", key, "--pack", &pack, "--database", &place]);
        assert!(!said.well, "{}", said.out);
        assert!(!desk.path("new.db").exists(), "nothing may lie in the new place");
        said.err
    };
    assert!(refused("other.key").contains("does not open"));
    assert!(refused("missing.key").contains("missing.key"));
    let elsewhere = ["--database", "postgres://nobody@127.0.0.1:1/none"];
    let restore = ["restore", "--from", "copies", "--key", "secret.key", "--pack", &pack];
    let said = desk.run(&[&restore[..], &elsewhere].concat());
    assert!(!said.well && said.err.contains("cannot go into a postgres"), "{}", said.err);
    let piece = some_piece(&desk.path("copies/pieces"));
    let bytes = std::fs::read(&piece).unwrap();
    std::fs::remove_file(&piece).unwrap();
    assert!(refused("secret.key").contains("missing or damaged"));
    let mut damaged = bytes;
    let last = damaged.len() - 1;
    damaged[last] ^= 1;
    std::fs::write(&piece, damaged).unwrap();
    refused("secret.key");
    let other = desk.run(&[&["backup", "take", "--recipient", "age1nonsense"][..], &to].concat());
    assert!(!other.well && !other.err.is_empty());
}

fn some_piece(folder: &Path) -> std::path::PathBuf {
    let shelf = std::fs::read_dir(folder).unwrap().next().unwrap().unwrap().path();
    std::fs::read_dir(shelf).unwrap().next().unwrap().unwrap().path()
}
