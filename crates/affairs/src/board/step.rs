//! What happens to a board of targets, as it is kept.

use super::origin::Origin;
use crate::AffairId;
use budget::attainment::board::BoardRow;
use budget::attainment::evaluation::Evaluation;
use budget::attainment::forecast::Elapsed;
use budget::target::Decimal;
use casework::coded;
use casework::personal::Sealed;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One thing that happened to a board. Rows are named by their place in the book, from 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// It was opened for a book.
    Opened {
        /// Which.
        book: AffairId,
        /// The budget's year.
        year: i16,
    },
    /// A value or judgement; a later one replaces it.
    Entered {
        /// Which row.
        nth: u32,
        /// What.
        what: Entered,
    },
    /// A row that no rule takes was given what measures it.
    Bound {
        /// Which row.
        nth: u32,
        /// What measures it.
        to: Tie,
        /// Why.
        reason: Sealed,
    },
    /// Why a row came out otherwise than planned.
    Explained {
        /// Which row.
        nth: u32,
        /// Why.
        reason: Sealed,
    },
    /// The board was frozen as it stood.
    Frozen(Box<Frozen>),
    /// A frozen version was published.
    Published {
        /// The step at which it was frozen.
        version: u32,
    },
}

/// What a person found of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Entered {
    /// A number with what shows it.
    Value {
        /// The number.
        value: Decimal,
        /// What it counts in.
        unit: String,
        /// The last day it covers.
        as_of: Date,
        /// Number of the file, voucher or contract; may be blank if the words name another proof.
        file: String,
        /// What it shows; may be blank if the file has a number.
        note: Sealed,
    },
    /// A row in words.
    Judged {
        /// Id of a band of the rules.
        band: String,
        /// Share of the weight given, in hundredths.
        percent: u32,
        /// Why.
        reason: Sealed,
    },
}

impl Entered {
    /// What was written with it.
    pub fn words(&self) -> &Sealed {
        match self {
            Self::Value { note: words, .. } | Self::Judged { reason: words, .. } => words,
        }
    }
}

/// What a person says measures a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tie {
    /// A formula of the catalogue.
    Formula {
        /// Its id.
        id: String,
    },
    /// A person, with evidence.
    Manual,
}

coded! {
    /// What a board is frozen for.
    Occasion {
        /// 绩效监控.
        Monitoring = "monitoring",
        /// 绩效自评.
        SelfEvaluation = "self_evaluation",
    }
}

/// A figure, in thousandths; money in thousandths of a yuan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sum {
    /// Version of the formula.
    pub version: u32,
    /// Counted.
    pub numerator_milli: i64,
    /// Out of; zero for counts, and where there was nothing.
    pub denominator_milli: i64,
    /// What it is made of.
    #[serde(default, skip_serializing_if = "Origin::is_cases")]
    pub from: Origin,
}

/// What figures were computed from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    /// The last day they cover, from the first of its year.
    pub day: Date,
    /// What was due by then counts.
    pub at: Timestamp,
    /// They are those of the first so many facts of the log.
    pub size: u64,
    /// The signed hash of these facts.
    pub root: String,
    /// The version of the rules.
    pub policy: String,
}

/// Figures, and what they were computed from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Computed {
    /// From what.
    pub basis: Basis,
    /// Working days of the year.
    pub elapsed: Elapsed,
    /// By id of the formula.
    pub sums: BTreeMap<String, Sum>,
    /// 预算执行率 of each project of the year's account, by its name there.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub projects: BTreeMap<String, Sum>,
}

/// A board as it was frozen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frozen {
    /// What for.
    pub occasion: Occasion,
    /// The figures.
    pub computed: Computed,
    /// Every row, in the order of the book. Words of people are not in it; their handles are.
    pub rows: Vec<BoardRow>,
    /// Name of each form and its points.
    pub evaluations: Vec<(String, Evaluation)>,
}
