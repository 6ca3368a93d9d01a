//! Which room may look into which: data flows one way, and the pure rooms reach nothing that has a
//! network, a store, a clock or dice.

use super::finding::Finding;
use super::tree::{File, Tree};

/// Room → rooms it may depend on.
const GRAPH: [(&str, &[&str]); 21] = [
    ("almanac", &[]),
    ("wording", &[]),
    ("backup", &[]),
    ("calls", &[]),
    ("charts", &["tokens"]),
    ("budget", &[]),
    ("documents", &["budget"]),
    ("keyring", &[]),
    ("papers", &["tokens"]),
    ("tokens", &[]),
    ("translog", &[]),
    ("verifier", &["translog"]),
    ("casework", &["almanac"]),
    ("affairs", &["almanac", "budget", "casework"]),
    ("ledger", &["affairs", "almanac", "casework", "keyring", "translog"]),
    ("channels", &["almanac", "casework"]),
    ("performance", &["affairs", "almanac", "budget", "casework", "ledger", "translog"]),
    (
        "site",
        &[
            "affairs",
            "almanac",
            "budget",
            "calls",
            "casework",
            "charts",
            "documents",
            "ledger",
            "papers",
            "performance",
            "tokens",
            "translog",
            "wording",
        ],
    ),
    ("testkit", &["affairs", "almanac", "calls", "casework", "ledger"]),
    (
        "yingda",
        &[
            "affairs",
            "almanac",
            "backup",
            "budget",
            "calls",
            "casework",
            "channels",
            "documents",
            "keyring",
            "ledger",
            "papers",
            "performance",
            "site",
            "testkit",
            "translog",
            "wording",
        ],
    ),
    ("xtask", &[]),
];
const PURE: [&str; 11] = [
    "affairs",
    "almanac",
    "budget",
    "casework",
    "charts",
    "documents",
    "keyring",
    "papers",
    "tokens",
    "translog",
    "wording",
];
const IMPURE: [&str; 11] = [
    "axum",
    "getrandom",
    "rand",
    "reqwest",
    "sea-orm",
    "sea-orm-migration",
    "sqlx",
    "tokio",
    "tower-http",
    "tracing-subscriber",
    "uuid",
];

pub fn check(tree: &Tree) -> Vec<Finding> {
    tree.files()
        .iter()
        .filter_map(|file| Some((room(&file.path)?, file)))
        .flat_map(|(r, f)| check_room(r, f))
        .collect()
}

fn room(path: &str) -> Option<&str> {
    if path == "xtask/Cargo.toml" {
        return Some("xtask");
    }
    path.strip_prefix("crates/")?.strip_suffix("/Cargo.toml").filter(|room| !room.contains('/'))
}

fn check_room(room: &str, manifest: &File) -> Vec<Finding> {
    let finding = |word: &str, what: String, mend| {
        let line = manifest.text.lines().position(|line| line.starts_with(word)).unwrap_or(0) + 1;
        Finding::new(&manifest.path, line, what, mend)
    };
    let Some((_, allowed)) = GRAPH.iter().find(|(name, _)| *name == room) else {
        let mend = "give it its line in xtask/src/tidy/crates.rs and in ARCHITECTURE.md";
        return vec![finding("name", format!("room {room} is not in the import graph"), mend)];
    };
    let Ok(table) = manifest.text.parse::<toml::Table>() else {
        return vec![finding("", "not readable as TOML".to_owned(), "mend the manifest")];
    };
    let mut findings = Vec::new();
    for (section, guests) in
        [("dependencies", &[][..]), ("build-dependencies", &[]), ("dev-dependencies", &["testkit"])]
    {
        let Some(names) = table.get(section).and_then(toml::Value::as_table) else {
            continue;
        };
        for name in names.keys() {
            let ours = GRAPH.iter().any(|(known, _)| known == name);
            if ours && !allowed.contains(&name.as_str()) && !guests.contains(&name.as_str()) {
                let mend = "turn the dependency round, or pass the data in";
                findings.push(finding(name, format!("{room} may not look into {name}"), mend));
            }
            if section == "dependencies" && PURE.contains(&room) && IMPURE.contains(&name.as_str()) {
                let mend = "a pure room takes what it needs as a parameter";
                findings.push(finding(name, format!("{room} is pure and may not use {name}"), mend));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whats(path: &str, text: &str) -> Vec<String> {
        check(&Tree::of(&[(path, text)])).into_iter().map(|f| format!("{}: {}", f.line, f.what)).collect()
    }

    #[test]
    fn a_room_may_not_look_upwards() {
        let text = "[dependencies]\nalmanac.workspace = true\nledger.workspace = true\n";
        assert_eq!(whats("crates/casework/Cargo.toml", text), ["3: casework may not look into ledger"]);
    }

    #[test]
    fn a_pure_room_may_not_use_io() {
        let text = "[dependencies]\ntokio = \"1\"\n";
        assert_eq!(whats("crates/almanac/Cargo.toml", text), ["2: almanac is pure and may not use tokio"]);
    }

    #[test]
    fn the_test_kit_may_be_a_guest_in_tests_only() {
        let guest = "[dev-dependencies]\ntestkit.workspace = true\n";
        assert!(whats("crates/site/Cargo.toml", guest).is_empty());
        let lodger = "[dependencies]\ntestkit.workspace = true\n";
        assert_eq!(whats("crates/site/Cargo.toml", lodger).len(), 1);
    }

    #[test]
    fn an_unknown_room_must_be_drawn_first() {
        assert_eq!(whats("crates/attic/Cargo.toml", "[package]\nname = \"attic\"\n").len(), 1);
    }
}
