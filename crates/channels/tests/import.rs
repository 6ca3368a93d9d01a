//! Tables in, rows or rejects out: every row is exactly one of them, and says why.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use channels::import::{Map, MapFault, Table};
use jiff::Timestamp;
use jiff::tz::Offset;
use proptest::prelude::*;

const MAP: &str = r#"
source = "elsewhere"
[field]
id = { column = "编号" }
received_at = { column = "时间", formats = ["%Y-%m-%d %H:%M:%S", "%Y/%m/%d %H:%M", "%d.%m.%Y"] }
title = { column = "标题" }
text = { column = "内容" }
channel = { constant = "web" }
kind = { column = "类型", values = { "投诉" = "complaint", "咨询" = "inquiry" } }
reply = { column = "答复" }
days_to_reply = { column = "天数" }
"#;
const HEADING: &str = "编号,时间,标题,内容,类型,答复,天数\n";

fn map(text: &str) -> Map {
    Map::parse(text).unwrap()
}

fn now() -> Timestamp {
    "2026-11-20T00:00:00Z".parse().unwrap()
}

fn read(rows: &str) -> Table {
    let text = format!("{HEADING}{rows}");
    Table::read(text.as_bytes(), &map(MAP), Offset::constant(8), now()).unwrap()
}

fn reasons(table: &Table) -> Vec<(u64, &'static str)> {
    table.rejects.iter().map(|reject| (reject.line, reject.reason.code())).collect()
}

#[test]
fn a_row_is_understood_with_local_time_and_lines() {
    let table =
        read("7,2020-01-02 03:04:05,漏水,\"第一行\n第二行,\"\"引\"\"\",投诉,已修,2\n8,2.1.2020,b,c,咨询,,\n");
    assert_eq!((table.read, table.rows.len()), (2, 2));
    let row = &table.rows[0];
    assert_eq!(row.received_at.to_string(), "2020-01-01T19:04:05Z");
    assert_eq!(row.matter.text, "第一行\n第二行,\"引\"");
    assert_eq!(row.reply.as_ref().unwrap().replied_at.to_string(), "2020-01-03T19:04:05Z");
    assert_eq!(table.rows[1].line, 4, "a field of two lines moves the rows after it");
    assert_eq!(table.rows[1].reply, None);
}

#[test]
fn every_fault_is_a_reject_with_its_line() {
    let rows = "1,,a,b,投诉,,\n2,2020/13/01 00:00,a,b,投诉,,\n3,2020/1/1 00:00,,,投诉,,\n4,2020/1/1 00:00,a,b,别的,,\n\
                5,2020/1/1 00:00,a,b\n6,2099/1/1 00:00,a,b,投诉,,\n7,2020/1/1 00:00,a,b,投诉,好,\n\
                8,2020/1/1 00:00,a,b,投诉,好,x\n9,2020/1/1 00:00,a,b,投诉,好,-1\n10,2020/1/1 00:00,a,\"b,投诉,,\n";
    let table = read(rows);
    assert_eq!(
        reasons(&table),
        [
            (2, "no-time"),
            (3, "bad-time"),
            (4, "no-text"),
            (5, "unknown-value"),
            (6, "wrong-width"),
            (7, "future-time"),
            (8, "reply-without-time"),
            (9, "bad-number"),
            (10, "bad-number"),
            (11, "open-quote"),
        ]
    );
    assert_eq!(table.read, 10);
}

#[test]
fn the_same_id_twice_is_repeated_or_rejected() {
    let table =
        read("1,2020/1/1 00:00,a,b,投诉,,\n1,2020/1/1 00:00,a,b,投诉,,\n1,2020/1/1 00:00,a,else,投诉,,\n");
    assert_eq!((table.read, table.rows.len(), table.repeated), (3, 1, 1));
    assert_eq!(reasons(&table), [(4, "id-twice")]);
}

#[test]
fn without_an_id_the_whole_row_is_the_key() {
    let map = map(&MAP.replace("id = { column = \"编号\" }\n", ""));
    let text = format!(
        "{HEADING}1,2020/1/1 00:00,a,b,投诉,,\n1,2020/1/1 00:00,a,b,投诉,,\n1,2020/1/1 00:00,a,c,投诉,,\n"
    );
    let table = Table::read(text.as_bytes(), &map, Offset::UTC, now()).unwrap();
    assert_eq!((table.rows.len(), table.repeated, table.rejects.len()), (2, 1, 0));
}

