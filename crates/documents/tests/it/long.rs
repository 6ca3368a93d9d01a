//! Slow ones, run with the long checks: time against size, memory of a stream, files changed at random.

use crate::make;
use budget::money::{Fen, Unit};
use documents::write::{Audience, Bulletin, Part, Sheet, Value, csv, docx, xlsx};
use documents::{Charset, open, rows};
use std::fmt::Write as _;
use std::io::{self, Read};
use std::time::Instant;

const BOOK: usize = 100_000;

fn sheet(rows: usize) -> Sheet {
    let row = |at: i64| {
        let amounts = (1..6).map(|column| Value::Money(Fen(at * 100 + column), Unit::Yuan));
        std::iter::once(Value::Text(format!("项目{at}"))).chain(amounts).collect()
    };
    let head = ["项目", "a", "b", "c", "d", "e"].map(str::to_owned).to_vec();
    Sheet { name: "S".to_owned(), head, rows: (0..i64::try_from(rows).unwrap()).map(row).collect() }
}

fn each_row(rows: usize, row: impl Fn(usize) -> String) -> String {
    (0..rows).fold(String::new(), |mut all, at| {
        let _ = write!(all, "{}", row(at));
        all
    })
}

fn files(rows: usize) -> Vec<(&'static str, Vec<u8>)> {
    let sheet = sheet(rows);
    let web = each_row(rows, |at| format!("<tr><td>项目{at}<td>{at}.50<td rowspan=2>x<td>y"));
    let cell = r#"<table:table-cell office:value-type="float" office:value="1.5"><text:p>1.50</text:p></table:table-cell>"#;
    let open_document = each_row(rows, |_| format!("<table:table-row>{cell}{cell}{cell}</table:table-row>"));
    let page = |_| "BT /F 10 Tf 50 700 Td (Total) Tj 0 -12 Td (1,234.50) Tj ET";
    let pages: Vec<&str> = (0..rows / 40).map(page).collect();
    vec![
        ("a.csv", csv(&sheet, Audience::Offices).unwrap()),
        ("a.xlsx", xlsx(std::slice::from_ref(&sheet)).unwrap()),
        ("a.ods", make::ods(&format!("<table:table>{open_document}</table:table>"))),
        ("a.html", format!("<html><table>{web}</table>").into_bytes()),
        ("a.md", each_row(rows, |at| format!("| 项目{at} | {at}.50 |\n")).into_bytes()),
        ("a.pdf", make::pdf_of(&pages)),
        ("a.docx", docx(&Bulletin { title: "t".to_owned(), parts: vec![Part::Table(sheet)] }).unwrap()),
    ]
}

#[expect(clippy::disallowed_methods, reason = "time is what is measured")]
fn seconds(name: &str, bytes: &[u8]) -> f64 {
    let begun = Instant::now();
    let source = open(name, bytes).unwrap();
    let taken = begun.elapsed().as_secs_f64();
    assert!(!source.blocks.is_empty(), "{name} is blank");
    taken
}

#[test]
#[ignore = "a minute"]
fn ten_times_the_rows_take_about_ten_times_as_long() {
    for ((name, small), (_, large)) in files(BOOK / 10).into_iter().zip(files(BOOK)) {
        let best = |bytes: &[u8]| (0..3).map(|_| seconds(name, bytes)).fold(f64::MAX, f64::min);
        let (short, long) = (best(&small), best(&large));
        eprintln!(
            "{name}: {BOOK} rows in {long:.3} s, a tenth of them in {short:.3} s, ratio {:.1}",
            long / short
        );
        assert!(long / short < 20.0, "{name}: {short} s, then {long} s");
    }
}

/// Rows of CSV that are nowhere stored.
struct Endless {
    rows: usize,
    row: Vec<u8>,
}

impl Read for Endless {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.row.is_empty() && self.rows > 0 {
            self.rows -= 1;
            self.row = format!("项目{},1234.50,2345.60,\"三,公\"\n", self.rows).into_bytes();
        }
        let length = into.len().min(self.row.len());
        into[..length].copy_from_slice(&self.row[..length]);
        self.row.drain(..length);
        Ok(length)
    }
}

/// The memory this process holds, in kB.
fn held() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

#[test]
#[ignore = "reads two million rows"]
fn a_stream_of_rows_needs_the_memory_of_one() {
    if held().is_none() {
        return eprintln!("memory is not told here: not measured");
    }
    let mut samples = Vec::new();
    let mut read = 0;
    for row in rows(Endless { rows: 2_000_000, row: Vec::new() }, b',', Charset::Utf8) {
        assert_eq!(row.unwrap().len(), 4);
        read += 1;
        if read % 100_000 == 0 {
            samples.push(held().unwrap());
        }
    }
    let (first, most) = (samples[0], samples.into_iter().max().unwrap());
    assert_eq!(read, 2_000_000);
    eprintln!("{read} rows: {first} kB after 100,000 rows, {most} kB at most");
    assert!(most - first < 1024, "{first} kB, then {most} kB");
}
