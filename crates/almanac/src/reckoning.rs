//! The arithmetic behind a deadline.
//!
//! A deadline is reckoned afresh from its limit, start, pauses and extensions whenever one of them
//! changes. So the order in which pauses and extensions were recorded cannot matter, and a new
//! calendar can be applied to an old case. The limit is the first *leg*, each extension a further
//! one; a pause belongs to the leg that was running when it began and moves that leg's end in that
//! leg's unit.

use jiff::SignedDuration;
use jiff::civil::{Date, DateTime, Time};

use crate::deadline::shown;
use crate::{Calendar, DayKind, Deadline, Pause, Skip, Span};

/// Fills in everything that follows from the limit, start, pauses and extensions.
pub(crate) fn reckon(mut deadline: Deadline, calendar: &Calendar) -> Deadline {
    let mut trail = Trail::default();
    let mut pauses = &deadline.pauses[..];
    let start = deadline.start;
    let close = deadline.limit.close_of_business;
    let legs = deadline.extensions.len();
    let leg = |span, anchor, base| Leg { span, anchor, base, close, calendar };

    let first = leg(deadline.limit.span, start, start.date());
    let mut due = first.run(&mut pauses, legs == 0, &mut trail);
    for (index, extension) in (1..).zip(&mut deadline.extensions) {
        let next = leg(extension.span, due, shown(start, due).0);
        extension.from = due;
        due = next.run(&mut pauses, index == legs, &mut trail);
        extension.to = due;
    }

    deadline.due = due;
    deadline.skipped = trail.skipped;
    deadline.added = trail.added;
    deadline.rolled = trail.rolled;
    deadline.provisional = trail.provisional;
    calendar.version().clone_into(&mut deadline.calendar);
    deadline
}

#[derive(Default)]
struct Trail {
    skipped: Vec<Skip>,
    added: Vec<Date>,
    rolled: Vec<Skip>,
    provisional: bool,
}

/// A span that runs from `anchor`; in days, from the day after `base`.
struct Leg<'a> {
    span: Span,
    anchor: DateTime,
    base: Date,
    close: Option<Time>,
    calendar: &'a Calendar,
}

impl Leg<'_> {
    /// The end of this leg. Takes from `pauses` those that began within it, or all if it is the
    /// last.
    fn run(&self, pauses: &mut &[Pause], is_last: bool, trail: &mut Trail) -> DateTime {
        match self.span {
            Span::Immediate => self.anchor,
            Span::Hours(hours) => {
                let mut due = self.anchor.saturating_add(hours_long(hours));
                while let Some((from, until)) = take(pauses, due, is_last) {
                    due = due.saturating_add(until.duration_since(from));
                }
                due
            }
            Span::WorkingDays(days) | Span::CalendarDays(days) => {
                let mut last = self.forward(self.base, i64::from(days));
                while let Some((from, until)) = take(pauses, self.end(last), is_last) {
                    last = self.forward(last, self.length(from.date(), until.date()));
                    last = self.past(last, until);
                }
                self.record(last, trail);
                self.end(last)
            }
        }
    }

    /// `days` further in this leg's unit, before any roll.
    fn forward(&self, from: Date, days: i64) -> Date {
        if !matches!(self.span, Span::WorkingDays(_)) {
            return from.saturating_add(SignedDuration::from_hours(days.saturating_mul(24)));
        }
        let mut day = from;
        for _ in 0..days {
            let next = self.calendar.next_workday(day);
            if next == day {
                break;
            }
            day = next;
        }
        day
    }

    fn length(&self, after: Date, through: Date) -> i64 {
        match self.span {
            Span::WorkingDays(_) => self.calendar.workdays_between(after, through),
            _ => after.duration_until(through).as_hours() / 24,
        }
    }

    /// A last day whose end is not before `until`, so that no limit ends inside a pause.
    fn past(&self, last: Date, until: DateTime) -> Date {
        if self.end(last) > until {
            return last;
        }
        let same_day = last.max(until.date());
        if self.end(same_day) > until {
            return same_day;
        }
        self.calendar.next_workday(same_day)
    }

    /// The first workday from `last` on (Civil Code art. 203).
    fn rolled(&self, last: Date) -> Date {
        if self.calendar.is_workday(last) { last } else { self.calendar.next_workday(last) }
    }

    fn end(&self, last: Date) -> DateTime {
        let last = self.rolled(last);
        let end = match self.close.filter(|close| *close != Time::midnight()) {
            Some(close) => last.to_datetime(close),
            None => last.tomorrow().map_or(DateTime::MAX, |day| day.to_datetime(Time::midnight())),
        };
        end.max(self.anchor)
    }

    fn record(&self, last: Date, trail: &mut Trail) {
        let counts_working_days = matches!(self.span, Span::WorkingDays(_));
        let rolled_to = self.rolled(last);
        let mut day = if counts_working_days { self.base } else { last };
        if counts_working_days && day < last {
            day = day.tomorrow().unwrap_or(day);
        }
        while day <= rolled_to {
            let (kind, name, provisional) = self.calendar.look_up(day);
            trail.provisional |= provisional;
            match kind {
                DayKind::Workday => {}
                DayKind::MakeUpDay => trail.added.push(day),
                DayKind::Weekend | DayKind::Holiday => {
                    let skip = Skip { date: day, why: kind, name: name.map(str::to_owned) };
                    if day < last { &mut trail.skipped } else { &mut trail.rolled }.push(skip);
                }
            }
            let Ok(next) = day.tomorrow() else { break };
            day = next;
        }
    }
}

/// The next closed pause of this leg. An open one moves nothing yet.
fn take(pauses: &mut &[Pause], due: DateTime, is_last: bool) -> Option<(DateTime, DateTime)> {
    let (pause, rest) = pauses.split_first()?;
    if !is_last && pause.from >= due {
        return None;
    }
    *pauses = rest;
    pause.until.map(|until| (pause.from, until))
}

fn hours_long(hours: u32) -> SignedDuration {
    SignedDuration::from_hours(i64::from(hours))
}
