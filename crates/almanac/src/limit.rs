//! What a rule allows: a span of time in the rule's own unit, and the article it comes from.
//!
//! Kept apart from [`Deadline`](crate::Deadline) because a limit is written once in a policy pack
//! and a deadline is reckoned from it for every case.

use jiff::civil::Time;
use serde::{Deserialize, Serialize};

/// A length of time in the unit the rule is written in. Units are never converted into each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Span {
    /// Clock hours, running at night and on days off.
    Hours(u32),
    /// 工作日: working days, make-up workdays included.
    WorkingDays(u32),
    /// 日: every day counts; the last one moves if it is a day off (Civil Code art. 203).
    CalendarDays(u32),
    /// At once: due at the moment of the event.
    Immediate,
}

impl Span {
    /// Whether this span allows no time at all.
    pub fn is_empty(self) -> bool {
        matches!(self, Self::Immediate | Self::Hours(0) | Self::WorkingDays(0) | Self::CalendarDays(0))
    }
}

/// A limit as a rule sets it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    /// Identifier of the rule in the policy pack.
    pub rule: String,
    /// The article the rule rests on, as it should be cited to a reader.
    pub article: String,
    /// How much time the rule gives.
    pub span: Span,
    /// When the last day ends, for limits in days. `None` (or 00:00) means 24:00. Hour limits and
    /// immediate ones ignore it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub close_of_business: Option<Time>,
}
