//! The numbers of a bulletin as they were when it was drafted. They stand in its step and never change, whatever
//! happens to the cases; the checkpoint names the log they can be recomputed from.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What was counted, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Numbers {
    /// Only what was known by then.
    pub as_of: Timestamp,
    /// The signed head of the log at that moment; empty while the log is.
    pub checkpoint: String,
    /// Every indicator.
    pub figures: Vec<Frozen>,
    /// Cases received, by category of the first level; the most first.
    pub categories: Vec<Count>,
    /// Cases received, by unit; the most first.
    pub units: Vec<Count>,
    /// Cases received, by channel; the most first.
    pub channels: Vec<Count>,
    /// Cases received, day by day.
    pub days: Vec<DayCount>,
}

/// An indicator as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frozen {
    /// Its id.
    pub indicator: String,
    /// Of which formula.
    pub version: u32,
    /// Whether it is a share; else it is a count.
    pub is_share: bool,
    /// In thousandths.
    pub numerator_milli: i64,
    /// In thousandths.
    pub denominator_milli: i64,
    /// In thousandths, of a percent for a share; `None` if there was nothing to measure.
    pub value_milli: Option<i64>,
}

/// How many cases there were of something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// Its code; empty for those without one.
    pub code: String,
    /// How many.
    pub cases: i64,
}

/// How many cases came in on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayCount {
    /// The local day.
    pub day: Date,
    /// How many.
    pub cases: i64,
}

impl Numbers {
    /// An indicator.
    pub fn figure(&self, indicator: &str) -> Option<&Frozen> {
        self.figures.iter().find(|figure| figure.indicator == indicator)
    }

    /// How many cases came in.
    pub fn received(&self) -> i64 {
        self.days.iter().map(|day| day.cases).sum()
    }
}
