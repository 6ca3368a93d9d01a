//! Stages of casework never import each other: they read the case, emit facts, and meet only in the
//! spine. That is what keeps the flow free of circles.

use super::finding::Finding;
use super::rust::line_of;
use super::tree::Tree;
use std::collections::BTreeSet;

const STAGES: &str = "crates/casework/src/stage/";

pub fn check(tree: &Tree) -> Vec<Finding> {
    let stage_of = |path: &str| -> Option<String> {
        let rest = path.strip_prefix(STAGES)?;
        let name = rest.split('/').next()?.trim_end_matches(".rs");
        (name != "mod").then(|| name.to_owned())
    };
    let stages: BTreeSet<String> = tree.rust().filter_map(|(file, _)| stage_of(&file.path)).collect();
    let mut findings = Vec::new();
    for (file, rust) in tree.rust() {
        let Some(own) = stage_of(&file.path) else {
            continue;
        };
        let direct = file.path.trim_start_matches(STAGES).matches('/').count() == 0;
        let roots: &[&str] = if direct { &["stage::", "super::"] } else { &["stage::"] };
        for (offset, name) in roots.iter().flat_map(|root| named_after(&rust.code, root)) {
            let line = line_of(&rust.code, offset);
            if name != own && stages.contains(name) && !rust.is_test(line) {
                let what = format!("stage {own} reaches into stage {name}");
                let mend = "record a fact and let the other stage read the case; shared words live in case/";
                findings.push(Finding::new(&file.path, line, what, mend));
            }
        }
    }
    findings
}

/// The names that follow `root`, one or a `{…}` list of them.
fn named_after<'c>(code: &'c str, root: &str) -> Vec<(usize, &'c str)> {
    let mut names = Vec::new();
    for (start, _) in code.match_indices(root) {
        let rest = &code[start + root.len()..];
        let listed = rest.strip_prefix('{').and_then(|list| list.split('}').next());
        let words = listed.map_or_else(|| vec![rest], |list| list.split(',').collect());
        for word in words {
            let name = word.trim_start().split(|c: char| !(c.is_alphanumeric() || c == '_')).next();
            names.extend(name.map(|name| (start, name)));
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whats(text: &str) -> Vec<String> {
        let tree = Tree::of(&[
            ("crates/casework/src/stage/mod.rs", "pub mod dispatch; pub mod reply;"),
            ("crates/casework/src/stage/dispatch.rs", ""),
            ("crates/casework/src/stage/reply.rs", text),
        ]);
        check(&tree).into_iter().map(|f| f.what).collect()
    }

    #[test]
    fn every_way_to_reach_a_neighbour_is_found() {
        for text in [
            "use super::dispatch::x;",
            "use crate::stage::{dispatch, reply};",
            "fn a() { super::dispatch::b() }",
        ] {
            assert_eq!(whats(text), ["stage reply reaches into stage dispatch"], "{text}");
        }
    }

    #[test]
    fn the_spine_and_oneself_may_be_used() {
        assert!(whats("use crate::case::Case; use super::reply::y; // super::dispatch").is_empty());
    }
}
