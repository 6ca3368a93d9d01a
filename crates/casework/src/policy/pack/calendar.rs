//! `calendar/*.csv`: a yearly notice not yet compiled in (`notice_year,date,name,kind`), or days that
//! only this place sets apart (`date,name,kind`). Kinds are `off` and `work`, as in the notices.

use super::source::Source;
use almanac::{Calendar, DayKind, SpecialDay};
use jiff::civil::Date;

const NOTICE: &str = "notice_year,";
const LOCAL: &str = "date,name,kind";

/// The calendar a file adds, or `None` after recording what is wrong with it.
pub(super) fn read(source: &Source<'_>, version: &str) -> Option<Calendar> {
    let text = source.text();
    if text.starts_with(NOTICE) {
        return Calendar::from_csv(version, text)
            .map_err(|fault| {
                let found = format!("{:?}", fault.found);
                source.fault_on_line(fault.line, 1, found, fault.expected);
            })
            .ok();
    }
    let mut lines = text.lines().enumerate();
    let heading = lines.next().map_or("", |(_, line)| line.trim());
    if heading != LOCAL {
        source.fault(0, format!("the heading is {heading:?}"), format!("{NOTICE}date,name,kind or {LOCAL}"));
        return None;
    }
    let lines = lines.filter(|(_, line)| !line.trim().is_empty());
    let days: Vec<SpecialDay> = lines.filter_map(|(at, line)| day(source, at + 1, line)).collect();
    Some(Calendar::new(version, days, [], Vec::new()))
}

fn day(source: &Source<'_>, line: usize, text: &str) -> Option<SpecialDay> {
    let fields: Vec<&str> = text.split(',').map(str::trim).collect();
    let day = match fields[..] {
        [date, name, kind] if !name.is_empty() => date
            .parse::<Date>()
            .ok()
            .zip(day_kind(kind))
            .map(|(date, kind)| SpecialDay { date, name: name.to_owned(), kind }),
        _ => None,
    };
    if day.is_none() {
        source.fault_on_line(line, 1, format!("{text:?}"), "a date, a name, and off or work");
    }
    day
}

fn day_kind(word: &str) -> Option<DayKind> {
    match word {
        "off" => Some(DayKind::Holiday),
        "work" => Some(DayKind::MakeUpDay),
        _ => None,
    }
}
