//! Any text under any name opens or is refused with a reason, whole and block by block, and rows end.
#![no_main]

use documents::{Charset, rows};
use libfuzzer_sys::fuzz_target;

mod streamed;

fuzz_target!(|bytes: &[u8]| {
    for name in ["a.csv", "a.tsv", "a.md", "a"] {
        streamed::as_whole(name, bytes);
    }
    for charset in [Charset::Utf8, Charset::Gb18030] {
        assert!(rows(bytes, b',', charset).count() <= bytes.len() + 1);
    }
});
