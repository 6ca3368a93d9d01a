//! Reading the yearly notices from a file.
//!
//! The one place where a calendar meets text, so that a slip in a hand-edited file is named by its
//! line instead of silently moving somebody's deadline.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::{CalendarFault, DayKind, SpecialDay};

const HEADING: &str = "notice_year,date,name,kind";
const LONGEST_FOUND: usize = 80;

/// The rows of a notice file and the years whose notice it holds.
pub(crate) fn parse(text: &str) -> Result<(Vec<SpecialDay>, BTreeSet<i16>), CalendarFault> {
    let mut rows: BTreeMap<Date, SpecialDay> = BTreeMap::new();
    let mut years = BTreeSet::new();
    let mut lines = text.trim_start_matches('\u{feff}').lines().zip(1..);
    let (heading, _) = lines.next().unwrap_or_default();
    if heading.trim() != HEADING {
        return Err(fault(1, heading, "the heading notice_year,date,name,kind"));
    }
    for (line, number) in lines {
        if line.trim().is_empty() {
            continue;
        }
        let (year, day) = row(line, number)?;
        years.insert(year);
        if let Some(earlier) = rows.get(&day.date)
            && earlier.kind != day.kind
        {
            return Err(fault(number, line, "the same kind as the earlier row of this date"));
        }
        rows.insert(day.date, day);
    }
    Ok((rows.into_values().collect(), years))
}

fn row(line: &str, number: usize) -> Result<(i16, SpecialDay), CalendarFault> {
    let cells: Vec<&str> = line.split(',').map(str::trim).collect();
    let [year, date, name, kind] = cells[..] else {
        return Err(fault(number, line, "four cells: notice_year,date,name,kind"));
    };
    let notice_year: i16 = year
        .parse()
        .ok()
        .filter(|parsed| (1949..=9999).contains(parsed))
        .ok_or_else(|| fault(number, year, "the year of the notice, 1949 to 9999"))?;
    let date: Date = date
        .parse()
        .ok()
        .filter(|parsed: &Date| parsed.to_string() == date)
        .ok_or_else(|| fault(number, date, "a date as YYYY-MM-DD"))?;
    if date.year() != notice_year && date.year() != notice_year - 1 {
        return Err(fault(number, line, "a date in the year of the notice or the year before"));
    }
    if name.is_empty() {
        return Err(fault(number, line, "the name of the holiday"));
    }
    let kind = match kind {
        "off" => DayKind::Holiday,
        "work" if date.weekday().to_monday_zero_offset() < 5 => DayKind::Workday,
        "work" => DayKind::MakeUpDay,
        other => return Err(fault(number, other, "off or work")),
    };
    Ok((notice_year, SpecialDay { date, name: name.to_owned(), kind }))
}

fn fault(line: usize, found: &str, expected: &'static str) -> CalendarFault {
    CalendarFault { line, found: found.chars().take(LONGEST_FOUND).collect(), expected }
}
