//! Text in and out: notice files that do not read, and deadlines as JSON.

#![expect(clippy::expect_used, reason = "helpers of tests; a failure is the test's failure")]

use almanac::{Calendar, CalendarFault, Deadline, Limit, Pause, Span};
use jiff::civil::{datetime, time};
use serde_json::json;

fn fault(body: &str) -> CalendarFault {
    let text = format!("notice_year,date,name,kind\n2026,2026-01-01,元旦,off\n{body}\n");
    Calendar::from_csv("test", &text).expect_err("must not read")
}

#[test]
fn a_fault_names_line_and_cell() {
    let cases = [
        ("2026,2026-01-02,元旦", "2026,2026-01-02,元旦", "four cells"),
        ("year,2026-01-02,元旦,off", "year", "the year of the notice"),
        ("1,0001-01-02,元旦,off", "1", "the year of the notice"),
        ("2026,2026-02-30,元旦,off", "2026-02-30", "a date as YYYY-MM-DD"),
        ("2026,20260102,元旦,off", "20260102", "a date as YYYY-MM-DD"),
        ("2026,2027-01-02,元旦,off", "2026,2027-01-02,元旦,off", "a date in the year"),
        ("2026,2026-01-02,,off", "2026,2026-01-02,,off", "the name"),
        ("2026,2026-01-02,元旦,free", "free", "off or work"),
        ("2026,2026-01-01,元旦,work", "2026,2026-01-01,元旦,work", "the same kind"),
    ];
    for (row, found, expected) in cases {
        let fault = fault(row);
        assert_eq!((fault.line, fault.found.as_str()), (3, found), "{row}");
        assert!(fault.expected.starts_with(expected), "{fault}");
    }
    let heading = Calendar::from_csv("test", "date,name\n").expect_err("must not read");
    assert_eq!((heading.line, heading.found.as_str()), (1, "date,name"));
    assert_eq!(Calendar::from_csv("test", "").expect_err("must not read").line, 1);
}

#[test]
fn spreadsheet_habits_are_forgiven() {
    let text = "\u{feff}notice_year,date,name,kind\r\n 2026 , 2026-01-01, 元旦 ,off\r\n\r\n";
    let calendar = Calendar::from_csv("test", text).expect("reads");
    assert_eq!(calendar.day("2026-01-01".parse().expect("date")).name.as_deref(), Some("元旦"));
    assert!(calendar.covers(2026) && !calendar.covers(2025));
}

fn limit(span: Span) -> Limit {
    Limit { rule: "r".to_owned(), article: "a".to_owned(), span, close_of_business: None }
}

#[test]
fn json_leaves_out_what_is_empty() {
    let start = datetime(2026, 3, 2, 10, 0, 0, 0);
    let plain = Deadline::compute(limit(Span::WorkingDays(1)), start, Calendar::national());
    assert_eq!(
        serde_json::to_value(&plain).expect("writes"),
        json!({
            "limit": { "rule": "r", "article": "a", "span": { "working_days": 1 } },
            "start": "2026-03-02T10:00:00",
            "due": "2026-03-04T00:00:00",
            "calendar": "cn-2013-2026",
        })
    );
}

#[test]
fn json_keeps_skips_short() {
    let start = datetime(2026, 2, 12, 10, 0, 0, 0);
    let skips = Deadline::compute(limit(Span::WorkingDays(15)), start, Calendar::national()).skipped;
    let value = serde_json::to_value(&skips).expect("writes");
    assert_eq!(value[0], json!({ "date": "2026-02-15", "why": "holiday", "name": "春节" }));
    assert_eq!(value[9], json!({ "date": "2026-03-01" }));
}

#[test]
fn json_brings_everything_back() {
    let national = Calendar::national();
    let mut office = limit(Span::CalendarDays(15));
    office.close_of_business = Some(time(17, 30, 0, 0));
    let full = Deadline::compute(office, datetime(2026, 9, 20, 10, 0, 0, 0), national)
        .extended("x", Span::WorkingDays(90), datetime(2026, 9, 21, 0, 0, 0, 0), "B", national)
        .and_then(|deadline| {
            let pause = Pause {
                rule: "p".to_owned(),
                from: datetime(2026, 9, 22, 9, 0, 0, 0),
                until: None,
                approver: "A".to_owned(),
            };
            deadline.paused(pause, national)
        })
        .expect("in time");
    assert!(!full.skipped.is_empty() && !full.added.is_empty() && !full.rolled.is_empty());
    assert!(full.provisional);
    let text = serde_json::to_string(&full).expect("writes");
    assert_eq!(serde_json::from_str::<Deadline>(&text).expect("reads"), full);
}

#[test]
fn spans_are_written_as_packs_write_them() {
    for (span, text) in [
        (Span::Hours(2), r#"{"hours":2}"#),
        (Span::WorkingDays(5), r#"{"working_days":5}"#),
        (Span::CalendarDays(15), r#"{"calendar_days":15}"#),
        (Span::Immediate, r#""immediate""#),
    ] {
        assert_eq!(serde_json::to_string(&span).expect("writes"), text);
        assert_eq!(serde_json::from_str::<Span>(text).expect("reads"), span);
    }
}
