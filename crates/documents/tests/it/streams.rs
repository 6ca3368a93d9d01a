//! A file laid open block by block is what it is laid open whole.

use crate::make;
use budget::money::{Fen, Unit};
use budget::source::{Block, Cell, Source};
use documents::write::{Audience, Sheet, Value, csv, xlsx};
use documents::{Unopened, limits, open, stream};
use encoding_rs::GB18030;
use proptest::prelude::*;
use std::io::Cursor;

fn streamed(name: &str, bytes: &[u8]) -> Result<Vec<Block>, Unopened> {
    let mut blocks = Vec::new();
    stream(name, Cursor::new(bytes), |block| {
        blocks.push(block);
        Ok::<(), Unopened>(())
    })?;
    Ok(blocks)
}

/// Lines and rows, without columns at the right edge of a table that are blank in all its rows.
fn rows(blocks: &[Block]) -> Vec<Vec<Cell>> {
    let mut all = Vec::new();
    for block in blocks {
        match block {
            Block::Line(cell) => all.push(vec![cell.clone()]),
            Block::Part(rows) => all.extend(rows.iter().cloned()),
            Block::Table(rows) => {
                let last = |row: &Vec<Cell>| row.iter().rposition(|cell| !cell.text.is_empty());
                let width = rows.iter().filter_map(last).max().map_or(0, |last| last + 1);
                all.extend(rows.iter().map(|row| row.iter().take(width).cloned().collect()));
            }
        }
    }
    all
}

fn same(name: &str, bytes: &[u8]) -> usize {
    let (whole, blocks) = (open(name, bytes).unwrap(), streamed(name, bytes).unwrap());
    assert!(rows(&whole.blocks) == rows(&blocks), "{name}");
    let longest = blocks.iter().map(|block| match block {
        Block::Line(_) => 1,
        Block::Table(rows) | Block::Part(rows) => rows.len(),
    });
    if !matches!(name.rsplit('.').next(), Some("ods" | "html" | "pdf" | "docx")) {
        assert!(longest.max().unwrap_or(0) <= documents::stream::ROWS, "{name}");
    }
    blocks.len()
}

fn sheet(rows: usize) -> Sheet {
    let row = |at: usize| {
        let cents = i64::try_from(at).unwrap() * 7;
        let amount = if at.is_multiple_of(3) { Value::Blank } else { Value::Money(Fen(cents), Unit::Yuan) };
        vec![Value::Text(format!("项目{at}")), amount, Value::Text("=x".to_owned()), Value::Blank]
    };
    let head = ["项目", "a", "b", "c"].map(str::to_owned).to_vec();
    Sheet { name: "表".to_owned(), head, rows: (0..rows).map(row).collect() }
}

#[test]
fn long_files_are_the_same_whole_and_in_blocks() {
    for count in [0, 1, 499, 500, 501, 1_700] {
        let sheet = sheet(count);
        let more = count + 1 > documents::stream::ROWS;
        let second = Sheet { name: "第二".to_owned(), ..sheet.clone() };
        assert_eq!(same("a.xlsx", &xlsx(&[sheet.clone(), second]).unwrap()) > 2, more);
        assert_eq!(same("a.csv", &csv(&sheet, Audience::Offices).unwrap()) > 1, more);
        let table =
            |row: &str| (0..count).fold(String::new(), |all, at| all + &row.replace('N', &at.to_string()));
        let marked = format!("部门\r\n\n| 项目 | 数 | | \n|--|--|\n{}\n末\n", table("| 甲N | N.00 | |\n"));
        let tabbed = format!("部门\n\t\n{}尾", table("\t甲N\n\tN\n\t\n\n"));
        for text in [marked, tabbed, table("第N行\n")] {
            same("a.md", text.as_bytes());
            same("a.md", &GB18030.encode(&text).0);
            same("a.md", &[b"\xEF\xBB\xBF", text.as_bytes()].concat());
            let wide: Vec<u8> =
                [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
            let whole = streamed("a.md", &wide).unwrap();
            assert_eq!(whole, open("a.md", &wide).unwrap().blocks);
        }
    }
}

#[test]
fn kinds_that_lie_in_memory_whole_come_in_blocks_too() {
    let ods = make::ods(
        "<table:table table:name=\"a\"><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>",
    );
    let pdf = make::pdf_of(&["BT /F 10 Tf 50 700 Td (Total) Tj ET"]);
    for (name, bytes) in
        [("a.ods", &ods[..]), ("a.html", b"<html><table><tr><td>1<td>2</table>"), ("a.pdf", &pdf)]
    {
        assert!(same(name, bytes) > 0);
    }
}

/// Rows that a workbook keeps out of their order are put into it.
#[test]
fn a_sheet_out_of_order_is_laid_out_whole() {
    let cell = |at: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{at}</t></is></c>");
    let row =
        |at: u32| format!("<row r=\"{at}\">{}{}</row>", cell(&format!("A{at}")), cell(&format!("C{at}")));
    let book = make::xlsx(&format!("{}{}{}", row(3), row(1), row(2)));
    same("a.xlsx", &book);
    assert_eq!(rows(&streamed("a.xlsx", &book).unwrap())[0][2].text, "C1");
}

#[test]
fn the_reasons_are_those_of_opening_whole() {
    for (name, bytes) in
        [("a.txt", &b"\x7FELF\0\0"[..]), ("a.txt", b"one\ntwo \xFF\xFF\n"), ("a.xlsx", b"PK\x03\x04")]
    {
        assert_eq!(streamed(name, bytes), open(name, bytes).map(|source: Source| source.blocks), "{name}");
    }
    let rows = "\n".repeat(limits::ROWS + 1);
    assert_eq!(streamed("a.txt", rows.as_bytes()), Err(Unopened::TooManyRows));
    let endless = vec![b'x'; limits::RECORD + 1];
    assert!(matches!(streamed("a.txt", &endless), Err(Unopened::BrokeOff { line: 1, .. })));
    let refused = stream("a.txt", Cursor::new(b"one\ntwo\n"), |_| Err(Unopened::TooDeep));
    assert_eq!(refused, Err(Unopened::TooDeep));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    /// A text that opens whole opens the same in blocks.
    #[test]
    fn any_text_is_the_same_whole_and_in_blocks(
        text in "([\\t|\"',;0-9. 部门合计\u{3000}-]{0,12}(\r?\n){0,2}){0,40}", form in 0..3
    ) {
        let bytes = match form {
            0 => text.into_bytes(),
            1 => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
            _ => GB18030.encode(&text).0.into_owned(),
        };
        for name in ["a.csv", "a.tsv", "a.md"] {
            if let Ok(whole) = open(name, &bytes) {
                let blocks = streamed(name, &bytes);
                prop_assert!(blocks.is_ok(), "{name}: {blocks:?}");
                prop_assert!(rows(&whole.blocks) == rows(&blocks.unwrap()), "{name}");
            }
        }
    }
}
