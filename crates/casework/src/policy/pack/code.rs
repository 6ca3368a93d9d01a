//! Codes and shapes that a pack may use, and how values are named when they are wrong.

use super::source::Placed;
use std::fmt::Display;
use std::ops::RangeInclusive;
use toml::de::DeValue;

/// What a code must look like.
pub(super) struct Shape {
    pub fits: fn(&str) -> bool,
    pub said: &'static str,
}

impl Shape {
    pub fn check<'a>(&self, key: &str, text: Placed<'a, &'a str>) -> Option<Placed<'a, &'a str>> {
        if (self.fits)(text.value) {
            return Some(text);
        }
        text.at.fault(format!("{key} is {}", quoted(text.value)), self.said);
        None
    }
}

/// A closed list of codes.
pub(super) struct Codes<T: 'static> {
    pub all: &'static [T],
    pub code: fn(T) -> &'static str,
}

impl<T: Copy> Codes<T> {
    pub fn find(&self, key: &str, text: Placed<'_, &str>) -> Option<T> {
        let found = self.all.iter().copied().find(|item| (self.code)(*item) == text.value);
        if found.is_none() {
            let known = self.all.iter().map(|item| (self.code)(*item));
            text.at.fault(format!("{key} {} is unknown", quoted(text.value)), one_of(known));
        }
        found
    }
}

pub(super) fn one_of<S: Display>(items: impl IntoIterator<Item = S>) -> String {
    let items: Vec<String> = items.into_iter().map(|item| item.to_string()).collect();
    format!("one of {}", items.join(", "))
}

pub(super) fn numbers(bounds: &RangeInclusive<i64>) -> String {
    format!("a whole number from {} to {}", bounds.start(), bounds.end())
}

pub(super) fn quoted(text: &str) -> String {
    let mut short: String = text.chars().take(60).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    format!("{short:?}")
}

pub(super) fn describe(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => quoted(text),
        DeValue::Integer(digits) => quoted(digits.as_str()).trim_matches('"').to_owned(),
        DeValue::Float(digits) => quoted(digits.as_str()).trim_matches('"').to_owned(),
        DeValue::Boolean(flag) => flag.to_string(),
        DeValue::Datetime(datetime) => datetime.to_string(),
        DeValue::Array(_) => "a list".to_owned(),
        DeValue::Table(_) => "a table".to_owned(),
    }
}

/// An identifier of a row.
pub(super) const ID: Shape = Shape {
    fits: |text| {
        (1..=64).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
    },
    said: "an identifier of letters, digits, - _ and .",
};

/// A division's or street's code.
pub(super) const AREA: Shape = Shape {
    fits: |text| matches!(text.len(), 6 | 9 | 12) && text.bytes().all(|b| b.is_ascii_digit()),
    said: "six digits for a division, nine or twelve for what lies below it",
};

/// A category's code.
pub(super) const CATEGORY: Shape = Shape {
    fits: |text| matches!(text.len(), 2 | 4 | 6) && text.bytes().all(|b| b.is_ascii_digit()),
    said: "two, four or six digits",
};
