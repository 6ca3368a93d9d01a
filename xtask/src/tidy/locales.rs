//! Every language says the same things with the same blanks: a key or a variable missing in one
//! language is a page that falls silent there. What the public reads (`public/`) every language says; what people of
//! the office read (`office/`), the languages of the workbench.

use super::finding::Finding;
use super::tree::Tree;
use std::collections::{BTreeMap, BTreeSet};

/// Key → where it is and which `$variables` its sentence uses.
pub type Sentences = BTreeMap<String, Sentence>;

pub struct Sentence {
    path: String,
    line: usize,
    variables: BTreeSet<String>,
    pub for_office: bool,
}

/// Whether a language speaks on the workbench.
pub fn is_of_office(sentences: &Sentences) -> bool {
    sentences.values().any(|sentence| sentence.for_office)
}

pub fn check(tree: &Tree) -> Vec<Finding> {
    let languages = read(tree);
    let mut findings = Vec::new();
    for (here, sentences) in &languages {
        for (there, others) in languages.iter().filter(|(there, _)| *there != here) {
            for (key, said) in sentences {
                let what = match others.get(key) {
                    None if said.for_office && !is_of_office(others) => continue,
                    None => format!("key `{key}` is missing in {there}"),
                    Some(other) if here < there && said.for_office != other.for_office => {
                        format!(
                            "key `{key}` is for the office here and for the public in {there}, or the reverse"
                        )
                    }
                    Some(other) if here < there && unlike(key, said, other) => {
                        format!("key `{key}` has other variables in {there}")
                    }
                    Some(_) => continue,
                };
                let mend = "say it in every language, with the same variables";
                findings.push(Finding::new(&said.path, said.line, what, mend));
            }
        }
    }
    findings
}

/// Whether two languages fill a sentence from different blanks. A date is handed all its parts and
/// each language picks those it writes.
fn unlike(key: &str, said: &Sentence, other: &Sentence) -> bool {
    !key.starts_with("date-") && said.variables != other.variables
}

/// Language → its sentences.
pub fn read(tree: &Tree) -> BTreeMap<String, Sentences> {
    let mut languages: BTreeMap<String, Sentences> = BTreeMap::new();
    for file in tree.kind("ftl") {
        let Some((lang, rest)) = file.path.strip_prefix("locales/").and_then(|rest| rest.split_once('/'))
        else {
            continue;
        };
        let for_office = rest.starts_with("office/");
        let sentences = languages.entry(lang.to_owned()).or_default();
        let mut current = None;
        for (index, line) in file.text.lines().enumerate() {
            if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
                let key = line.split('=').next().unwrap_or_default().trim().to_owned();
                let (path, variables) = (file.path.clone(), BTreeSet::new());
                let sentence = Sentence { path, line: index + 1, variables, for_office };
                current = Some(sentences.entry(key).or_insert(sentence));
            } else if line.starts_with(['#', '-']) {
                current = None;
            }
            if let Some(sentence) = &mut current {
                sentence.variables.extend(variables(line));
            }
        }
    }
    languages
}

fn variables(line: &str) -> impl Iterator<Item = String> {
    line.split('$')
        .skip(1)
        .map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whats(zh: &str, en: &str) -> Vec<String> {
        let tree = Tree::of(&[("locales/zh-CN/public/a.ftl", zh), ("locales/en/public/a.ftl", en)]);
        check(&tree).into_iter().map(|f| f.what).collect()
    }

    #[test]
    fn a_key_one_language_lacks_is_found() {
        assert_eq!(whats("a = 甲\nb = 乙\n", "a = A\n"), ["key `b` is missing in en"]);
        assert_eq!(whats("a = 甲\n", "a = A\n# c\nb = B\n"), ["key `b` is missing in zh-CN"]);
    }

    #[test]
    fn a_variable_one_language_lacks_is_found() {
        assert_eq!(whats("a = 还有{ $n }天\n", "a = soon\n"), ["key `a` has other variables in zh-CN"]);
    }

    #[test]
    fn a_language_of_the_public_need_not_say_what_the_office_reads() {
        let tree = Tree::of(&[
            ("locales/zh-CN/public/a.ftl", "a = 甲\n"),
            ("locales/zh-CN/office/b.ftl", "b = 乙\n"),
            ("locales/fr/public/a.ftl", ""),
            ("locales/en/office/a.ftl", "a = A\nb = B\n"),
        ]);
        let whats: Vec<String> = check(&tree).into_iter().map(|f| f.what).collect();
        let wrong_face = "key `a` is for the office here and for the public in zh-CN, or the reverse";
        assert_eq!(whats, [wrong_face, "key `a` is missing in fr"]);
    }

    #[test]
    fn plural_forms_count_as_one_sentence() {
        let en = "a = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}\n";
        assert!(whats("a = { $n }天\n", en).is_empty());
    }
}
