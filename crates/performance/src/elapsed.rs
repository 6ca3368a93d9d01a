//! How much of a year is gone, in working days.

use budget::attainment::forecast::Elapsed;
use casework::policy::Policy;
use jiff::civil::{Date, date};

/// Working days of the year up to and with `day`, and in all.
pub fn elapsed(policy: &Policy, year: i16, day: Date) -> Elapsed {
    let last = Date::new(year, 12, 31).unwrap_or(date(1949, 12, 31));
    let before = Date::new(year.saturating_sub(1), 12, 31).unwrap_or(last);
    let through = |day: Date| u32::try_from(policy.calendar.workdays_between(before, day)).unwrap_or(0);
    Elapsed { worked: through(day.min(last)), total: through(last) }
}
