//! Any bytes under any map are taken over row by row or rejected with a line: nothing is dropped.
#![no_main]

use channels::import::{Map, Table};
use jiff::Timestamp;
use jiff::tz::Offset;
use libfuzzer_sys::fuzz_target;

const MAP: &str = r#"
source = "fuzz"
encoding = "utf8"

[field]
id = { column = "id" }
received_at = { column = "time", formats = ["%Y-%m-%d %H:%M:%S"] }
title = { column = "title" }
text = { column = "detail" }
kind = { constant = "help" }
channel = { constant = "web" }
"#;

fuzz_target!(|input: (bool, String, Vec<u8>)| {
    let (own_map, map, mut bytes) = input;
    let parsed = if own_map { Map::parse(&map) } else { Map::parse(MAP) };
    let Ok(map) = parsed else { return };
    if !own_map {
        bytes.splice(0..0, *b"id,time,title,detail\n");
    }
    if let Ok(table) = Table::read(&bytes, &map, Offset::constant(8), Timestamp::UNIX_EPOCH) {
        let (rows, rejects) = (table.rows.len() as u64, table.rejects.len() as u64);
        assert_eq!(table.read, rows + rejects + table.repeated);
    }
});
