//! What is planned and published of a reception day, and how the day goes on from there.

use super::{Booking, ReceptionDay, SlotState, Stage, Step};
use crate::Entry;
use casework::UnitId;
use jiff::ToSpan as _;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

/// Slots of a day at most: half an hour each around the clock.
pub const SLOTS: u32 = 48;
/// Longest line that is published.
const LINE: usize = 200;

/// What is published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The local day.
    pub day: Date,
    /// When it begins.
    pub from: Time,
    /// When it ends.
    pub to: Time,
    /// How many are received, one after the other.
    pub slots: u32,
    /// Where.
    pub place: String,
    /// The leader's post.
    pub post: String,
    /// The leader's name, as published; may be left out.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The unit the leader heads, if any: cases about it go to somebody else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<UnitId>,
    /// What it is about, as published; may be left out.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub topics: String,
    /// Languages and help that will be there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub help: Vec<super::Help>,
}

impl Plan {
    /// Whether it can be kept: something in every line that must not be blank, hours and slots that fit.
    pub fn is_sound(&self) -> bool {
        let fits = |line: &str| line.chars().count() <= LINE;
        let lines = [&self.place, &self.post, &self.name, &self.topics];
        let stated = !self.place.trim().is_empty() && !self.post.trim().is_empty();
        stated
            && lines.into_iter().all(|line| fits(line))
            && self.from < self.to
            && (1..=SLOTS).contains(&self.slots)
            && self.minutes() >= 5
    }

    /// How long a slot is.
    pub fn minutes(&self) -> i64 {
        let span = self.to.duration_since(self.from).as_mins();
        span / i64::from(self.slots.max(1))
    }

    /// When a slot begins.
    pub fn begins(&self, slot: u32) -> Time {
        let before = self.minutes() * i64::from(slot.saturating_sub(1));
        self.from.checked_add(before.minutes()).unwrap_or(self.to)
    }
}

/// The day after one step more.
pub(super) fn after(mut day: ReceptionDay, next: &Entry<Step>) -> ReceptionDay {
    match &next.what {
        Step::Planned(_) => {}
        Step::Published => day.stage = Stage::Published,
        Step::CalledOff { reason } => day.stage = Stage::CalledOff(*reason),
        Step::Closed => day.stage = Stage::Closed,
        Step::Booked { slot, case, help } => {
            let (record, read_back, assigned, answer, missed) = (None, None, None, None, None);
            let (slot, case, help, state) = (*slot, *case, help.clone(), SlotState::Booked);
            let booking = Booking { slot, case, help, state, record, read_back, assigned, answer, missed };
            day.bookings.push(booking);
        }
        Step::Withdrawn { slot } => return day.change(*slot, |b| b.state = SlotState::Withdrawn),
        Step::PreRead { slot } => return day.change(*slot, |b| b.state = SlotState::PreRead),
        Step::Received { slot, record, read_back } => {
            return day.change(*slot, |b| {
                (b.state, b.record) = (SlotState::Received, Some(record.clone()));
                b.read_back = read_back.then_some(next.at);
            });
        }
        Step::ReadBack { slot } => return day.change(*slot, |b| b.read_back = Some(next.at)),
        Step::Assigned { slot, unit, due } => {
            return day.change(*slot, |b| {
                (b.state, b.assigned) = (SlotState::Assigned, Some((unit.clone(), *due)));
            });
        }
        Step::Answered { slot, words } => {
            return day.change(*slot, |b| {
                (b.state, b.answer) = (SlotState::Answered, Some(words.clone()));
            });
        }
        Step::Missed { slot, reason } => {
            return day.change(*slot, |b| (b.state, b.missed) = (SlotState::Missed, Some(*reason)));
        }
    }
    day
}
