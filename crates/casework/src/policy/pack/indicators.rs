//! `indicators.toml`: the published target table, row by row as it was published.

use super::code::{Codes, Shape};
use super::row::Row;
use super::source::Placed;
use super::table::{File, Keyed, Table};
use crate::policy::model::{Names, Target};

/// `watch`: measured and shown, with no published target.
const OPERATORS: Codes<&str> =
    Codes { all: &[">=", "<=", ">", "<", "=", "about", "watch"], code: |operator| operator };

const INDICATOR: Shape = Shape {
    fits: |text| {
        text.len() <= 40 && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
    },
    said: "an indicator's identifier in capitals, such as ONTIME",
};

impl Keyed for Target {
    fn key(&self) -> String {
        format!("{} {}", self.indicator, self.year)
    }
}

pub(super) fn read(mut file: File<'_>) -> Table<'_, Target> {
    let table = file.table("target", target);
    file.finish();
    table
}

fn target(row: &mut Row<'_>) -> Option<Target> {
    let indicator = row.shaped("indicator", &INDICATOR);
    let names = row.names();
    let operator = row.code("operator", &OPERATORS);
    let value_milli = if operator == Some("watch") { no_value(row) } else { value(row) };
    let unit = row.text("unit");
    let year = row.number("year", &(1990..=2100));
    let source = row.names_at("source");
    Some(Target {
        indicator: indicator?.value.to_owned(),
        names: names?,
        operator: operator?.to_owned(),
        value_milli: value_milli?,
        unit: unit?.value.to_owned(),
        year: i16::try_from(year?).ok()?,
        source: source?,
    })
}

fn no_value(row: &mut Row<'_>) -> Option<i64> {
    if let Some(text) = row.text_if_any("value") {
        text.at.fault("a value for a row that is only watched", "no value");
        return None;
    }
    Some(0)
}

fn value(row: &mut Row<'_>) -> Option<i64> {
    let Placed { at, value: text } = row.text("value")?;
    let value = thousandths(text);
    if value.is_none() {
        at.fault(
            format!("value is {text:?}"),
            "a number with at most three decimals, in quotes, such as \"0.5\"",
        );
    }
    value
}

/// The number in thousandths, exactly: published figures are never rounded through a float.
fn thousandths(text: &str) -> Option<i64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(fraction) || fraction.len() > 3 {
        return None;
    }
    let whole: i64 = whole.parse().ok()?;
    let fraction: i64 = format!("{fraction:0<3}").parse().ok()?;
    whole.checked_mul(1000)?.checked_add(fraction)
}

/// A target as people write it, such as `>= 90 %`.
pub(in crate::policy) fn shown(target: &Target) -> String {
    let Target { operator, value_milli, unit, names: Names { zh, .. }, .. } = target;
    if operator == "watch" {
        return format!("{zh}: watched, {unit}");
    }
    let decimal = format!("{}.{:03}", value_milli / 1000, value_milli % 1000);
    format!("{zh}: {operator} {} {unit}", decimal.trim_end_matches('0').trim_end_matches('.'))
}
