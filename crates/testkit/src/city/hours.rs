//! When people of the office and the city are about: desks day and night, units in office hours,
//! citizens while they are awake.

use crate::dice::Dice;
use casework::Policy;
use jiff::civil::{DateTime, Time, time};
use jiff::{Timestamp, ToSpan};

const OPENS: Time = time(9, 0, 0, 0);
const CLOSES: Time = time(17, 30, 0, 0);
const WAKES: Time = time(8, 0, 0, 0);
const SLEEPS: Time = time(21, 0, 0, 0);

/// `minutes` later on the clock.
pub(super) fn after(at: Timestamp, minutes: i64) -> Timestamp {
    at.checked_add(minutes.minutes()).unwrap_or(at)
}

/// Not to the minute: nobody acts on the stroke of it.
fn jittered(at: Timestamp, dice: &mut Dice) -> Timestamp {
    at.checked_add(dice.between(0, 59_999_999).microseconds()).unwrap_or(at)
}

/// A desk that never closes, slower in the small hours.
pub(super) fn desk(policy: &Policy, at: Timestamp, minutes: i64, dice: &mut Dice) -> Timestamp {
    let night = policy.local(at).hour() < 7;
    jittered(after(at, if night { minutes * 2 } else { minutes }), dice)
}

/// `minutes` of office time later: working days, nine to half past five.
pub(super) fn office(policy: &Policy, at: Timestamp, minutes: i64, dice: &mut Dice) -> Timestamp {
    let mut now = policy.local(at);
    let mut left = minutes;
    for _ in 0..400 {
        let day = now.date();
        if policy.calendar.is_workday(day) && now.time() < CLOSES {
            let from = now.max(day.to_datetime(OPENS));
            let room = minutes_between(from, day.to_datetime(CLOSES));
            if left < room {
                return jittered(policy.instant(from.saturating_add(left.minutes())), dice);
            }
            left -= room;
        }
        now = policy.calendar.next_workday(day).to_datetime(OPENS);
    }
    jittered(policy.instant(now), dice)
}

/// `minutes` later, or the next morning if people sleep then.
pub(super) fn waking(policy: &Policy, at: Timestamp, minutes: i64, dice: &mut Dice) -> Timestamp {
    let then = policy.local(after(at, minutes));
    let morning = |date: jiff::civil::Date, dice: &mut Dice| {
        let late = dice.between(0, 150);
        jittered(policy.instant(date.to_datetime(WAKES).saturating_add(late.minutes())), dice)
    };
    if then.time() < WAKES {
        morning(then.date(), dice)
    } else if then.time() >= SLEEPS {
        morning(then.date().saturating_add(1.day()), dice)
    } else {
        jittered(policy.instant(then), dice)
    }
}

fn minutes_between(from: DateTime, to: DateTime) -> i64 {
    to.duration_since(from).as_mins().max(0)
}
