//! Sentences for people live in `locales/`, words of a place in `packs/`; a Chinese character in a
//! Rust string outside tests is one that escaped. `testkit` is exempt: it invents what citizens say.

use super::finding::Finding;
use super::tree::Tree;

pub fn check(tree: &Tree) -> Vec<Finding> {
    let mend =
        "put the words into locales/<lang>/<face>/<noun>.ftl or, if they are local or matched, into a pack";
    let mut findings = Vec::new();
    for (file, rust) in tree.rust() {
        if !file.path.starts_with("crates/") || file.path.starts_with("crates/testkit/") {
            continue;
        }
        for literal in rust.literals.iter().filter(|literal| !rust.is_test(literal.line)) {
            if literal.text.chars().any(is_han) {
                let what = format!("Chinese in a string: {}", literal.text.trim());
                findings.push(Finding::new(&file.path, literal.line, what, mend));
            }
        }
    }
    findings
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{3134f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(path: &str, text: &str) -> Vec<usize> {
        check(&Tree::of(&[(path, text)])).into_iter().map(|f| f.line).collect()
    }

    #[test]
    fn a_chinese_string_is_found_where_the_product_speaks() {
        let text = "// 注释可以\nlet a = \"退单\";\n#[cfg(test)]\nmod tests { const T: &str = \"退单\"; }\n";
        assert_eq!(lines("crates/site/src/a.rs", text), [2]);
    }

    #[test]
    fn tests_and_the_test_kit_may_speak_chinese() {
        let text = "let a = \"退单\";";
        assert!(lines("crates/testkit/src/a.rs", text).is_empty());
        assert!(lines("crates/site/tests/a.rs", text).is_empty());
    }
}
