//! The calendar against an independent implementation, day by day (source: `tests/data/README.md`).

#![expect(clippy::expect_used, reason = "helpers of tests; a failure is the test's failure")]

use almanac::{Calendar, DayKind};
use jiff::civil::{Date, date};

const TABLE: &str = include_str!("data/chinesecalendar_2013_2026.txt");

/// Days on which the other implementation is wrong about the name, with the wording that decides.
const OTHER_IS_WRONG: [(Date, char, char, &str); 10] = [
    (date(2014, 4, 6), '-', 'H', "2014: 清明节 4月5日放假，4月7日（星期一）补休 - the Sunday is not named"),
    (date(2015, 9, 5), 'H', '-', "国发明电〔2015〕1号: 9月3日至5日调休放假，共3天"),
    (date(2019, 4, 6), '-', 'H', "2019: 清明节 4月5日放假，与周末连休 - the weekend is a weekend"),
    (date(2019, 4, 7), '-', 'H', "as above"),
    (date(2019, 6, 8), '-', 'H', "2019: 端午节 6月7日放假，与周末连休"),
    (date(2019, 6, 9), '-', 'H', "as above"),
    (date(2019, 9, 14), '-', 'H', "2019: 中秋节 9月13日放假，与周末连休"),
    (date(2019, 9, 15), '-', 'H', "as above"),
    (date(2023, 12, 30), '-', 'H', "国办发明电〔2023〕7号: 元旦 1月1日放假，与周末连休"),
    (date(2023, 12, 31), '-', 'H', "as above"),
];

fn mark(kind: DayKind) -> char {
    match kind {
        DayKind::Workday => '.',
        DayKind::Weekend => '-',
        DayKind::Holiday => 'H',
        DayKind::MakeUpDay => 'W',
    }
}

fn table() -> Vec<(Date, char)> {
    TABLE
        .lines()
        .flat_map(|line| {
            let (month, marks) = line.split_once(' ').expect("month and marks");
            let first: Date = format!("{month}-01").parse().expect("a month");
            first.series(jiff::Span::new().days(1)).zip(marks.chars()).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn the_table_holds_every_day_once() {
    let days: Vec<Date> = table().into_iter().map(|(day, _)| day).collect();
    let expected: Vec<Date> =
        date(2013, 1, 1).series(jiff::Span::new().days(1)).take_while(|day| day.year() <= 2026).collect();
    assert_eq!(days, expected);
    assert_eq!(days.len(), 5113);
}

#[test]
fn both_agree_on_every_day_worked() {
    let differ: Vec<Date> = table()
        .into_iter()
        .filter(|(day, other)| Calendar::national().is_workday(*day) != matches!(other, '.' | 'W'))
        .map(|(day, _)| day)
        .collect();
    assert_eq!(differ, []);
}

#[test]
fn both_agree_on_every_kind_but_the_listed_days() {
    let differ: Vec<(Date, char, char)> = table()
        .into_iter()
        .map(|(day, other)| (day, mark(Calendar::national().day(day).kind), other))
        .filter(|(_, ours, other)| ours != other)
        .collect();
    let listed: Vec<(Date, char, char)> =
        OTHER_IS_WRONG.iter().map(|&(day, ours, other, _)| (day, ours, other)).collect();
    assert_eq!(differ, listed);
}

#[test]
fn no_day_of_a_loaded_year_is_provisional() {
    assert!(table().iter().all(|(day, _)| !Calendar::national().day(*day).provisional));
}

#[test]
fn work_on_a_weekday_is_no_make_up_day() {
    let resumed = Calendar::national().day(date(2020, 2, 3));
    assert_eq!(resumed.kind, DayKind::Workday);
    assert!(resumed.name.is_some());
}
