//! One line of sight on what a file is made of: a line of text and a row of a table are both a row of cells.

use crate::forms::squeezed;
use crate::money::{Fen, Unit};
use crate::source::{Block, Cell, Place};

/// A row of the file.
#[derive(Debug)]
pub(crate) struct Line {
    pub cells: Vec<Cell>,
    /// Whether the file itself tells its cells apart; if not, there is one cell and spaces part its words.
    pub told_apart: bool,
}

impl Line {
    /// The only cell that is not blank.
    pub fn lone(&self) -> Option<&Cell> {
        let mut cells = self.cells.iter().filter(|cell| !cell.text.is_empty());
        cells.next().filter(|_| cells.next().is_none())
    }

    /// Its cells, or the words of the line, a word being parted where a number turns into letters.
    pub fn words(&self) -> Vec<Cell> {
        match self.cells.first() {
            Some(cell) if !self.told_apart => words(cell),
            _ => self.cells.clone(),
        }
    }

    /// Where it begins.
    pub fn place(&self) -> Option<&Place> {
        self.lone().or(self.cells.first()).map(|cell| &cell.place)
    }
}

/// The rows of a block; columns at the right edge that are blank throughout a table are no columns.
pub(crate) fn lines(block: Block) -> Vec<Line> {
    let told_apart = |cells| Line { cells, told_apart: true };
    match block {
        Block::Line(cell) => vec![Line { cells: vec![cell], told_apart: false }],
        Block::Part(rows) => rows.into_iter().map(told_apart).collect(),
        Block::Table(mut rows) => {
            let width = rows.iter().filter_map(|row| row.iter().rposition(|cell| !cell.text.is_empty()));
            let width = width.max().map_or(0, |last| last + 1);
            for row in &mut rows {
                row.truncate(width);
            }
            rows.into_iter().map(told_apart).collect()
        }
    }
}

fn words(line: &Cell) -> Vec<Cell> {
    let parts = line.text.split_whitespace().flat_map(|word| {
        let digits =
            word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit() || ",.-".contains(c)).len();
        let (number, rest) = word.split_at(digits);
        let glued = rest.starts_with(char::is_alphabetic) && number.contains(',');
        if glued { [number, rest] } else { [word, ""] }
    });
    let parts = parts.filter(|part| !part.is_empty());
    (1..).zip(parts).map(|(nth, part)| Cell { text: part.to_owned(), place: line.place.word(nth) }).collect()
}

impl Place {
    /// Where the nth word of a line stands, as far as its kind of place tells.
    fn word(&self, nth: u32) -> Self {
        match self {
            Self::Line(line) => Self::LineCell(*line, nth),
            place => place.clone(),
        }
    }
}

/// What a cell of amounts holds.
pub(crate) enum Content {
    Blank,
    Amount(Fen),
    Other,
}

/// Reads a cell of amounts; a dash stands for a blank.
pub(crate) fn content(cell: &Cell, unit: Unit) -> Content {
    let text = squeezed(&cell.text);
    if matches!(text.as_str(), "" | "-" | "—" | "——" | "/" | "／") {
        return Content::Blank;
    }
    Fen::parse(&text, unit).map_or(Content::Other, Content::Amount)
}
