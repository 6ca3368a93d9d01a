//! A limit at work on one case: when it is due, and everything that moved it.
//!
//! A deadline carries its own history instead of a bare date, because an official asked "why that
//! day?" must be able to answer from the record without the calendar of the time.

use std::fmt;

use jiff::civil::{Date, DateTime, Time};
use serde::{Deserialize, Serialize};

use crate::{Calendar, DayKind, DeadlineFault, Explanation, Limit, Span, explain, reckoning};

/// A day off that the reckoning passed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skip {
    /// The day.
    pub date: Date,
    /// [`DayKind::Weekend`] or [`DayKind::Holiday`], never another; a weekend is left out of JSON.
    #[serde(default = "weekend", skip_serializing_if = "is_weekend")]
    pub why: DayKind,
    /// The holiday's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A stretch of time that does not count, `[from, until)`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// The rule that allows the pause.
    pub rule: String,
    /// When the limit stops running.
    pub from: DateTime,
    /// When it runs again; `None` while the pause is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<DateTime>,
    /// Who approved it.
    pub approver: String,
}

/// More time, counted from the due time it replaces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extension {
    /// The rule that allows the extension.
    pub rule: String,
    /// The time given.
    pub span: Span,
    /// The old due time. Restated, with `to`, when a pause before it is recorded later.
    pub from: DateTime,
    /// The new due time.
    pub to: DateTime,
    /// Who approved it.
    pub approver: String,
}

/// When something is due, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// The limit it was reckoned from.
    pub limit: Limit,
    /// The event that set the limit running.
    pub start: DateTime,
    /// The first moment at which it is too late. A last day that ends at 24:00 is 00:00 of the day
    /// after: show it with [`Deadline::shows_as`].
    pub due: DateTime,
    /// Days off passed over while counting working days.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skipped: Vec<Skip>,
    /// Make-up workdays counted as working days, or on which a limit in calendar days ends.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub added: Vec<Date>,
    /// Days off that the last day was moved past (Civil Code art. 203).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rolled: Vec<Skip>,
    /// Pauses, by their beginning. At most the last is open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pauses: Vec<Pause>,
    /// Extensions, in the order granted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub extensions: Vec<Extension>,
    /// Version of the calendar used.
    pub calendar: String,
    /// Whether a day that mattered lies in a year whose notice was not loaded.
    #[serde(default, skip_serializing_if = "is_false")]
    pub provisional: bool,
}

/// The time of day at which a last day ends, as it is told to people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EndTime {
    /// 24:00, the end of the day.
    Midnight,
    /// A time within the day.
    At(Time),
}

impl fmt::Display for EndTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Midnight => f.write_str("24:00"),
            Self::At(time) => write!(f, "{:02}:{:02}", time.hour(), time.minute()),
        }
    }
}

impl Deadline {
    /// Reckons a limit from the event that set it running.
    ///
    /// The day of `start` is not counted; hours run from the moment. A date beyond the last there
    /// is becomes the last.
    pub fn compute(limit: Limit, start: DateTime, calendar: &Calendar) -> Self {
        let deadline = Self {
            limit,
            start,
            due: start,
            skipped: Vec::new(),
            added: Vec::new(),
            rolled: Vec::new(),
            pauses: Vec::new(),
            extensions: Vec::new(),
            calendar: String::new(),
            provisional: false,
        };
        deadline.recomputed(calendar)
    }

    /// The same limit, pauses and extensions under another calendar, for instance when the notice
    /// of a year is published and a provisional date becomes certain.
    #[must_use]
    pub fn recomputed(self, calendar: &Calendar) -> Self {
        reckoning::reckon(self, calendar)
    }

