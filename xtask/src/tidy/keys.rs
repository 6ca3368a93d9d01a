//! Keys are scanned, not remembered: a sentence asked for by name in Rust or in a template exists.
//! Seen are `say(…, "key"` and `t("key"`, in both; names put together at run time are covered by
//! the `words` rule, which knows the closed lists they come from. A page of the public asks for sentences of the
//! public alone: only those are said in every language.

use super::finding::Finding;
use super::locales;
use super::rust::line_of;
use super::tree::Tree;
use std::collections::BTreeSet;

pub fn check(tree: &Tree) -> Vec<Finding> {
    let languages = locales::read(tree);
    let known: BTreeSet<&String> = languages.values().flat_map(|sentences| sentences.keys()).collect();
    let of_office: BTreeSet<&String> =
        languages.values().flatten().filter(|(_, said)| said.for_office).map(|(key, _)| key).collect();
    let mut findings = Vec::new();
    for file in tree.files().iter().filter(|file| file.path.starts_with("crates/")) {
        let used = match &file.rust {
            Some(rust) => {
                let calls = calls(&rust.code).into_iter();
                let mut keys = Vec::new();
                for quote in calls {
                    keys.extend(
                        rust.literals
                            .iter()
                            .find(|literal| literal.offset == quote)
                            .map(|l| (l.line, l.text.clone())),
                    );
                }
                keys.retain(|(line, _)| !rust.is_test(*line));
                keys
            }
            None if file.kind() == "html" => in_template(&file.text),
            None => continue,
        };
        for (line, key) in used.into_iter().filter(|(_, key)| is_key(key)) {
            if !known.contains(&key) {
                let what = format!("no sentence `{key}`");
                let mend = "add it to locales/zh-CN and locales/en, in the file of its noun under public/ or office/";
                findings.push(Finding::new(&file.path, line, what, mend));
            } else if is_of_public(&file.path) && of_office.contains(&key) {
                let what = format!("sentence `{key}` is for the office, the page for the public");
                findings.push(Finding::new(&file.path, line, what, "move it to public/ in every language"));
            }
        }
    }
    findings
}

/// Whether only the public reads what this file shows.
fn is_of_public(path: &str) -> bool {
    let Some(page) = path.strip_prefix("crates/site/src/pages/") else {
        return path.starts_with("crates/site/src/parts/");
    };
    !["work/", "work.", "sign_in"].iter().any(|office| page.starts_with(office))
}

/// Offsets of the quote that opens the first string of each call of `say` or `t`.
fn calls(code: &str) -> Vec<usize> {
    let mut quotes = Vec::new();
    for name in ["say(", "t("] {
        for (start, _) in code.match_indices(name) {
            let in_word = code[..start].ends_with(|c: char| c.is_alphanumeric() || c == '_');
            let inside = start + name.len();
            let first = code[inside..].find(['"', ')', ';', '{', '|', '[']).map(|at| at + inside);
            quotes.extend(first.filter(|at| !in_word && code[*at..].starts_with('"')));
        }
    }
    quotes
}

fn in_template(text: &str) -> Vec<(usize, String)> {
    calls(text)
        .into_iter()
        .filter_map(|quote| {
            let key = text[quote + 1..].split('"').next()?;
            Some((line_of(text, quote), key.to_owned()))
        })
        .collect()
}

/// Whether the text is a key and not half of one.
fn is_key(text: &str) -> bool {
    let shaped = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !text.is_empty() && text.chars().all(shaped) && !text.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whats(path: &str, text: &str) -> Vec<String> {
        let tree = Tree::of(&[(path, text), ("locales/en/a.ftl", "yes = Yes\n")]);
        check(&tree).into_iter().map(|f| format!("{} {}", f.line, f.what)).collect()
    }

    #[test]
    fn an_unknown_key_is_found_in_rust_and_in_templates() {
        let rust = "fn a() {\n  w.say(lang, \"yes\", &[]);\n  w.say(self.lang(x), y);\n  t(\"nope\");\n}";
        assert_eq!(whats("crates/site/src/a.rs", rust), ["4 no sentence `nope`"]);
        let html = "<p>{{ t.say(\"yes\") }}</p>\n<b>{{ t.t(\"nope\") }}</b>";
        assert_eq!(whats("crates/site/src/a.html", html), ["2 no sentence `nope`"]);
    }

    #[test]
    fn a_page_of_the_public_needs_sentences_of_the_public() {
        let page = "<p>{{ t.say(\"desk\") }}{{ t.say(\"yes\") }}</p>";
        let found = |path: &str| {
            let office = ("locales/en/office/b.ftl", "desk = Desk\n");
            let tree = Tree::of(&[(path, page), ("locales/en/public/a.ftl", "yes = Yes\n"), office]);
            check(&tree).len()
        };
        assert_eq!(found("crates/site/src/pages/track/a.html"), 1);
        assert_eq!(found("crates/site/src/parts/a.html"), 1);
        assert_eq!(found("crates/site/src/pages/work/a.html"), 0);
        assert_eq!(found("crates/site/src/pages/sign_in/a.html"), 0);
    }

    #[test]
    fn keys_put_together_at_run_time_and_tests_are_left_alone() {
        let rust = "fn a() { w.say(lang, &format!(\"act-{x}\"), &[]); let part = get(\"nope\"); w.say(lang, key, &[(\"nope\", x)]); }";
        assert!(whats("crates/site/src/a.rs", rust).is_empty());
        assert!(whats("crates/site/tests/a.rs", "say(lang, \"nope\")").is_empty());
    }
}
