//! The files offices hold, laid open: workbooks, text documents, printed pages, web pages and plain tables
//! become one [`Source`] in which every text keeps its place; and tables are written back into such files.
//!
//! Pure: bytes in, a source or a reason out. A file is what its bytes say it is; its name only decides
//! between kinds of plain text. Whatever the bytes are, reading ends, within the bounds of [`limits`].

mod archive;
mod delimited;
mod docx;
mod fault;
mod grid;
mod html;
mod kind;
mod layout;
pub mod limits;
mod number;
mod ods;
mod pdf;
pub mod stream;
mod text;
mod workbook;
pub mod write;
mod xml;

pub use delimited::{Rows, rows};
pub use fault::Unopened;
pub use kind::Kind;
pub use stream::stream;
pub use text::Charset;

use budget::source::Source;

/// Opens a file of any kind that offices publish or keep.
///
/// A table of a workbook or document is rectangular: blank cells fill its rows up to the widest; of merged
/// cells the first holds the text. Rows of plain text are as wide as they are. A text may hold line breaks
/// where the file breaks lines within a cell. Numbers of workbooks are written exactly, with at least the
/// decimals the cell shows; dates as `2025-01-31`, times as `2025-01-31T08:30:00`.
///
/// # Errors
/// Why it cannot be opened, and what the person who has the file can do.
pub fn open(name: &str, bytes: &[u8]) -> Result<Source, Unopened> {
    if bytes.len() > limits::BYTES {
        return Err(Unopened::TooLarge);
    }
    match kind::of(name, bytes)? {
        Kind::Xlsx => workbook::xlsx(bytes),
        Kind::Xls => workbook::xls(bytes),
        Kind::Ods => ods::open(bytes),
        Kind::Docx => docx::open(bytes),
        Kind::Pdf => pdf::open(bytes),
        Kind::Html => html::open(bytes),
        Kind::Delimited => delimited::open(name, bytes),
        Kind::Text => text::open(bytes),
    }
}
