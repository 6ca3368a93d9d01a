//! Dates worked out by hand from the notices, and the rules of counting one by one.

use almanac::{Calendar, DayKind, Deadline, EndTime, Limit, Span, Step};
use jiff::civil::{Date, DateTime, date, datetime, time};

fn limit(span: Span) -> Limit {
    Limit { rule: "test.rule".to_owned(), article: "art. 1".to_owned(), span, close_of_business: None }
}

fn at_ten(day: Date) -> DateTime {
    day.to_datetime(time(10, 0, 0, 0))
}

fn last_day(span: Span, start: Date) -> Date {
    Deadline::compute(limit(span), at_ten(start), Calendar::national()).last_day()
}

fn dates_of(year: i16, wanted: DayKind) -> Vec<String> {
    date(year, 1, 1)
        .series(jiff::Span::new().days(1))
        .take_while(|day| day.year() == year)
        .filter(|day| Calendar::national().day(*day).kind == wanted)
        .map(|day| format!("{:02}-{:02}", day.month(), day.day()))
        .collect()
}

fn range(month: i8, from: i8, through: i8) -> impl Iterator<Item = String> {
    (from..=through).map(move |day| format!("{month:02}-{day:02}"))
}

#[test]
fn days_of_2025() {
    let off: Vec<String> = range(1, 1, 1)
        .chain(range(1, 28, 31))
        .chain(range(2, 1, 4))
        .chain(range(4, 4, 6))
        .chain(range(5, 1, 5))
        .chain(range(5, 31, 31))
        .chain(range(6, 1, 2))
        .chain(range(10, 1, 8))
        .collect();
    assert_eq!(dates_of(2025, DayKind::Holiday), off);
    let work = ["01-26", "02-08", "04-27", "09-28", "10-11"];
    assert_eq!(dates_of(2025, DayKind::MakeUpDay), work);
}

#[test]
fn days_of_2026() {
    let off: Vec<String> = range(1, 1, 3)
        .chain(range(2, 15, 23))
        .chain(range(4, 4, 6))
        .chain(range(5, 1, 5))
        .chain(range(6, 19, 21))
        .chain(range(9, 25, 27))
        .chain(range(10, 1, 7))
        .collect();
    assert_eq!(dates_of(2026, DayKind::Holiday), off);
    let work = ["01-04", "02-14", "02-28", "05-09", "09-20", "10-10"];
    assert_eq!(dates_of(2026, DayKind::MakeUpDay), work);
}

#[test]
fn both_years_have_248_working_days() {
    for year in [2025, 2026] {
        let count = Calendar::national().workdays_between(date(year - 1, 12, 31), date(year, 12, 31));
        assert_eq!(count, 248, "{year}");
    }
}

#[test]
fn six_golden_cases() {
    let cases = [
        (Span::WorkingDays(5), date(2026, 2, 12), date(2026, 2, 26)),
        (Span::WorkingDays(1), date(2026, 9, 18), date(2026, 9, 20)),
        (Span::CalendarDays(15), date(2026, 9, 20), date(2026, 10, 8)),
        (Span::CalendarDays(60), date(2026, 8, 5), date(2026, 10, 8)),
        (Span::WorkingDays(15), date(2026, 9, 22), date(2026, 10, 20)),
        (Span::CalendarDays(30), date(2026, 1, 16), date(2026, 2, 24)),
    ];
    for (span, start, expected) in cases {
        assert_eq!(last_day(span, start), expected, "{span:?} from {start}");
    }
}

#[test]
fn hours_run_through_the_night_and_holidays() {
    let start = datetime(2026, 9, 30, 22, 30, 0, 0);
    let day = Deadline::compute(limit(Span::Hours(24)), start, Calendar::national());
    assert_eq!(day.due, datetime(2026, 10, 1, 22, 30, 0, 0));
    assert!(day.rolled.is_empty() && day.skipped.is_empty());
    assert!(!day.is_breached(datetime(2026, 10, 1, 22, 29, 59, 0)));
    assert!(day.is_breached(day.due));

    let two = Deadline::compute(limit(Span::Hours(2)), start, Calendar::national());
    assert_eq!(two.shows_as(), (date(2026, 10, 1), EndTime::At(time(0, 30, 0, 0))));
}

#[test]
fn a_last_day_ends_at_24_or_at_close_of_business() {
    let start = at_ten(date(2026, 3, 2));
    let midnight = Deadline::compute(limit(Span::WorkingDays(1)), start, Calendar::national());
    assert_eq!(midnight.due, datetime(2026, 3, 4, 0, 0, 0, 0));
    assert_eq!(midnight.shows_as(), (date(2026, 3, 3), EndTime::Midnight));
    assert_eq!(midnight.shows_as().1.to_string(), "24:00");
    assert!(!midnight.is_breached(datetime(2026, 3, 3, 23, 59, 59, 999_999_999)));
    assert!(midnight.is_breached(datetime(2026, 3, 4, 0, 0, 0, 0)));

    let mut office = limit(Span::WorkingDays(1));
    office.close_of_business = Some(time(17, 30, 0, 0));
    let office = Deadline::compute(office, start, Calendar::national());
    assert_eq!(office.due, datetime(2026, 3, 3, 17, 30, 0, 0));
    assert_eq!(office.shows_as().1.to_string(), "17:30");
}

