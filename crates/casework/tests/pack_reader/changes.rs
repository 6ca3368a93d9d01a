//! What holds from when, what a pack changes in the one below, and how changes are told.

use crate::sample::Sample;
use almanac::Span;
use casework::ClockKind;
use casework::case::act::RequestKind;
use casework::policy::model::UnitKind;
use casework::policy::{Change, Section, Situation, diff, doubts};
use jiff::civil::date;

#[test]
fn a_dated_file_holds_from_its_day() {
    let book = Sample::sound().read().unwrap();
    let effective: Vec<_> = book.versions().iter().map(|policy| policy.version.clone()).collect();
    assert_eq!(effective, ["town@2010-01-01", "town@2020-07-01"]);
    let days = |at| {
        book.at(at).limit(ClockKind::Answer, &Situation::of_hotline(RequestKind::Inquiry, None)).unwrap().span
    };
    let newest = book.newest();
    let change = newest.instant(date(2020, 7, 1).at(0, 0, 0, 0));
    assert_eq!(days(change - jiff::Span::new().seconds(1)), Span::WorkingDays(1));
    assert_eq!(days(change), Span::WorkingDays(2));
    let before_any = newest.instant(date(1990, 1, 1).at(0, 0, 0, 0));
    assert_eq!(days(before_any), Span::WorkingDays(1));
}

#[test]
fn a_later_version_of_the_pack_below_counts_too() {
    let later = "\n[[version]]\neffective = 2015-01-01\nsource = { zh = \"改\" }\n";
    let sample = Sample::sound()
        .with("base/pack.toml", "utc_offset_hours = 8\n", &format!("utc_offset_hours = 8\n{later}"))
        .and("base/versions/2015-01-01/script.toml", "question = [{ zh = \"好吗？\", en = \"Well?\" }]");
    let book = sample.read().unwrap();
    let scripts: Vec<_> = book
        .versions()
        .iter()
        .map(|policy| (policy.effective.year(), policy.script[0].en.as_str()))
        .collect();
    assert_eq!(scripts, [(2010, "Is it solved?"), (2015, "Well?"), (2020, "Well?")]);
}

#[test]
fn rows_of_the_pack_come_before_those_below_and_replace_them_by_id() {
    let policy = Sample::sound().newest();
    let first: Vec<_> = policy.limits.iter().take(3).map(|rule| rule.limit.rule.as_str()).collect();
    assert_eq!(first, ["town-answer", "answer-fast", "answer"]);

    let replaced = Sample::sound()
        .and("town/reasons.toml", "[[rating]]\nid = \"SLOW\"\nzh = \"太慢\"\n")
        .and("town/procedure.toml", "rating_days = 7\n")
        .newest();
    assert_eq!(replaced.rating_reasons[&"SLOW".into()].names.zh, "太慢");
    assert_eq!((replaced.procedure.rating_days, replaced.procedure.rework_at_most), (7, 2));
    assert_eq!(replaced.grounds.len(), 1);
}

#[test]
fn a_rule_that_replaces_a_general_one_leaves_no_gap_unseen() {
    let narrowed = Sample::sound().with("town/versions/2020-07-01/limits.toml", "town-answer", "answer");
    let faults = narrowed.read().unwrap_err();
    assert!(
        faults[0].found.starts_with("clock \"answer\" has no limit without a flag for help"),
        "{}",
        faults[0]
    );
}

#[test]
fn values_arrive_as_written() {
    let policy = Sample::sound().newest();
    assert_eq!(policy.office.number_prefix, "TN");
    assert_eq!(policy.units[&"T-1".into()].kind, UnitKind::Street);
    let targets: Vec<_> =
        policy.targets.iter().map(|t| (t.indicator.as_str(), t.operator.as_str(), t.value_milli)).collect();
    assert_eq!(targets, [("CONNECT_RATE", ">=", 90_000), ("RECORD_ERR", "<=", 500), ("ONTIME", "watch", 0)]);
    assert!(!policy.calendar.is_workday(date(2026, 3, 4)) && policy.calendar.is_workday(date(2026, 3, 5)));
    let general = policy.limit(ClockKind::Answer, &Situation::of_hotline(RequestKind::Help, None)).unwrap();
    assert_eq!(general.close_of_business, Some(jiff::civil::time(17, 0, 0, 0)));
    let category = "0101".into();
    let fast =
        policy.limit(ClockKind::Answer, &Situation::of_hotline(RequestKind::Help, Some(&category))).unwrap();
    assert_eq!(fast.span, Span::Hours(24));
    assert_eq!(policy.articles[&"hours".into()].checked, date(2026, 1, 31));
    let suggested: Vec<_> = policy
        .suggest(&"0101".into(), Some(&"123456001".into()))
        .into_iter()
        .map(|(unit, _)| unit.to_string())
        .collect();
    assert_eq!(suggested, ["T", "ROADS"]);
}

