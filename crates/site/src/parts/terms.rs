//! The words of the trade, from one data file: shown in the glossary, and linked to it from the help of each page.

use crate::locale::Translator;
use serde::Deserialize;
use std::sync::LazyLock;

const DATA: &str = include_str!("help/terms.toml");

/// Where the office reads the glossary.
const OFFICE: &str = "/work/glossary";
/// Where everybody does.
const PUBLIC: &str = "/words";

/// A term.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Term {
    /// The end of its wording keys and its anchor on the page.
    pub id: String,
    /// The Chinese term.
    pub zh: String,
    /// The English word.
    pub en: String,
    /// What it means, in a line of each.
    pub says: Said,
    /// Under which heading.
    pub group: String,
    /// The article it comes from; empty if it is this program's own.
    #[serde(default)]
    pub article: Option<Said>,
    /// Whether requesters meet it: then it stands in `words.ftl` of every language too.
    #[serde(default)]
    pub public: bool,
}

/// A text in both languages of the office.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Said {
    zh: String,
    en: String,
}

impl Said {
    /// In that language.
    pub(crate) fn of(&self, lang: &str) -> &str {
        if lang.starts_with("zh") { &self.zh } else { &self.en }
    }
}

#[derive(Deserialize)]
struct Data {
    term: Vec<Term>,
}

static TERMS: LazyLock<Vec<Term>> =
    LazyLock::new(|| toml::from_str::<Data>(DATA).map(|data| data.term).unwrap_or_default());

/// A piece of a sentence, perhaps a link to a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Where the term is explained; empty for plain words.
    pub href: String,
}

/// Every term, in the order of the file.
pub(crate) fn all() -> &'static [Term] {
    &TERMS
}

/// The glossary's address, for people of the office or for everybody.
pub(crate) fn place(of_office: bool) -> &'static str {
    if of_office { OFFICE } else { PUBLIC }
}

/// A sentence with the first mention of each term as a link to its place in the glossary.
pub(crate) fn linked(t: &Translator, place: &str, sentence: &str) -> Vec<Piece> {
    let known = TERMS.iter().filter(|term| place == OFFICE || term.public);
    let mut named: Vec<(String, &str)> = known.map(|term| (word(t, place, term), term.id.as_str())).collect();
    named.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
    let mut found: Vec<(usize, usize, &str)> = Vec::new();
    for (word, id) in &named {
        let Some(at) = mention(sentence, word) else { continue };
        let free = found.iter().all(|(from, to, _)| at + word.len() <= *from || *to <= at);
        if free {
            found.push((at, at + word.len(), id));
        }
    }
    found.sort_unstable();
    cut(sentence, &found, place)
}

fn word(t: &Translator, place: &str, term: &Term) -> String {
    match t.lang() {
        _ if place == PUBLIC => t.say(&format!("words-{}", term.id)).to_string(),
        "zh-CN" => term.zh.clone(),
        _ => term.en.clone(),
    }
}

/// Where the sentence mentions the word: as it stands or in small letters, and in alphabets not within another word.
fn mention(sentence: &str, word: &str) -> Option<usize> {
    let (text, word) = (sentence.to_ascii_lowercase(), word.to_ascii_lowercase());
    let spaced = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_unspaced(c));
    let stands = |at: usize| {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        let begins_inside = spaced(word.chars().next()) && spaced(before.chars().next_back());
        let ends = after.strip_prefix('s').unwrap_or(after);
        let ends_inside = spaced(word.chars().next_back()) && spaced(ends.chars().next());
        !(begins_inside || ends_inside)
    };
    text.match_indices(&word).map(|(at, _)| at).find(|at| !word.is_empty() && stands(*at))
}

/// Whether words of this script stand without spaces, or carry endings: there a term is found inside a run of letters.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}

fn cut(sentence: &str, found: &[(usize, usize, &str)], place: &str) -> Vec<Piece> {
    let plain = |text: &str| Piece { text: text.to_owned(), href: String::new() };
    let (mut pieces, mut done) = (Vec::new(), 0);
    for (from, to, id) in found {
        if done < *from {
            pieces.push(plain(&sentence[done..*from]));
        }
        pieces.push(Piece { text: sentence[*from..*to].to_owned(), href: format!("{place}#{id}") });
        done = *to;
    }
    if done < sentence.len() {
        pieces.push(plain(&sentence[done..]));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_can_be_read_and_names_no_term_twice() {
        let read = toml::from_str::<Data>(DATA);
        assert!(read.is_ok(), "{:?}", read.err());
        let terms = all();
        let mut ids: Vec<&str> = terms.iter().map(|term| term.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), terms.len());
    }

    #[test]
    fn every_pair_of_words_stands_in_the_glossary_of_the_repository() {
        let glossary = include_str!("../../../../GLOSSARY.md");
        let rows: Vec<&str> = glossary.lines().filter(|line| line.starts_with("| ")).collect();
        for Term { zh, en, .. } in TERMS.iter() {
            let stands = rows.iter().any(|row| row.contains(zh.as_str()) && row.contains(en.as_str()));
            assert!(stands, "{zh} / {en}: not a row of GLOSSARY.md");
        }
    }

    #[test]
    fn a_word_is_found_by_itself_and_not_within_another() {
        assert_eq!(mention("Each Case has cases", "case"), Some(5));
        assert_eq!(mention("the showcase of cases", "case"), Some(16));
        assert_eq!(mention("encased", "case"), None);
        assert_eq!(mention("一件工单有时限", "时限"), Some("一件工单有".len()));
        assert_eq!(mention("x", ""), None);
    }

    #[test]
    fn a_sentence_is_cut_into_words_and_links() {
        let pieces = cut("one case here", &[(4, 8, "case")], PUBLIC);
        let told: Vec<(&str, &str)> =
            pieces.iter().map(|piece| (piece.text.as_str(), piece.href.as_str())).collect();
        assert_eq!(told, [("one ", ""), ("case", "/words#case"), (" here", "")]);
        assert_eq!(cut("", &[], PUBLIC), []);
    }
}
