//! Decisions are numbered once: two ADRs with one number cannot both be cited.

use super::finding::Finding;
use super::tree::Tree;
use std::collections::BTreeMap;

const FOLDER: &str = "docs/adr/";

pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut taken: BTreeMap<&str, &str> = BTreeMap::new();
    let mut findings = Vec::new();
    for file in tree.kind("md").filter(|file| file.path.starts_with(FOLDER)) {
        let name = &file.path[FOLDER.len()..];
        let Some(number) = number(name) else {
            let mend = "name it NNNN-short-title.md";
            findings.push(Finding::new(&file.path, 1, "ADR without a number", mend));
            continue;
        };
        if let Some(first) = taken.insert(number, &file.path) {
            let what = format!("number {number} is already {first}");
            findings.push(Finding::new(&file.path, 1, what, "take the next free number"));
        }
    }
    findings
}

fn number(name: &str) -> Option<&str> {
    let (number, title) = name.split_once('-')?;
    let digits = number.len() == 4 && number.bytes().all(|byte| byte.is_ascii_digit());
    (digits && !title.is_empty()).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_taken_twice_or_missing_is_found() {
        let tree = Tree::of(&[
            ("docs/adr/0001-one.md", ""),
            ("docs/adr/0001-other.md", ""),
            ("docs/adr/notes.md", ""),
            ("docs/adr/0002-two.md", ""),
        ]);
        let paths: Vec<_> = check(&tree).into_iter().map(|f| f.path).collect();
        assert_eq!(paths, ["docs/adr/0001-other.md", "docs/adr/notes.md"]);
    }
}
