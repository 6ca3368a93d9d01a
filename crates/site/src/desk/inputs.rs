//! What a person sent in: names and values, however they came (a form, JSON, a test).

use std::collections::BTreeMap;
use wording::Wording;

/// A file as it came in, already cleaned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// The name as given, cleaned.
    pub name: String,
    /// The sniffed media type.
    pub media: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// Names and values. A name may have several values; blank ones do not count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inputs {
    values: BTreeMap<String, Vec<String>>,
    files: Vec<Upload>,
}

impl Inputs {
    /// Adds a value.
    pub fn add(&mut self, name: impl Into<String>, value: impl Into<String>) {
        let value = value.into().replace("\r\n", "\n");
        self.values.entry(name.into()).or_default().push(value);
    }

    /// The same inputs with one value more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.add(name, value);
        self
    }

    /// Adds a file.
    pub fn add_file(&mut self, file: Upload) {
        self.files.push(file);
    }

    /// The last value that is not blank, trimmed; empty if there is none.
    pub fn one(&self, name: &str) -> &str {
        self.many(name).last().unwrap_or("")
    }

    /// Every value that is not blank, trimmed.
    pub fn many(&self, name: &str) -> impl Iterator<Item = &str> {
        self.values
            .get(name)
            .into_iter()
            .flatten()
            .map(|value| value.trim())
            .filter(|value| !value.is_empty())
    }

    /// The names that were sent.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.values.keys().map(String::as_str)
    }

    /// The files.
    pub fn files(&self) -> &[Upload] {
        &self.files
    }

    /// The same inputs and files, of these names only.
    #[must_use]
    pub fn only(mut self, names: &[&str]) -> Self {
        self.values.retain(|name, _| names.contains(&name.as_str()));
        self
    }

    /// Takes a name out and gives its value: for what belongs to the page and not to the act.
    pub fn take(&mut self, name: &str) -> Option<String> {
        self.values.remove(name).and_then(|values| values.into_iter().next_back())
    }
}

/// What is wrong with one field, as a locale key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldFault {
    /// The field.
    pub field: String,
    /// The sentence: `fault-field-…`.
    pub fault: Wrong,
}

/// What can be wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It must be filled in.
    Missing,
    /// The text is longer than this many characters.
    TooLong(usize),
    /// The value is none of those offered.
    Unknown,
    /// There is no such field.
    NoSuchField,
    /// No case of that number can be seen.
    NoSuchCase,
    /// It is no date and time, or one in the future.
    NoMoment,
    /// More files than this.
    TooMany(usize),
    /// The malware scanner found something.
    Infected,
    /// The malware scanner did not answer.
    Unchecked,
}

impl Wrong {
    /// The locale key.
    pub fn key(self) -> &'static str {
        match self {
            Self::Missing => "field-fault-missing",
            Self::TooLong(_) => "field-fault-too-long",
            Self::Unknown => "field-fault-unknown",
            Self::NoSuchField => "field-fault-no-such-field",
            Self::NoSuchCase => "field-fault-no-such-case",
            Self::NoMoment => "field-fault-no-moment",
            Self::TooMany(_) => "field-fault-too-many",
            Self::Infected => "field-fault-infected",
            Self::Unchecked => "field-fault-unchecked",
        }
    }

    /// The sentence.
    pub fn said(self, wording: &Wording, lang: &str) -> String {
        let args = match self {
            Self::TooLong(max) | Self::TooMany(max) => vec![("max", max.into())],
            _ => Vec::new(),
        };
        wording.say(lang, self.key(), &args)
    }
}

impl FieldFault {
    /// The field must be filled in.
    pub fn missing(field: &str) -> Self {
        Self::new(field, Wrong::Missing)
    }

    pub(super) fn new(field: &str, fault: Wrong) -> Self {
        Self { field: field.to_owned(), fault }
    }
}
