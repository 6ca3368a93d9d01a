//! Paragraphs and tables in the order in which a document or a web page has them.

use crate::fault::Unopened;
use crate::grid::{Grid, Span};
use crate::limits::{self, Tally};
use crate::text::nth;
use budget::source::{Block, Cell, Place, Source};

/// A table that is still open.
#[derive(Debug)]
struct Open {
    number: u32,
    grid: Grid,
    cell: Option<Span>,
    /// It only arranges other tables on a page: what its own cells hold are lines.
    arranges: bool,
}

/// The document so far.
#[derive(Debug, Default)]
pub(crate) struct Layout {
    blocks: Vec<Block>,
    open: Vec<Open>,
    line: String,
    lines: usize,
    tables: usize,
    tally: Tally,
    /// Whether tables may be there only to arrange a page, as in old web pages.
    is_page: bool,
}

impl Layout {
    /// Of a web page.
    pub(crate) fn page() -> Self {
        Self { is_page: true, ..Self::default() }
    }

    /// Where text goes now: the open cell, else the line.
    pub(crate) fn text(&mut self) -> &mut String {
        match self.open.last_mut().and_then(|open| open.cell.as_mut()) {
            Some(cell) => &mut cell.text,
            None => &mut self.line,
        }
    }

    pub(crate) fn end_line(&mut self) -> Result<(), Unopened> {
        if let Some(cell) = self.open.last_mut().and_then(|open| open.cell.as_mut()) {
            let kept = cell.text.trim_end().len();
            cell.text.truncate(kept);
            if kept > 0 {
                cell.text.push('\n');
            }
            return Ok(());
        }
        let text = std::mem::take(&mut self.line);
        self.push_lines(&text)
    }

    fn push_lines(&mut self, text: &str) -> Result<(), Unopened> {
        for text in text.lines().map(str::trim).filter(|text| !text.is_empty()) {
            self.tally.row(1)?;
            let place = Place::Line(nth(self.lines));
            self.lines += 1;
            self.blocks.push(Block::Line(Cell { text: text.to_owned(), place }));
        }
        Ok(())
    }

    pub(crate) fn begin_table(&mut self) -> Result<(), Unopened> {
        if self.open.len() >= limits::DEPTH {
            return Err(Unopened::TooDeep);
        }
        if self.is_page
            && let Some(around) = self.open.last_mut()
        {
            around.arranges = true;
            let mut texts = around.grid.dissolved();
            texts.extend(around.cell.as_mut().map(|cell| std::mem::take(&mut cell.text)));
            for text in texts {
                self.push_lines(&text)?;
            }
        }
        if self.open.is_empty() {
            self.end_line()?;
        }
        let number = nth(self.tables);
        self.tables += 1;
        self.open.push(Open { number, grid: Grid::default(), cell: None, arranges: false });
        Ok(())
    }

    pub(crate) fn begin_row(&mut self) -> Result<(), Unopened> {
        self.end_row()?;
        match self.open.last_mut() {
            Some(open) => open.grid.begin_row(&mut self.tally),
            None => Ok(()),
        }
    }

    pub(crate) fn begin_cell(&mut self, columns: usize, rows: usize) -> Result<(), Unopened> {
        self.end_cell()?;
        if self.open.is_empty() {
            return self.end_line();
        }
        let text = std::mem::take(&mut self.line);
        self.push_lines(&text)?;
        if let Some(open) = self.open.last_mut() {
            open.cell = Some(Span { text: String::new(), columns, rows });
        }
        Ok(())
    }

    /// The cell that is open, to be told how far it reaches.
    pub(crate) fn cell(&mut self) -> Option<&mut Span> {
        self.open.last_mut()?.cell.as_mut()
    }

    pub(crate) fn end_cell(&mut self) -> Result<(), Unopened> {
        let Some(open) = self.open.last_mut() else { return Ok(()) };
        match open.cell.take() {
            Some(span) if open.arranges => self.push_lines(&span.text),
            Some(span) => open.grid.cell(span, &mut self.tally),
            None => Ok(()),
        }
    }

    pub(crate) fn end_row(&mut self) -> Result<(), Unopened> {
        self.end_cell()?;
        match self.open.last_mut() {
            Some(open) => open.grid.end_row(&mut self.tally),
            None => Ok(()),
        }
    }

    pub(crate) fn end_table(&mut self) -> Result<(), Unopened> {
        self.end_cell()?;
        let Some(mut open) = self.open.pop() else { return Ok(()) };
        let text = std::mem::take(&mut self.line);
        self.push_lines(&text)?;
        if open.arranges || (self.is_page && open.grid.is_frame()) {
            return open.grid.dissolved().iter().try_for_each(|text| self.push_lines(text));
        }
        self.blocks.extend(open.grid.block(open.number, &mut self.tally)?);
        Ok(())
    }

    pub(crate) fn finish(mut self) -> Result<Source, Unopened> {
        while !self.open.is_empty() {
            self.end_row()?;
            self.end_table()?;
        }
        self.end_line()?;
        Ok(Source { blocks: self.blocks })
    }
}
