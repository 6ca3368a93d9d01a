//! What the people of the city say and write, read from `data/` and filled in at random.

use crate::dice::Dice;
use anyhow::{Context, Result};
use casework::case::act::RequestKind;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A story as written in `data/stories.toml`.
#[derive(Debug, Deserialize)]
pub(super) struct Story {
    #[serde(default)]
    pub category: String,
    pub kinds: Vec<RequestKind>,
    pub title: String,
    pub text: String,
}

#[derive(Debug, Deserialize)]
struct Stories {
    story: Vec<Story>,
    general: Vec<Story>,
    english: Vec<Story>,
    slots: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct People {
    pub surnames: Vec<String>,
    pub given: Vec<String>,
    pub western: Vec<String>,
    pub compounds: Vec<String>,
    shops: Vec<String>,
    firms: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Sayings {
    One(String),
    Many(Vec<String>),
}

impl Sayings {
    fn all(&self) -> &[String] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::Many(many) => many,
        }
    }
}

/// Everything the city can say.
#[derive(Debug)]
pub(super) struct Words {
    stories: Stories,
    pub people: People,
    office: BTreeMap<String, Sayings>,
}

/// What a sentence is about: names for the slots that the city fills itself.
pub(super) type About<'a> = [(&'a str, String)];

/// How deep sentences may nest.
const DEPTH: usize = 4;

impl Words {
    pub fn read() -> Result<Self> {
        Ok(Self {
            stories: toml::from_str(include_str!("../../data/stories.toml")).context("stories.toml")?,
            people: toml::from_str(include_str!("../../data/people.toml")).context("people.toml")?,
            office: toml::from_str(include_str!("../../data/office.toml")).context("office.toml")?,
        })
    }

    /// Stories of that kind: particular ones, general ones, or English ones.
    pub fn stories(&self, kind: RequestKind, which: Shelf) -> Vec<&Story> {
        let told = match which {
            Shelf::Particular => &self.stories.story,
            Shelf::General => &self.stories.general,
            Shelf::English => &self.stories.english,
        };
        told.iter().filter(|story| story.kinds.contains(&kind)).collect()
    }

    /// A sentence of the office.
    pub fn office(&self, key: &str, dice: &mut Dice, about: &About<'_>) -> String {
        let sentence = self.office.get(key).and_then(|sayings| dice.pick(sayings.all()));
        self.fill(sentence.map_or("", String::as_str), dice, about)
    }

    /// The template with every slot filled.
    pub fn fill(&self, template: &str, dice: &mut Dice, about: &About<'_>) -> String {
        self.filled(template, dice, about, 0)
    }

    fn filled(&self, template: &str, dice: &mut Dice, about: &About<'_>, depth: usize) -> String {
        let mut text = String::with_capacity(template.len() * 2);
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            text.push_str(before);
            let Some((slot, tail)) = after.split_once('}') else { break };
            if depth < DEPTH {
                text.push_str(&self.slot(slot, dice, about, depth + 1));
            }
            rest = tail;
        }
        text.push_str(rest);
        text
    }

    fn slot(&self, slot: &str, dice: &mut Dice, about: &About<'_>, depth: usize) -> String {
        if let Some((_, known)) = about.iter().find(|(name, _)| *name == slot) {
            return known.clone();
        }
        let listed = |list: &[String], dice: &mut Dice| dice.pick(list).cloned().unwrap_or_default();
        match slot {
            "n" => dice.between(3, 28).to_string(),
            "m" => dice.between(2, 6).to_string(),
            "compound" => listed(&self.people.compounds, dice),
            "shop" => listed(&self.people.shops, dice),
            "firm" => listed(&self.people.firms, dice),
            _ => {
                let lists = self.stories.slots.get(slot).map(Vec::as_slice);
                let list = lists.or_else(|| self.office.get(slot).map(Sayings::all)).unwrap_or_default();
                let sentence = listed(list, dice);
                self.filled(&sentence, dice, about, depth)
            }
        }
    }
}

/// Which stories.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shelf {
    /// About one category.
    Particular,
    /// About any category.
    General,
    /// Told in English.
    English,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slot_of_every_sentence_is_filled() {
        let words = Words::read().unwrap();
        let about: Vec<(&str, String)> =
            ["place", "area", "category"].map(|slot| (slot, "某处".to_owned())).to_vec();
        let mut dice = Dice::of(1, 1);
        let shelves = [&words.stories.story, &words.stories.general, &words.stories.english];
        for story in shelves.into_iter().flatten() {
            for text in [&story.title, &story.text] {
                let slots = text.split('{').skip(1).filter_map(|part| part.split('}').next());
                for slot in slots {
                    let known = about.iter().any(|(name, _)| *name == slot)
                        || ["n", "m", "compound", "shop", "firm"].contains(&slot)
                        || words.stories.slots.contains_key(slot);
                    assert!(known, "{slot} in {text}");
                }
                let told = words.fill(text, &mut dice, &about);
                assert!(!told.contains(['{', '}']), "{told}");
            }
        }
    }
}
