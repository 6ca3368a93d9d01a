//! The faces are built on what they share and not on one another: what is shared names no page, a public page never
//! reaches into the workbench, and the API needs neither.

use super::finding::Finding;
use super::rust::line_of;
use super::tree::Tree;

const SITE: &str = "crates/site/src/";
/// They put the addresses together.
const DOORS: [&str; 2] = ["lib.rs", "router.rs"];
/// Letters to subscribers tell what the public site publishes.
const LETTERS: &str = "subscribing";
const MEND: &str = "what both need lives beside `naming.rs` and `story.rs`, in no face";

pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (file, rust) in tree.rust() {
        let Some((room, barred)) = file.path.strip_prefix(SITE).and_then(barred) else { continue };
        for (offset, name) in barred.iter().flat_map(|name| rust.code.match_indices(name)) {
            let line = line_of(&rust.code, offset);
            if !rust.is_test(line) {
                let what = format!("{room} reaches into {name}");
                findings.push(Finding::new(&file.path, line, what, MEND));
            }
        }
    }
    findings
}

/// Where a file belongs, and what may not be named there.
fn barred(path: &str) -> Option<(&'static str, &'static [&'static str])> {
    if DOORS.contains(&path) || path == "pages.rs" || path.starts_with("pages/work") {
        return None;
    }
    if path.starts_with("pages/") || path.starts_with(LETTERS) {
        return Some(("the public site", &["pages::work", "super::work", "crate::api"]));
    }
    if path == "api.rs" || path.starts_with("api/") {
        return Some(("the API", &["crate::pages"]));
    }
    Some(("what is shared", &["crate::pages", "crate::api"]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whats(path: &str, text: &str) -> Vec<String> {
        check(&Tree::of(&[(path, text)])).into_iter().map(|finding| finding.what).collect()
    }

    #[test]
    fn a_wall_between_faces_has_no_door() {
        let into_work = "use crate::pages::work::unit_name;";
        for (path, text, what) in [
            ("crates/site/src/pages/hall.rs", into_work, "the public site reaches into pages::work"),
            ("crates/site/src/pages/hall.rs", "super::work::x()", "the public site reaches into super::work"),
            ("crates/site/src/api/cases.rs", into_work, "the API reaches into crate::pages"),
            ("crates/site/src/desk/day.rs", "use crate::api::x;", "what is shared reaches into crate::api"),
        ] {
            assert_eq!(whats(path, text), [what]);
        }
    }

    #[test]
    fn the_workbench_and_the_router_may() {
        assert!(whats("crates/site/src/pages/work/units.rs", "use crate::pages::units::how;").is_empty());
        assert!(whats("crates/site/src/router.rs", "use crate::pages::work;").is_empty());
    }
}
