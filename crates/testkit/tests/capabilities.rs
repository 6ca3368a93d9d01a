//! The five offices' stories, and the capabilities their documents name: each row of `docs/capabilities.md` is shown
//! by a stretch of some story, or stands on the list of what no story can show yet.

#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// One long story for each of the five offices: those that mark what they show.
fn stories() -> Vec<String> {
    let entries = root().join("scenarios").read_dir().unwrap().map(|entry| entry.unwrap().path());
    let marked = |path: &PathBuf| std::fs::read_to_string(path).unwrap().contains("\n# 能力 ");
    let cases = entries.filter(|path| path.extension().is_some_and(|e| e == "case")).filter(marked);
    let mut names: Vec<String> =
        cases.map(|path| path.file_stem().unwrap().to_string_lossy().into()).collect();
    names.sort();
    names
}

/// Rows that no line of a story about cases can show, and where they are or will be shown instead.
const WITHOUT_STORY: [(u32, &str); 4] = [
    (3, "merged lines arrive as channel `transfer`; the telephone adapter comes later"),
    (13, "appraisal of units and of the operator is tested in `budget`; no case shows it"),
    (15, "budget books are read by `yingda budget` and tested there; no case shows them"),
    (18, "papers and slips are printed by the tests of `papers`"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|fault| panic!("{path}: {fault}"))
}

/// Capabilities a story names, each with how many acts the stretch below it holds.
fn shown(story: &str) -> BTreeMap<u32, usize> {
    let mut shown: BTreeMap<u32, usize> = BTreeMap::new();
    let mut open: Vec<u32> = Vec::new();
    for line in story.lines() {
        if let Some(marked) = line.strip_prefix("# 能力 ") {
            let rows = marked.split('：').next().unwrap_or_default();
            open = rows.split_whitespace().map(|row| row.parse().unwrap()).collect();
        } else if line.starts_with("20") {
            for row in &open {
                *shown.entry(*row).or_default() += 1;
            }
        }
    }
    shown
}

/// Number of each row of the table, with its last cell.
fn rows() -> BTreeMap<u32, String> {
    let table = read("docs/capabilities.md");
    let row = |line: &str| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        Some((cells.first()?.parse().ok()?, (*cells.last()?).to_owned()))
    };
    table.lines().filter(|line| line.starts_with('|')).filter_map(row).collect()
}

#[test]
fn every_capability_has_a_line_in_some_story() {
    let stories = stories();
    assert_eq!(stories.len(), 5, "{stories:?}");
    let mut by: BTreeMap<u32, BTreeSet<&str>> = BTreeMap::new();
    for name in &stories {
        for (row, acts) in shown(&read(&format!("scenarios/{name}.case"))) {
            assert!(acts > 0, "{name} names {row} and does nothing");
            by.entry(row).or_default().insert(name);
        }
    }
    let without: BTreeSet<u32> = WITHOUT_STORY.iter().map(|(row, _)| *row).collect();
    let rows = rows();
    assert_eq!(rows.len(), 18);
    for (row, cell) in &rows {
        let shown = by.get(row).cloned().unwrap_or_default();
        assert!(shown.is_empty() == without.contains(row), "row {row}: shown by {shown:?}");
        let known = |word: &&str| stories.iter().any(|name| name == word);
        let named: BTreeSet<&str> = cell.split([' ', '`']).filter(known).collect();
        assert_eq!(named, shown, "row {row} of docs/capabilities.md");
    }
    assert!(by.keys().all(|row| rows.contains_key(row)), "a story names a row that is not there");
}
