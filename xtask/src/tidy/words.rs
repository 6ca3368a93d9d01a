//! The closed lists of casework have words: every refusal, act, state, clock and code a person may
//! see has its sentence in the locale files, and every refusal is provoked by some test.

use super::finding::Finding;
use super::locales::{self, Sentences};
use super::rust::{closing, line_of};
use super::tree::{File, Tree};
use std::collections::BTreeMap;

const ROOM: &str = "crates/casework/src/";
const INDICATORS: &str = "crates/casework/src/indicators/";
const REFUSALS: &str = "RefusalCode";

/// The list as it is named in casework, and the noun its keys begin with.
const LISTS: [(&str, &str); 20] = [
    (REFUSALS, "refusal"),
    (REFUSALS, "refusal-source"),
    ("acts!", "act"),
    ("What", "fact"),
    ("StateKind", "state"),
    ("Desk", "desk"),
    ("ClockKind", "clock"),
    ("RequestKind", "kind"),
    ("Channel", "channel"),
    ("Urgency", "urgency"),
    ("Basis", "basis"),
    ("Fault", "fault"),
    ("Outcome", "outcome"),
    ("Finding", "finding"),
    ("Satisfaction", "satisfaction"),
    ("Method", "method"),
    ("Work", "work"),
    ("Role", "role"),
    ("NoticeKind", "notice"),
    ("Section", "rules-part"),
];

pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut languages = locales::read(tree);
    languages.retain(|_, said| locales::is_of_office(said));
    let mut findings = Vec::new();
    for (name, noun) in LISTS {
        for (file, line, variant) in variants(tree, name) {
            let code = kebab(variant);
            let key = format!("{noun}-{code}");
            for (lang, _) in languages.iter().filter(|(_, said)| !said.contains_key(&key)) {
                let what = format!("{name}::{variant} has no sentence `{key}` in {lang}");
                let mend = "add it to the file of that noun in every language";
                findings.push(Finding::new(&file.path, line, what, mend));
            }
            if noun == "refusal" && !is_tested(tree, variant, &code) {
                let what = format!("{name}::{variant} is provoked by no test");
                let mend = "write the test or scenario that is refused for this reason";
                findings.push(Finding::new(&file.path, line, what, mend));
            }
        }
    }
    findings.extend(check_indicators(tree, &languages));
    findings
}

/// Indicators are named by ids in capitals; each has a name and its formula in words.
fn check_indicators(tree: &Tree, languages: &BTreeMap<String, Sentences>) -> Vec<Finding> {
    let is_id = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_uppercase() || c == '_');
    let mut findings = Vec::new();
    for (file, rust) in tree.rust().filter(|(file, _)| file.path.starts_with(INDICATORS)) {
        let ids = rust.literals.iter().filter(|l| is_id(&l.text) && !rust.is_test(l.line));
        for (literal, ending) in ids.flat_map(|literal| ["", "-formula"].map(|ending| (literal, ending))) {
            let id = literal.text.to_ascii_lowercase().replace('_', "-");
            let key = format!("indicator-{id}{ending}");
            for (lang, _) in languages.iter().filter(|(_, said)| !said.contains_key(&key)) {
                let what = format!("indicator {} has no sentence `{key}` in {lang}", literal.text);
                let mend = "add its name and its formula to locales/<lang>/public/indicator.ftl";
                findings.push(Finding::new(&file.path, literal.line, what, mend));
            }
        }
    }
    findings
}

/// Whether a test names the refusal, by variant or by code, or a scenario does by code.
fn is_tested(tree: &Tree, variant: &str, code: &str) -> bool {
    let named = format!("::{variant}");
    let in_tests = tree.rust().any(|(_, rust)| {
        let by_name = |(line, text): (usize, &str)| {
            rust.is_test(line)
                && text.match_indices(&named).any(|(at, _)| ends_whole(&text[at + named.len()..]))
        };
        let literals = || rust.literals.iter().filter(|literal| rust.is_test(literal.line));
        rust.lines().any(by_name) || literals().any(|literal| stands_whole(&literal.text, code))
    });
    let is_story = |file: &&File| file.kind() == "case" || file.path.starts_with("scenarios/");
    let mut stories = tree.files().iter().filter(is_story);
    in_tests || stories.any(|file| stands_whole(&file.text, code))
}

