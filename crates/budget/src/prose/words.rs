//! The wording of explanations as data (`forms/prose.toml`).

use super::Role;
use crate::money::Unit;
use serde::Deserialize;
use std::sync::LazyLock;

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Wording {
    #[serde(rename = "unit")]
    pub units: Vec<UnitWord>,
    pub words: Words,
    #[serde(rename = "subject")]
    pub subjects: Vec<Subject>,
    pub contributions: Contributions,
}

/// What pensions and health are made of.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Contributions {
    pub shared: String,
    #[serde(rename = "class")]
    pub classes: Vec<Contribution>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Contribution {
    pub code: String,
    pub codes: Vec<String>,
    pub names: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct UnitWord {
    pub word: String,
    pub unit: Unit,
    #[serde(default)]
    pub before: String,
}

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Words {
    pub more: Vec<String>,
    pub less: Vec<String>,
    pub share: Vec<String>,
    pub compared: Vec<String>,
    pub last_year: Vec<String>,
    pub before: Vec<String>,
    pub after: Vec<String>,
    pub levels: Vec<String>,
    pub tail: String,
    pub open: Vec<String>,
    pub parts: Vec<String>,
    pub list: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Subject {
    pub role: Role,
    pub names: Vec<String>,
}

/// Wording that does not parse reads nothing, which every test of prose would show.
pub(crate) static WORDING: LazyLock<Wording> =
    LazyLock::new(|| toml::from_str(include_str!("../../forms/prose.toml")).unwrap_or_default());

impl Wording {
    /// The money unit the text begins with.
    pub fn unit(&self, text: &str) -> Option<(Unit, usize)> {
        self.units.iter().find_map(|known| {
            let rest = text.strip_prefix(known.word.as_str())?;
            let fits = known.before.is_empty() || rest.starts_with(|c| known.before.contains(c));
            fits.then_some((known.unit, known.word.len()))
        })
    }
}

/// The text without the first of these that it ends with.
pub(super) fn cut<'a>(text: &'a str, ends: &[String]) -> Option<&'a str> {
    ends.iter().find_map(|end| text.strip_suffix(end.as_str()))
}

/// The text without any of these before it, as often as they stand there.
pub(super) fn behind<'a>(mut text: &'a str, starts: &[String]) -> &'a str {
    while let Some(rest) = starts.iter().find_map(|start| text.strip_prefix(start.as_str())) {
        text = rest;
    }
    text
}
