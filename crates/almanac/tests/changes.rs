//! Pauses, extensions and what is refused.

use almanac::{Calendar, Deadline, DeadlineFault, Limit, Pause, Span, Step};
use jiff::civil::{Date, DateTime, Time, date, datetime, time};

fn on(day: Date) -> DateTime {
    day.to_datetime(time(10, 0, 0, 0))
}

fn march(day: i8) -> Date {
    date(2026, 3, day)
}

fn deadline(span: Span, close_of_business: Option<Time>, start: DateTime) -> Deadline {
    let limit = Limit { rule: "reply".to_owned(), article: "art. 31".to_owned(), span, close_of_business };
    Deadline::compute(limit, start, Calendar::national())
}

fn pause(from: DateTime, until: Option<DateTime>) -> Pause {
    Pause { rule: "hearing".to_owned(), from, until, approver: "A".to_owned() }
}

fn paused(deadline: &Deadline, from: DateTime, until: Option<DateTime>) -> Result<Deadline, DeadlineFault> {
    deadline.clone().paused(pause(from, until), Calendar::national())
}

fn extended(deadline: &Deadline, span: Span, at: DateTime) -> Result<Deadline, DeadlineFault> {
    deadline.clone().extended("longer", span, at, "B", Calendar::national())
}

#[test]
fn an_open_pause_stops_the_clock_until_resumed() {
    let running = deadline(Span::WorkingDays(5), None, on(march(2)));
    assert_eq!(running.last_day(), march(9));
    let open = paused(&running, on(march(4)), None).expect("runs");
    assert_eq!(open.due, running.due);
    assert!(!open.is_paused_at(on(march(3))) && open.is_paused_at(on(march(20))));
    assert!(!open.is_breached(on(march(20))));

    let resumed = open.resumed(on(march(20)), Calendar::national()).expect("was paused");
    assert_eq!(resumed.last_day(), march(25), "3 days remained: 23, 24, 25");
    assert!(!resumed.is_paused_at(on(march(20))));
    assert!(resumed.is_breached(resumed.due));
    assert_eq!(resumed, paused(&running, on(march(4)), Some(on(march(20)))).expect("runs"));
}

#[test]
fn each_unit_is_moved_in_its_own_kind() {
    let (from, until) = (on(march(5)), datetime(2026, 3, 9, 11, 30, 0, 0));
    let moved = |span| {
        let before = deadline(span, None, on(march(4)));
        (before.due, paused(&before, from, Some(until)).expect("runs").due)
    };
    let (old, new) = moved(Span::Hours(48));
    assert_eq!(new.duration_since(old).as_secs(), (4 * 24 + 1) * 3600 + 1800);
    assert_eq!(moved(Span::CalendarDays(5)).1, datetime(2026, 3, 14, 0, 0, 0, 0));
    assert_eq!(moved(Span::WorkingDays(3)).1, datetime(2026, 3, 12, 0, 0, 0, 0));
}

#[test]
fn a_pause_moves_the_day_reckoned_not_the_day_rolled_to() {
    let before = deadline(Span::CalendarDays(15), None, on(date(2026, 9, 20)));
    assert_eq!((before.last_day(), before.rolled.len()), (date(2026, 10, 8), 3));
    let after = paused(&before, on(date(2026, 9, 22)), Some(on(date(2026, 9, 23)))).expect("runs");
    assert_eq!((after.last_day(), after.rolled.len()), (date(2026, 10, 8), 2));
}

#[test]
fn no_limit_ends_inside_a_pause() {
    let close = Some(time(17, 0, 0, 0));
    let office = deadline(Span::WorkingDays(1), close, on(march(4)));
    let until = datetime(2026, 3, 5, 23, 0, 0, 0);
    let after = paused(&office, on(march(5)), Some(until)).expect("runs");
    assert_eq!(after.due, datetime(2026, 3, 6, 17, 0, 0, 0));

    let friday = deadline(Span::WorkingDays(1), None, on(march(5)));
    let after = paused(&friday, on(march(6)), Some(on(march(7)))).expect("runs");
    assert_eq!(after.last_day(), march(9));
}

