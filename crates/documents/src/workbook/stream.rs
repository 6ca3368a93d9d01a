//! Workbooks sheet by sheet and row by row.

use super::{Found, caught, checked, damaged, shape, sheet, shown};
use crate::fault::Unopened;
use crate::kind::Kind;
use crate::limits::Tally;
use crate::number::Shape;
use crate::stream::Parts;
use crate::text::nth;
use budget::source::{Block, Cell, Place};
use calamine::{Data, Reader, Xlsx, XlsxError};
use std::io::{BufReader, Read, Seek};

/// As [`super::xlsx`]. A sheet whose cells are not in their order is laid out whole.
pub(crate) fn stream<E: From<Unopened>>(
    mut input: impl Read + Seek,
    each: &mut impl FnMut(Block) -> Result<(), E>,
) -> Result<(), E> {
    checked(BufReader::new(&mut input))?;
    let input = BufReader::new(input);
    let mut book = caught(Kind::Xlsx, || Xlsx::new(input).map_err(damaged))?;
    let mut tally = Tally::default();
    for name in book.sheet_names() {
        let mut form = Form::default();
        cells(&mut book, &name, |cell| form.see(&cell, &mut tally))?;
        if form.is_mixed {
            let mut found = Vec::new();
            cells(&mut book, &name, |cell| {
                found.push(cell);
                Ok::<(), Unopened>(())
            })?;
            sheet(&name, found, &mut tally)?.into_iter().try_for_each(&mut *each)?;
            continue;
        }
        tally.more(form.rows, form.rows.saturating_mul(form.width).saturating_sub(form.cells))?;
        let (mut parts, mut open) = (Parts::new(each), None);
        cells(&mut book, &name, |(row, column, text)| {
            if let Some((_, cells)) = open.take_if(|(before, _)| *before != row) {
                parts.row(cells, form.width)?;
            }
            let (_, cells) = open.get_or_insert_with(|| (row, form.blank(&name, row)));
            if let Some(cell) = cells.get_mut(column as usize) {
                cell.text = text;
            }
            Ok::<(), E>(())
        })?;
        open.into_iter().try_for_each(|(_, cells)| parts.row(cells, form.width))?;
        parts.end()?;
    }
    Ok(())
}

/// What a first look at a sheet tells.
#[derive(Debug, Default)]
struct Form {
    width: usize,
    rows: usize,
    cells: usize,
    last: Option<u32>,
    /// Whether a row comes after one that is below it.
    is_mixed: bool,
}

impl Form {
    fn see(&mut self, (row, column, _): &Found, tally: &mut Tally) -> Result<(), Unopened> {
        tally.more(0, 1)?;
        self.cells += 1;
        self.width = self.width.max(*column as usize + 1);
        self.is_mixed |= self.last > Some(*row);
        self.rows += usize::from(self.last != Some(*row));
        self.last = Some(*row);
        Ok(())
    }

    fn blank(&self, name: &str, row: u32) -> Vec<Cell> {
        let place = |at| Place::SheetCell(name.to_owned(), row.saturating_add(1), nth(at));
        (0..self.width).map(|at| Cell { text: String::new(), place: place(at) }).collect()
    }
}

/// Every cell of a sheet that holds something, as the file has them; none of a sheet of charts or macros.
fn cells<R: Read + Seek, E: From<Unopened>>(
    book: &mut Xlsx<R>,
    name: &str,
    mut each: impl FnMut(Found) -> Result<(), E>,
) -> Result<(), E> {
    let opened = caught(Kind::Xlsx, || match book.worksheet_cells_reader(name) {
        Err(XlsxError::NotAWorksheet(_)) => Ok(None),
        opened => opened.map(Some).map_err(damaged),
    })?;
    let Some(mut reader) = opened else { return Ok(()) };
    let shapes: Vec<Shape> =
        reader.styles().iter().map(|style| shape(style.number_format.as_ref())).collect();
    while let Some((cell, style)) = caught(Kind::Xlsx, || reader.next_cell_with_style_id().map_err(damaged))?
    {
        let text =
            shown(&Data::from(cell.get_value().clone()), shapes.get(style).copied().unwrap_or_default());
        if !text.is_empty() {
            let (row, column) = cell.get_position();
            each((row, column, text))?;
        }
    }
    Ok(())
}
