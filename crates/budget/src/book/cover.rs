//! Whose book it is, of which year, and whether it is a budget: any line of the file may tell it.

use super::Nature;
use super::row::Line;
use crate::forms::{FORMS, squeezed};
use std::collections::BTreeMap;

/// How far into the file the chapter that names the office may begin, in lines.
const CHAPTER: usize = 40;
/// Letters of a title at most.
const TITLE: usize = 40;

/// What was told so far.
#[derive(Debug, Default)]
pub(crate) struct Cover {
    /// The name behind each of the words before an office.
    told: Vec<Option<String>>,
    chapter: Option<String>,
    seen: usize,
    years: BTreeMap<i16, usize>,
    is_accounts: bool,
}

impl Cover {
    pub fn line(&mut self, line: &Line) {
        for text in line.cells.iter().map(|cell| squeezed(&cell.text)) {
            self.office(&text);
            self.year(&text);
        }
        if self.seen < CHAPTER {
            self.chapter(line);
        }
        let title = line.lone().map(|cell| squeezed(&cell.text));
        self.is_accounts |=
            title.is_some_and(|text| text.chars().count() < TITLE && text.contains(&FORMS.words.accounts));
    }

    fn office(&mut self, text: &str) {
        self.told.resize(FORMS.words.office.len(), None);
        for (before, told) in FORMS.words.office.iter().zip(&mut self.told) {
            if told.is_none() {
                let name = text.strip_prefix(before.as_str()).filter(|name| !name.is_empty());
                *told = name.map(str::to_owned);
            }
        }
    }

    fn chapter(&mut self, line: &Line) {
        let Some(last) = line.words().pop().map(|cell| squeezed(&cell.text)) else { return };
        self.seen += 1;
        let mut names =
            FORMS.words.office_chapter.iter().filter_map(|after| last.strip_suffix(after.as_str()));
        let name = names.find(|name| !name.is_empty()).map(str::to_owned);
        self.chapter = self.chapter.take().or(name);
    }

    fn year(&mut self, text: &str) {
        for word in &FORMS.words.year_before {
            for (at, _) in text.match_indices(word.as_str()) {
                let year = text.get(at.saturating_sub(4)..at).and_then(|year| year.parse().ok());
                if let Some(year) = year {
                    *self.years.entry(year).or_default() += 1;
                }
            }
        }
    }

    /// The office; empty if no line tells it.
    pub fn into_office(self) -> String {
        self.told.into_iter().flatten().next().or(self.chapter).unwrap_or_default()
    }

    /// The year most often named as the year of a department's budget.
    pub fn told_year(&self) -> Option<i16> {
        self.years.iter().max_by_key(|(_, times)| **times).map(|(year, _)| *year)
    }

    pub fn nature(&self) -> Nature {
        if self.is_accounts { Nature::Accounts } else { Nature::Budget }
    }
}
