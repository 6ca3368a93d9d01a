//! The rhythm of reception days 领导接待日 as a pack states it, and the days that follow from it.

use super::Names;
use super::model::Policy;
use crate::case::state::coded;
use crate::ids::ReasonId;
use jiff::ToSpan as _;
use jiff::civil::{Date, Time};

coded! {
    /// A day of the week.
    Weekday {
        /// 星期一.
        Monday = "monday",
        /// 星期二.
        Tuesday = "tuesday",
        /// 星期三.
        Wednesday = "wednesday",
        /// 星期四.
        Thursday = "thursday",
        /// 星期五.
        Friday = "friday",
        /// 星期六.
        Saturday = "saturday",
        /// 星期日.
        Sunday = "sunday",
    }
}

coded! {
    /// What becomes of a reception day that falls on a day off.
    OnHoliday {
        /// It is left out.
        Skip = "skip",
        /// It moves to the next working day.
        NextWorkday = "next_workday",
    }
}

/// One rhythm: every Thursday, say, at that place and in those hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceptionRule {
    /// Code.
    pub id: ReasonId,
    /// Where, as published.
    pub names: Names,
    /// On which day of the week.
    pub weekday: Weekday,
    /// Only in these weeks of a month, counted by that weekday; empty means every week.
    pub weeks: Vec<i64>,
    /// When it begins.
    pub from: Time,
    /// When it ends.
    pub to: Time,
    /// How many are received.
    pub slots: u32,
    /// If it falls on a day off.
    pub on_holiday: OnHoliday,
}

impl ReceptionRule {
    fn falls_on(&self, day: Date) -> bool {
        let place = usize::from(day.weekday().to_monday_zero_offset().unsigned_abs());
        let week = i64::from((day.day() - 1) / 7 + 1);
        Weekday::ALL.get(place) == Some(&self.weekday)
            && (self.weeks.is_empty() || self.weeks.contains(&week))
    }
}

impl Policy {
    /// The reception days the pack's rhythm gives from a day on, for so many days, in order. Days off are
    /// left out or moved, as the rule says; days worked to make up for others are days like any.
    pub fn coming_receptions(&self, first: Date, days: i32) -> Vec<(Date, &ReceptionRule)> {
        let mut coming: Vec<(Date, &ReceptionRule)> = Vec::new();
        let falling = |rule: &&ReceptionRule, day: Date| rule.falls_on(day);
        for day in (0..days).filter_map(|offset| first.checked_add(offset.days()).ok()) {
            for rule in self.receptions.iter().filter(|rule| falling(rule, day)) {
                let works = self.calendar.is_workday(day);
                match rule.on_holiday {
                    _ if works => coming.push((day, rule)),
                    OnHoliday::Skip => {}
                    OnHoliday::NextWorkday => coming.push((self.calendar.next_workday(day), rule)),
                }
            }
        }
        coming.sort_by_key(|(day, rule)| (*day, rule.from));
        coming.dedup();
        coming
    }
}
