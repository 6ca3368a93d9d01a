//! What must hold for every limit, date and change, not only for those somebody thought of.

use almanac::{Calendar, Deadline, Limit, Pause, Span};
use jiff::SignedDuration;
use jiff::civil::{Date, DateTime, Time, date, time};
use proptest::prelude::*;

fn limit(span: Span, close_of_business: Option<Time>) -> Limit {
    Limit { rule: "r".to_owned(), article: "a".to_owned(), span, close_of_business }
}

fn compute(span: Span, close: Option<Time>, start: DateTime) -> Deadline {
    Deadline::compute(limit(span, close), start, Calendar::national())
}

fn starts() -> impl Strategy<Value = DateTime> {
    (0..15 * 366 * 24 * 60_i64).prop_map(|minutes| {
        date(2012, 6, 1).to_datetime(Time::midnight()) + SignedDuration::from_mins(minutes)
    })
}

fn closes() -> impl Strategy<Value = Option<Time>> {
    prop_oneof![Just(None), (0..24_i8).prop_map(|hour| Some(time(hour, 30, 0, 0)))]
}

fn units() -> impl Strategy<Value = fn(u32) -> Span> {
    let units: [fn(u32) -> Span; 3] = [Span::Hours, Span::WorkingDays, Span::CalendarDays];
    prop::sample::select(units.to_vec())
}

fn pause(from: DateTime, until: Option<DateTime>) -> Pause {
    Pause { rule: "p".to_owned(), from, until, approver: "A".to_owned() }
}

fn workdays_on(from: Date, count: i64) -> Date {
    (0..count).fold(from, |day, _| Calendar::national().next_workday(day))
}

proptest! {
    #[test]
    fn a_later_start_is_never_due_earlier(
        start in starts(), later in 0..200_000_i64, unit in units(), n in 0..90_u32, close in closes(),
    ) {
        let second = start + SignedDuration::from_mins(later);
        prop_assert!(compute(unit(n), close, start).due <= compute(unit(n), close, second).due);
    }

    #[test]
    fn more_time_is_never_due_earlier(
        start in starts(), unit in units(), n in 0..90_u32, more in 0..30_u32, close in closes(),
    ) {
        let (short, long) = (compute(unit(n), close, start), compute(unit(n + more), close, start));
        prop_assert!(start <= short.due && short.due <= long.due);
    }

    #[test]
    fn working_days_count_back(start in starts(), n in 1..120_u32) {
        let last = compute(Span::WorkingDays(n), None, start).last_day();
        let national = Calendar::national();
        prop_assert_eq!(national.workdays_between(start.date(), last), i64::from(n));
        prop_assert_eq!(national.workdays_between(last, start.date()), -i64::from(n));
        prop_assert!(national.is_workday(last));
    }

    #[test]
    fn calendar_days_end_on_the_first_workday_from_the_last(start in starts(), n in 0..120_u32) {
        let deadline = compute(Span::CalendarDays(n), None, start);
        let reckoned = start.date() + SignedDuration::from_hours(24 * i64::from(n));
        let first = std::iter::successors(Some(reckoned), |day| day.tomorrow().ok())
            .find(|day| Calendar::national().is_workday(*day));
        prop_assert_eq!(Some(deadline.last_day()), first);
        let moved = reckoned.until(deadline.last_day()).expect("in range").get_days();
        prop_assert_eq!(deadline.rolled.len(), usize::try_from(moved).expect("forward"));
    }

    #[test]
    fn the_record_accounts_for_every_day(start in starts(), n in 1..120_u32) {
        let deadline = compute(Span::WorkingDays(n), None, start);
        let days = start.date().until(deadline.last_day()).expect("in range").get_days();
        let skipped = i32::try_from(deadline.skipped.len()).expect("few");
        prop_assert_eq!(days - skipped, i32::try_from(n).expect("few"));
        prop_assert!(deadline.skipped.iter().all(|skip| !skip.why.is_workday()));
    }

    #[test]
    fn a_pause_is_a_shift(start in starts(), n in 2..40_u32, at in 0..1000_u32, k in 1..40_i64) {
        let before = compute(Span::WorkingDays(n), None, start);
        let from = workdays_on(start.date(), i64::from(at % (n - 1)) + 1);
        let until = workdays_on(from, k);
        let noon = time(12, 0, 0, 0);
        let stop = pause(from.to_datetime(noon), Some(until.to_datetime(noon)));
        let after = before.clone().paused(stop, Calendar::national()).expect("runs");
        prop_assert_eq!(after.last_day(), workdays_on(before.last_day(), k));
    }

    #[test]
    fn a_pause_ends_before_the_limit_does(
        start in starts(), unit in units(), n in 1..60_u32, close in closes(),
        part in 0..1000_i64, minutes in 1..100_000_i64,
    ) {
        let before = compute(unit(n), close, start);
        let running = before.due.duration_since(start).as_mins();
        let from = start + SignedDuration::from_mins(running * part / 1001);
        prop_assume!(from < before.due);
        let until = from + SignedDuration::from_mins(minutes);
        let national = Calendar::national();
        let closed = before.clone().paused(pause(from, Some(until)), national).expect("runs");
        let open = before.clone().paused(pause(from, None), national).expect("runs");
        prop_assert!(closed.due >= before.due && closed.due > until);
        prop_assert_eq!(open.due, before.due);
        prop_assert_eq!(&open.resumed(until, national).expect("open"), &closed);
        prop_assert_eq!(&closed.clone().recomputed(national), &closed);
    }

    #[test]
    fn an_extension_at_or_after_the_due_time_is_refused(
        start in starts(), unit in units(), n in 1..60_u32, late in 0..100_000_i64, more in 1..60_u32,
    ) {
        let before = compute(unit(n), None, start);
        let at = before.due + SignedDuration::from_mins(late);
        let national = Calendar::national();
        prop_assert!(before.clone().extended("x", unit(more), at, "B", national).is_err());
        let in_time = before.due - SignedDuration::from_nanos(1);
        let after = before.clone().extended("x", unit(more), in_time, "B", national);
        prop_assert!(after.expect("in time").due > before.due);
    }

    #[test]
    fn garbage_never_panics(text in "\\PC*", rows in "(notice_year,date,name,kind\n)?([0-9]{1,5},[0-9]{4}-[0-9]{2}-[0-9]{2},[节,]?,(off|work)\n?){0,4}") {
        let _ = Calendar::from_csv("t", &text);
        let _ = Calendar::from_csv("t", &rows);
        let _ = Calendar::from_csv("t", &format!("notice_year,date,name,kind\n{text}"));
    }
}

