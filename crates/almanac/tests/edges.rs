//! The corners of the reckoning: exact moments, seams between limit and extension, gaps in the
//! loaded years.

#![expect(clippy::expect_used, reason = "helpers of tests; a failure is the test's failure")]

use almanac::{Calendar, DayKind, Deadline, EndTime, Limit, Pause, Span, Step, statutory};
use jiff::civil::{Date, DateTime, Time, date, datetime, time};

fn march(day: i8, hour: i8) -> DateTime {
    datetime(2026, 3, day, hour, 0, 0, 0)
}

fn compute(span: Span, close_of_business: Option<Time>, start: DateTime) -> Deadline {
    let limit = Limit { rule: "r".to_owned(), article: "a".to_owned(), span, close_of_business };
    Deadline::compute(limit, start, Calendar::national())
}

fn pause(from: DateTime, until: DateTime) -> Pause {
    Pause { rule: "p".to_owned(), from, until: Some(until), approver: "A".to_owned() }
}

fn paused(deadline: Deadline, from: DateTime, until: DateTime) -> Deadline {
    deadline.paused(pause(from, until), Calendar::national()).expect("runs")
}

fn extended(deadline: Deadline, span: Span) -> Deadline {
    let at = deadline.start;
    deadline.extended("x", span, at, "B", Calendar::national()).expect("in time")
}

#[test]
fn a_pause_moves_the_leg_it_began_in() {
    let both = extended(compute(Span::WorkingDays(2), None, march(4, 10)), Span::CalendarDays(5));
    assert_eq!(both.extensions[0].from, march(7, 0), "Friday 24:00");
    assert_eq!(both.last_day(), date(2026, 3, 11));

    let in_limit = paused(both.clone(), march(5, 10), march(9, 10));
    assert_eq!(in_limit.extensions[0].from, march(11, 0), "6 and 9 March were lost");
    assert_eq!(in_limit.last_day(), date(2026, 3, 16), "15 March is a Sunday");

    let in_extension = paused(both.clone(), march(8, 10), march(10, 10));
    assert_eq!(in_extension.extensions[0].from, both.extensions[0].from);
    assert_eq!(in_extension.last_day(), date(2026, 3, 13));
}

#[test]
fn a_pause_from_the_very_end_of_the_limit_belongs_to_the_extension() {
    let both = extended(compute(Span::Hours(24), None, march(2, 10)), Span::WorkingDays(2));
    let seam = march(3, 10);
    assert_eq!(both.extensions[0].from, seam);
    let after = paused(both, seam, march(4, 15));
    assert_eq!(after.extensions[0].from, seam);
    assert_eq!(after.last_day(), date(2026, 3, 6));
}

#[test]
fn an_hour_limit_that_ends_at_midnight_is_extended_from_the_day_it_closes() {
    let both = extended(compute(Span::Hours(14), None, march(2, 10)), Span::WorkingDays(1));
    assert_eq!(both.extensions[0].from, march(3, 0));
    assert_eq!(both.last_day(), date(2026, 3, 3));
}

#[test]
fn a_pause_that_ends_at_the_very_close_leaves_the_next_day() {
    let close = Some(time(17, 0, 0, 0));
    let after = paused(compute(Span::WorkingDays(1), close, march(5, 9)), march(6, 9), march(9, 17));
    assert_eq!(after.due, march(10, 17));
}

#[test]
fn pauses_recorded_out_of_order_stand_in_order() {
    let limit = compute(Span::Hours(24), None, march(2, 10));
    let later_first = paused(paused(limit.clone(), march(2, 15), march(2, 16)), march(2, 11), march(2, 12));
    let in_order = paused(paused(limit, march(2, 11), march(2, 12)), march(2, 15), march(2, 16));
    assert_eq!(later_first, in_order);
    assert!(in_order.pauses[0].from < in_order.pauses[1].from);
    assert_eq!(in_order.due, march(3, 12));
}

