//! Units turn into each other exactly, or not at all: calls never become matters.

use super::ratio::Ratio;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Two units that do not measure the same thing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a value in `{from}` cannot be compared with a target in `{to}`; enter it in the target's unit")]
pub struct UnitFault {
    /// Unit of the value.
    pub from: String,
    /// Unit it should become.
    pub to: String,
}

#[derive(Deserialize)]
struct Units {
    multipliers: BTreeMap<String, i64>,
    measure: Vec<Measure>,
}

#[derive(Deserialize)]
struct Measure {
    name: String,
    units: Vec<Unit>,
}

#[derive(Deserialize)]
struct Unit {
    word: String,
    one: (i64, i64),
}

static UNITS: LazyLock<Units> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the file is compiled in and a test reads it")]
    toml::from_str(include_str!("../../forms/units.toml")).expect("embedded units read")
});

/// What a unit measures, and how much of it one is.
fn worth(unit: &str) -> (String, Ratio) {
    let listed = |word: &str| {
        UNITS.measure.iter().find_map(|measure| {
            let unit = measure.units.iter().find(|unit| unit.word == word)?;
            Some((measure.name.clone(), Ratio::new(i128::from(unit.one.0), i128::from(unit.one.1))?))
        })
    };
    let unit = unit.trim();
    if let Some(found) = listed(unit) {
        return found;
    }
    let multiplied = UNITS
        .multipliers
        .iter()
        .filter_map(|(word, times)| Some((unit.strip_prefix(word.as_str())?, *times)))
        .filter(|(rest, _)| !rest.is_empty())
        .min_by_key(|(rest, _)| rest.len());
    let (rest, times) = multiplied.unwrap_or((unit, 1));
    let (measure, one) = listed(rest).unwrap_or_else(|| (rest.to_owned(), Ratio::ONE));
    (measure, one.times(Ratio::whole(times)).unwrap_or(one))
}

/// What the unit measures: the name its measure has in `forms/units.toml`, or its own base word.
pub(crate) fn measure(unit: &str) -> String {
    worth(unit).0
}

/// The unit's multiplier with another base: 万通 counted in 件 is 万件.
pub(crate) fn recounted(unit: &str, base: &str) -> String {
    let unit = unit.trim();
    let words = UNITS.multipliers.keys().filter(|word| unit.starts_with(word.as_str()));
    let multiplier = words.max_by_key(|word| word.len()).map_or("", String::as_str);
    format!("{multiplier}{base}")
}

/// The same value in another unit.
///
/// # Errors
/// The units measure different things, or the value is too large.
pub fn convert(value: Ratio, from: &str, to: &str) -> Result<Ratio, UnitFault> {
    let fault = || UnitFault { from: from.to_owned(), to: to.to_owned() };
    let ((what, one), (wanted, other)) = (worth(from), worth(to));
    if what != wanted {
        return Err(fault());
    }
    value.times(one).and_then(|base| base.over(other)).ok_or_else(fault)
}
