//! One table of amounts under way: its rows are held until it ends, for its title, its unit, its heads and its sums may
//! stand anywhere in it. If it is longer than what is held, it goes on part by part, as far as each row speaks for itself.

use super::balance::Sides;
use super::coded::{Carried, Reading};
use super::known::Known;
use super::placing::{Draft, Frame, Listed, place};
use super::project::Heads;
use super::row::{Content, Line, content};
use super::segment::Sign;
use super::{Book, Column, Kind, Table, Unread, Why};
use crate::forms::{Form, Shape, squeezed, sums};
use crate::money::Unit;
use crate::source::Place;

/// See above.
#[derive(Debug, Default)]
pub(crate) struct Region {
    form: Option<&'static Form>,
    unit: Option<Unit>,
    /// Where its title stands, or its first row.
    title: Option<Place>,
    lines: Vec<Line>,
    /// Its columns, once a part of it was given away.
    columns: Option<Vec<Column>>,
    carried: Carried,
    /// Why the rest of it cannot be read.
    lost: Option<Why>,
}

impl Region {
    /// Takes the next row; gives a part away if more than so many rows are held.
    pub fn take(&mut self, line: Line, sign: &Sign, most: usize, known: &mut Known) -> Option<Book> {
        self.unit = self.unit.or(sign.unit);
        if self.lines.is_empty() && self.form.is_none() && self.title.is_none() {
            self.title = line.place().cloned();
        }
        if self.form.is_none() && sign.form.is_some() {
            (self.form, self.title) = (sign.form, line.place().cloned());
        }
        self.lines.push(line);
        (self.lines.len() > most).then(|| self.part(known))
    }

    fn part(&mut self, known: &mut Known) -> Book {
        let lines = std::mem::take(&mut self.lines);
        let (Some(form), Some(unit), None) = (self.form, self.unit, self.lost) else {
            let why = if self.form.is_none() { Why::Untitled } else { Why::Unitless };
            return listed(&lines, self.unit, *self.lost.get_or_insert(why));
        };
        if form.shape == Shape::Balance {
            self.lost = Some(Why::Unplaced);
            return listed(&lines, self.unit, Why::Unplaced);
        }
        let columns = match &self.columns {
            Some(columns) => columns.clone(),
            None => self.heads(form, &lines),
        };
        self.columns = Some(columns.clone());
        let Some(title) = self.title.clone() else { return Book::default() };
        Read { form, unit, title, is_whole: false }.book(&lines, columns, &mut self.carried, known)
    }

    /// The columns whose heads stand somewhere in these rows.
    fn heads(&mut self, form: &Form, lines: &[Line]) -> Vec<Column> {
        let printed: Vec<String> =
            lines.iter().flat_map(Line::words).map(|cell| squeezed(&cell.text)).collect();
        let columns = form.columns(&printed);
        self.carried.heads = Heads::of(form, &columns, lines).filter(|_| form.shape == Shape::Projects);
        columns
    }

    /// The rest of it.
    pub fn end(mut self, known: &mut Known) -> Book {
        if self.lost.is_some() || self.columns.is_some() {
            let last = self.part(known);
            if let Some(form) = self.form.filter(|_| self.lost.is_none()) {
                known.end(form.kind);
            }
            return last;
        }
        let (Some(form), Some(unit)) = (self.form, self.unit) else { return self.part(known) };
        let Some(title) = self.title.clone() else { return Book::default() };
        let lines = std::mem::take(&mut self.lines);
        let columns = self.heads(form, &lines);
        let book = Read { form, unit, title, is_whole: true }.book(&lines, columns, &mut self.carried, known);
        for table in &book.tables {
            known.end(table.kind);
        }
        book
    }
}

/// How rows become a table.
struct Read<'a> {
    form: &'a Form,
    unit: Unit,
    title: Place,
    is_whole: bool,
}

impl Read<'_> {
    fn book(&self, lines: &[Line], columns: Vec<Column>, carried: &mut Carried, known: &mut Known) -> Book {
        let (shape, width) = (self.form.shape, columns.len());
        let mut reading = Reading {
            shape,
            unit: self.unit,
            width,
            unread: Listed::new(),
            at: 0,
            carried: std::mem::take(carried),
        };
        let mut book = Book::default();
        if shape == Shape::Balance {
            let sides = sides(lines, &mut reading);
            let out = if self.form.kind == Kind::Balance { Kind::BalanceOut } else { Kind::FiscalBalanceOut };
            let incoming =
                self.table(self.form.kind, vec![Column::Total], sides.incoming, known, &mut reading);
            book.tables = vec![incoming, self.table(out, columns, sides.outgoing, known, &mut reading)];
        } else {
            let mut drafts = Vec::new();
            for (at, line) in lines.iter().enumerate() {
                reading.at = at;
                drafts.extend(reading.row(line));
            }
            book.tables.push(self.table(self.form.kind, columns, drafts, known, &mut reading));
        }
        *carried = reading.carried;
        reading.unread.sort_by_key(|(at, _)| *at);
        book.unread.extend(reading.unread.into_iter().map(|(_, unread)| unread));
        book
    }

    fn table(
        &self,
        kind: Kind,
        columns: Vec<Column>,
        drafts: Vec<Draft>,
        known: &mut Known,
        reading: &mut Reading,
    ) -> Table {
        let (hints, sums) = (known.hints(kind, &columns), sums(kind, &columns));
        let frame =
            Frame { columns: &columns, sums: &sums, hints: &hints, unit: self.unit, is_whole: self.is_whole };
        let short = drafts.iter().filter(|draft| draft.is_short(columns.len()));
        let inferred = short.map(|draft| draft.place.clone()).collect();
        let rows = place(drafts, &frame, &mut reading.unread);
        for row in &rows {
            known.row(kind, row);
        }
        Table { kind, unit: self.unit, columns, rows, inferred, place: self.title.clone() }
    }
}

fn sides(lines: &[Line], reading: &mut Reading) -> Sides {
    let mut sides = Sides::default();
    for (at, line) in lines.iter().enumerate() {
        reading.at = at;
        if line.told_apart { sides.row(line, reading) } else { sides.words(line, reading) }
    }
    sides.close(reading.width);
    sides
}

/// Rows of which nothing is read: everything in them that looks like an amount.
fn listed(lines: &[Line], unit: Option<Unit>, why: Why) -> Book {
    let unread = lines.iter().flat_map(|line| amounts(line, unit, why)).collect();
    Book { unread, ..Book::default() }
}

/// Everything in a row that looks like an amount.
fn amounts(line: &Line, unit: Option<Unit>, why: Why) -> Vec<Unread> {
    let is_amount = |text: &str| text.contains([',', '.']) || text.len() > 4;
    let cells = line.words().into_iter().filter(|cell| {
        is_amount(&cell.text) && matches!(content(cell, unit.unwrap_or(Unit::Yuan)), Content::Amount(_))
    });
    cells.map(|cell| Unread { place: cell.place, text: cell.text, why }).collect()
}
