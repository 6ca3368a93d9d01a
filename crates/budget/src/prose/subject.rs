//! What a figure is about: the words before it, taken apart.

use super::words::{WORDING, behind, cut};
use super::{Relation, Role, Topic};
use crate::book::Code;
use crate::codes;
use crate::forms::FORMS;
use std::collections::HashMap;
use std::iter::successors;

/// The names a book gives its codes, beside those of the classification of its year.
#[derive(Debug, Default)]
pub(crate) struct Names {
    pub year: i16,
    pub office: String,
    /// By name; the function first, the economic class second.
    pub known: HashMap<String, [Option<Code>; 2]>,
}

impl Names {
    fn code(&self, name: &str, is_economic: bool) -> Option<Code> {
        let tail = WORDING.words.tail.as_str();
        let spellings = [
            Some(name.to_owned()),
            Some(format!("{name}{tail}")),
            name.strip_suffix(tail).map(str::to_owned),
        ];
        for name in spellings.into_iter().flatten() {
            let [function, economic] = self.known.get(&name).cloned().unwrap_or_default();
            let function = function.or_else(|| codes::function_named(&name, self.year));
            let economic = economic.or_else(|| codes::economic_named(&name, self.year));
            let found = if is_economic { economic.or(function) } else { function.or(economic) };
            if found.is_some() {
                return found;
            }
        }
        None
    }
}

/// The words before a figure, understood.
pub(super) struct Subject {
    pub words: String,
    pub topic: Topic,
    pub relation: Relation,
}

/// Understands the words before a figure. A list in brackets names economic classes.
pub(super) fn subject(clause: &str, names: &Names, in_brackets: bool) -> Subject {
    let words = &WORDING.words;
    let (_, clause) = FORMS.words.unnumbered(clause);
    let (mut text, mut relation) = (clause, Relation::Is);
    for (ends, found) in
        [(&words.more, Relation::More), (&words.less, Relation::Less), (&words.share, Relation::Share)]
    {
        if let Some(rest) = cut(text, ends) {
            (text, relation) = (rest, found);
            break;
        }
    }
    let before = behind(text, &words.last_year);
    if relation == Relation::Is
        && before.len() < text.len()
        && (before.is_empty() || role(|name| name == before).is_some())
    {
        (text, relation) = (before, Relation::LastYear);
    }
    if relation != Relation::Is {
        let at = words.compared.iter().filter_map(|word| text.find(word.as_str())).min();
        text = at.and_then(|at| text.get(..at)).unwrap_or(text);
    }
    let text = dated(behind(dated(behind(text, &words.before)), &words.before));
    let text = text.strip_prefix(names.office.as_str()).unwrap_or(text);
    if let Some((words, code)) = path(text, names) {
        return Subject { words, topic: Topic::Code(code), relation };
    }
    let spellings = || successors(Some(text), shorter).filter(|text| !text.is_empty());
    let exact = || spellings().find_map(|text| Some((text, topic(text, names, in_brackets)?)));
    let ending = |text: &str| role(|name| name.chars().count() >= 4 && text.ends_with(name)).map(Topic::Role);
    let found = exact().or_else(|| spellings().find_map(|text| Some((text, ending(text)?))));
    let bare = successors(Some(text), shorter).last().unwrap_or(text);
    let (words, topic) = found.unwrap_or((bare, Topic::Named));
    Subject { words: words.to_owned(), topic, relation }
}

/// Without a year before it.
fn dated(text: &str) -> &str {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let year = FORMS.words.year_word.as_str();
    let rest = text.get(digits..).filter(|_| digits == 4).and_then(|rest| rest.strip_prefix(year));
    rest.map_or(text, |rest| rest.strip_prefix(FORMS.words.year_tail.as_str()).unwrap_or(rest))
}

fn topic(text: &str, names: &Names, in_brackets: bool) -> Option<Topic> {
    let code = || names.code(text, in_brackets).map(Topic::Code);
    let exact = || role(|name| name == text).map(Topic::Role);
    if in_brackets { code().or_else(exact) } else { exact().or_else(code) }
}

fn role(fits: impl Fn(&str) -> bool) -> Option<Role> {
    let names =
        WORDING.subjects.iter().flat_map(|subject| subject.names.iter().map(|name| (name, subject.role)));
    let fitting = names.filter(|(name, _)| fits(name));
    fitting.max_by_key(|(name, _)| name.len()).map(|(_, role)| role)
}

/// `class(类)group(款)item(项)`: the code of the last of them.
fn path(text: &str, names: &Names) -> Option<(String, Code)> {
    let mut rest = text;
    let mut found: Option<(String, Code)> = None;
    for mark in &WORDING.words.levels {
        let Some((name, behind)) = rest.split_once(mark.as_str()) else { break };
        let code = match &found {
            None => names.code(name, false).or_else(|| codes::function_once_named(name, names.year)),
            Some((_, above)) => codes::function_below(name, above, names.year),
        };
        found = Some((name.to_owned(), code?));
        rest = behind;
    }
    found
}

fn shorter<'a>(text: &&'a str) -> Option<&'a str> {
    cut(text, &WORDING.words.after)
}
