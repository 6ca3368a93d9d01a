//! A table in the making: cells that span columns and rows are unfolded, the first holds the text.

use crate::fault::Unopened;
use crate::limits::Tally;
use crate::text::nth;
use budget::source::{Block, Cell, Place};

/// The most columns and rows a cell may span; the bounds of HTML.
const COLUMNS: usize = 1000;
const ROWS: usize = 65_534;

/// A cell and how far it reaches.
#[derive(Debug, Default)]
pub(crate) struct Span {
    pub(crate) text: String,
    pub(crate) columns: usize,
    pub(crate) rows: usize,
}

/// Rows as they come, with what reaches down into the next ones.
#[derive(Debug, Default)]
pub(crate) struct Grid {
    rows: Vec<Vec<String>>,
    /// For each column, how many more rows a cell above covers.
    covered: Vec<usize>,
}

impl Grid {
    pub(crate) fn begin_row(&mut self, tally: &mut Tally) -> Result<(), Unopened> {
        self.rows.push(Vec::new());
        tally.row(0)
    }

    pub(crate) fn cell(&mut self, span: Span, tally: &mut Tally) -> Result<(), Unopened> {
        if self.rows.is_empty() {
            self.begin_row(tally)?;
        }
        let (Some(row), covered) = (self.rows.last_mut(), &mut self.covered) else { return Ok(()) };
        let before = row.len();
        while let Some(left) = covered.get_mut(row.len()).filter(|left| **left > 0) {
            *left -= 1;
            row.push(String::new());
        }
        let (columns, rows) = (span.columns.clamp(1, COLUMNS), span.rows.clamp(1, ROWS));
        let from = row.len();
        row.push(span.text);
        row.resize(from + columns, String::new());
        if covered.len() < row.len() {
            covered.resize(row.len(), 0);
        }
        covered.iter_mut().skip(from).take(columns).for_each(|left| *left = rows - 1);
        tally.more(0, row.len() - before)
    }

    /// The columns right of the last cell that are covered from above.
    pub(crate) fn end_row(&mut self, tally: &mut Tally) -> Result<(), Unopened> {
        let Some(row) = self.rows.last_mut() else { return Ok(()) };
        let before = row.len();
        let reach = self.covered.iter().rposition(|left| *left > 0).map_or(0, |last| last + 1);
        self.covered.truncate(reach);
        for left in self.covered.iter_mut().skip(before) {
            *left = left.saturating_sub(1);
            row.push(String::new());
        }
        tally.more(0, row.len() - before)
    }

    /// What the cells hold, row by row; leaves none.
    pub(crate) fn dissolved(&mut self) -> Vec<String> {
        std::mem::take(&mut self.rows).into_iter().flatten().filter(|text| !text.trim().is_empty()).collect()
    }

    /// Whether it has one cell at most.
    pub(crate) fn is_frame(&self) -> bool {
        self.rows.len() <= 1 && self.rows.iter().all(|row| row.len() <= 1)
    }

    /// The table, filled up to a rectangle; `None` if no cell holds anything.
    pub(crate) fn block(self, number: u32, tally: &mut Tally) -> Result<Option<Block>, Unopened> {
        let filled: usize = self.rows.iter().map(Vec::len).sum();
        let width = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        tally.more(0, (self.rows.len().saturating_mul(width)).saturating_sub(filled))?;
        if self.rows.iter().flatten().all(|text| text.trim().is_empty()) {
            return Ok(None);
        }
        let row = |(at, mut texts): (usize, Vec<String>)| {
            texts.resize(width, String::new());
            let place = |column| Place::TableCell(number, nth(at), nth(column));
            let cell =
                |(column, text): (usize, String)| Cell { text: text.trim().to_owned(), place: place(column) };
            texts.into_iter().enumerate().map(cell).collect()
        };
        Ok(Some(Block::Table(self.rows.into_iter().enumerate().map(row).collect())))
    }
}
