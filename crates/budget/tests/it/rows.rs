//! The indicator rows of the five published budgets: facts taken from them, with what each should bind to.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use budget::source::Place;
use budget::target::{Decimal, Goal, Operator, Target};
use serde::Deserialize;
use std::path::PathBuf;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    pub seed: String,
    project: String,
    level_one: String,
    level_two: String,
    pub name: String,
    operator: Operator,
    value: Option<String>,
    words: Option<String>,
    unit: String,
    pub weight: Option<u32>,
    /// The office's own points for the row, in hundredths, where its form prints them.
    pub score: Option<u32>,
    pub binds: String,
}

pub fn all() -> Vec<Row> {
    serde_json::from_str(include_str!("data/indicators.json")).unwrap()
}

pub fn decimal(text: &str) -> Decimal {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    Decimal { units: format!("{whole}{part}").parse().unwrap(), scale: part.len().try_into().unwrap() }
}

impl Row {
    pub fn target(&self) -> Target {
        let number = || decimal(self.value.as_ref().unwrap());
        let goal = self.words.clone().map_or_else(|| Goal::Number(number()), Goal::Words);
        Target {
            project: self.project.clone(),
            level_one: self.level_one.clone(),
            level_two: self.level_two.clone(),
            name: self.name.clone(),
            operator: self.operator,
            goal,
            unit: self.unit.clone(),
            weight: self.weight,
            score: self.score,
            printed: String::new(),
            place: Place::Line(1),
        }
    }
}

pub fn target(operator: Operator, value: &str, unit: &str) -> Target {
    Target {
        project: String::new(),
        level_one: String::new(),
        level_two: String::new(),
        name: "指标".to_owned(),
        operator,
        goal: Goal::Number(decimal(value)),
        unit: unit.to_owned(),
        weight: Some(1000),
        score: None,
        printed: String::new(),
        place: Place::Line(1),
    }
}

/// A folder beside the project with the published texts, which are not part of it.
pub fn shared(path: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared").join(path);
    if !path.exists() {
        eprintln!("{} is not here: nothing was compared", path.display());
        return None;
    }
    Some(path)
}
