//! Files that would fill a machine are refused with a sentence.

use crate::make::{archive, docx, ods, xlsx};
use documents::{Unopened, limits, open};
use std::fmt::Write as _;

#[test]
fn a_file_too_large_is_refused_unread() {
    assert_eq!(open("a.txt", &vec![b'x'; limits::BYTES + 1]), Err(Unopened::TooLarge));
}

#[test]
fn a_stray_cell_far_outside_does_not_fill_memory() {
    let rows: String = (1..=400).fold(String::new(), |mut rows, row| {
        let _ = write!(rows, r#"<row r="{row}"><c r="A{row}"><v>1</v></c></row>"#);
        rows
    });
    assert_eq!(
        open("", &xlsx(&(rows + r#"<row r="401"><c r="XFD401"><v>1</v></c></row>"#))),
        Err(Unopened::TooManyCells)
    );
}

#[test]
fn repeated_cells_are_counted_before_they_are_unfolded() {
    let cell = r#"<table:table-cell table:number-columns-repeated="4000000000" office:value-type="string"><text:p>x</text:p></table:table-cell>"#;
    let rows = format!(
        r#"<table:table><table:table-row table:number-rows-repeated="4000000000">{cell}</table:table-row></table:table>"#
    );
    assert_eq!(open("", &ods(&rows)), Err(Unopened::TooManyCells));
    let web = format!("<table>{}", "<tr><td rowspan=65534 colspan=1000>".repeat(9_000));
    assert_eq!(open("", web.as_bytes()), Err(Unopened::TooManyCells));
}

#[test]
fn more_rows_than_a_million_are_refused() {
    assert_eq!(open("a.csv", &b"1\n".repeat(limits::ROWS + 1)), Err(Unopened::TooManyRows));
    assert_eq!(open("a.txt", &b"1\n".repeat(limits::ROWS + 1)), Err(Unopened::TooManyRows));
}

#[test]
fn nesting_is_bounded() {
    assert_eq!(open("", &docx(&"<w:tbl><w:tr><w:tc>".repeat(200))), Err(Unopened::TooDeep));
}

#[test]
#[ignore = "inflates a gigabyte"]
fn what_unpacks_without_end_is_refused() {
    let zeros = vec![0; 600 << 20];
    let bomb = archive(&[("xl/workbook.xml", &zeros), ("xl/more", &zeros)]);
    assert!(bomb.len() < limits::BYTES, "{} bytes", bomb.len());
    assert_eq!(open("a.xlsx", &bomb), Err(Unopened::Inflates));
    let one = vec![b' '; (1 << 30) + 1];
    assert_eq!(open("a.docx", &archive(&[("word/document.xml", &one)])), Err(Unopened::Inflates));
}
