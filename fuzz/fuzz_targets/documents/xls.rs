//! A workbook of before 2007 with any of its bytes changed opens or is refused with a reason.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

#[expect(dead_code, reason = "one file for tests and all formats")]
#[path = "../../../crates/documents/tests/it/make.rs"]
mod make;
#[expect(dead_code, reason = "this format is no archive")]
mod mutate;

static GOOD: LazyLock<Vec<u8>> = LazyLock::new(|| make::xls("word", 0.3));

fuzz_target!(|change: mutate::Change| {
    let _ = documents::open("a.xls", &mutate::changed(&GOOD, &change));
});
