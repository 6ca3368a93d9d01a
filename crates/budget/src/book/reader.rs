//! From blocks to a book: find the tables, read their rows, place their figures; at the end the text.

use super::Book;
use super::cover::Cover;
use super::known::Known;
use super::region::Region;
use super::row::{Line, lines};
use super::segment::{Order, Sign};
use super::text::{Text, numbers};
use crate::forms::squeezed;
use crate::goals::{self, running};
use crate::prose::{Names, figures, paragraphs};
use crate::remark::remarks;
use crate::source::{Block, Source};

/// Rows of one table or goal form that [`Pieces`] holds: a longer one is given part by part.
pub const HELD_ROWS: usize = 2_000;
/// Lines of running text and goal forms that [`Pieces`] holds.
pub const HELD_LINES: usize = 20_000;
/// Names of codes that [`Pieces`] remembers for what the text calls them.
pub const HELD_NAMES: usize = 20_000;

/// Reads a published budget. Never fails: what is not understood is in [`Book::unread`].
pub fn read(source: &Source) -> Book {
    let mut pieces = Pieces::holding(usize::MAX, usize::MAX, usize::MAX);
    let mut books = Vec::new();
    for block in &source.blocks {
        books.extend(pieces.take(block.clone()));
    }
    books.extend(pieces.finish());
    Book::join(books)
}

/// A book of any length, block by block, in memory for [`HELD_ROWS`], [`HELD_LINES`] and [`HELD_NAMES`].
///
/// A piece is a finished table or goal form, or the next rows of a long table: then it carries the same kind, unit,
/// columns and place of the title as the piece before. The last piece says whose book it is, of which year, and what its
/// texts state. [`Book::join`] makes the whole book of all pieces. It is what [`read`] gives of the whole file, as long as
/// tables longer than [`HELD_ROWS`] have their title, unit and heads within so many rows and in each row a figure or a
/// blank cell for every column. What else stands in such a table is listed in [`Book::unread`], never guessed.
#[derive(Debug)]
pub struct Pieces {
    rows: usize,
    order: Option<Order>,
    /// Rows from the first unit on, until a title tells whether tables begin with their unit.
    waiting: Vec<(Line, Sign)>,
    open: Option<Open>,
    cover: Cover,
    known: Known,
    text: Text,
    ready: Vec<Book>,
}

#[derive(Debug)]
enum Open {
    Table(Region),
    /// A goal form and how many of its rows were read.
    Goals(Box<goals::Reader>, usize),
}

impl Default for Pieces {
    fn default() -> Self {
        Self::holding(HELD_ROWS, HELD_LINES, HELD_NAMES)
    }
}

impl Pieces {
    fn holding(rows: usize, lines: usize, names: usize) -> Self {
        Self {
            rows,
            order: None,
            waiting: Vec::new(),
            open: None,
            cover: Cover::default(),
            known: Known::new(names),
            text: Text::new(lines),
            ready: Vec::new(),
        }
    }

    /// The next block of the file; gives the pieces it finishes.
    pub fn take(&mut self, block: Block) -> Vec<Book> {
        for line in lines(block) {
            self.cover.line(&line);
            self.row(line);
        }
        std::mem::take(&mut self.ready)
    }

    /// The end of the file: the last pieces.
    pub fn finish(mut self) -> Vec<Book> {
        self.decide(Order::TitleFirst);
        self.close();
        let year = self.cover.told_year();
        let nature = self.cover.nature();
        let office = self.cover.into_office();
        let names =
            Names { year: year.unwrap_or_default(), office: squeezed(&office), known: self.known.names };
        let paragraphs = paragraphs(&self.text.lines);
        let mut last = Book {
            stated: figures(&paragraphs, &names),
            targets: self.text.targets.clone(),
            ..Book::default()
        };
        last.targets.extend(running(&paragraphs));
        last.remarks = remarks(&last, &paragraphs, &self.text.forms());
        last.targets.drain(..self.text.targets.len());
        (last.office, last.year, last.nature) = (office, year, nature);
        self.ready.push(last);
        self.ready
    }

    /// Until the first table has told with what tables begin, rows from its unit on wait.
    fn row(&mut self, line: Line) {
        let sign = Sign::of(&line);
        if let Some(order) = self.order {
            return self.line(order, line, &sign);
        }
        if sign.is_title() {
            let order = if self.waiting.is_empty() { Order::TitleFirst } else { Order::UnitFirst };
            self.decide(order);
            return self.line(order, line, &sign);
        }
        if self.waiting.is_empty() && sign.unit.is_none() {
            return self.line(Order::TitleFirst, line, &sign);
        }
        self.waiting.push((line, sign));
        if self.waiting.len() > self.rows {
            self.decide(Order::UnitFirst);
        }
    }

    fn decide(&mut self, order: Order) {
        self.order = Some(self.order.unwrap_or(order));
        for (line, sign) in std::mem::take(&mut self.waiting) {
            self.line(order, line, &sign);
        }
    }

    fn line(&mut self, order: Order, line: Line, sign: &Sign) {
        let begins = order.begins(sign);
        if begins || (sign.ends && matches!(self.open, Some(Open::Table(_)))) {
            self.close();
        }
        if begins {
            self.begin(sign.is_goals());
        }
        let piece = match &mut self.open {
            None => unread(self.text.line(line)),
            Some(Open::Table(region)) => region.take(line, sign, self.rows, &mut self.known),
            Some(Open::Goals(reader, taken)) => {
                *taken += 1;
                if *taken <= self.rows {
                    reader.row(&line);
                    unread(self.text.form_line(line))
                } else {
                    unread(numbers(&line))
                }
            }
        };
        self.ready.extend(piece);
    }

    fn begin(&mut self, is_goals: bool) {
        self.open = Some(if is_goals {
            self.text.begin_form();
            Open::Goals(Box::default(), 0)
        } else {
            Open::Table(Region::default())
        });
    }

    fn close(&mut self) {
        let piece = match self.open.take() {
            None => return,
            Some(Open::Table(region)) => region.end(&mut self.known),
            Some(Open::Goals(reader, _)) => {
                let (project, targets) = reader.close();
                self.text.end_form(&targets);
                Book { projects: vec![project], targets, ..Book::default() }
            }
        };
        self.ready.push(piece);
    }
}

fn unread(unread: impl IntoIterator<Item = super::Unread>) -> Option<Book> {
    let unread: Vec<_> = unread.into_iter().collect();
    (!unread.is_empty()).then(|| Book { unread, ..Book::default() })
}

/// See [`Pieces`].
pub fn pieces(blocks: impl IntoIterator<Item = Block>) -> impl Iterator<Item = Book> {
    let mut pieces = Some(Pieces::default());
    let blocks = blocks.into_iter().map(Some).chain([None]);
    blocks.flat_map(move |block| match block {
        Some(block) => pieces.as_mut().map(|pieces| pieces.take(block)).unwrap_or_default(),
        None => pieces.take().map(Pieces::finish).unwrap_or_default(),
    })
}
