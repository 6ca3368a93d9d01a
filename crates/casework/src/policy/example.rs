//! What somebody wrote held against the words by which people speak of a subject. It counts no person and learns
//! nothing: a word stands there or it does not, and which word it was is shown with the suggestion.

use crate::ids::CategoryCode;
use crate::policy::Policy;
use crate::policy::model::Category;
use std::cmp::Reverse;

/// Words by which people speak of a subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The subject.
    pub category: CategoryCode,
    /// The words, in whatever languages the pack gives.
    pub words: Vec<String>,
    /// Whether it lies open in the street and concerns no person.
    pub public_place: bool,
}

/// A subject that what was written may be about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion<'p> {
    /// The subject.
    pub category: &'p Category,
    /// The words that were found, the longest first.
    pub found: Vec<&'p str>,
}

impl Policy {
    /// At most `most` subjects a text may be about: those first whose found words are longest.
    pub fn subjects_of(&self, text: &str, most: usize) -> Vec<Suggestion<'_>> {
        let text = text.to_lowercase();
        let mut likely: Vec<Suggestion<'_>> =
            self.examples.iter().filter_map(|example| self.held_against(example, &text)).collect();
        likely.sort_by_key(|one| (Reverse(weight(&one.found)), one.category.code.clone()));
        likely.truncate(most);
        likely
    }

    /// Whether the subject lies open in the street and concerns no person.
    pub fn is_public_place(&self, category: &CategoryCode) -> bool {
        self.examples.iter().any(|example| example.public_place && example.category == *category)
    }

    fn held_against<'p>(&'p self, example: &'p Example, text: &str) -> Option<Suggestion<'p>> {
        let category = self.categories.get(&example.category)?;
        let names = [category.names.zh.as_str(), category.names.en.as_str()];
        let words = example.words.iter().map(String::as_str).chain(names);
        let mut found: Vec<&str> = words.filter(|word| has(text, &word.to_lowercase())).collect();
        found.sort_by_key(|word| Reverse(word.chars().count()));
        found.dedup();
        (!found.is_empty()).then_some(Suggestion { category, found })
    }
}

/// Whether the text has the word: letters of alphabets from the beginning of a word, others anywhere.
fn has(text: &str, word: &str) -> bool {
    let spelled = word.chars().next().is_some_and(|first| first.is_ascii_alphanumeric());
    !word.is_empty()
        && text.match_indices(word).any(|(at, _)| {
            let before = text.get(..at).and_then(|head| head.chars().next_back());
            !(spelled && before.is_some_and(|c| c.is_ascii_alphanumeric()))
        })
}

/// Chinese says in two characters what takes ten letters elsewhere.
fn weight(found: &[&str]) -> usize {
    found.iter().flat_map(|word| word.chars()).map(|c| if c.is_ascii() { 1 } else { 4 }).sum()
}
