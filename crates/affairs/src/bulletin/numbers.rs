//! The numbers of a bulletin as they were when it was drafted. They stand in its step and never change, whatever
//! happens to the cases; the checkpoint names the log they can be recomputed from.

use casework::indicators::share_milli_percent;
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
    /// The period before; `None` if it was not counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Earlier>,
}

/// The indicators of the period before, known at the same moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Earlier {
    /// Its first local day.
    pub from: Date,
    /// Its last local day.
    pub through: Date,
    /// Every indicator.
    pub figures: Vec<Frozen>,
}

/// How far an indicator is from what it was in the period before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it was, in thousandths.
    pub was_milli: i64,
    /// By how much it differs: a count in thousandths, a share in thousandths of a percentage point.
    pub by_milli: i64,
    /// For a count by how much of what it was, in thousandths of a percent; `None` where that was nothing.
    pub share_milli: Option<i64>,
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

    /// How far an indicator is from what it was; `None` if either is missing or was reckoned by another formula.
    pub fn change(&self, indicator: &str) -> Option<Change> {
        let now = self.figure(indicator)?;
        let was = self.before.as_ref()?.figures.iter().find(|figure| figure.indicator == indicator)?;
        if (now.version, now.is_share) != (was.version, was.is_share) {
            return None;
        }
        let was_milli = was.value_milli?;
        let by_milli = now.value_milli?.checked_sub(was_milli)?;
        let share = if now.is_share { None } else { share_milli_percent(by_milli, was_milli) };
        Some(Change { was_milli, by_milli, share_milli: share })
    }

    /// How many cases came in.
    pub fn received(&self) -> i64 {
        self.days.iter().map(|day| day.cases).sum()
    }
}
