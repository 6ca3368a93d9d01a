//! The closed lists of casework have words: every refusal, act, state and clock has its sentence in
//! the locale files, and every refusal is provoked by some test.

use super::finding::Finding;
use super::locales;
use super::rust::{closing, line_of};
use super::tree::Tree;

struct List {
    path: &'static str,
    name: &'static str,
    prefix: &'static str,
    tested: bool,
}

const LISTS: [List; 4] = [
    List {
        path: "crates/casework/src/case/refusal.rs",
        name: "RefusalCode",
        prefix: "refusal",
        tested: true,
    },
    List {
        path: "crates/casework/src/case/act.rs",
        name: "ActKind",
        prefix: "act",
        tested: false,
    },
    List {
        path: "crates/casework/src/case/state.rs",
        name: "StateKind",
        prefix: "state",
        tested: false,
    },
    List {
        path: "crates/casework/src/case/clock.rs",
        name: "ClockKind",
        prefix: "clock",
        tested: false,
    },
];

pub fn check(tree: &Tree) -> Vec<Finding> {
    LISTS
        .iter()
        .flat_map(|list| check_list(tree, list))
        .collect()
}

fn check_list(tree: &Tree, list: &List) -> Vec<Finding> {
    let Some(rust) = tree.get(list.path).and_then(|file| file.rust.as_ref()) else {
        return Vec::new();
    };
    let languages = locales::read(tree);
    let mut findings = Vec::new();
    for (line, variant) in variants(&rust.code, list.name) {
        let code = kebab(variant);
        let key = format!("{}-{code}", list.prefix);
        for lang in languages
            .iter()
            .filter(|(_, sentences)| !sentences.contains_key(&key))
        {
            let what = format!(
                "{}::{variant} has no sentence `{key}` in {}",
                list.name, lang.0
            );
            let mend = "add it to the file of that noun in every language";
            findings.push(Finding::new(list.path, line, what, mend));
        }
        if list.tested && !is_tested(tree, list.name, variant, &code) {
            let what = format!("{}::{variant} is provoked by no test", list.name);
            let mend = "write the test or scenario that is refused for this reason";
            findings.push(Finding::new(list.path, line, what, mend));
        }
    }
    findings
}

fn is_tested(tree: &Tree, list: &str, variant: &str, code: &str) -> bool {
    let named = format!("{list}::{variant}");
    let in_rust = tree.rust().any(|(_, rust)| {
        rust.lines()
            .any(|(line, text)| rust.is_test(line) && follows_whole(text, &named))
            || rust
                .literals
                .iter()
                .any(|literal| rust.is_test(literal.line) && literal.text == code)
    });
    let told = |text: &str| {
        text.split(|c: char| !(c.is_alphanumeric() || c == '-'))
            .any(|word| word == code)
    };
    let stories = tree
        .files()
        .iter()
        .filter(|file| file.kind() == "case" || file.path.starts_with("scenarios/"));
    in_rust || stories.into_iter().any(|file| told(&file.text))
}

fn follows_whole(text: &str, named: &str) -> bool {
    text.match_indices(named).any(|(at, _)| {
        !text[at + named.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_')
    })
}

/// The variants of an enum with the line each stands on.
fn variants<'c>(code: &'c str, name: &str) -> Vec<(usize, &'c str)> {
    let head = format!("enum {name} ");
    let Some(open) = code
        .find(&head)
        .and_then(|at| Some(at + code[at..].find('{')?))
    else {
        return Vec::new();
    };
    let end = closing(code, open).unwrap_or(code.len());
    let mut found = Vec::new();
    let mut depth = 0_i32;
    for (index, line) in code[open + 1..end].lines().enumerate() {
        let word = line
            .trim_start()
            .split(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or_default();
        if depth == 0 && word.starts_with(|c: char| c.is_ascii_uppercase()) {
            found.push((line_of(code, open) + index, word));
        }
        depth += brackets(line);
    }
    found
}

fn brackets(line: &str) -> i32 {
    line.bytes()
        .map(|byte| match byte {
            b'{' | b'(' | b'[' => 1,
            b'}' | b')' | b']' => -1,
            _ => 0,
        })
        .sum()
}

fn kebab(variant: &str) -> String {
    let mut word = String::new();
    for c in variant.chars() {
        if c.is_uppercase() && !word.is_empty() {
            word.push('-');
        }
        word.extend(c.to_lowercase());
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "/// Why.\n#[derive(Debug)]\npub enum RefusalCode {\n    /// Too late.\n    ExtendAfterDue,\n    NotYours { unit: u8 },\n}\n";

    fn whats(ftl: &str, test: &str) -> Vec<String> {
        let tree = Tree::of(&[
            ("crates/casework/src/case/refusal.rs", LIST),
            ("locales/en/refusal.ftl", ftl),
            ("crates/casework/tests/a.rs", test),
        ]);
        check(&tree)
            .into_iter()
            .map(|f| format!("{} {}", f.line, f.what))
            .collect()
    }

    #[test]
    fn a_refusal_without_words_or_test_is_found() {
        let found = whats(
            "refusal-extend-after-due = Too late\n",
            "RefusalCode::ExtendAfterDueToo; \"not-yours\";",
        );
        assert_eq!(
            found,
            [
                "5 RefusalCode::ExtendAfterDue is provoked by no test",
                "6 RefusalCode::NotYours has no sentence `refusal-not-yours` in en",
            ]
        );
    }

    #[test]
    fn words_and_tests_satisfy_it() {
        let ftl = "refusal-extend-after-due = Too late\nrefusal-not-yours = Not yours\n";
        assert!(whats(ftl, "RefusalCode::ExtendAfterDue; \"not-yours\";").is_empty());
    }
}
