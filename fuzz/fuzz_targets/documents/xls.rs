//! A workbook of before 2007 with any of its bytes changed opens or is refused with a reason.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::{LazyLock, Once};

#[expect(dead_code, reason = "one file for tests and all formats")]
#[path = "../../../crates/documents/tests/it/make.rs"]
mod make;
#[expect(dead_code, reason = "this format is no archive")]
mod mutate;

static GOOD: LazyLock<Vec<u8>> = LazyLock::new(|| make::xls("word", 0.3));

/// The fuzzer's own hook ends the process at a panic that is caught; one that is not caught still ends it.
static QUIET: Once = Once::new();

fuzz_target!(|change: mutate::Change| {
    QUIET.call_once(|| std::panic::set_hook(Box::new(|_| {})));
    let _ = documents::open("a.xls", &mutate::changed(&GOOD, &change));
});
