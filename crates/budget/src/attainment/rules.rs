//! How rows score: the split, the bands of rows in words, the grades. Data, because offices differ.

use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// Rules of an evaluation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Points of a hundred that the execution rate is worth.
    pub execution_points: u32,
    /// A value better than its target by more than this must be explained.
    pub explain_above_percent: u32,
    /// 约: how far below the figure a value may lie; as far above it must be explained.
    pub about_within_percent: u32,
    /// 定性: shares of the weight a person may give.
    #[serde(rename = "band")]
    pub bands: Vec<Band>,
    /// 等级, best first.
    #[serde(rename = "grade")]
    pub grades: Vec<Grade>,
    /// When a forecast is told.
    pub forecast: ForecastRules,
}

/// A band of a row in words.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// `achieved`, `partly`, `missed`.
    pub id: String,
    /// Least share.
    pub from_percent: u32,
    /// Greatest share.
    pub to_percent: u32,
}

/// A grade.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grade {
    /// `excellent`, `good`, `fair`, `poor`.
    pub id: String,
    /// Least points of a hundred.
    pub from_points: u32,
}

/// When a forecast is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ForecastRules {
    /// Not before this share of the working days.
    pub too_early_below_percent: u32,
}

/// Rules that contradict themselves.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RulesFault {
    /// Not the shape of `forms/evaluation.toml`.
    #[error("{0}")]
    Form(String),
    /// More than a hundred points.
    #[error("execution_points is {0}, but there are only 100 points in all")]
    Points(u32),
    /// A band that is empty or goes beyond the weight.
    #[error("band `{0}` must run from a lesser to a greater share, at most 100")]
    Band(String),
    /// Grades out of order, or none.
    #[error("the grades must stand best first and the last must begin at 0 points")]
    Grades,
}

static COMMON: LazyLock<Rules> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the file is compiled in and a test reads it")]
    Rules::parse(include_str!("../../forms/evaluation.toml")).expect("embedded rules read")
});

impl Rules {
    /// The common form, as compiled in.
    pub fn common() -> &'static Self {
        &COMMON
    }

    /// Reads rules of the shape of `forms/evaluation.toml`.
    ///
    /// # Errors
    /// The first thing that does not read or contradicts itself.
    pub fn parse(text: &str) -> Result<Self, RulesFault> {
        let rules: Self = toml::from_str(text).map_err(|fault| RulesFault::Form(fault.to_string()))?;
        if rules.execution_points > 100 {
            return Err(RulesFault::Points(rules.execution_points));
        }
        let bad =
            rules.bands.iter().find(|band| band.from_percent > band.to_percent || band.to_percent > 100);
        if let Some(band) = bad {
            return Err(RulesFault::Band(band.id.clone()));
        }
        let falls = rules.grades.is_sorted_by(|better, worse| better.from_points > worse.from_points);
        if !falls || rules.grades.last().is_none_or(|last| last.from_points != 0) {
            return Err(RulesFault::Grades);
        }
        Ok(rules)
    }
}
