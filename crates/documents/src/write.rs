//! Tables written out as the files offices ask for. The same tables give the same bytes: no clock is read.

mod book;
mod chart;
mod csv;
mod docx;
mod package;
mod xlsx;
mod zip;

pub use book::{Words, book, book_file, stems};
pub use chart::{Chart, Shape};
pub use csv::{Audience, csv};
pub use docx::{Bulletin, Part, docx};
pub use package::package;
pub use xlsx::xlsx;
pub use zip::zip;

use budget::money::{Fen, Unit};
use budget::target::Decimal;

/// What a cell holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing, which is not zero.
    Blank,
    /// Words, never a formula.
    Text(String),
    /// An amount and the unit it is shown in.
    Money(Fen, Unit),
    /// A number.
    Number(Decimal),
    /// A number of hundredths, shown with the sign for it: `95.60` is 95.60 %.
    Percent(Decimal),
}

impl Value {
    /// As a person reads it.
    pub fn written(&self) -> String {
        match self {
            Self::Blank => String::new(),
            Self::Text(text) => text.clone(),
            Self::Money(amount, unit) => amount.written(*unit),
            Self::Number(number) => digits(*number),
            Self::Percent(number) => digits(*number) + "%",
        }
    }
}

/// A table under a heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Its name, at most 31 letters.
    pub name: String,
    /// Names of its columns.
    pub head: Vec<String>,
    /// Its rows.
    pub rows: Vec<Vec<Value>>,
}

/// Why a file cannot be written. Each is a mistake of the program that asked for it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unwritten {
    /// A workbook does not take it.
    #[error("sheet {sheet:?} cannot be written: {what}")]
    Sheet {
        /// Which.
        sheet: String,
        /// Why.
        what: String,
    },
    /// A data package needs names of columns, each once.
    #[error("table {table:?} has a column without a name of its own: {column:?}")]
    Column {
        /// Which table.
        table: String,
        /// Which name.
        column: String,
    },
    /// The bytes could not be put together.
    #[error("the file cannot be put together: {0}")]
    Assembly(String),
}

impl Unwritten {
    fn assembly(fault: impl std::fmt::Display) -> Self {
        Self::Assembly(format!("{fault}"))
    }
}

/// All digits of a number, its point in place.
fn digits(number: Decimal) -> String {
    let scale = usize::from(number.scale);
    let digits = format!("{:0>width$}", number.units.unsigned_abs(), width = scale + 1);
    let (whole, part) = digits.split_at(digits.len() - scale);
    let sign = if number.units < 0 { "-" } else { "" };
    let point = if part.is_empty() { "" } else { "." };
    format!("{sign}{whole}{point}{part}")
}
