//! A function fits on a screen: seventy lines from `fn` to its closing bracket, tests included.

use super::finding::Finding;
use super::rust::{closing, line_of};
use super::tree::Tree;

const MOST: usize = 70;

pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (file, rust) in tree.rust() {
        for (name, start, end) in functions(&rust.code) {
            let lines = end + 1 - start;
            if lines > MOST {
                let what = format!("fn {name} has {lines} lines, at most {MOST}");
                let mend = "give a part of it a name and make it a function";
                findings.push(Finding::new(&file.path, start, what, mend));
            }
        }
    }
    findings
}

/// Name, first and last line of every function that has a body.
fn functions(code: &str) -> Vec<(&str, usize, usize)> {
    let mut found = Vec::new();
    for (start, _) in code.match_indices("fn ") {
        let in_word = code[..start].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let name = code[start + 3..].split(|c: char| !(c.is_alphanumeric() || c == '_')).next();
        let (Some(name), false) = (name.filter(|name| !name.is_empty()), in_word) else {
            continue;
        };
        let Some(open) = body(code, start) else {
            continue;
        };
        let end = closing(code, open).unwrap_or(code.len());
        found.push((name, line_of(code, start), line_of(code, end)));
    }
    found
}

/// Where the body of the function starting at `start` opens; `None` for a bare signature.
fn body(code: &str, start: usize) -> Option<usize> {
    let mut depth = 0_i32;
    for (offset, byte) in code.bytes().enumerate().skip(start) {
        match byte {
            b'(' | b'[' => depth += 1,
            b')' | b']' => depth -= 1,
            b'{' if depth == 0 => return Some(offset),
            b';' if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(body_lines: usize) -> Tree {
        let text =
            format!("trait T {{ fn bare(x: [u8; 3]); }}\nfn long() {{\n{}}}\n", "a;\n".repeat(body_lines));
        Tree::of(&[("crates/x/src/a.rs", &text)])
    }

    #[test]
    fn seventy_one_lines_are_too_many() {
        let found = check(&tree(69));
        assert_eq!((found.len(), found[0].line), (1, 2));
        assert!(found[0].what.starts_with("fn long has 71 lines"), "{}", found[0].what);
    }

    #[test]
    fn seventy_lines_pass() {
        assert_eq!(check(&tree(68)), []);
    }
}
