//! Files stay small enough to be read in one sitting; the domain smaller still.

use super::finding::Finding;
use super::tree::Tree;

const FILE: usize = 600;
const DOMAIN: usize = 300;
const TEMPLATE: usize = 80;
const DOMAIN_ROOMS: [&str; 2] = ["crates/casework/src/", "crates/almanac/src/"];

pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut limit = |path: &str, lines: usize, most: usize, mend| {
        if lines > most {
            let what = format!("{lines} lines, at most {most}");
            findings.push(Finding::new(path, most + 1, what, mend));
        }
    };
    for (file, rust) in tree.rust() {
        let lines = file.text.lines().count();
        limit(&file.path, lines, FILE, "split the file by what it is about");
        if DOMAIN_ROOMS.iter().any(|room| file.path.starts_with(room)) {
            let mend = "split the file by rule; tests do not count";
            limit(&file.path, rust.product_lines(), DOMAIN, mend);
        }
    }
    for file in tree.kind("html") {
        let mend = "move a piece into a part with its own template";
        limit(&file.path, file.text.lines().count(), TEMPLATE, mend);
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(count: usize) -> String {
        "x\n".repeat(count)
    }

    #[test]
    fn each_kind_of_file_has_its_own_limit() {
        let tree = Tree::of(&[
            ("crates/site/src/a.rs", &lines(601)),
            ("crates/casework/src/b.rs", &lines(301)),
            ("crates/site/src/pages/c.html", &lines(81)),
        ]);
        let paths: Vec<_> = check(&tree).into_iter().map(|f| f.path).collect();
        assert_eq!(paths.len(), 3, "{paths:?}");
    }

    #[test]
    fn files_at_the_limit_pass_and_domain_tests_do_not_count() {
        let tested = format!("{}#[cfg(test)]\nmod tests {{\n{}}}\n", lines(300), lines(200));
        let tree = Tree::of(&[
            ("crates/site/src/a.rs", &lines(600)),
            ("crates/casework/src/b.rs", &tested),
            ("crates/site/src/pages/c.html", &lines(80)),
        ]);
        assert_eq!(check(&tree), []);
    }
}