    /// Records a pause, which moves the due time by its length in the unit that was running.
    ///
    /// Hours are moved by the exact length. Days are moved by the days in (day of `from`, day of
    /// `until`]: the day on which the pause begins still counts, like the day of any other event.
    /// An open pause leaves the due time as it is until [`Deadline::resumed`]. The limit never ends
    /// inside a pause: if its last working day would, it ends on the first working day after.
    ///
    /// # Errors
    /// A pause that begins before the start or not before the due time, ends before it begins, or
    /// overlaps another.
    pub fn paused(mut self, pause: Pause, calendar: &Calendar) -> Result<Self, DeadlineFault> {
        self.running_at(&pause.rule, pause.from)?;
        if let Some(until) = pause.until.filter(|until| *until <= pause.from) {
            return Err(DeadlineFault::EmptyPause { rule: pause.rule, from: pause.from, until });
        }
        if let Some(other) = self.pauses.iter().find(|other| overlap(other, &pause)) {
            return Err(DeadlineFault::OverlappingPause {
                rule: pause.rule,
                from: pause.from,
                other: other.rule.clone(),
                other_from: other.from,
            });
        }
        let place = self.pauses.partition_point(|other| other.from < pause.from);
        self.pauses.insert(place, pause);
        Ok(self.recomputed(calendar))
    }

    /// Ends the open pause at `at`.
    ///
    /// # Errors
    /// No pause is open, or it began at or after `at`.
    pub fn resumed(mut self, at: DateTime, calendar: &Calendar) -> Result<Self, DeadlineFault> {
        let Some(open) = self.pauses.iter_mut().find(|pause| pause.until.is_none()) else {
            return Err(DeadlineFault::NotPaused { at });
        };
        if at <= open.from {
            let rule = open.rule.clone();
            return Err(DeadlineFault::EmptyPause { rule, from: open.from, until: at });
        }
        open.until = Some(at);
        Ok(self.recomputed(calendar))
    }

    /// Gives more time, counted from the due time in force.
    ///
    /// # Errors
    /// Approved at or after the due time (while a pause is open the limit cannot run out), before
    /// the start, or for no time at all.
    pub fn extended(
        mut self,
        rule: impl Into<String>,
        span: Span,
        approved_at: DateTime,
        approver: impl Into<String>,
        calendar: &Calendar,
    ) -> Result<Self, DeadlineFault> {
        let rule = rule.into();
        if !self.is_paused_at(approved_at) {
            self.running_at(&rule, approved_at)?;
        }
        if span.is_empty() {
            return Err(DeadlineFault::EmptyExtension { rule });
        }
        let (from, to) = (self.due, self.due);
        let approver = approver.into();
        self.extensions.push(Extension { rule, span, from, to, approver });
        Ok(self.recomputed(calendar))
    }

    /// Whether the time has run out. Never while a pause is running.
    pub fn is_breached(&self, at: DateTime) -> bool {
        at >= self.due && !self.is_paused_at(at)
    }

    /// Whether a pause is running.
    pub fn is_paused_at(&self, at: DateTime) -> bool {
        self.pauses.iter().any(|pause| pause.from <= at && pause.until.is_none_or(|until| at < until))
    }

    /// The last day on which it is still in time.
    pub fn last_day(&self) -> Date {
        self.shows_as().0
    }

    /// The due time as it is told to people: the last day, and when it ends.
    pub fn shows_as(&self) -> (Date, EndTime) {
        shown(self.start, self.due)
    }

    /// The steps that lead from the event to the due time, as data.
    pub fn explain(&self) -> Explanation {
        explain::explain(self)
    }

    fn running_at(&self, rule: &str, at: DateTime) -> Result<(), DeadlineFault> {
        let rule = rule.to_owned();
        if at < self.start {
            return Err(DeadlineFault::BeforeStart { rule, start: self.start, at });
        }
        if at >= self.due {
            return Err(DeadlineFault::AfterDue { rule, due: self.due, at });
        }
        Ok(())
    }
}

/// A due time of 00:00 is 24:00 of the day before, unless nothing has elapsed since the start.
pub(crate) fn shown(start: DateTime, due: DateTime) -> (Date, EndTime) {
    if due == DateTime::MAX {
        return (due.date(), EndTime::Midnight);
    }
    match due.date().yesterday() {
        Ok(last) if due.time() == Time::midnight() && due > start => (last, EndTime::Midnight),
        _ => (due.date(), EndTime::At(due.time())),
    }
}

fn overlap(one: &Pause, other: &Pause) -> bool {
    let before = |first: &Pause, second: &Pause| first.until.is_some_and(|u| u <= second.from);
    !before(one, other) && !before(other, one)
}

fn weekend() -> DayKind {
    DayKind::Weekend
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields by reference")]
fn is_weekend(kind: &DayKind) -> bool {
    *kind == DayKind::Weekend
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields by reference")]
fn is_false(value: &bool) -> bool {
    !value
}