#[test]
fn keys_differ_by_source_and_stay_the_same_for_ever() {
    let key = |map: &Map| {
        let text = format!("{HEADING}1,2020/1/1 00:00,a,b,投诉,,\n");
        Table::read(text.as_bytes(), map, Offset::UTC, now()).unwrap().rows[0].key.clone()
    };
    let (one, other) = (key(&map(MAP)), key(&map(&MAP.replace("elsewhere", "nowhere"))));
    assert_ne!(one, other);
    assert!(one.starts_with("import-id-") && one.len() == 50, "{one}");
}

#[test]
fn gb18030_is_read_and_its_rejects_are_written_back_in_it() {
    let map = map(&format!("encoding = \"gb18030\"\n{MAP}"));
    let text = format!("{HEADING}1,2020/1/1 00:00,路灯𠮷,不亮,投诉,,\n2,,坏,行,投诉,,\n");
    let bytes = encoding_rs::GB18030.encode(&text).0;
    let table = Table::read(&bytes, &map, Offset::UTC, now()).unwrap();
    assert_eq!(table.rows[0].matter.title, "路灯𠮷");
    let written =
        table.write_rejects(&table.rejects, &map, |reason| format!("没有时间 {}", reason.code())).unwrap();
    let (written, _, broken) = encoding_rs::GB18030.decode(&written);
    assert!(!broken && written.contains("2,,坏,行,投诉,,,3,没有时间 no-time"), "{written}");
}

#[test]
fn bytes_of_another_encoding_are_rejected_and_kept() {
    let mut bytes = format!("\u{feff}{HEADING}1,2020/1/1 00:00,").into_bytes();
    bytes.extend(b"\xB2\xBB,b,\xE6\x8A\x95\xE8\xAF\x89,,\n");
    let table = Table::read(&bytes, &map(MAP), Offset::UTC, now()).unwrap();
    assert_eq!(reasons(&table), [(2, "undecodable")]);
    assert_eq!(table.rejects[0].fields[2], b"\xB2\xBB");
}

#[test]
fn a_map_says_what_is_wrong_with_it() {
    let fault = |text: &str| Map::parse(text).unwrap_err();
    assert!(matches!(fault(&MAP.replace("elsewhere", " ")), MapFault::NoSource));
    assert!(matches!(fault(&MAP.replace("{ constant = \"web\" }", "{}")), MapFault::Source("channel")));
    let no_format = MAP.replace(", formats = [\"%Y-%m-%d %H:%M:%S\", \"%Y/%m/%d %H:%M\", \"%d.%m.%Y\"]", "");
    assert!(matches!(fault(&no_format), MapFault::Format("received_at")));
    assert!(matches!(fault(&MAP.replace("title =", "titel =")), MapFault::Toml(_)));
    let missing = Table::read("a,b\n".as_bytes(), &map(MAP), Offset::UTC, now());
    assert!(missing.is_err());
}

#[test]
fn the_sample_maps_are_readable() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../maps");
    let mut many = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        Map::parse(&std::fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|f| panic!("{}: {f}", path.display()));
        many += 1;
    }
    assert!(many >= 3);
}

#[test]
fn long_titles_and_missing_ones_lose_nothing() {
    let long = "长".repeat(80);
    let table = read(&format!("1,2020/1/1 00:00,{long},b,投诉,,\n2,2020/1/1 00:00,,只有内容,投诉,,\n"));
    assert_eq!(table.rows[0].matter.title.chars().count(), 50);
    assert!(table.rows[0].matter.text.starts_with(&long));
    assert_eq!(table.rows[1].matter.title, "只有内容");
    assert!(table.rejects.is_empty());
}

proptest! {
    #[test]
    fn counts_always_add_up(rows in "([0-9]{0,2}[,\"\n\r]{0,3}(2020/1/1 00:00|投诉|x|é)?[,\n\"]?){0,40}") {
        let table = read(&rows);
        let all = table.rows.len() + table.rejects.len() + usize::try_from(table.repeated).unwrap();
        prop_assert_eq!(usize::try_from(table.read).unwrap(), all);
        prop_assert_eq!(table.rows.len(), table.originals.len());
    }

    #[test]
    fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let mut file = HEADING.as_bytes().to_vec();
        file.extend(bytes);
        prop_assert!(Table::read(&file, &map(MAP), Offset::UTC, now()).is_ok());
    }
}
