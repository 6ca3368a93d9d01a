//! What a figure is made of: cases, which the log proves, or affairs, each up to a step.

use super::{Computed, Sum};
use crate::{AffairId, AffairKind};
use budget::attainment::ratio::Ratio;
use budget::execution::EXECUTION_RATE;
use serde::{Deserialize, Serialize};

/// What a figure is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Cases: the facts below the head of the log.
    #[default]
    Cases,
    /// Affairs: their steps up to the instant of the figures.
    Affairs(Vec<Behind>),
}

impl Origin {
    /// Whether it is made of cases.
    pub fn is_cases(&self) -> bool {
        *self == Self::Cases
    }

    /// The affairs it is made of.
    pub fn affairs(&self) -> &[Behind] {
        match self {
            Self::Cases => &[],
            Self::Affairs(affairs) => affairs,
        }
    }
}

/// An affair behind a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Behind {
    /// Which kind.
    pub kind: AffairKind,
    /// Which of that kind.
    pub id: AffairId,
    /// So many of its steps count.
    pub steps: u32,
}

impl Computed {
    /// The figure of a formula for a row of that project. The execution rate is that of the project's own money; of
    /// the whole account where the form names no project.
    pub fn sum(&self, id: &str, project: &str) -> Option<&Sum> {
        let project = squeezed(project);
        if id != EXECUTION_RATE || project.is_empty() {
            return self.sums.get(id);
        }
        self.projects.iter().find(|(known, _)| squeezed(known) == project).map(|(_, sum)| sum)
    }

    /// Paid over appropriated, of a project; `None` if the account has no money for it.
    pub fn execution_rate(&self, project: &str) -> Option<Ratio> {
        let sum = self.sum(EXECUTION_RATE, project)?;
        Ratio::new(i128::from(sum.numerator_milli), i128::from(sum.denominator_milli))
    }
}

fn squeezed(name: &str) -> String {
    name.chars().filter(|letter| !letter.is_whitespace()).collect()
}
