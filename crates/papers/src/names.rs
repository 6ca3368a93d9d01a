//! `papers.toml`: what papers are called and numbered here. A place may state only this and keep the
//! templates of the base.

use crate::fault::TemplateFault;
use crate::{PaperKind, PressFault};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::Range;
use toml::Spanned;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stated {
    number: Option<Spanned<String>>,
    place: Option<String>,
    #[serde(default)]
    paper: BTreeMap<Spanned<String>, Row>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    zh: Option<String>,
    en: Option<String>,
    word: Option<String>,
}

/// What one kind is called.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Name {
    /// Its Chinese title.
    pub zh: String,
    /// Its English title.
    pub en: String,
    /// The word of its number 发文字.
    pub word: String,
}

/// Titles and numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaperNames {
    pattern: String,
    place: String,
    names: BTreeMap<PaperKind, Name>,
}

impl PaperNames {
    /// Adds what a pack states to what those below it stated.
    pub(crate) fn stack(&mut self, file: &str, text: &str) -> Result<(), PressFault> {
        let fault = |span: Option<Range<usize>>, message: String| {
            let (line, column) = place(text, span.map_or(0, |span| span.start));
            PressFault::Template(vec![TemplateFault { file: file.to_owned(), line, column, message }])
        };
        let stated: Stated =
            toml::from_str(text).map_err(|error| fault(error.span(), error.message().to_owned()))?;
        if let Some(pattern) = stated.number {
            if let Some(lost) = ["{serial}", "{year}"].iter().find(|part| !pattern.as_ref().contains(**part))
            {
                return Err(fault(Some(pattern.span()), format!("a number without {lost}")));
            }
            self.pattern = pattern.into_inner();
        }
        self.place = stated.place.unwrap_or(std::mem::take(&mut self.place));
        for (code, row) in stated.paper {
            let Some(kind) = PaperKind::from_code(code.as_ref()) else {
                let known: Vec<&str> = PaperKind::ALL.iter().map(|kind| kind.code()).collect();
                let message = format!("no paper {:?}; expected one of {}", code.as_ref(), known.join(", "));
                return Err(fault(Some(code.span()), message));
            };
            let name = self.names.entry(kind).or_default();
            name.zh = row.zh.unwrap_or(std::mem::take(&mut name.zh));
            name.en = row.en.unwrap_or(std::mem::take(&mut name.en));
            name.word = row.word.unwrap_or(std::mem::take(&mut name.word));
        }
        Ok(())
    }

    /// What a kind is called here.
    pub fn name(&self, kind: PaperKind) -> Name {
        self.names.get(&kind).cloned().unwrap_or_default()
    }

    /// The number of a paper: the word of its kind, the year, and what tells it from others of that year.
    pub fn number(&self, kind: PaperKind, year: i16, serial: &str) -> String {
        self.pattern
            .replace("{place}", &self.place)
            .replace("{word}", &self.name(kind).word)
            .replace("{year}", &year.to_string())
            .replace("{serial}", serial)
    }

    /// Kinds without a title.
    pub(crate) fn nameless(&self) -> impl Iterator<Item = PaperKind> {
        PaperKind::ALL.iter().copied().filter(|kind| self.name(*kind).zh.is_empty())
    }
}

/// Line and character, from 1, of a byte of a text.
pub(crate) fn place(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    (line, before.rsplit('\n').next().unwrap_or_default().chars().count() + 1)
}
