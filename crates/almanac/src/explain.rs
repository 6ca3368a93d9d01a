//! Why a deadline is when it is, step by step.
//!
//! Pure data: putting words to the steps belongs to the wording crate, in the reader's language.

use jiff::civil::{Date, DateTime};
use serde::Serialize;

use crate::deadline::shown;
use crate::{Deadline, EndTime, Extension, Pause, Skip, Span};

/// The reckoning of one deadline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Explanation {
    /// The rule the limit comes from.
    pub rule: String,
    /// The article it rests on.
    pub article: String,
    /// Version of the calendar used.
    pub calendar: String,
    /// What happened to the count, in order.
    pub steps: Vec<Step>,
}

/// One step of a reckoning. Between `Counted` and `Ends` the steps are in order of date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The event that set the limit running.
    Started {
        /// When it happened.
        at: DateTime,
    },
    /// The day of the event is not counted. Limits in days only.
    DayOneNotCounted {
        /// That day.
        date: Date,
    },
    /// What the rule gives.
    Counted {
        /// The span, in the rule's own unit.
        span: Span,
    },
    /// A day off passed over while counting working days.
    Skipped(Skip),
    /// A make-up workday that counts although its weekday is a day off.
    MakeUp(Date),
    /// The last day fell on this day off and moved on.
    Rolled(Skip),
    /// The limit stood still.
    Paused(Pause),
    /// More time was given.
    Extended(Extension),
    /// The end.
    Ends {
        /// The last day in time.
        day: Date,
        /// When that day ends.
        time: EndTime,
        /// The first moment at which it is too late.
        due: DateTime,
    },
    /// The notice of a year that matters is not loaded; the end may still move.
    Provisional,
}

pub(crate) fn explain(deadline: &Deadline) -> Explanation {
    let mut steps = vec![Step::Started { at: deadline.start }];
    let span = deadline.limit.span;
    if matches!(span, Span::WorkingDays(_) | Span::CalendarDays(_)) && !span.is_empty() {
        steps.push(Step::DayOneNotCounted { date: deadline.start.date() });
    }
    steps.push(Step::Counted { span });
    steps.extend(in_order(deadline));
    let (day, time) = deadline.shows_as();
    steps.push(Step::Ends { day, time, due: deadline.due });
    if deadline.provisional {
        steps.push(Step::Provisional);
    }
    Explanation {
        rule: deadline.limit.rule.clone(),
        article: deadline.limit.article.clone(),
        calendar: deadline.calendar.clone(),
        steps,
    }
}

fn in_order(deadline: &Deadline) -> impl Iterator<Item = Step> {
    let skipped = deadline.skipped.iter().map(|skip| (skip.date, 0, Step::Skipped(skip.clone())));
    let added = deadline.added.iter().map(|date| (*date, 0, Step::MakeUp(*date)));
    let rolled = deadline.rolled.iter().map(|skip| (skip.date, 0, Step::Rolled(skip.clone())));
    let pauses = deadline.pauses.iter().map(|p| (p.from.date(), 1, Step::Paused(p.clone())));
    let extensions =
        deadline.extensions.iter().map(|e| (shown(deadline.start, e.from).0, 2, Step::Extended(e.clone())));
    let mut steps: Vec<(Date, u8, Step)> =
        skipped.chain(added).chain(rolled).chain(pauses).chain(extensions).collect();
    steps.sort_by_key(|(date, rank, _)| (*date, *rank));
    steps.into_iter().map(|(_, _, step)| step)
}
