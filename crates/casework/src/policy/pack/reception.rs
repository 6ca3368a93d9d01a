//! `reception.toml`: on which days leaders receive, where, in which hours, how many.

use super::code::{Codes, ID};
use super::row::Row;
use super::table::{File, Keyed, Table};
use crate::policy::reception::{OnHoliday, ReceptionRule, Weekday};
use jiff::civil::Time;

const WEEKDAYS: Codes<Weekday> = Codes { all: Weekday::ALL, code: Weekday::code };
const ON_HOLIDAY: Codes<OnHoliday> = Codes { all: OnHoliday::ALL, code: OnHoliday::code };
const WEEKS: Codes<i64> = Codes { all: &[1, 2, 3, 4, 5], code: week };
const TIME: &str = "a time such as \"09:00\"";
/// Shorter than this, nobody is heard.
const MINUTES_AT_LEAST: i64 = 5;

fn week(nth: i64) -> &'static str {
    match nth {
        1 => "first",
        2 => "second",
        3 => "third",
        4 => "fourth",
        _ => "fifth",
    }
}

impl Keyed for ReceptionRule {
    fn key(&self) -> String {
        self.id.to_string()
    }
}

pub(super) fn read(mut file: File<'_>) -> Table<'_, ReceptionRule> {
    let table = file.table("reception", rule);
    file.finish();
    table
}

fn rule(row: &mut Row<'_>) -> Option<ReceptionRule> {
    let id = row.shaped("id", &ID);
    let names = row.names();
    let weekday = row.code("weekday", &WEEKDAYS);
    let weeks = row.codes("weeks", &WEEKS);
    let from = row.parsed::<Time>("from", TIME);
    let to = row.parsed::<Time>("to", TIME);
    let slots = row.number("slots", &(1..=48));
    let on_holiday = row.code_if_any("on_holiday", &ON_HOLIDAY).unwrap_or(OnHoliday::Skip);
    let (from, to, slots) = (from?, to?, slots?);
    let minutes = to.value.duration_since(from.value).as_mins();
    if minutes <= 0 {
        to.at.fault(format!("to is {}", to.value), format!("a time after {}", from.value));
    } else if minutes / slots < MINUTES_AT_LEAST {
        let found = format!("{slots} slots in {minutes} minutes");
        row.place_of("slots").fault(found, format!("{MINUTES_AT_LEAST} minutes or more each"));
    }
    Some(ReceptionRule {
        id: id?.value.into(),
        names: names?,
        weekday: weekday?,
        weeks,
        from: from.value,
        to: to.value,
        slots: u32::try_from(slots).ok()?,
        on_holiday,
    })
}