#[test]
fn the_ends_of_time_do_not_panic() {
    let midnight = Time::midnight();
    let near = [0, 1, 5, 1000, 100_000];
    for start in [DateTime::MIN, DateTime::MIN.date().to_datetime(midnight)] {
        for n in near {
            at_the_edge(n, start);
        }
    }
    let late = date(9990, 1, 1).to_datetime(midnight);
    for start in [late, DateTime::MAX, Date::MAX.to_datetime(midnight)] {
        for n in near.into_iter().chain([u32::MAX]) {
            at_the_edge(n, start);
        }
    }
    for unit in [Span::Hours, Span::CalendarDays] {
        assert!(compute(unit(u32::MAX), None, DateTime::MIN).due > DateTime::MIN);
    }
    let national = Calendar::national();
    assert_eq!(national.next_workday(Date::MAX), Date::MAX);
    assert_eq!(national.workdays_between(Date::MAX, Date::MAX), 0);
    assert!(national.next_workday(Date::MIN) > Date::MIN);
}

fn at_the_edge(n: u32, start: DateTime) {
    let national = Calendar::national();
    for span in [Span::Hours(n), Span::WorkingDays(n), Span::CalendarDays(n), Span::Immediate] {
        for close in [None, Some(time(17, 0, 0, 0)), Some(Time::midnight())] {
            let deadline = compute(span, close, start);
            assert!(deadline.due >= start);
            assert!(!deadline.explain().steps.is_empty());
            let later = start.saturating_add(SignedDuration::from_hours(24 * 400));
            let _ = deadline.clone().paused(pause(start, Some(later)), national);
            let _ = deadline.extended("x", span, start, "B", national);
        }
    }
}
