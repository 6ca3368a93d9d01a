//! How much of a year's work is behind an office, by its own calendar.

use budget::attainment::forecast::Elapsed;
use casework::policy::Policy;
use jiff::civil::Date;

/// Working days of a year, and how many of them are gone at the end of a day: none before the year, all after it.
pub fn elapsed(policy: &Policy, year: i16, day: Date) -> Elapsed {
    let (Ok(eve), Ok(last)) = (Date::new(year.saturating_sub(1), 12, 31), Date::new(year, 12, 31)) else {
        return Elapsed { worked: 0, total: 0 };
    };
    let through = |end: Date| u32::try_from(policy.calendar.workdays_between(eve, end)).unwrap_or(0);
    Elapsed { worked: through(day.clamp(eve, last)), total: through(last) }
}