#[test]
fn an_extension_counts_from_the_old_due_time() {
    let first = deadline(Span::CalendarDays(60), None, on(date(2026, 8, 5)));
    let longer = extended(&first, Span::CalendarDays(30), on(date(2026, 10, 8))).expect("in time");
    assert_eq!(longer.extensions[0].from, first.due);
    assert_eq!(longer.extensions[0].to, longer.due);
    assert_eq!(longer.last_day(), date(2026, 11, 9), "11-07 is a Saturday");
    let steps = longer.explain().steps;
    let place = |wanted: fn(&Step) -> bool| steps.iter().position(wanted).expect("is there");
    assert!(place(|s| matches!(s, Step::Rolled(_))) < place(|s| matches!(s, Step::Extended(_))));
    assert!(place(|s| matches!(s, Step::Extended(_))) < place(|s| matches!(s, Step::Ends { .. })));
}

#[test]
fn an_extension_may_have_another_unit() {
    let first = deadline(Span::Hours(24), None, on(march(5)));
    let longer = extended(&first, Span::WorkingDays(1), on(march(5))).expect("in time");
    assert_eq!(longer.last_day(), march(9));
    assert_eq!(longer.skipped.len(), 2);
}

#[test]
fn the_order_of_recording_does_not_matter() {
    let first = deadline(Span::WorkingDays(5), None, on(march(2)));
    let (from, until) = (on(march(4)), Some(on(march(10))));
    let one = extended(&paused(&first, from, until).expect("runs"), Span::CalendarDays(3), on(march(3)));
    let other = paused(&extended(&first, Span::CalendarDays(3), on(march(3))).expect("in time"), from, until);
    assert_eq!(one, other);
}

#[test]
fn too_late_is_refused_at_the_very_moment() {
    let first = deadline(Span::Hours(24), None, on(march(4)));
    let last_moment = datetime(2026, 3, 5, 9, 59, 59, 999_999_999);
    assert!(extended(&first, Span::Hours(1), last_moment).is_ok());
    let refused = extended(&first, Span::Hours(1), first.due);
    assert!(
        matches!(refused, Err(DeadlineFault::AfterDue { rule, at, .. }) if rule == "longer" && at == first.due)
    );
    assert!(matches!(paused(&first, first.due, None), Err(DeadlineFault::AfterDue { .. })));
    let at_once = deadline(Span::Immediate, None, on(march(4)));
    assert!(matches!(extended(&at_once, Span::Hours(1), at_once.start), Err(DeadlineFault::AfterDue { .. })));
}

#[test]
fn a_paused_limit_may_be_extended_past_its_standing_due_time() {
    let open = paused(
        &deadline(Span::Hours(24), None, on(march(4))),
        on(march(5)).saturating_sub(jiff::SignedDuration::from_hours(1)),
        None,
    )
    .expect("runs");
    let longer = extended(&open, Span::Hours(24), on(march(20))).expect("stands still");
    let resumed = longer.resumed(on(march(21)), Calendar::national()).expect("was paused");
    assert_eq!(resumed.due, datetime(2026, 3, 22, 11, 0, 0, 0), "1 + 24 hours remained");
}

#[test]
fn impossible_changes_are_refused() {
    let first = deadline(Span::WorkingDays(10), None, on(march(2)));
    let before = paused(&first, on(march(1)), None);
    assert!(matches!(before, Err(DeadlineFault::BeforeStart { .. })));
    let early = extended(&first, Span::Hours(1), on(march(1)));
    assert!(matches!(early, Err(DeadlineFault::BeforeStart { .. })));
    let empty = paused(&first, on(march(4)), Some(on(march(4))));
    assert!(matches!(empty, Err(DeadlineFault::EmptyPause { .. })));
    let nothing = extended(&first, Span::CalendarDays(0), on(march(4)));
    assert!(matches!(nothing, Err(DeadlineFault::EmptyExtension { .. })));
    let never = first.clone().resumed(on(march(4)), Calendar::national());
    assert!(matches!(never, Err(DeadlineFault::NotPaused { .. })));

    let open = paused(&first, on(march(4)), None).expect("runs");
    let twice = paused(&open, on(march(5)), None);
    assert!(matches!(twice, Err(DeadlineFault::OverlappingPause { .. })));
    let backward = open.resumed(on(march(4)), Calendar::national());
    assert!(matches!(backward, Err(DeadlineFault::EmptyPause { .. })));

    let closed = paused(&first, on(march(4)), Some(on(march(6)))).expect("runs");
    let inside = paused(&closed, on(march(3)), Some(on(march(5))));
    assert!(matches!(inside, Err(DeadlineFault::OverlappingPause { .. })));
    assert!(paused(&closed, on(march(6)), Some(on(march(7)))).is_ok(), "touching is not overlapping");
}
