//! Locale files in, sentences out: every word a person reads lives in `locales/<lang>/<face>/<noun>.ftl`,
//! so that officials and translators can change it without touching Rust, and so that a page, a
//! letter and a refusal say the same thing in the same words.
//!
//! The room is pure: it is handed the text of the files and never opens one.

mod arg;
mod calendar;
mod fault;
mod language;
mod negotiate;

pub use arg::Arg;
pub use fault::{Trouble, WordingFault};

use fluent_bundle::FluentArgs;
use language::Language;
use std::collections::BTreeSet;

/// The language every other one falls back to.
pub const HOME: &str = "zh-CN";

/// The language that readers of other languages than Chinese are most likely to read.
const SECOND: &str = "en";

/// Files under this folder speak on the workbench and the terminal. A language without them speaks to the public only.
const OFFICE: &str = "office/";

/// All loaded languages, ready to speak. `Send + Sync`; load once, share everywhere.
pub struct Wording {
    tags: Vec<String>,
    languages: Vec<Language>,
}

impl Wording {
    /// Reads `(language tag, file name, text)` triples. [`HOME`] comes first among the languages
    /// whatever order the files arrive in; the others keep the order in which they appeared.
    ///
    /// # Errors
    /// Every fault of every file, each with its file and line; nothing is loaded half.
    pub fn load<'a>(
        sources: impl IntoIterator<Item = (&'a str, &'a str, String)>,
    ) -> Result<Wording, Vec<WordingFault>> {
        let mut languages: Vec<Language> = Vec::new();
        let mut faults = Vec::new();
        for (tag, file, text) in sources {
            match slot(&mut languages, tag) {
                Some(language) => faults.extend(language.add(file, text)),
                None => faults.push(WordingFault::new(file, 1, Trouble::Tag(tag.to_owned()))),
            }
        }
        faults.extend(languages.iter().flat_map(Language::dangling));
        if !faults.is_empty() {
            return Err(faults);
        }
        languages.sort_by_key(|language| language.tag() != HOME);
        let tags = languages.iter().map(|language| language.tag().to_owned()).collect();
        Ok(Wording { tags, languages })
    }

    /// Language tags, [`HOME`] first.
    pub fn languages(&self) -> &[String] {
        &self.tags
    }

    /// The loaded language that best answers an `Accept-Language` header; the first one otherwise.
    pub fn negotiate(&self, accept_language: &str) -> &str {
        negotiate::best(&self.tags, accept_language)
    }

    /// How the lines of a language run: `ltr` or `rtl`.
    pub fn direction(&self, lang: &str) -> &'static str {
        let right_to_left = self.language(lang).is_some_and(Language::is_right_to_left);
        if right_to_left { "rtl" } else { "ltr" }
    }

    /// Languages that people of the office can work in, [`HOME`] first.
    pub fn office_languages(&self) -> impl Iterator<Item = &str> {
        self.languages.iter().filter(|language| language.is_of_office()).map(Language::tag)
    }

    /// The language somebody of the office works in who reads `lang`.
    pub fn for_office<'l>(&'l self, lang: &'l str) -> &'l str {
        self.chain(lang).find(|language| language.is_of_office()).map_or(HOME, Language::tag)
    }

    /// The sentence `key` in `lang`, else in English for those who read no Chinese, else in [`HOME`], else the key
    /// itself in brackets, so that a missing sentence is visible on the page and never takes it down.
    pub fn say(&self, lang: &str, key: &str, args: &[(&str, Arg)]) -> String {
        let mut fluent = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            fluent.set(*name, value.clone());
        }
        self.chain(lang).find_map(|language| language.say(key, &fluent)).unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// The name of a coded thing: noun `act` and code `send_back` say `act-send-back`, noun
    /// `indicator` and code `SAT_RATE` say `indicator-sat-rate`.
    pub fn name(&self, lang: &str, noun: &str, code: &str) -> String {
        self.say(lang, &format!("{noun}-{}", code.replace('_', "-").to_ascii_lowercase()), &[])
    }

    /// Whether `lang` itself, without falling back, has the sentence.
    pub fn has(&self, lang: &str, key: &str) -> bool {
        self.language(lang).is_some_and(|language| language.has(key))
    }

    /// Every key `lang` itself has.
    pub fn keys(&self, lang: &str) -> BTreeSet<String> {
        self.language(lang).map(Language::keys).unwrap_or_default()
    }

    /// Languages to try, the nearest first.
    fn chain(&self, lang: &str) -> impl Iterator<Item = &Language> {
        let second = (!lang.starts_with("zh")).then(|| self.language(SECOND)).flatten();
        [self.language(lang), second, self.languages.first()].into_iter().flatten()
    }

    fn language(&self, tag: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag() == tag)
    }
}

/// The language of that tag, made now if it is new; `None` if the tag is no tag.
fn slot<'l>(languages: &'l mut Vec<Language>, tag: &str) -> Option<&'l mut Language> {
    if !languages.iter().any(|known| known.tag() == tag) {
        languages.push(Language::new(tag)?);
    }
    languages.iter_mut().find(|known| known.tag() == tag)
}

impl std::fmt::Debug for Wording {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wording").field("languages", &self.tags).finish()
    }
}
