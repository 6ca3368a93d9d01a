//! Whatever lies in the fact table, reading it gives facts or an error, and folding never panics.
#![no_main]

use casework::{Case, Recorded};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let history: Vec<Recorded> = text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    if let Some(case) = Case::fold(&history) {
        let _owner = case.owner();
        let written = serde_json::to_string(&history[0]).expect("a fact that was read can be written");
        let again: Recorded = serde_json::from_str(&written).expect("a fact that was written can be read");
        assert_eq!(again, history[0]);
    }
});
