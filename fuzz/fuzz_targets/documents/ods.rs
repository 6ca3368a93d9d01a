//! An OpenDocument workbook with any part of it changed opens or is refused with a reason.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

#[expect(dead_code, reason = "one file for tests and all formats")]
#[path = "../../../crates/documents/tests/it/make.rs"]
mod make;
mod mutate;

static GOOD: LazyLock<Vec<u8>> = LazyLock::new(|| {
    make::ods(concat!(
        r#"<table:table table:name="T"><table:table-row table:number-rows-repeated="2">"#,
        r#"<table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>a&amp;b</text:p></table:table-cell>"#,
        r#"<table:table-cell office:value-type="percentage" office:value="0.956"><text:p>95.60%</text:p></table:table-cell>"#,
        r#"<table:table-cell office:value-type="date" office:date-value="2025-01-31"><text:p>x</text:p></table:table-cell>"#,
        r#"</table:table-row></table:table>"#
    ))
});

fuzz_target!(|change: mutate::Change| {
    let _ = documents::open("a.ods", &mutate::repacked(&GOOD, &change));
});
