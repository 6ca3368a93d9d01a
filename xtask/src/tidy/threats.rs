//! Each threat, and each rule of law that was read, names the test that shows it, and the test is there.

use super::finding::Finding;
use super::tree::{File, Tree};

const PAGES: [&str; 2] = ["docs/THREATS.md", RULES];
const RULES: &str = "docs/RULES.md";
/// How many rules the field notes mark as read in their legal text.
const READ: usize = 33;

pub fn check(tree: &Tree) -> Vec<Finding> {
    let pages = PAGES.iter().filter_map(|page| tree.get(page));
    let mut findings: Vec<Finding> = pages
        .flat_map(|page| {
            let numbered = (1..).zip(page.text.lines());
            numbered.flat_map(|(number, line)| check_line(tree, page, number, line)).collect::<Vec<_>>()
        })
        .collect();
    findings.extend(tree.get(RULES).and_then(missing_rules));
    findings
}

fn missing_rules(page: &File) -> Option<Finding> {
    let rows = page.text.lines().filter(|line| line.contains("| `rule_")).count();
    let found = format!("{rows} rules");
    (rows != READ).then(|| Finding::new(&page.path, 1, found, "a row for each rule that was read"))
}

fn check_line(tree: &Tree, page: &File, number: usize, line: &str) -> Vec<Finding> {
    let cells: Vec<&str> = line.trim().trim_matches('|').split('|').map(str::trim).collect();
    let [threat, _, tests] = cells[..] else { return Vec::new() };
    if !line.starts_with('|') || matches!(threat, "threat" | "rule") || threat.starts_with("---") {
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
    let (head, row) = (format!("fn {name}("), format!("    {name} \""));
    tree.kind("rs").any(|file| file.text.contains(&head) || file.text.contains(&row))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(row: &str) -> Vec<String> {
        let page = format!("# Threats\n\n| threat | what | test |\n|---|---|---|\n{row}\n");
        let files = [(PAGES[0], page.as_str()), ("crates/a/src/a.rs", "fn it_is_shut() {}")];
        check(&Tree::of(&files)).into_iter().map(|finding| finding.what).collect()
    }

    #[test]
    fn a_threat_without_a_test_is_found() {
        assert_eq!(found("| a door | a lock | none |"), ["a threat without a test"]);
        assert_eq!(found("| a door | a lock | `it_is_open` |"), ["no test it_is_open"]);
    }

    #[test]
    fn a_rule_left_out_is_found() {
        let page = "| rule | what | test |\n|---|---|---|\n| XF-FWD | 15 days | `rule_xf_fwd` |\n";
        let files = [(RULES, page), ("crates/a/src/a.rs", "fn rule_xf_fwd() {}")];
        let found: Vec<String> = check(&Tree::of(&files)).into_iter().map(|finding| finding.what).collect();
        assert_eq!(found, ["1 rules"]);
    }

    #[test]
    fn a_threat_with_its_test_passes() {
        assert!(found("| a door | a lock | `it_is_shut` |").is_empty());
    }
}
