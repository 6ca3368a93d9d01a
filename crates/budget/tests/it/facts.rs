//! The committed facts are what the published budgets say.

use crate::support::{book, facts};

/// With `WRITE_FACTS` set, writes them anew.
#[test]
fn the_committed_facts_are_what_the_sources_say() {
    let Some(read) = (0..5).map(book).collect::<Option<Vec<_>>>() else { return };
    if std::env::var_os("WRITE_FACTS").is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/books.json");
        std::fs::write(path, serde_json::to_string(&read).unwrap()).unwrap();
    }
    assert!(
        read == facts(),
        "tests/data/books.json is not what the sources say; WRITE_FACTS=1 writes it anew"
    );
}
