//! The public holidays that can be told from the date alone.
//!
//! Used only for years whose yearly notice is not loaded. Spring Festival, Tomb-Sweeping,
//! Dragon Boat and Mid-Autumn follow the moon or the sun and cannot be derived here, nor can the
//! days the yearly notice moves; that is why every day of such a year is provisional. What is
//! missing shortens a limit or leaves it as it is, apart from make-up workdays.

/// A public holiday on a fixed date of the Gregorian year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatutoryDay {
    /// Month, 1–12.
    pub month: i8,
    /// Day of the month, 1–31.
    pub day: i8,
    /// The holiday's name, as the regulation gives it.
    pub name: String,
    /// First year the rule is in force.
    pub from_year: i16,
    /// Last year the rule is in force; `None` while it still is.
    pub through_year: Option<i16>,
}

impl StatutoryDay {
    /// Whether this holiday falls on the given date.
    pub fn falls_on(&self, date: jiff::civil::Date) -> bool {
        self.month == date.month()
            && self.day == date.day()
            && self.from_year <= date.year()
            && self.through_year.is_none_or(|last| date.year() <= last)
    }
}

/// (month, day, name, first year, last year) of 全国年节及纪念日放假办法: the text of 1949 and its
/// amendments in force from 1999-09-18, 2008-01-01 and 2025-01-01.
const NATIONAL: [(i8, i8, &str, i16, Option<i16>); 8] = [
    (1, 1, "元旦", 1950, None),
    (5, 1, "劳动节", 1950, None),
    (5, 2, "劳动节", 2000, Some(2007)),
    (5, 3, "劳动节", 2000, Some(2007)),
    (5, 2, "劳动节", 2025, None),
    (10, 1, "国庆节", 1950, None),
    (10, 2, "国庆节", 1950, None),
    (10, 3, "国庆节", 1999, None),
];

/// The fixed-date public holidays of 全国年节及纪念日放假办法, each with the years it holds for.
pub fn national() -> Vec<StatutoryDay> {
    NATIONAL
        .iter()
        .map(|&(month, day, name, from_year, through_year)| StatutoryDay {
            month,
            day,
            name: name.to_owned(),
            from_year,
            through_year,
        })
        .collect()
}
