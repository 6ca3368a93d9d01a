//! A table of a file, read key by key. Every reader method records what is wrong and goes on, so
//! that one run shows every fault; keys that nobody asked for are faults too.

use super::code::{Codes, Shape, describe, numbers, one_of, quoted};
use super::source::{Place, Placed, Source};
use crate::policy::model::Names;
use std::ops::RangeInclusive;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A table while it is read.
pub(super) struct Row<'a> {
    pub at: Place<'a>,
    table: &'a DeTable<'a>,
    asked: Vec<&'static str>,
}

type Value<'a> = &'a Spanned<DeValue<'a>>;

impl<'a> Row<'a> {
    pub fn new(source: &'a Source<'a>, table: &'a DeTable<'a>, offset: usize) -> Self {
        Self { at: Place { source, offset }, table, asked: Vec::new() }
    }

    fn place(&self, value: Value<'_>) -> Place<'a> {
        Place { source: self.at.source, offset: value.span().start }
    }

    fn get(&mut self, key: &'static str) -> Option<Value<'a>> {
        self.asked.push(key);
        self.table.get(key)
    }

    fn need(&mut self, key: &'static str, expected: &str) -> Option<Value<'a>> {
        let value = self.get(key);
        if value.is_none() {
            self.at.fault(format!("{key} is missing"), expected);
        }
        value
    }

    /// Whether the key is there at all.
    pub fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Text that must be there and not blank.
    pub fn text(&mut self, key: &'static str) -> Option<Placed<'a, &'a str>> {
        let value = self.need(key, "a text")?;
        self.as_text(key, value)
    }

    /// Text that may be left out.
    pub fn text_if_any(&mut self, key: &'static str) -> Option<Placed<'a, &'a str>> {
        let value = self.get(key)?;
        self.as_text(key, value)
    }

    fn as_text(&self, key: &str, value: Value<'a>) -> Option<Placed<'a, &'a str>> {
        let at = self.place(value);
        match value.get_ref() {
            DeValue::String(text) if text.trim().is_empty() => {
                at.fault(format!("{key} is blank"), "a text");
                None
            }
            DeValue::String(text)
                if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) =>
            {
                at.fault(format!("{key} holds a control character"), "plain text");
                None
            }
            DeValue::String(text) => Some(Placed { at, value: text.as_ref() }),
            other => {
                at.fault(format!("{key} is {}", describe(other)), "a text in quotes");
                None
            }
        }
    }

    /// Text of a certain shape.
    pub fn shaped(&mut self, key: &'static str, shape: &Shape) -> Option<Placed<'a, &'a str>> {
        let text = self.text(key)?;
        shape.check(key, text)
    }

    /// Text of a certain shape that may be left out.
    pub fn shaped_if_any(&mut self, key: &'static str, shape: &Shape) -> Option<Placed<'a, &'a str>> {
        let text = self.text_if_any(key)?;
        shape.check(key, text)
    }

    /// Chinese under `zh`, English under `en`; English may be left out unless the pack promises it.
    pub fn names(&mut self) -> Option<Names> {
        let zh = self.text("zh");
        let en = if self.at.source.english { self.text("en") } else { self.text_if_any("en") };
        let kept = |text: Placed<'_, &str>| text.value.replace("\r\n", "\n");
        Some(Names { zh: kept(zh?), en: en.map_or_else(String::new, kept) })
    }

    /// Names under a key of their own.
    pub fn names_at(&mut self, key: &'static str) -> Option<Names> {
        self.need(key, "a table with zh and en")?;
        self.names_if_any(key)
    }

    /// Names under a key of their own that may be left out.
    pub fn names_if_any(&mut self, key: &'static str) -> Option<Names> {
        let mut row = self.table_if_any(key, "a table with zh and en")?;
        let names = row.names();
        row.finish();
        names
    }

    /// A table that must be there.
    pub fn table(&mut self, key: &'static str) -> Option<Row<'a>> {
        self.need(key, "a table")?;
        self.table_if_any(key, "a table")
    }

    fn table_if_any(&mut self, key: &'static str, expected: &str) -> Option<Row<'a>> {
        let value = self.get(key)?;
        let at = self.place(value);
        match value.get_ref() {
            DeValue::Table(table) => Some(Row::new(at.source, table, at.offset)),
            other => {
                at.fault(format!("{key} is {}", describe(other)), expected);
                None
            }
        }
    }

    /// A list of tables; none if the key is left out.
    pub fn rows(&mut self, key: &'static str) -> Vec<Row<'a>> {
        let rows = self.list(key, "a list of tables").into_iter().filter_map(|value| {
            let at = self.place(value);
            match value.get_ref() {
                DeValue::Table(table) => Some(Row::new(at.source, table, at.offset)),
                other => {
                    at.fault(format!("{key} holds {}", describe(other)), "a table");
                    None
                }
            }
        });
        rows.collect()
    }

    /// A list of texts; none if the key is left out.
    pub fn texts(&mut self, key: &'static str) -> Vec<Placed<'a, &'a str>> {
        let values = self.list(key, "a list of texts");
        values.into_iter().filter_map(|value| self.as_text(key, value)).collect()
    }

    fn list(&mut self, key: &'static str, expected: &str) -> Vec<Value<'a>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        match value.get_ref() {
            DeValue::Array(values) => values.iter().collect(),
            other => {
                self.place(value).fault(format!("{key} is {}", describe(other)), expected);
                Vec::new()
            }
        }
    }

    /// A code from a closed list.
    pub fn code<T: Copy>(&mut self, key: &'static str, of: &Codes<T>) -> Option<T> {
        let text = self.text(key)?;
        of.find(key, text)
    }

    /// A code from a closed list that may be left out.
    pub fn code_if_any<T: Copy>(&mut self, key: &'static str, of: &Codes<T>) -> Option<T> {
        let text = self.text_if_any(key)?;
        of.find(key, text)
    }

    /// Codes from a closed list, each once; none if the key is left out.
    pub fn codes<T: Copy + PartialEq>(&mut self, key: &'static str, of: &Codes<T>) -> Vec<T> {
        let mut found: Vec<T> = Vec::new();
        for text in self.texts(key) {
            match of.find(key, text) {
                Some(code) if found.contains(&code) => {
                    text.at.fault(format!("{key} {:?} a second time", text.value), "each once");
                }
                Some(code) => found.push(code),
                None => {}
            }
        }
        found
    }

    /// A whole number within bounds that must be there.
    pub fn number(&mut self, key: &'static str, bounds: &RangeInclusive<i64>) -> Option<i64> {
        self.need(key, &numbers(bounds))?;
        self.number_if_any(key, bounds)
    }

    /// A whole number within bounds that may be left out.
    pub fn number_if_any(&mut self, key: &'static str, bounds: &RangeInclusive<i64>) -> Option<i64> {
        let value = self.get(key)?;
        let number = match value.get_ref() {
            DeValue::Integer(digits) => i64::from_str_radix(digits.as_str(), digits.radix()).ok(),
            _ => None,
        };
        let within = number.filter(|number| bounds.contains(number));
        if within.is_none() {
            self.place(value).fault(format!("{key} is {}", describe(value.get_ref())), numbers(bounds));
        }
        within
    }

    /// `true` or `false`; may be left out.
    pub fn flag_if_any(&mut self, key: &'static str) -> Option<bool> {
        let value = self.get(key)?;
        if let DeValue::Boolean(flag) = value.get_ref() {
            return Some(*flag);
        }
        self.place(value).fault(format!("{key} is {}", describe(value.get_ref())), "true or false");
        None
    }

    /// A text or a bare TOML date that reads as `T`; may be left out.
    pub fn parsed_if_any<T: std::str::FromStr>(
        &mut self,
        key: &'static str,
        expected: &str,
    ) -> Option<Placed<'a, T>> {
        let value = self.get(key)?;
        let at = self.place(value);
        let parsed = match value.get_ref() {
            DeValue::String(text) => text.parse().ok(),
            DeValue::Datetime(datetime) => datetime.to_string().parse().ok(),
            _ => None,
        };
        if parsed.is_none() {
            at.fault(format!("{key} is {}", describe(value.get_ref())), expected);
        }
        parsed.map(|value| Placed { at, value })
    }

    /// A text or a bare TOML date that reads as `T` and must be there.
    pub fn parsed<T: std::str::FromStr>(
        &mut self,
        key: &'static str,
        expected: &str,
    ) -> Option<Placed<'a, T>> {
        self.need(key, expected)?;
        self.parsed_if_any(key, expected)
    }

    /// Where a key's value stands; the row itself if the key is left out.
    pub fn place_of(&self, key: &str) -> Place<'a> {
        self.table.get(key).map_or(self.at, |value| self.place(value))
    }

    /// How often a fault was recorded so far, here or elsewhere.
    pub fn recorded(&self) -> usize {
        self.at.source.recorded()
    }

    /// The table itself, to find the places of its keys later.
    pub fn keys(&self) -> &'a DeTable<'a> {
        self.table
    }

    /// Ends the reading: every key that was not asked for is unknown.
    pub fn finish(self) {
        for (key, _) in self.table {
            if !self.asked.iter().any(|asked| asked == key.get_ref()) {
                let at = Place { source: self.at.source, offset: key.span().start };
                let mut known = self.asked.clone();
                known.dedup();
                at.fault(format!("key {} is unknown", quoted(key.get_ref())), one_of(known));
            }
        }
    }
}
