//! Plain text, Markdown tables, CSV.

use crate::make::{places, said};
use documents::{Charset, Unopened, open, rows};
use encoding_rs::GB18030;

const TEXT: &str = "部门预算\n\n| 项目 | 预算数 |\n|----|---:|\n| 一、财政拨款收入 | 173,840,331 |\n| 二、a\\|b<br>c | |\n末行\n";

#[test]
fn lines_and_tables_keep_their_lines() {
    let source = open("a.md", TEXT.as_bytes()).unwrap();
    assert_eq!(
        said(&source),
        ["部门预算", "项目|预算数", "一、财政拨款收入|173,840,331", "二、a|b\nc|", "末行"]
    );
    assert_eq!(places(&source)[3], "line 5, cell 1: 一、财政拨款收入");
    assert_eq!(places(&source).last().unwrap(), "line 7: 末行");
}

#[test]
fn text_is_utf8_with_or_without_a_mark_or_gb18030() {
    let marked = [b"\xEF\xBB\xBF", TEXT.as_bytes()].concat();
    let (chinese, ..) = GB18030.encode(TEXT);
    let wide: Vec<u8> = [0xFEFF].into_iter().chain(TEXT.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for bytes in [&marked[..], &chinese, &wide] {
        assert_eq!(said(&open("", bytes).unwrap()), said(&open("", TEXT.as_bytes()).unwrap()));
    }
    assert_eq!(open("a.txt", b"one\ntwo \xFF\xFF\n"), Err(Unopened::Undecodable { line: 2 }));
    assert_eq!(open("a.txt", b"\x7FELF\0\0"), Err(Unopened::UnknownKind));
}

#[test]
fn csv_is_parted_by_the_sign_its_first_line_has_most() {
    for (name, text) in
        [("a.csv", "a,b\n\"1,\n2\",3\n"), ("a.csv", "a;b\n\"1,\n2\";3\n"), ("a.tsv", "a\tb\n\"1,\n2\"\t3\n")]
    {
        let source = open(name, text.as_bytes()).unwrap();
        assert_eq!(said(&source), ["a|b", "1,\n2|3"], "{name}");
        assert_eq!(places(&source)[3], "line 2, cell 2: 3");
    }
}

#[test]
fn rows_come_one_by_one_and_end_after_the_first_fault() {
    let (bytes, ..) = GB18030.encode("项目,目录\n1,2\n");
    let mut all = rows(&bytes[..], b',', Charset::Gb18030);
    assert_eq!(all.next().unwrap().unwrap()[1].text, "目录");
    assert_eq!(all.next().unwrap().unwrap()[0].place.to_string(), "line 2, cell 1");
    assert!(all.next().is_none());
    let faults: Vec<_> = rows(&b"a\n\xFF\nb\n"[..], b',', Charset::Utf8).skip(1).collect();
    assert_eq!(faults, [Err(Unopened::Undecodable { line: 2 })]);
}

#[test]
fn a_record_without_end_is_refused_before_it_fills_memory() {
    let endless = std::io::Read::chain(&b"a\n\"b"[..], std::io::repeat(b'x'));
    let last = rows(endless, b',', Charset::Utf8).last().unwrap().unwrap_err();
    assert!(last.to_string().contains("quotation mark not closed"), "{last}");
}
