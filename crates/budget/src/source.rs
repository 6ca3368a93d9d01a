//! A published file as it lies before the reader: lines and tables, each cell with its place.

mod plain;

pub use plain::{Lines, Step, text};

use serde::{Deserialize, Serialize};
use std::fmt;

/// Where something stands in the published file. All numbers count from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// A line of text.
    Line(u32),
    /// A cell of a line: a Markdown table, or words of a line that was laid out in columns.
    LineCell(u32, u32),
    /// A line of a page of a PDF.
    PageLine(u32, u32),
    /// A cell of a worksheet: sheet, row, column.
    SheetCell(String, u32, u32),
    /// A cell of the nth table of a document: table, row, column.
    TableCell(u32, u32, u32),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line(line) => write!(f, "line {line}"),
            Self::LineCell(line, cell) => write!(f, "line {line}, cell {cell}"),
            Self::PageLine(page, line) => write!(f, "page {page}, line {line}"),
            Self::SheetCell(sheet, row, column) => write!(f, "sheet {sheet}, row {row}, column {column}"),
            Self::TableCell(table, row, column) => write!(f, "table {table}, row {row}, column {column}"),
        }
    }
}

/// A piece of text and its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// As it stands there, trimmed. Empty is blank, which is not zero.
    pub text: String,
    /// Where.
    pub place: Place,
}

/// What a file is made of, in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A line of text outside tables.
    Line(Cell),
    /// A table whose cells the file itself tells apart.
    Table(Vec<Vec<Cell>>),
    /// Some rows of a table that is too long for one block, in their order; columns at the right edge that are blank
    /// throughout the table are left out of them.
    Part(Vec<Vec<Cell>>),
}

/// A whole file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// Its blocks.
    pub blocks: Vec<Block>,
}
