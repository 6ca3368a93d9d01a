//! How much a file may hold. Far more than any budget needs, little enough for a small machine.

use crate::fault::Unopened;

/// Bytes of a file.
pub const BYTES: usize = 64 << 20;
/// Bytes of all its parts, unpacked.
pub const INFLATED: u64 = 1 << 30;
/// Rows and lines.
pub const ROWS: usize = 1_000_000;
/// Cells of all tables, blank ones counted.
pub const CELLS: usize = 5_000_000;
/// Elements in elements.
pub const DEPTH: usize = 256;
/// Bytes of one record of a stream.
pub const RECORD: usize = 16 << 20;
/// Bytes of the drawing instructions of one page, and of what one font says of its letters.
pub(crate) const PAGE: usize = 32 << 20;
/// Drawing instructions of one file, forms counted each time they are drawn.
pub(crate) const INSTRUCTIONS: usize = 50_000_000;

/// What has been read so far.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    rows: usize,
    cells: usize,
}

impl Tally {
    /// One more row of that many cells; a line has one.
    pub(crate) fn row(&mut self, cells: usize) -> Result<(), Unopened> {
        self.more(1, cells)
    }

    /// So many more rows, and so many more cells.
    pub(crate) fn more(&mut self, rows: usize, cells: usize) -> Result<(), Unopened> {
        self.rows = self.rows.saturating_add(rows);
        self.cells = self.cells.saturating_add(cells);
        if self.rows > ROWS {
            return Err(Unopened::TooManyRows);
        }
        if self.cells > CELLS {
            return Err(Unopened::TooManyCells);
        }
        Ok(())
    }
}