fn ends_whole(rest: &str) -> bool {
    !rest.starts_with(joins)
}

fn joins(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '-'
}

fn stands_whole(text: &str, word: &str) -> bool {
    text.match_indices(word)
        .any(|(at, _)| !text[..at].ends_with(joins) && ends_whole(&text[at + word.len()..]))
}

/// The variants of a list, wherever in the room it stands, with file and line.
fn variants<'t>(tree: &'t Tree, name: &str) -> Vec<(&'t File, usize, &'t str)> {
    let room = tree.rust().filter(|(file, _)| file.path.starts_with(ROOM));
    room.filter_map(|(file, rust)| Some((file, rust, opening(&rust.code, name)?)))
        .flat_map(|(file, rust, open)| {
            members(&rust.code, open).into_iter().map(move |(line, variant)| (file, line, variant))
        })
        .collect()
}

/// Where the braces of the list open: after `enum Name`, after a bare `Name` inside a macro call,
/// or after the macro call itself.
fn opening(code: &str, name: &str) -> Option<usize> {
    let head = format!("{name} {{");
    code.match_indices(&head).map(|(at, _)| at).find_map(|at| {
        let before = code[..at].trim_end();
        let declared = before.ends_with("enum") || before.ends_with('{');
        let called = name.ends_with('!') && !code[..at].ends_with(char::is_alphanumeric);
        (declared || called).then_some(at + head.len() - 1)
    })
}

/// The words that begin with a capital, one level inside the braces, with their lines.
fn members(code: &str, open: usize) -> Vec<(usize, &str)> {
    let end = closing(code, open).unwrap_or(code.len());
    let mut found = Vec::new();
    let mut depth = 0_i32;
    for (index, line) in code[open + 1..end].lines().enumerate() {
        let word = line.trim_start().split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
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

    const LIST: &str = "coded! {\n    /// Why.\n    RefusalCode {\n        /// Too late.\n        ExtendAfterDue = \"extend-after-due\",\n        NotYours = \"not-yours\",\n    }\n}\nimpl RefusalCode {\n    Nothing\n}\n";
    const SOURCES: &str = "refusal-source-extend-after-due = Law\nrefusal-source-not-yours = Law\n";

    fn whats(list: &str, ftl: &str, test: &str) -> Vec<String> {
        let ftl = format!("{SOURCES}{ftl}");
        let tree = Tree::of(&[
            ("crates/casework/src/case/any.rs", list),
            ("locales/en/office/refusal.ftl", &ftl),
            ("crates/casework/tests/a.rs", test),
        ]);
        check(&tree).into_iter().map(|f| format!("{} {}", f.line, f.what)).collect()
    }

    #[test]
    fn a_refusal_without_words_or_test_is_found() {
        let test = "RefusalCode::ExtendAfterDueToo; \"a not-yours b\";";
        let found = whats(LIST, "refusal-extend-after-due = Too late\n", test);
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
        assert!(whats(LIST, ftl, "RefusalCode::ExtendAfterDue; \"not-yours\";").is_empty());
    }

    #[test]
    fn an_indicator_without_name_or_formula_is_found() {
        let tree = Tree::of(&[
            ("crates/casework/src/indicators/formulas.rs", "share(\"SAT_RATE\", satisfied), x(\"no\")"),
            ("locales/en/office/indicator.ftl", "indicator-sat-rate = Satisfied\n"),
        ]);
        let found: Vec<_> = check(&tree).into_iter().map(|f| f.what).collect();
        assert_eq!(found, ["indicator SAT_RATE has no sentence `indicator-sat-rate-formula` in en"]);
    }

    #[test]
    fn acts_and_plain_enums_are_read_too() {
        let acts = "macro_rules! acts { }\nacts! {\n    Precheck {\n        Field: X,\n    } = \"precheck\",\n    Accept = \"accept\",\n}\n";
        let found = whats(acts, "act-accept = Accept\n", "");
        assert_eq!(found, ["3 acts!::Precheck has no sentence `act-precheck` in en"]);
        let role = "pub enum Role {\n    /// Who.\n    UnitHandler,\n}\n";
        assert_eq!(whats(role, "", "").len(), 1);
    }
}
