//! A few honest charts as SVG text, for pages and for print.
//!
//! Bars begin at zero and carry their values. A line begins at zero, shows its target as a line, and breaks where
//! a value is missing: what is missing is never drawn as nought. Values are exact thousandths, as everywhere; what
//! the reader sees is rounded to hundredths. Every chart says in its description what it shows, value by value,
//! and whoever shows one puts the table beneath it.
//!
//! ```text
//! let words = Words { title, about, unit, missing };            // worded by the caller
//! Bars { words, marks }.svg(Dress::Screen)                      // colours of the stylesheet: light and dark
//! Line { words, marks, target }.svg(Dress::Print)               // fixed colours
//! ```

mod bars;
mod ink;
mod line;
mod measure;

pub use bars::Bars;
pub use ink::Dress;
pub use line::{Line, Target};
pub use measure::decimal;

/// What a chart says in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Its name, read out first.
    pub title: String,
    /// What it is about: period, population; may be empty.
    pub about: String,
    /// In what it counts; may be empty.
    pub unit: String,
    /// What stands where a value is missing.
    pub missing: String,
}

/// A value under a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What it is the value of.
    pub label: String,
    /// In thousandths; `None` if it is missing.
    pub value: Option<i64>,
}

impl Mark {
    /// A value under a label.
    pub fn new(label: impl Into<String>, value: Option<i64>) -> Self {
        Self { label: label.into(), value }
    }
}

impl Words {
    /// A value with its unit; the word for missing if there is none.
    fn shown(&self, value: Option<i64>) -> String {
        let Some(value) = value else { return self.missing.clone() };
        let gap = if self.counts_in_words() { " " } else { "" };
        format!("{}{gap}{}", decimal(value), self.unit)
    }

    /// Every value in one text. A unit in words is said once: beside each number it would want its plural.
    fn described<'a>(&self, marks: impl IntoIterator<Item = &'a Mark>) -> String {
        let is_word = self.counts_in_words();
        let unit = if is_word { String::new() } else { self.unit.clone() };
        let bare = Self { unit, ..self.clone() };
        let each = marks.into_iter().map(|mark| format!("{}: {}", mark.label, bare.shown(mark.value)));
        let about = (!self.about.is_empty()).then(|| self.about.clone());
        let unit = is_word.then(|| self.unit.clone());
        about.into_iter().chain(unit).chain(each).collect::<Vec<_>>().join("; ")
    }

    fn counts_in_words(&self) -> bool {
        !self.unit.is_empty() && !self.unit.starts_with(['%', '‰'])
    }
}
