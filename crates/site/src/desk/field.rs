//! What a form may ask for: a closed list of kinds, each with one way to check it and one to show it.

use casework::policy::Names;
use wording::Wording;

/// The longest text anyone may write into one field, in characters.
pub const LONG: usize = 5000;
/// The longest short text: names, places.
pub const SHORT: usize = 200;
/// The longest title.
pub const TITLE: usize = 50;
/// The most files one act may bring.
pub const FILES: usize = crate::upload::FILES;

/// One thing a form asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// As in forms, JSON and locale keys (`field-…`).
    pub name: &'static str,
    /// What sort of answer fits.
    pub kind: Kind,
    /// Whether an empty answer is refused.
    pub required: bool,
}

/// What sort of answer fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Free text of at most `max` characters.
    Text {
        /// Whether it may have several lines.
        multiline: bool,
        /// In characters.
        max: usize,
    },
    /// One of a closed list.
    Choice(Vec<Choice>),
    /// Any of a closed list, each on its own.
    Choices(Vec<Choice>),
    /// A unit of the pack; `many` for several.
    Unit {
        /// Whether several may be named.
        many: bool,
    },
    /// A category of the pack.
    Category,
    /// A division or street of the pack.
    Area,
    /// An account.
    Person,
    /// The number of another case.
    CaseNumber,
    /// A whole number from 1 up to this.
    Count(u32),
    /// Yes or no, with no default.
    YesNo,
    /// A box to tick; not ticked means no.
    Flag,
    /// A local date and time, `YYYY-MM-DDThh:mm`.
    Moment,
    /// Files.
    Files,
}

/// One entry of a closed list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// As sent and stored.
    pub code: String,
    /// As shown.
    pub label: Label,
}

/// How a choice is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label {
    /// By a word of the locale files: noun and code.
    Word(&'static str, &'static str),
    /// By the pack.
    Names(Names),
}

impl Label {
    /// The label in a language.
    pub fn said(&self, wording: &Wording, lang: &str) -> String {
        match self {
            Self::Word(noun, code) => wording.name(lang, noun, code),
            Self::Names(names) => names.of(lang).to_owned(),
        }
    }
}

impl Field {
    pub(super) fn new(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, required: false }
    }

    pub(super) fn long(name: &'static str) -> Self {
        Self::new(name, Kind::Text { multiline: true, max: LONG })
    }

    pub(super) fn short(name: &'static str, max: usize) -> Self {
        Self::new(name, Kind::Text { multiline: false, max })
    }

    pub(super) fn required(mut self) -> Self {
        self.required = true;
        self
    }
}
