//! Numbers beside those of the period before, in words: by how much, and of how much. Nothing is coloured: fewer
//! cases are neither better nor worse.

use super::sheet::percent;
use crate::desk::figures::decimal;
use crate::locale::Translator;
use affairs::bulletin::{Frozen, Numbers};

/// How far an indicator is from what it was; a dash where that cannot be said.
pub(super) fn of(t: &Translator, numbers: &Numbers, figure: &Frozen) -> String {
    let Some(change) = numbers.change(&figure.indicator) else { return "—".to_owned() };
    let way = match change.by_milli {
        0 => return t.say("bulletin-change-none").to_string(),
        1.. => "up",
        _ => "down",
    };
    let by = decimal(change.by_milli.saturating_abs());
    let kind = match change.share_milli {
        _ if figure.is_share => "points",
        Some(_) => "share",
        None => "count",
    };
    let share = change.share_milli.map(|share| percent(t, share.saturating_abs())).unwrap_or_default();
    t.say(&format!("bulletin-change-{way}-{kind}")).with("by", by).with("share", share).to_string()
}

/// The cases received in both periods and the difference, as a sentence; empty if the period before was not counted.
pub(super) fn received(t: &Translator, numbers: &Numbers) -> String {
    let figure = numbers.figure(performance::RECEIVED);
    let Some((figure, before)) = figure.zip(numbers.before.as_ref()) else { return String::new() };
    let Some(change) = numbers.change(performance::RECEIVED) else { return String::new() };
    t.say("bulletin-compared")
        .with("now", decimal(figure.numerator_milli))
        .with("period", super::period(t, before.from, before.through))
        .with("was", decimal(change.was_milli))
        .with("change", of(t, numbers, figure))
        .to_string()
}
