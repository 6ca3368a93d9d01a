//! Each threat names the test that shows what stands in its way, and the test is there.

use super::finding::Finding;
use super::tree::{File, Tree};

const PAGE: &str = "docs/THREATS.md";

pub fn check(tree: &Tree) -> Vec<Finding> {
    let Some(page) = tree.get(PAGE) else { return Vec::new() };
    let numbered = (1..).zip(page.text.lines());
    numbered.flat_map(|(number, line)| check_line(tree, page, number, line)).collect()
}

fn check_line(tree: &Tree, page: &File, number: usize, line: &str) -> Vec<Finding> {
    let cells: Vec<&str> = line.trim().trim_matches('|').split('|').map(str::trim).collect();
    let [threat, _, tests] = cells[..] else { return Vec::new() };
    if !line.starts_with('|') || threat == "threat" || threat.starts_with("---") {
        return Vec::new();
    }
    let found = |what: String| Finding::new(&page.path, number, what, "name a test that shows it");
    let named: Vec<&str> = tests.split('`').skip(1).step_by(2).collect();
    if named.is_empty() {
        return vec![found("a threat without a test".to_owned())];
    }
    let missing = named.into_iter().filter(|name| !exists(tree, name));
    missing.map(|name| found(format!("no test {name}"))).collect()
}

fn exists(tree: &Tree, name: &str) -> bool {
    let head = format!("fn {name}(");
    tree.kind("rs").any(|file| file.text.contains(&head))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(row: &str) -> Vec<String> {
        let page = format!("# Threats\n\n| threat | what | test |\n|---|---|---|\n{row}\n");
        let files = [(PAGE, page.as_str()), ("crates/a/src/a.rs", "fn it_is_shut() {}")];
        check(&Tree::of(&files)).into_iter().map(|finding| finding.what).collect()
    }

    #[test]
    fn a_threat_without_a_test_is_found() {
        assert_eq!(found("| a door | a lock | none |"), ["a threat without a test"]);
        assert_eq!(found("| a door | a lock | `it_is_open` |"), ["no test it_is_open"]);
    }

    #[test]
    fn a_threat_with_its_test_passes() {
        assert!(found("| a door | a lock | `it_is_shut` |").is_empty());
    }
}
