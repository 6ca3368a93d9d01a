//! A book's tables by kind, code and column.

use crate::book::{Book, Code, Column, Figure, Item, Kind, Row, Table};
use std::collections::{BTreeSet, HashMap};

/// One table by codes and names.
pub(crate) struct Grid<'a> {
    pub table: &'a Table,
    codes: HashMap<&'a Code, &'a Row>,
    total: Option<&'a Row>,
}

impl<'a> Grid<'a> {
    fn of(table: &'a Table) -> Self {
        let coded = table.rows.iter().filter_map(|row| match &row.item {
            Item::Code(code) => Some((code, row)),
            _ => None,
        });
        Self { table, codes: coded.collect(), total: table.total() }
    }

    pub fn row(&self, code: Option<&Code>) -> Option<&'a Row> {
        code.map_or(self.total, |code| self.codes.get(code).copied())
    }

    /// The figure of a code, or of the total.
    pub fn at(&self, code: Option<&Code>, column: Column) -> Option<&'a Figure> {
        self.row(code)?.figures.get(self.table.column(column)?)?.as_ref()
    }

    /// Whether it has an item of that name.
    pub fn has(&self, name: &str) -> bool {
        self.table.rows.iter().any(|row| row.name == name)
    }

    /// The figure of an item by its name.
    pub fn named(&self, name: &str, column: Column) -> Option<&'a Figure> {
        let row = self.table.rows.iter().find(|row| row.name == name)?;
        row.figures.get(self.table.column(column)?)?.as_ref()
    }

    /// All codes.
    pub fn codes(&self) -> impl Iterator<Item = &'a Code> + '_ {
        self.codes.keys().copied()
    }

    /// Its rows directly below the total: their codes, if they have any, and names.
    pub fn classes(&self) -> impl Iterator<Item = (&'a Code, &'a str)> + '_ {
        self.codes.iter().filter(|(code, _)| code.level() == 1).map(|(code, row)| (*code, row.name.as_str()))
    }
}

/// All tables of a book.
pub(crate) struct Grids<'a> {
    kinds: HashMap<Kind, Grid<'a>>,
}

impl<'a> Grids<'a> {
    pub fn of(book: &'a Book) -> Self {
        let mut kinds = HashMap::new();
        for table in &book.tables {
            kinds.entry(table.kind).or_insert_with(|| Grid::of(table));
        }
        Self { kinds }
    }

    pub fn get(&self, kind: Kind) -> Option<&Grid<'a>> {
        self.kinds.get(&kind)
    }

    pub fn at(&self, kind: Kind, code: Option<&Code>, column: Column) -> Option<&'a Figure> {
        self.get(kind)?.at(code, column)
    }

    /// The codes of these tables together, and the total.
    pub fn codes(&self, kinds: &[Kind]) -> Vec<Option<&'a Code>> {
        let codes: BTreeSet<&Code> =
            kinds.iter().filter_map(|kind| self.get(*kind)).flat_map(Grid::codes).collect();
        let total = kinds.iter().any(|kind| self.get(*kind).is_some_and(|grid| grid.row(None).is_some()));
        codes.into_iter().map(Some).chain(total.then_some(None)).collect()
    }
}

/// What a row is called in a check.
pub(crate) fn about(code: Option<&Code>) -> String {
    code.map(|code| code.digits().to_owned()).unwrap_or_default()
}