#[test]
fn at_once_is_due_at_the_start() {
    let start = datetime(2026, 10, 1, 0, 0, 0, 0);
    let deadline = Deadline::compute(limit(Span::Immediate), start, Calendar::national());
    assert_eq!(deadline.due, start);
    assert_eq!(deadline.shows_as(), (date(2026, 10, 1), EndTime::At(time(0, 0, 0, 0))));
}

#[test]
fn an_unpublished_year_is_provisional() {
    let national = Calendar::national();
    let new_year = national.day(date(2027, 1, 1));
    assert_eq!((new_year.kind, new_year.provisional), (DayKind::Holiday, true));
    assert_eq!(national.day(date(2027, 5, 2)).kind, DayKind::Holiday);
    assert_eq!(national.day(date(2012, 5, 2)).kind, DayKind::Workday);
    assert!(national.day(date(2027, 3, 1)).provisional);
    assert!(!national.day(date(2026, 12, 31)).provisional);

    let across = |span| Deadline::compute(limit(span), at_ten(date(2026, 12, 30)), national);
    assert!(!across(Span::WorkingDays(1)).provisional);
    assert!(across(Span::WorkingDays(2)).provisional);
    assert!(across(Span::CalendarDays(2)).provisional);
    assert!(!across(Span::Hours(72)).provisional);
    assert_eq!(across(Span::WorkingDays(2)).last_day(), date(2027, 1, 4));
}

#[test]
fn a_published_year_makes_a_provisional_date_certain() {
    let notice = "notice_year,date,name,kind\n2027,2027-01-01,元旦,off\n2027,2027-01-03,元旦,work\n";
    let newer = Calendar::from_csv("cn-2027", notice).expect("reads");
    let merged = Calendar::national().merged(&newer);
    assert_eq!(merged.version(), "cn-2013-2026+cn-2027");
    let start = at_ten(date(2026, 12, 30));
    let old = Deadline::compute(limit(Span::WorkingDays(2)), start, Calendar::national());
    let new = old.clone().recomputed(&merged);
    assert_eq!(new, Deadline::compute(limit(Span::WorkingDays(2)), start, &merged));
    assert_eq!((new.last_day(), new.provisional), (date(2027, 1, 3), false));
    assert_eq!(new.calendar, merged.version());
}

#[test]
fn a_notice_covers_its_year_but_not_the_december_it_reaches_into() {
    let text = "notice_year,date,name,kind\n2019,2018-12-29,元旦,work\n2019,2019-01-01,元旦,off\n";
    let calendar = Calendar::from_csv("one", text).expect("reads");
    assert_eq!(calendar.day(date(2018, 12, 29)).kind, DayKind::MakeUpDay);
    assert!(!calendar.day(date(2018, 12, 29)).provisional);
    assert!(calendar.day(date(2018, 12, 28)).provisional);
    assert!(!calendar.day(date(2019, 1, 2)).provisional);
}

#[test]
fn explains_itself_in_order() {
    let deadline =
        Deadline::compute(limit(Span::WorkingDays(15)), at_ten(date(2026, 9, 22)), Calendar::national());
    let steps = deadline.explain().steps;
    let skipped = steps.iter().filter(|step| matches!(step, Step::Skipped(_))).count();
    assert_eq!(skipped, 3 + 7 + 1 + 2, "mid-autumn, national day, 10-11, 10-17 and 18");
    assert!(steps.contains(&Step::MakeUp(date(2026, 10, 10))));
    assert_eq!(steps[1], Step::DayOneNotCounted { date: date(2026, 9, 22) });
    assert_eq!(
        steps.last(),
        Some(&Step::Ends {
            day: date(2026, 10, 20),
            time: EndTime::Midnight,
            due: datetime(2026, 10, 21, 0, 0, 0, 0),
        })
    );

    let rolled =
        Deadline::compute(limit(Span::CalendarDays(15)), at_ten(date(2026, 9, 20)), Calendar::national());
    let days: Vec<i8> = rolled.rolled.iter().map(|skip| skip.date.day()).collect();
    assert_eq!(days, [5, 6, 7]);
    assert_eq!(rolled.rolled[0].name.as_deref(), Some("国庆节"));
}

#[test]
fn a_limit_in_days_may_end_on_a_make_up_sunday() {
    let deadline =
        Deadline::compute(limit(Span::CalendarDays(2)), at_ten(date(2026, 9, 18)), Calendar::national());
    assert_eq!(deadline.last_day(), date(2026, 9, 20));
    assert_eq!(deadline.added, [date(2026, 9, 20)]);
    assert!(deadline.rolled.is_empty());
}
