//! Every module opens with a `//!` that says why the room exists.

use super::finding::Finding;
use super::tree::Tree;

pub fn check(tree: &Tree) -> Vec<Finding> {
    let mend = "say in one or two lines why this module exists";
    tree.kind("rs")
        .filter(|file| file.path.contains("src/") && !opens_with_reason(&file.text))
        .map(|file| Finding::new(&file.path, 1, "module without `//!`", mend))
        .collect()
}

fn opens_with_reason(text: &str) -> bool {
    let said = text.lines().find(|line| !line.trim().is_empty());
    said.and_then(|line| line.strip_prefix("//!"))
        .is_some_and(|reason| !reason.trim().is_empty() && reason.trim() != "Placeholder.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_that_does_not_say_why_is_found() {
        let tree = Tree::of(&[
            ("crates/x/src/a.rs", "use std::fmt;\n"),
            ("crates/x/src/b.rs", "//!\nfn b() {}\n"),
            ("crates/x/src/c.rs", "//! Holds the queue.\n"),
        ]);
        let paths: Vec<_> = check(&tree).into_iter().map(|f| f.path).collect();
        assert_eq!(paths, ["crates/x/src/a.rs", "crates/x/src/b.rs"]);
    }
}
