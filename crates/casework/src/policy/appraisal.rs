//! 承办单位月度考核: by which shares units are compared, and the guards that make it fair.
//!
//! Only shares of cases done well can be named. No count can, so that no pack makes a unit better by giving it, or
//! leaving it, fewer petitions.

use crate::policy::model::Policy;
use almanac::{Deadline, Limit, Span};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Rule id of the time in which units may ask that a case not count.
const OBJECTION: &str = "APPRAISAL-OBJECTION";

/// The rules on the appraisal of units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppraisalRules {
    /// Ids of the indicators, in the order shown. None: this office does not appraise units.
    pub indicators: Vec<String>,
    /// The one whose order is the month's; the others stand beside it.
    pub decisive: String,
    /// The mix of cases is that of so many months before.
    pub reference_months: u32,
    /// Categories are compared by so many digits of their code.
    pub category_digits: u32,
    /// A unit with fewer cases is listed, not ranked.
    pub minimum_cases: u32,
    /// So much of the mix must be work the unit has.
    pub minimum_coverage_percent: u32,
    /// Working days in which a unit may ask that a case not count, from the opening of the month.
    pub objection_days: u32,
}

impl Default for AppraisalRules {
    fn default() -> Self {
        Self {
            indicators: Vec::new(),
            decisive: String::new(),
            reference_months: 12,
            category_digits: 2,
            minimum_cases: 30,
            minimum_coverage_percent: 50,
            objection_days: 5,
        }
    }
}

impl AppraisalRules {
    /// Whether the office appraises units at all.
    pub fn are_given(&self) -> bool {
        !self.indicators.is_empty()
    }
}

impl Policy {
    /// Until when units may ask that a case not count, if the month is opened at `opened`.
    pub fn objections_until(&self, opened: Timestamp) -> Timestamp {
        let span = Span::WorkingDays(self.appraisal.objection_days);
        let limit = Limit { rule: OBJECTION.into(), article: String::new(), span, close_of_business: None };
        self.instant(Deadline::compute(limit, self.local(opened), &self.calendar).due)
    }
}
