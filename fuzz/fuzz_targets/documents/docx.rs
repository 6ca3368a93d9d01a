//! A text document with any part of it changed opens or is refused with a reason.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

#[expect(dead_code, reason = "one file for tests and all formats")]
#[path = "../../../crates/documents/tests/it/make.rs"]
mod make;
mod mutate;

static GOOD: LazyLock<Vec<u8>> = LazyLock::new(|| {
    make::docx(concat!(
        "<w:p><w:r><w:t>a&amp;b</w:t><w:br/></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>",
        "<w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc>",
        "<w:tbl><w:tr><w:tc/></w:tr></w:tbl></w:tc></w:tr></w:tbl>"
    ))
});

fuzz_target!(|change: mutate::Change| {
    let _ = documents::open("a.docx", &mutate::repacked(&GOOD, &change));
});
