//! What a list is narrowed to, and in which order it is read: all of it stands in the address of a page.

use casework::case::act::Channel;
use casework::case::state::Owner;
use casework::{AreaCode, CategoryCode, Policy};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use ledger::projection::CaseRow;

casework::coded! {
    /// When the next clock runs out.
    Window {
        /// It ran out.
        Late = "late",
        /// It runs out today.
        Today = "today",
        /// It runs out on one of the next three workdays.
        Soon = "soon",
        /// It runs out later.
        Later = "later",
    }
}

casework::coded! {
    /// In which order a list is read.
    Order {
        /// What runs out first.
        Due = "due",
        /// What runs out last.
        DueLast = "due_last",
        /// What was registered last.
        Newest = "newest",
    }
}

/// Workdays after today that count as soon.
const SOON_DAYS: usize = 3;

/// What a list is narrowed to besides its state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrow {
    /// This category, or one below it.
    pub category: Option<CategoryCode>,
    /// This area, or one within it.
    pub area: Option<AreaCode>,
    /// This channel.
    pub channel: Option<Channel>,
    /// Due in this window.
    pub window: Option<Window>,
    /// Waiting for this unit or desk.
    pub owner: Option<Owner>,
}

/// From when on (not included) until when (included).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Not this instant, but what comes after it.
    pub after: Timestamp,
    /// The last instant.
    pub until: Timestamp,
}

impl Window {
    /// The instants it means now.
    pub fn span(self, policy: &Policy, now: Timestamp) -> Span {
        let today = policy.local(now).date();
        let (tonight, soon) = (end_of(policy, today), end_of(policy, soon(policy, today)));
        match self {
            Self::Late => Span { after: Timestamp::MIN, until: now },
            Self::Today => Span { after: now, until: tonight },
            Self::Soon => Span { after: tonight, until: soon },
            Self::Later => Span { after: soon, until: Timestamp::MAX },
        }
    }

    /// The window in which that instant lies.
    pub fn of(policy: &Policy, now: Timestamp, due: Timestamp) -> Self {
        let holds = |window: &&Self| window.span(policy, now).holds(due);
        Self::ALL.iter().find(holds).copied().unwrap_or(Self::Later)
    }
}

impl Span {
    /// Whether it holds that instant.
    pub fn holds(self, at: Timestamp) -> bool {
        self.after < at && at <= self.until
    }
}

fn end_of(policy: &Policy, day: Date) -> Timestamp {
    let next = day.tomorrow().unwrap_or(Date::MAX);
    policy.instant(next.to_datetime(Time::midnight()))
}

fn soon(policy: &Policy, today: Date) -> Date {
    (0..SOON_DAYS).fold(today, |day, _| policy.calendar.next_workday(day))
}

impl Narrow {
    /// Whether it lets everything through.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether a line belongs to it; `span` is that of its window.
    pub fn fits(&self, row: &CaseRow, span: Option<Span>) -> bool {
        let begins = |has: Option<&str>, wanted: Option<&str>| {
            wanted.is_none_or(|wanted| has.is_some_and(|has| has.starts_with(wanted)))
        };
        begins(
            row.category.as_ref().map(CategoryCode::as_str),
            self.category.as_ref().map(CategoryCode::as_str),
        ) && begins(row.area.as_ref().map(AreaCode::as_str), self.area.as_ref().map(AreaCode::as_str))
            && self.channel.is_none_or(|channel| row.channel == channel)
            && self.owner.as_ref().is_none_or(|owner| row.owner.as_ref() == Some(owner))
            && span.is_none_or(|span| row.next_clock.is_some() && span.holds(row.next_due))
    }
}
