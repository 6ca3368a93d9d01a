//! The rhythm of reception days: which days it gives, and what becomes of days off.

use crate::sample::Sample;
use casework::policy::{Section, diff};
use jiff::civil::{Date, date};

fn days(sample: &Sample, first: Date, span: i32) -> Vec<String> {
    let policy = sample.newest();
    policy.coming_receptions(first, span).iter().map(|(day, _)| day.to_string()).collect()
}

#[test]
fn the_first_and_third_thursday_and_no_other() {
    let sample = Sample::sound();
    let third = days(&sample, date(2026, 11, 13), 40);
    assert_eq!(third, ["2026-11-19", "2026-12-03", "2026-12-17"]);
    assert_eq!(days(&sample, date(2026, 11, 19), 1), ["2026-11-19"], "the first day counts");
    let weekly = sample.with("town/reception.toml", "weeks = [\"first\", \"third\"]\n", "");
    assert_eq!(days(&weekly, date(2026, 11, 13), 14), ["2026-11-19", "2026-11-26"]);
}

#[test]
fn a_day_off_moves_or_is_left_out_and_a_make_up_day_is_a_day() {
    let national = Sample::sound();
    let moved = days(&national, date(2026, 10, 1), 1);
    assert_eq!(moved, ["2026-10-08"], "the first of October is a holiday: the next working day");
    let skipping = Sample::sound().with("town/reception.toml", "next_workday", "skip");
    assert_eq!(days(&skipping, date(2026, 10, 1), 1), Vec::<String>::new());
    let saturdays = skipping.with("town/reception.toml", "thursday", "saturday").with(
        "town/reception.toml",
        "weeks = [\"first\", \"third\"]\n",
        "",
    );
    assert_eq!(days(&saturdays, date(2026, 10, 1), 31), ["2026-10-10"], "worked to make up for the holiday");
}

#[test]
fn a_changed_rhythm_is_told() {
    let edited = Sample::sound().with("town/reception.toml", "slots = 4", "slots = 6");
    let told = diff(&Sample::sound().newest(), &edited.newest());
    let told: Vec<_> = told.iter().map(|change| (change.what, change.id.as_str())).collect();
    assert_eq!(told, [(Section::Reception, "THURSDAY")]);
}
