//! The wording of goal forms as data (`forms/goals.toml`).

use crate::money::Unit;
use crate::target::Operator;
use serde::Deserialize;
use std::sync::LazyLock;

#[derive(Debug, Deserialize)]
pub(super) struct Wording {
    pub project: Vec<String>,
    pub budget: Vec<Label>,
    pub funds: Vec<Fund>,
    pub last_year: Label,
    pub spent: Label,
    pub component: List,
    pub breakdown: List,
    pub indicator: Heads,
    pub levels: Levels,
    #[serde(rename = "operator")]
    pub operators: Vec<OperatorWords>,
    pub numbers: Numbers,
    pub prose: Prose,
}

#[derive(Debug, Deserialize)]
pub(super) struct Label {
    pub label: String,
    pub unit: Unit,
}

/// A part of a project's budget by where the money comes from.
#[derive(Debug, Deserialize)]
pub(super) struct Fund {
    pub label: String,
    pub name: String,
    pub unit: Unit,
}

/// A list of components: the head over the names, the heads over the amounts.
#[derive(Debug, Deserialize)]
pub(super) struct List {
    pub name: String,
    pub amounts: Vec<String>,
    #[serde(default)]
    pub price: String,
    #[serde(default)]
    pub count: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Heads {
    pub level_one: Vec<String>,
    pub level_two: Vec<String>,
    pub name: Vec<String>,
    pub operator: Vec<String>,
    pub goal: Vec<String>,
    pub unit: Vec<String>,
    pub weight: Vec<String>,
    pub score: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Levels {
    pub one: Vec<String>,
    pub two: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct OperatorWords {
    pub operator: Operator,
    pub words: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Numbers {
    pub bare: Operator,
    pub reach: Vec<String>,
    pub none: Vec<String>,
    pub units: Vec<String>,
    pub scales: Vec<Scale>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Scale {
    pub word: String,
    pub zeros: u32,
}

#[derive(Debug, Deserialize)]
pub(super) struct Prose {
    pub levels: Vec<String>,
    pub goal_of: String,
    pub project_of: String,
}

/// None if the data does not parse, which every test of goals would show.
static WORDING: LazyLock<Option<Wording>> =
    LazyLock::new(|| toml::from_str(include_str!("../../forms/goals.toml")).ok());

pub(super) fn wording() -> Option<&'static Wording> {
    WORDING.as_ref()
}

impl Wording {
    /// The operator whose word stands in the text: the longest one found.
    pub fn operator<'a>(&'a self, text: &str) -> Option<(Operator, &'a str)> {
        let words =
            self.operators.iter().flat_map(|of| of.words.iter().map(|word| (of.operator, word.as_str())));
        words.filter(|(_, word)| text.contains(word)).max_by_key(|(_, word)| word.len())
    }
}
