//! Any limit, start, pause and extension gives a deadline or an error, and never ends before it starts.
#![no_main]

use almanac::{Calendar, Deadline, Limit, Pause, Span};
use jiff::civil::DateTime;
use libfuzzer_sys::fuzz_target;

fn span(kind: u8, count: u16) -> Span {
    match kind % 4 {
        0 => Span::Hours(u32::from(count)),
        1 => Span::WorkingDays(u32::from(count)),
        2 => Span::CalendarDays(u32::from(count)),
        _ => Span::Immediate,
    }
}

fn moment(seed: u32) -> Option<DateTime> {
    let days = i32::try_from(seed % 3_000_000).ok()? - 1_500_000;
    let start: DateTime = "2020-01-01T00:00:00".parse().ok()?;
    start.checked_add(jiff::Span::new().days(days).seconds(i64::from(seed % 86_400))).ok()
}

fuzz_target!(|input: (u8, u16, u32, u32, u16, u8, String)| {
    let (kind, count, start, offset, length, more, rubbish) = input;
    let _read_or_refused = Calendar::from_csv("fuzz", &rubbish);
    let Some(start) = moment(start) else { return };
    let calendar = Calendar::national();
    let limit =
        Limit { rule: "R".into(), article: String::new(), span: span(kind, count), close_of_business: None };
    let deadline = Deadline::compute(limit, start, calendar);
    assert!(deadline.due >= start || deadline.due.date() == start.date());
    let from = start.checked_add(jiff::Span::new().hours(i64::from(offset % 10_000))).unwrap_or(start);
    let until = from.checked_add(jiff::Span::new().hours(i64::from(length))).ok();
    let pause = Pause { rule: "P".into(), from, until, approver: "a".into() };
    let paused = deadline.clone().paused(pause, calendar).unwrap_or(deadline);
    let _extended_or_refused = paused.clone().extended("E", span(more, count / 4), from, "a", calendar);
    let _explained = paused.explain();
});
