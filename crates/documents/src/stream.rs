//! Files laid open block by block, for those that are too long to lie in memory whole.

use crate::archive::Archive;
use crate::delimited;
use crate::fault::Unopened;
use crate::kind::{self, Kind};
use crate::limits;
use crate::text::{self, Charset};
use crate::workbook;
use budget::source::{Block, Cell};
use std::io::{Read, Seek, SeekFrom};

/// Rows of a table in one block at most; a longer table comes as [`Block::Part`]s.
pub const ROWS: usize = 500;

/// Opens a file as [`crate::open`] does and gives it block by block.
///
/// Plain text, Markdown, CSV (but for UTF-16) and XLSX are read as they come, each table twice, for how wide it is must be
/// known first: in memory for [`ROWS`] rows, and for XLSX for the book's own list of different texts. Of these, a file may
/// be longer than [`limits::BYTES`]. All other kinds lie in memory whole, within [`limits::BYTES`].
///
/// # Errors
/// Why it cannot be opened, perhaps after some blocks were given; or what `each` refuses a block with.
pub fn stream<E: From<Unopened>>(
    name: &str,
    mut input: impl Read + Seek,
    mut each: impl FnMut(Block) -> Result<(), E>,
) -> Result<(), E> {
    let mut opening = Vec::new();
    from_start(&mut input, kind::OPENING as u64)?.read_to_end(&mut opening).map_err(broken)?;
    let kind = if opening.starts_with(kind::PACKED) {
        kind::packed(&mut Archive::look_into(&mut input)?)?
    } else if opening.starts_with(kind::COMPOUND) {
        Kind::Xls
    } else {
        kind::of(name, &opening)?
    };
    match kind {
        Kind::Xlsx => workbook::stream(input, &mut each),
        Kind::Delimited if !text::is_wide(&opening) => delimited::stream(name, input, &mut each),
        Kind::Text if !text::is_wide(&opening) => text::stream(input, &mut each),
        _ => {
            let mut bytes = Vec::new();
            from_start(&mut input, limits::BYTES as u64 + 1)?.read_to_end(&mut bytes).map_err(broken)?;
            crate::open(name, &bytes)?.blocks.into_iter().try_for_each(each)
        }
    }
}

/// The input from its beginning, so many bytes of it.
pub(crate) fn from_start<R: Read + Seek>(
    input: &mut R,
    most: u64,
) -> Result<std::io::Take<&mut R>, Unopened> {
    input.seek(SeekFrom::Start(0)).map_err(broken)?;
    Ok(input.take(most))
}

#[expect(clippy::needless_pass_by_value, reason = "errors are mapped with it")]
pub(crate) fn broken(fault: std::io::Error) -> Unopened {
    Unopened::BrokeOff { line: 0, what: fault.to_string() }
}

/// The first charset in which the whole input can be read, and what reading it so gave.
pub(crate) fn charset<T>(
    mut read: impl FnMut(Charset) -> Result<T, Unopened>,
) -> Result<(Charset, T), Unopened> {
    match read(Charset::Utf8) {
        Err(Unopened::Undecodable { .. }) => Ok((Charset::Gb18030, read(Charset::Gb18030)?)),
        read => Ok((Charset::Utf8, read?)),
    }
}

/// How many columns of a row hold something, or stand before one that does.
pub(crate) fn width(row: &[Cell]) -> usize {
    row.iter().rposition(|cell| !cell.text.is_empty()).map_or(0, |last| last + 1)
}

/// The rows of a table on their way into blocks.
pub(crate) struct Parts<'a, F> {
    rows: Vec<Vec<Cell>>,
    is_part: bool,
    each: &'a mut F,
}

impl<'a, E, F: FnMut(Block) -> Result<(), E>> Parts<'a, F> {
    pub(crate) fn new(each: &'a mut F) -> Self {
        Self { rows: Vec::new(), is_part: false, each }
    }

    pub(crate) fn line(&mut self, cell: Cell) -> Result<(), E> {
        (self.each)(Block::Line(cell))
    }

    /// A row, its table being so wide.
    pub(crate) fn row(&mut self, mut row: Vec<Cell>, width: usize) -> Result<(), E> {
        row.truncate(width);
        self.rows.push(row);
        if self.rows.len() < ROWS {
            return Ok(());
        }
        self.is_part = true;
        (self.each)(Block::Part(std::mem::take(&mut self.rows)))
    }

    pub(crate) fn end(&mut self) -> Result<(), E> {
        let rows = std::mem::take(&mut self.rows);
        match (std::mem::take(&mut self.is_part), rows.is_empty()) {
            (_, true) => Ok(()),
            (true, _) => (self.each)(Block::Part(rows)),
            (false, _) => (self.each)(Block::Table(rows)),
        }
    }
}
