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

/// 全国年节及纪念日放假办法: the text of 1949 and its amendments in force from 1999-09-18,
/// 2008-01-01 and 2025-01-01.
const NATIONAL: &str = include_str!("../data/statutory_days.csv");

/// The fixed-date public holidays of 全国年节及纪念日放假办法, each with the years it holds for.
pub fn national() -> Vec<StatutoryDay> {
    NATIONAL.lines().skip(1).filter_map(read).collect()
}

fn read(line: &str) -> Option<StatutoryDay> {
    let mut cells = line.split(',');
    Some(StatutoryDay {
        month: cells.next()?.parse().ok()?,
        day: cells.next()?.parse().ok()?,
        name: cells.next()?.to_owned(),
        from_year: cells.next()?.parse().ok()?,
        through_year: cells.next()?.parse().ok(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_embedded_list_is_read() {
        assert_eq!(national().len(), NATIONAL.lines().count() - 1);
    }
}
