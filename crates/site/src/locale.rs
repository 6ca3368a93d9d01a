//! Which language a visitor reads, and sentences in it.

use almanac::{EndTime, Span};
use axum::http::{HeaderMap, Uri};
use jiff::civil::{Date, DateTime};
use std::fmt;
use std::sync::Arc;
use wording::{Arg, Wording};

/// The cookie that keeps the choice.
pub(crate) const COOKIE: &str = "lang";

/// Speaks one language.
#[derive(Clone, Debug)]
pub struct Translator {
    wording: Arc<Wording>,
    lang: String,
}

/// A sentence still being filled in; prints itself.
#[derive(Clone, Debug)]
pub struct Sentence<'t> {
    translator: &'t Translator,
    key: String,
    args: Vec<(String, Arg)>,
}

/// What can be put into a sentence, by value or, as templates do, by reference.
pub trait Value {
    /// The value as the wording takes it.
    fn to_arg(&self) -> Arg;
}

macro_rules! values {
    ($($kind:ty),+) => {$(
        impl Value for $kind {
            fn to_arg(&self) -> Arg {
                Arg::from(self.to_owned())
            }
        }
    )+};
}

values!(str, String, i32, i64, u32, u64, usize);

impl<T: Value + ?Sized> Value for &T {
    fn to_arg(&self) -> Arg {
        (**self).to_arg()
    }
}

impl Value for Sentence<'_> {
    fn to_arg(&self) -> Arg {
        self.to_string().into()
    }
}

impl Translator {
    /// Speaks `lang`, which must be one of the loaded languages.
    pub fn new(wording: Arc<Wording>, lang: impl Into<String>) -> Self {
        Self { wording, lang: lang.into() }
    }

    /// The language tag.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// How its lines run: `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        self.wording.direction(&self.lang)
    }

    /// Every sentence in every language.
    pub fn wording(&self) -> &Arc<Wording> {
        &self.wording
    }

    /// The sentence of that key; give it its values with [`Sentence::with`].
    pub fn say(&self, key: &str) -> Sentence<'_> {
        Sentence { translator: self, key: key.to_owned(), args: Vec::new() }
    }

    /// The name of a coded thing.
    pub fn name(&self, noun: &str, code: &str) -> String {
        self.wording.name(&self.lang, noun, &code.replace('_', "-"))
    }

    /// Whether this language has the sentence.
    pub fn has(&self, key: &str) -> bool {
        self.wording.has(&self.lang, key)
    }

    /// A day with its weekday.
    pub fn date(&self, date: Date) -> String {
        self.wording.date(&self.lang, date)
    }

    /// A day with its year.
    pub fn date_long(&self, date: Date) -> String {
        self.wording.date_long(&self.lang, date)
    }

    /// A day and the time of day.
    pub fn moment(&self, moment: DateTime) -> String {
        self.wording.moment(&self.lang, moment)
    }

    /// The end of a time limit as people are told it.
    pub fn end(&self, day: Date, time: EndTime) -> String {
        self.say("date-time").with("date", self.date(day)).with("time", time.to_string()).to_string()
    }

    /// A length of time in its own unit.
    pub fn span(&self, span: Span) -> String {
        match span {
            Span::Hours(count) => self.say("count-hours").with("count", count).to_string(),
            Span::WorkingDays(count) => self.say("count-workdays").with("count", count).to_string(),
            Span::CalendarDays(count) => self.say("count-days").with("count", count).to_string(),
            Span::Immediate => self.say("span-immediate").to_string(),
        }
    }

    /// A whole number.
    pub fn number(&self, number: i64) -> String {
        self.wording.number(&self.lang, number)
    }
}

impl Sentence<'_> {
    /// Puts a value in.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Value) -> Self {
        self.args.push((name.to_owned(), value.to_arg()));
        self
    }
}

impl From<Sentence<'_>> for String {
    fn from(sentence: Sentence<'_>) -> Self {
        sentence.to_string()
    }
}

impl fmt::Display for Sentence<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let args: Vec<(&str, Arg)> =
            self.args.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        f.write_str(&self.translator.wording.say(&self.translator.lang, &self.key, &args))
    }
}

/// The language asked for in the address.
pub(crate) fn asked<'w>(wording: &'w Wording, query: Option<&str>) -> Option<&'w str> {
    let tag = query?.split('&').find_map(|pair| pair.strip_prefix("lang="))?;
    wording.languages().iter().map(String::as_str).find(|known| *known == tag)
}

/// Whether the address belongs to people of the office: the workbench, and the way to it.
pub(crate) fn is_of_office(path: &str) -> bool {
    ["/work", "/start", "/sign-", "/welcome", "/parts"].iter().any(|begin| path.starts_with(begin))
}

/// The visitor's language: as asked for now, as chosen before, as the browser prefers. People of the office read one
/// that the workbench speaks.
pub(crate) fn choose(wording: &Wording, uri: &Uri, headers: &HeaderMap) -> String {
    let lang = preferred(wording, uri.query(), headers);
    if is_of_office(uri.path()) { wording.for_office(&lang).to_owned() } else { lang }
}

fn preferred(wording: &Wording, query: Option<&str>, headers: &HeaderMap) -> String {
    let kept = || {
        let kept = crate::cookie::read(headers, COOKIE)?;
        wording.languages().iter().map(String::as_str).find(|known| *known == kept)
    };
    let preferred = || {
        let header = headers.get(axum::http::header::ACCEPT_LANGUAGE).and_then(|h| h.to_str().ok());
        wording.negotiate(header.unwrap_or_default())
    };
    asked(wording, query).or_else(kept).unwrap_or_else(preferred).to_owned()
}
