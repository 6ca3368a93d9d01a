//! What later tables and the text need of the tables before them: names of codes, and totals said twice.

use super::{Code, Column, Item, Kind, Row};
use crate::forms::FORMS;
use crate::money::Fen;
use std::collections::{BTreeSet, HashMap};

/// See above.
#[derive(Debug)]
pub(crate) struct Known {
    /// What codes are called: the function first, the economic class second.
    pub names: HashMap<String, [Option<Code>; 2]>,
    most: usize,
    /// For each hint of the forms, what its row says.
    totals: Vec<Option<Fen>>,
    /// Kinds of which a table has been read: only the first of a kind gives hints.
    read: BTreeSet<Kind>,
}

impl Known {
    /// Holds so many names at most.
    pub fn new(most: usize) -> Self {
        Self { names: HashMap::new(), most, totals: vec![None; FORMS.hint_count()], read: BTreeSet::new() }
    }

    pub fn row(&mut self, kind: Kind, row: &Row) {
        if !self.read.contains(&kind) {
            for at in FORMS.given_by(kind, &row.item, &row.name) {
                let figure = row.figures.first();
                let amount = figure.map(|figure| figure.as_ref().map(|it| it.amount).unwrap_or_default());
                if let Some(total) = self.totals.get_mut(at) {
                    *total = total.or(amount);
                }
            }
        }
        if let Item::Code(code) = &row.item {
            self.name(&row.name, code, usize::from(kind == Kind::Basic));
        }
    }

    fn name(&mut self, name: &str, code: &Code, which: usize) {
        if !self.names.contains_key(name) && self.names.len() < self.most {
            self.names.insert(name.to_owned(), [None, None]);
        }
        let slot = self.names.get_mut(name).and_then(|slots| slots.get_mut(which));
        if let Some(slot) = slot
            && slot.as_ref().is_none_or(|known| known.digits().len() > code.digits().len())
        {
            *slot = Some(code.clone());
        }
    }

    /// A table of that kind has been read to its end.
    pub fn end(&mut self, kind: Kind) {
        self.read.insert(kind);
    }

    /// What other tables say the totals of this one are.
    pub fn hints(&self, kind: Kind, columns: &[Column]) -> Vec<Option<Fen>> {
        let hint = |column: &Column| *self.totals.get(FORMS.hint_about(kind, *column)?)?;
        columns.iter().map(hint).collect()
    }
}
