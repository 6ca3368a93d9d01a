//! 信息公开计划: how many bulletins an office means to bring out in a year, in all and of each kind.

use crate::case::state::coded;

coded! {
    /// A kind of bulletin 简报.
    IssueKind {
        /// 日报: one day.
        Daily = "daily",
        /// 周报: Monday to Sunday.
        Weekly = "weekly",
        /// 月报: a calendar month.
        Monthly = "monthly",
        /// 专报: any period, on one subject.
        Special = "special",
    }
}

/// How many of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IssuePlan {
    /// Which kind.
    pub kind: IssueKind,
    /// At least so many a year.
    pub per_year: u32,
    /// Where that is laid down.
    pub article: String,
    /// How well it is sourced, as with limits.
    pub confidence: String,
}

/// Below which number a count of cases points to single people, so that nobody outside reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SmallCounts {
    /// Counts below this are not shown; 0 and 1 hide nothing.
    pub below: u32,
    /// Where that is laid down.
    pub article: String,
    /// How well it is sourced, as with limits.
    pub confidence: String,
}

/// The plan of a year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PublicationPlan {
    /// At least so many issues a year, of whatever kind; 0 if nothing is planned.
    pub at_least: u32,
    /// Of each kind that is planned for itself.
    pub issues: Vec<IssuePlan>,
    /// What is hidden in the tables everybody reads; `None`: nothing.
    pub small: Option<SmallCounts>,
}

impl PublicationPlan {
    /// Counts below this are hidden from everybody outside.
    pub fn shown_from(&self) -> i64 {
        self.small.as_ref().map_or(0, |small| i64::from(small.below))
    }
}
