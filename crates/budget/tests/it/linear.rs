//! A book ten times as long takes about ten times as long.
#![expect(clippy::disallowed_methods, reason = "a test of speed looks at the clock")]

use budget::identity::checks;
use budget::{book, source};
use std::fmt::Write;
use std::time::{Duration, Instant};

/// A spending table as the text of a PDF, blanks left out, so that sums must place the figures.
fn generated(rows: usize) -> String {
    let mut text = String::from("单位：元\n\n2030年部门支出预算总表\n\n编制部门：某办公室\n\n");
    let classes = rows / 100;
    for class in 0..classes {
        let (code, class_total) = (class % 900 + 100, 99 * 1_000);
        writeln!(text, "{code} 某类支出 {class_total}.00 {class_total}.00").unwrap();
        let group = 10 + class / 900;
        writeln!(text, "{code} {group} 某款支出 {class_total}.00 {class_total}.00").unwrap();
        for item in 1..99 {
            let amount = if item == 98 { 2_000 } else { 1_000 };
            writeln!(text, "{code} {group} {item:02} 某项支出 {amount}.00 {amount}.00").unwrap();
        }
    }
    let total = classes * 99 * 1_000;
    writeln!(text, "{total}.00 {total}.00 0.00合计").unwrap();
    text
}

fn time(rows: usize) -> Duration {
    let text = generated(rows);
    let begin = Instant::now();
    let book = book::read(&source::text(&text));
    let found = checks(&book).len();
    let spent = begin.elapsed();
    assert!(book.tables[0].rows.len() >= rows / 100 * 100 && found > rows, "the generated book was not read");
    spent
}

#[test]
fn reading_and_checking_take_time_in_proportion_to_rows() {
    time(1_000);
    let (small, large) = (time(10_000), time(100_000));
    let ratio = large.as_secs_f64() / small.as_secs_f64();
    println!("10,000 rows {small:?}, 100,000 rows {large:?}, ratio {ratio:.1}");
    assert!(ratio < 30.0, "ten times the rows took {ratio:.1} times as long");
}
