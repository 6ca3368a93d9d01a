//! A made-up office, and stores for it.

use casework::ids::OfficeId;
use casework::policy::{PackFiles, PolicyBook, read};
use jiff::Timestamp;
use ledger::suite::Trial;
use ledger::{SqlStore, Store};
use std::path::Path;
use std::sync::Arc;

const PACK: &str = r#"
id = "teststadt"
extends = "national"
effective = "2020-01-01"
source = { zh = "测试", en = "made up" }

[office]
code = "999999"
zh = "测试热线"
en = "Test hotline"
hotline = "12345"
number_prefix = "RX"
utc_offset_hours = 8
"#;

const AID: &str = r#"
[[budget]]
year = 2026
yuan = 10000
article = "made up"
confidence = "design"
"#;

const UNITS: &str = r#"
unit = [
    { id = "U-1", zh = "甲局", en = "Bureau one", kind = "department" },
    { id = "U-2", zh = "乙局", en = "Bureau two", kind = "department" },
]
"#;

pub fn code() -> OfficeId {
    OfficeId::new("999999")
}

/// The base that ships, with an office and two units on top.
pub fn book() -> Arc<PolicyBook> {
    let mut files = PackFiles::default();
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs/national");
    for entry in base.read_dir().unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_file() {
            files.insert(format!("packs/national/{name}"), std::fs::read(&path).unwrap());
        }
    }
    files.insert("packs/teststadt/pack.toml", PACK);
    files.insert("packs/teststadt/units.toml", UNITS);
    files.insert("packs/teststadt/aid.toml", AID);
    match read(&files, "teststadt") {
        Ok(book) => Arc::new(book),
        Err(faults) => panic!("{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    }
}

pub fn trial(store: Arc<dyn Store>, book: &Arc<PolicyBook>) -> Trial {
    let start: Timestamp = "2026-11-13T01:00:00Z".parse().unwrap();
    Trial { store, book: book.clone(), start }
}

pub async fn open(url: &str) -> Arc<SqlStore> {
    Arc::new(SqlStore::open(url, &code()).await.unwrap())
}
