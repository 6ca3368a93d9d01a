//! What measures a row of a goal form: a formula, a person with evidence, or nothing that Yingda would count.
//!
//! The rules are data (`forms/bindings.toml`); a row they do not know is left open for a person, never guessed.

pub mod catalogue;
mod rules;

use crate::attainment::forecast::Accrual;
use crate::attainment::unit::recounted;
use crate::target::{Operator, Target};
use catalogue::Formula;
use serde::{Deserialize, Serialize};

pub use rules::{RuleFault, RuleSet};

/// What measures a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Binding {
    /// A formula of the catalogue.
    Formula {
        /// The formula. If Yingda does not compute it yet, a person enters its value with evidence.
        formula: Formula,
        /// How the row is read.
        reading: Reading,
    },
    /// A value that a person enters.
    Manual {
        /// Id under which it is kept.
        id: String,
        /// The sort of evidence asked for: `document`, `voucher`, `survey`, `judgement` …
        evidence: String,
        /// How the row is read.
        reading: Reading,
    },
    /// Public money, but nothing that Yingda measures.
    NotMeasured {
        /// Key of the reason: `interception`, `stability_control`, `fewer_petitions`, `pressure_on_persons`.
        reason: String,
    },
    /// No rule, or rules that disagree. A person binds it.
    Open,
}

/// How a row is read: what its form leaves unsaid.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// Instead of `=`, where more (or less) is no failure.
    pub operator: Option<Operator>,
    /// The unit the form's text counts in, where the row uses another word.
    pub counts: Option<String>,
    /// Whether the figure adds up through the year.
    pub accrual: Accrual,
    /// Key of a remark that stands beside the result.
    pub remark: Option<String>,
}

/// Binds a row by the compiled-in rules.
pub fn bind(target: &Target) -> Binding {
    RuleSet::common().bind(target)
}

impl Binding {
    /// The target as it is assessed: with the operator and unit the reading gives it.
    pub fn read(&self, target: &Target) -> Target {
        let mut read = target.clone();
        let Some(reading) = self.reading() else {
            return read;
        };
        if let Some(operator) = reading.operator.filter(|_| target.operator == Operator::Equal) {
            read.operator = operator;
        }
        if let Some(base) = reading.counts.as_ref().filter(|_| target.operator != Operator::Qualitative) {
            read.unit = recounted(&target.unit, base);
        }
        read
    }

    /// How the row is read, if it is measured at all.
    pub fn reading(&self) -> Option<&Reading> {
        match self {
            Self::Formula { reading, .. } | Self::Manual { reading, .. } => Some(reading),
            Self::NotMeasured { .. } | Self::Open => None,
        }
    }

    /// Whether a person must enter the value, with evidence.
    pub fn needs_entry(&self) -> bool {
        match self {
            Self::Formula { formula, .. } => formula.computed.is_none(),
            Self::Manual { .. } => true,
            Self::NotMeasured { .. } | Self::Open => false,
        }
    }
}
