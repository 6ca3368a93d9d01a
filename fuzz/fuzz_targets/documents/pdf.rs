//! Printed pages with any of their bytes changed open or are refused with a reason.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

#[expect(dead_code, reason = "one file for tests and all formats")]
#[path = "../../../crates/documents/tests/it/make.rs"]
mod make;
#[expect(dead_code, reason = "this format is no archive")]
mod mutate;

static GOOD: LazyLock<Vec<u8>> = LazyLock::new(|| {
    make::pdf_of(&[
        "q 1 0 0 1 0 0 cm BT /F 10 Tf 12 TL 50 700 Td (a) Tj [(b) -200 (c)] TJ T* /G 9 Tf <00010002> Tj /H 9 Tf <D0C5> Tj ET Q",
    ])
});

fuzz_target!(|change: mutate::Change| {
    let _ = documents::open("a.pdf", &mutate::changed(&GOOD, &change));
});
