//! Words the code does not use: `#[allow]`, which hides a lint for ever, and the identifiers that
//! GLOSSARY.md rules out, so that one thing keeps one name.

use super::finding::Finding;
use super::tree::Tree;

const GLOSSARY: &str = "GLOSSARY.md";
const SECTION: &str = "## Words the code does not use";

/// One line of the glossary's table: the word, and the paths where it may stand.
struct Word {
    parts: Vec<String>,
    except: Vec<String>,
}

pub fn check(tree: &Tree) -> Vec<Finding> {
    let words = words(tree.get(GLOSSARY).map_or("", |file| &file.text));
    let mut findings = Vec::new();
    for (file, rust) in tree.rust() {
        for (line, code) in rust.lines() {
            if code.contains("#[allow(") || code.contains("#![allow(") {
                let mend = "write #[expect(lint, reason = \"…\")], which tells when it is no longer needed";
                findings.push(Finding::new(&file.path, line, "#[allow] is not used here", mend));
            }
            for identifier in code.split(|c: char| !(c.is_alphanumeric() || c == '_')) {
                let parts = parts(identifier);
                let bad = words.iter().find(|word| word.stands_in(&parts) && !word.may_stand(&file.path));
                if let Some(word) = bad {
                    let what = format!("`{identifier}` uses the word {}", word.parts.join("_"));
                    let mend = "GLOSSARY.md, last section, names the word to use instead";
                    findings.push(Finding::new(&file.path, line, what, mend));
                }
            }
        }
    }
    findings
}

impl Word {
    fn stands_in(&self, parts: &[String]) -> bool {
        parts.windows(self.parts.len()).any(|window| window == self.parts)
    }

    fn may_stand(&self, path: &str) -> bool {
        self.except.iter().any(|fragment| path.contains(fragment))
    }
}

/// Rows `| word | instead | where it may stand |` of the glossary's last section.
fn words(glossary: &str) -> Vec<Word> {
    let section = glossary.split_once(SECTION).map_or("", |(_, rest)| rest);
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| {
        let mut cells = row.split('|');
        let parts = parts(cells.next()?.trim().trim_end_matches('`'));
        let except =
            cells.nth(1).unwrap_or_default().split(',').map(|cell| cell.trim().trim_matches('`').to_owned());
        Some(Word { parts, except: except.filter(|cell| !cell.is_empty()).collect() })
    })
    .collect()
}

/// Lower-case parts of an identifier, split at `_` and at humps.
fn parts(identifier: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut before = '_';
    for c in identifier.chars() {
        if c == '_' || (before.is_lowercase() && c.is_uppercase()) {
            parts.push(String::new());
        }
        if let Some(part) = parts.last_mut().filter(|_| c != '_') {
            part.extend(c.to_lowercase());
        }
        before = c;
    }
    parts.retain(|part| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "## Words the code does not use\n\n| word | say | may stand in |\n|---|---|---|\n| `ticket` | case | |\n| `watch_list` | nothing | |\n| `petitioner` | requester | petition |\n";

    fn whats(path: &str, text: &str) -> Vec<String> {
        check(&Tree::of(&[(path, text), ("GLOSSARY.md", TABLE)])).into_iter().map(|f| f.what).collect()
    }

    #[test]
    fn banned_words_are_found_in_every_spelling_of_an_identifier() {
        let text = "struct TicketId; fn open_ticket() {} let watchList = 1; // ticket\nlet s = \"ticket\"; fn tickets() {}";
        assert_eq!(whats("crates/x/src/a.rs", text).len(), 3);
    }

    #[test]
    fn a_word_may_stand_where_the_glossary_says() {
        assert!(whats("crates/x/src/petition/a.rs", "let petitioner = 1;").is_empty());
        assert_eq!(whats("crates/x/src/a.rs", "let petitioner = 1;").len(), 1);
    }

    #[test]
    fn allow_is_found_and_expect_is_not() {
        assert_eq!(whats("a.rs", "#[allow(dead_code)]\n#[expect(dead_code)]").len(), 1);
    }
}
