//! One language: its Fluent bundle, and where each key was defined, so that a fault found late can
//! still name its line.

use crate::fault::{Trouble, WordingFault};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use fluent_syntax::ast::Entry;
use std::collections::{BTreeMap, BTreeSet};
use unic_langid::{CharacterDirection, LanguageIdentifier};

pub(crate) struct Language {
    tag: String,
    bundle: FluentBundle<FluentResource>,
    keys: BTreeMap<String, Place>,
    of_office: bool,
}

struct Place {
    file: String,
    line: usize,
}

impl Language {
    pub(crate) fn new(tag: &str) -> Option<Self> {
        let id: LanguageIdentifier = tag.parse().ok()?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        bundle.add_builtins().ok()?;
        Some(Self { tag: tag.to_owned(), bundle, keys: BTreeMap::new(), of_office: false })
    }

    pub(crate) fn tag(&self) -> &str {
        &self.tag
    }

    pub(crate) fn is_right_to_left(&self) -> bool {
        let direction = self.bundle.locales.first().map(LanguageIdentifier::character_direction);
        direction == Some(CharacterDirection::RTL)
    }

    pub(crate) fn is_of_office(&self) -> bool {
        self.of_office
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.keys.contains_key(key)
    }

    pub(crate) fn keys(&self) -> BTreeSet<String> {
        self.keys.keys().cloned().collect()
    }

    pub(crate) fn say(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        Some(said.into_owned())
    }

    pub(crate) fn add(&mut self, file: &str, text: String) -> Vec<WordingFault> {
        self.of_office |= file.starts_with(crate::OFFICE);
        let (resource, errors) = match FluentResource::try_new(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let source = resource.source();
        let mut faults: Vec<_> = errors
            .iter()
            .map(|error| {
                let line = line_at(source, error.pos.start);
                WordingFault::new(file, line, Trouble::Syntax(error.kind.to_string()))
            })
            .collect();
        for entry in resource.entries() {
            if let Entry::Message(message) = entry {
                let line = line_of(source, message.id.name);
                let fault = self.note(file, line, message.id.name, message.value.is_some());
                faults.extend(fault);
            }
        }
        self.bundle.add_resource_overriding(resource);
        faults
    }

    fn note(&mut self, file: &str, line: usize, key: &str, said: bool) -> Option<WordingFault> {
        let fault = |what| Some(WordingFault::new(file, line, what));
        if !well_shaped(key) {
            return fault(Trouble::KeyShape(key.to_owned()));
        }
        if !said {
            return fault(Trouble::Empty(key.to_owned()));
        }
        if let Some(first) = self.keys.get(key) {
            return fault(Trouble::Twice {
                key: key.to_owned(),
                first_file: first.file.clone(),
                first_line: first.line,
            });
        }
        let file = file.to_owned();
        self.keys.insert(key.to_owned(), Place { file, line });
        None
    }

    /// Sentences that lean on another sentence, term or function nobody defined. Needs every file
    /// of the language to be in.
    pub(crate) fn dangling(&self) -> Vec<WordingFault> {
        let mut faults = Vec::new();
        for (key, place) in &self.keys {
            let Some(pattern) = self.bundle.get_message(key).and_then(|m| m.value()) else {
                continue;
            };
            let mut errors = Vec::new();
            self.bundle.format_pattern(pattern, None, &mut errors);
            for reason in errors.iter().filter_map(lasting) {
                let key = key.clone();
                let what = Trouble::Dangling { key, reason };
                faults.push(WordingFault::new(&place.file, place.line, what));
            }
        }
        faults
    }
}

/// The errors that no argument can cure.
fn lasting(error: &FluentError) -> Option<String> {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { .. })) => None,
        FluentError::ResolverError(other) => Some(other.to_string()),
        other => Some(other.to_string()),
    }
}

fn well_shaped(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_lowercase())
        && !key.ends_with('-')
        && !key.contains("--")
        && key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

fn line_at(source: &str, offset: usize) -> usize {
    1 + source.get(..offset).map_or(0, |before| before.matches('\n').count())
}

/// The line on which the slice `name` of `source` begins.
fn line_of(source: &str, name: &str) -> usize {
    let offset = name.as_ptr().addr().saturating_sub(source.as_ptr().addr());
    line_at(source, offset)
}