#[test]
fn a_town_directly_below_the_office_answers_for_its_place() {
    let county = Sample::sound()
        .with("town/units.toml", "parent = \"T\"\n", "")
        .with("town/units.toml", "kind = \"district\"\narea = \"123456\"", "kind = \"department\"")
        .newest();
    assert_eq!(county.unit_of(&"123456001".into()), Some("T-1".into()));
    assert_eq!(county.unit_of(&"123456".into()), None, "a town does not answer for the whole");
    let below_a_district = Sample::sound().newest();
    assert_eq!(below_a_district.unit_of(&"123456001".into()), Some("T".into()));
}

fn change(what: Section, id: &str, before: Option<&str>, after: Option<&str>) -> Change {
    Change { what, id: id.to_owned(), before: before.map(str::to_owned), after: after.map(str::to_owned) }
}

#[test]
fn the_difference_is_the_change_and_nothing_else() {
    let book = Sample::sound().read().unwrap();
    let [old, new] = book.versions() else { panic!("two versions") };
    assert_eq!(diff(old, old), []);
    let (before, after) = (
        "answer; inquiry; 1 working days; town art. 1; secondary",
        "answer; inquiry; 2 working days; town art. 1; secondary",
    );
    assert_eq!(diff(old, new), [change(Section::Limit, "town-answer", Some(before), Some(after))]);
}

#[test]
fn every_section_tells_its_changes_in_order() {
    let edited = Sample::sound()
        .with("town/pack.toml", "\"TN\"", "\"TX\"")
        .with("town/calendar/fair.csv", "2026-03-04", "2026-03-05")
        .with("base/categories.toml", "zh = \"乙\"", "zh = \"丙\"")
        .with("town/units.toml", "head = \"ROADS-HEAD\"\n", "")
        .with("town/routing.toml", "职责", "分工")
        .with("base/reasons.toml", "art. 5", "art. 6")
        .with("base/roles.toml", "\"register\", \"rate\"", "\"register\"")
        .with("base/procedure.toml", "rating_days = 30", "rating_days = 31")
        .with("town/indicators.toml", "value = \"90\"", "value = \"92.5\"")
        .with("town/answers.toml", "早上。", "中午。")
        .with("base/script.toml", "Is it solved?", "Solved?");
    let changes = diff(&Sample::sound().newest(), &edited.newest());
    let told: Vec<_> = changes.iter().map(|change| (change.what, change.id.as_str())).collect();
    assert_eq!(
        told,
        [
            (Section::Office, "123456"),
            (Section::Calendar, "2026-03-04"),
            (Section::Calendar, "2026-03-05"),
            (Section::Category, "02"),
            (Section::Unit, "ROADS"),
            (Section::Route, "01"),
            (Section::Ground, "COURT"),
            (Section::Grant, "requester requester"),
            (Section::Procedure, "rating_days"),
            (Section::Target, "CONNECT_RATE 2020"),
            (Section::Article, "hours"),
            (Section::Script, "01"),
        ]
    );
    let told = [changes[7].before.as_deref(), changes[7].after.as_deref()];
    assert_eq!(told, [Some("rate, register"), Some("register")]);
}

#[test]
fn a_new_order_of_limits_is_a_change() {
    let mut sample = Sample::sound().newest();
    let old = sample.clone();
    sample.limits.swap(0, 2);
    let (before, after) = ("town-answer, answer-fast, answer", "answer, answer-fast, town-answer");
    assert_eq!(diff(&old, &sample), [change(Section::LimitOrder, "answer", Some(before), Some(after))]);
}

#[test]
fn limits_nobody_has_read_are_doubted() {
    let policy = Sample::sound().newest();
    let doubted: Vec<_> = doubts(&policy).map(|rule| rule.limit.rule.as_str()).collect();
    assert!(doubted.contains(&"town-answer") && !doubted.contains(&"answer"), "{doubted:?}");
}

#[test]
fn what_a_pack_says_of_personal_data_holds_and_is_told() {
    let policy = Sample::sound().newest();
    assert_eq!((policy.privacy.reveals_at_most, policy.privacy.audit_years), (20, 5));
    assert_eq!(policy.purposes.len(), 1);
    let stricter = Sample::sound().and("town/privacy.toml", "reveals_at_most = 5\n").newest();
    assert_eq!((stricter.privacy.reveals_at_most, stricter.privacy.reveal_minutes), (5, 30));
    let told = diff(&policy, &stricter);
    let told: Vec<(Section, &str)> = told.iter().map(|change| (change.what, change.id.as_str())).collect();
    assert_eq!(told, [(Section::Privacy, "reveals_at_most")]);
    let silent = Sample::sound().without("base/privacy.toml").newest();
    assert_eq!(silent.privacy, casework::policy::privacy::Privacy::default());
    assert!(silent.privacy.audit_years >= 3 && silent.privacy.reveals_at_most <= 60);
    let filed = policy.instant(date(2026, 11, 13).at(15, 0, 0, 0));
    assert_eq!(policy.rights_deadline(filed).shows_as().0, date(2026, 11, 27));
}
