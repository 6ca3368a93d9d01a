//! What the office itself owes in time, whoever asks or does not ask: reports, publications, records that
//! must be kept. The rules are the pack's; when something is due is worked out here.

use crate::ids::{ReasonId, Role};
use crate::policy::model::{Names, Policy};
use almanac::{Deadline, Limit, Span};
use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan as _};

/// How long a duty leaves, or how long it lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DutyTerm {
    /// To be done within this time of the event.
    Within(Span),
    /// To be done once in every calendar year.
    EachYear,
    /// A record to be kept for at least so many months.
    Keep(u32),
}

/// One duty of the office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DutyRule {
    /// Rule id, e.g. `LK-BUDGET`.
    pub id: ReasonId,
    /// What is owed.
    pub names: Names,
    /// The event that starts it.
    pub event: Names,
    /// How long it leaves or lasts.
    pub term: DutyTerm,
    /// Who sees to it.
    pub roles: Vec<Role>,
    /// Source.
    pub article: String,
    /// How well it is sourced, as with limits.
    pub confidence: String,
}

impl DutyRule {
    /// Whether it is a record that is kept, rather than something to do.
    pub fn is_kept(&self) -> bool {
        matches!(self.term, DutyTerm::Keep(_))
    }

    fn limit(&self, span: Span) -> Limit {
        let (rule, article) = (self.id.to_string(), self.article.clone());
        Limit { rule, article, span, close_of_business: None }
    }
}

impl Policy {
    /// The duty of that id.
    pub fn duty(&self, id: &str) -> Option<&DutyRule> {
        self.duties.iter().find(|duty| duty.id.as_str() == id)
    }

    /// By when a duty that began at `event` must be done; of a record, until when it must be kept.
    pub fn duty_due(&self, rule: &DutyRule, event: Timestamp) -> Timestamp {
        let local = self.local(event);
        let due = match rule.term {
            DutyTerm::Within(span) => Some(Deadline::compute(rule.limit(span), local, &self.calendar).due),
            DutyTerm::EachYear => Date::new(local.year().saturating_add(1), 1, 1)
                .ok()
                .map(|day| day.to_datetime(Time::midnight())),
            DutyTerm::Keep(months) => local.checked_add(i64::from(months).months()).ok(),
        };
        due.map_or(Timestamp::MAX, |due| self.instant(due))
    }
}
