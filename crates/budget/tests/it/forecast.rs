//! In the middle of the year: what is on course, what is in doubt, what can no longer be met.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use crate::rows::{decimal, target};
use budget::attainment::forecast::{Accrual, Elapsed, Forecast, Reason, Standing, forecast};
use budget::attainment::ratio::Ratio;
use budget::attainment::rules::Rules;
use budget::attainment::{Figure, Found, How, Judgement, Measured, assess};
use budget::target::{Goal, Operator, Target};
use jiff::civil::date;
use proptest::prelude::*;

fn told(target: &Target, value: Option<&str>, accrual: Accrual, worked: u32) -> Forecast {
    told_of(target, value, accrual, Elapsed { worked, total: 248 })
}

fn told_of(target: &Target, value: Option<&str>, accrual: Accrual, elapsed: Elapsed) -> Forecast {
    let found = value.map_or(Found::Nothing, |text| {
        let how = How::Manual { evidence: "会议记录".to_owned() };
        let figure = Figure::Value(decimal(text));
        Found::Measured(Measured { figure, unit: target.unit.clone(), as_of: date(2025, 6, 30), how })
    });
    let today = assess(target, &found, Rules::common()).unwrap();
    forecast(target, &today, accrual, elapsed, Rules::common())
}

fn says(forecast: Forecast) -> (Standing, Reason) {
    (forecast.standing, forecast.reason)
}

#[test]
fn counts_are_carried_forward_by_working_days() {
    let matters = target(Operator::Above, "110", "件");
    let half = told(&matters, Some("56"), Accrual::Sum, 124);
    assert_eq!(says(half), (Standing::OnCourse, Reason::Projected));
    assert_eq!(half.expected, Some(Ratio::whole(112)));
    let slow = told(&matters, Some("55"), Accrual::Sum, 124);
    assert_eq!(
        (says(slow), slow.expected),
        ((Standing::InDoubt, Reason::Projected), Some(Ratio::whole(110)))
    );
    assert_eq!(says(told(&matters, Some("111"), Accrual::Sum, 124)), (Standing::OnCourse, Reason::Reached));
}

#[test]
fn a_limit_once_passed_stays_passed() {
    let limit = target(Operator::AtMost, "10", "件");
    assert_eq!(says(told(&limit, Some("11"), Accrual::Sum, 30)), (Standing::Missed, Reason::Exceeded));
    assert_eq!(says(told(&limit, Some("6"), Accrual::Sum, 124)), (Standing::InDoubt, Reason::Projected));
    assert_eq!(says(told(&limit, Some("5"), Accrual::Sum, 124)), (Standing::OnCourse, Reason::Projected));
    assert_eq!(says(told(&limit, Some("10"), Accrual::Sum, 124)), (Standing::InDoubt, Reason::Projected));
    let below = target(Operator::Below, "10", "件");
    assert_eq!(says(told(&below, Some("10"), Accrual::Sum, 124)), (Standing::Missed, Reason::Exceeded));
    assert_eq!(says(told(&below, Some("5"), Accrual::Sum, 124)), (Standing::InDoubt, Reason::Projected));
    let about = target(Operator::About, "100", "件");
    assert_eq!(says(told(&about, Some("111"), Accrual::Sum, 124)), (Standing::OnCourse, Reason::Reached));
    assert_eq!(says(told(&about, Some("44"), Accrual::Sum, 124)), (Standing::InDoubt, Reason::Projected));
    assert_eq!(says(told(&about, Some("50"), Accrual::Sum, 124)), (Standing::OnCourse, Reason::Projected));
}

#[test]
fn rates_are_taken_as_they_stand() {
    let rate = target(Operator::AtLeast, "90", "%");
    assert_eq!(says(told(&rate, Some("91"), Accrual::Level, 124)), (Standing::OnCourse, Reason::SoFar));
    let low = told(&rate, Some("89"), Accrual::Level, 124);
    assert_eq!((says(low), low.expected), ((Standing::InDoubt, Reason::SoFar), Some(Ratio::whole(89))));
}

#[test]
fn the_end_of_the_year_is_final() {
    let matters = target(Operator::Above, "110", "件");
    assert_eq!(says(told(&matters, Some("110"), Accrual::Sum, 248)), (Standing::Missed, Reason::YearOver));
    assert_eq!(says(told(&matters, Some("111"), Accrual::Sum, 248)), (Standing::OnCourse, Reason::YearOver));
}

#[test]
fn nothing_is_told_that_is_not_known() {
    let matters = target(Operator::Above, "110", "件");
    assert_eq!(says(told(&matters, Some("9"), Accrual::Sum, 24)), (Standing::Open, Reason::TooEarly));
    assert_eq!(says(told(&matters, Some("9"), Accrual::Sum, 25)), (Standing::InDoubt, Reason::Projected));
    let tenth = told_of(&matters, Some("12"), Accrual::Sum, Elapsed { worked: 25, total: 250 });
    assert_eq!(says(tenth), (Standing::OnCourse, Reason::Projected), "a tenth of the year is enough");
    assert_eq!(says(told(&matters, None, Accrual::Sum, 124)), (Standing::Open, Reason::NotMeasured));
    let mut words = target(Operator::Qualitative, "0", "");
    words.goal = Goal::Words("保持稳定".to_owned());
    assert_eq!(says(told(&words, None, Accrual::Level, 124)), (Standing::Open, Reason::NeedsJudgement));
    let no_days = Elapsed { worked: 0, total: 0 };
    assert_eq!(no_days.share(), None);
    let unknown = told_of(&matters, Some("12"), Accrual::Sum, no_days);
    assert_eq!(says(unknown), (Standing::Open, Reason::TooEarly));
}

#[test]
fn a_row_in_words_stands_as_it_was_judged() {
    let mut words = target(Operator::Qualitative, "0", "");
    words.goal = Goal::Words("保持稳定".to_owned());
    let judged = |band: &str, percent, worked| {
        let (band, by, reason) = (band.to_owned(), "刘一".to_owned(), "检查记录".to_owned());
        let found = Found::Judged(Judgement { band, percent, by, reason });
        let today = assess(&words, &found, Rules::common()).unwrap();
        says(forecast(&words, &today, Accrual::Level, Elapsed { worked, total: 248 }, Rules::common()))
    };
    assert_eq!(judged("achieved", 90, 124), (Standing::OnCourse, Reason::SoFar));
    assert_eq!(judged("partly", 70, 124), (Standing::InDoubt, Reason::SoFar));
    assert_eq!(judged("partly", 70, 248), (Standing::Missed, Reason::YearOver));
    assert_eq!(judged("achieved", 90, 248), (Standing::OnCourse, Reason::YearOver));
}

proptest! {
    #[test]
    fn more_done_never_stands_worse(done in 0_u32..500, more in 0_u32..500, worked in 25_u32..=248) {
        let matters = target(Operator::AtLeast, "300", "件");
        let good = |done: u32| {
            told(&matters, Some(&done.to_string()), Accrual::Sum, worked).standing == Standing::OnCourse
        };
        prop_assert!(!good(done) || good(done + more));
    }
}
