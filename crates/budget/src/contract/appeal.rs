//! Appeals of the operator against a statement, and their decisions.

use crate::attainment::Measured;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What an appeal is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contested {
    /// The figure of an item, and what it should be.
    Figure {
        /// Indicator id.
        id: String,
        /// The figure the operator asks for, with its evidence.
        corrected: Measured,
    },
    /// A breach, by its position in the statement; it did not happen, or is not the operator's.
    Breach(usize),
    /// A veto, by its position in the statement.
    Veto(usize),
}

/// An appeal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appeal {
    /// What it is about.
    pub about: Contested,
    /// Who asked, for the operator.
    pub asked_by: String,
    /// When.
    pub asked_on: Date,
    /// Why.
    pub reason: String,
    /// The decision, once there is one.
    pub decision: Option<Decision>,
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Whether the appeal is granted.
    pub granted: bool,
    /// Who decided, for the office.
    pub by: String,
    /// When.
    pub on: Date,
    /// Why.
    pub reason: String,
}

impl Appeal {
    /// Whether it is decided in the operator's favour.
    pub fn is_granted(&self) -> bool {
        self.decision.as_ref().is_some_and(|decision| decision.granted)
    }
}