#[test]
fn a_pause_once_granted_counts_under_every_calendar() {
    let weekdays_only = Calendar::new("plain", [], [2026], Vec::new());
    let limit =
        compute(Span::WorkingDays(1), None, datetime(2026, 9, 18, 10, 0, 0, 0)).recomputed(&weekdays_only);
    assert_eq!(limit.last_day(), date(2026, 9, 21));
    let stop = pause(datetime(2026, 9, 21, 9, 0, 0, 0), datetime(2026, 9, 23, 9, 0, 0, 0));
    let moved = limit.paused(stop, &weekdays_only).expect("runs");
    assert_eq!(moved.last_day(), date(2026, 9, 23));
    let again = moved.recomputed(Calendar::national());
    assert!(again.due > datetime(2026, 9, 23, 9, 0, 0, 0), "not in the past of its own pause");
    assert_eq!(again.added, [date(2026, 9, 20)]);
}

#[test]
fn one_uncertain_day_is_enough() {
    let gap = Calendar::new("gap", [], [2027], statutory::national());
    let start = datetime(2026, 12, 30, 10, 0, 0, 0);
    let across = compute(Span::WorkingDays(4), None, start).recomputed(&gap);
    assert_eq!(across.last_day(), date(2027, 1, 5), "2027 is loaded and names no holiday");
    assert!(across.provisional);
    assert_eq!(across.explain().steps.last(), Some(&Step::Provisional));
    let certain = compute(Span::WorkingDays(4), None, march(2, 10));
    assert!(!certain.explain().steps.contains(&Step::Provisional));
}

#[test]
fn a_close_of_business_at_midnight_is_24() {
    let deadline = compute(Span::WorkingDays(1), Some(Time::midnight()), march(2, 10));
    assert_eq!(deadline.shows_as(), (date(2026, 3, 3), EndTime::Midnight));
}

#[test]
fn the_last_day_there_is_ends_at_24() {
    let deadline = compute(Span::CalendarDays(u32::MAX), None, march(2, 10));
    assert_eq!(deadline.shows_as(), (Date::MAX, EndTime::Midnight));
}

#[test]
fn the_day_of_the_event_is_named_only_where_days_are_counted() {
    let names_it = |span| {
        let steps = compute(span, None, march(2, 10)).explain().steps;
        steps.iter().any(|step| matches!(step, Step::DayOneNotCounted { .. }))
    };
    assert!(names_it(Span::CalendarDays(1)) && names_it(Span::WorkingDays(1)));
    assert!(!names_it(Span::CalendarDays(0)) && !names_it(Span::WorkingDays(0)));
    assert!(!names_it(Span::Hours(24)) && !names_it(Span::Immediate));
}

#[test]
fn fixed_holidays_follow_the_regulation_of_their_year() {
    let plain = Calendar::new("plain", [], [], statutory::national());
    let off = |year, month, day| plain.day(date(year, month, day)).kind == DayKind::Holiday;
    let may = |year| [1, 2, 3].map(|day| off(year, 5, day));
    assert_eq!(may(2007), [true, true, true]);
    assert_eq!(may(2008), [true, false, false]);
    assert_eq!(may(2024), [true, false, false]);
    assert_eq!(may(2025), [true, true, false]);
    let october = |year| [1, 2, 3, 4].map(|day| off(year, 10, day));
    assert_eq!(october(1998), [true, true, false, false]);
    assert_eq!(october(2027), [true, true, true, false]);
    assert!(off(2027, 1, 1) && !off(2027, 1, 2));
}

#[test]
fn no_days_at_all_still_end_on_a_workday() {
    let deadline = compute(Span::WorkingDays(0), None, march(7, 10));
    assert_eq!(deadline.last_day(), date(2026, 3, 9));
    assert_eq!(deadline.rolled.len(), 2);
    assert!(deadline.skipped.is_empty());
}
