//! Any files a pack may hold are read into rules or faults.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|files: Vec<(u8, String)>| {
    const NAMES: [&str; 12] = [
        "pack.toml", "limits.toml", "categories.toml", "units.toml", "areas.toml", "routing.toml",
        "reasons.toml", "roles.toml", "procedure.toml", "indicators.toml", "answers.toml", "script.toml",
    ];
    let mut pack = casework::policy::pack::PackFiles::default();
    for (which, text) in files {
        pack.insert(format!("p/{}", NAMES[usize::from(which) % NAMES.len()]), text);
    }
    if let Err(faults) = casework::policy::pack::read(&pack, "p") {
        assert!(!faults.is_empty());
        for fault in faults {
            let _shown = fault.to_string();
        }
    }
});
