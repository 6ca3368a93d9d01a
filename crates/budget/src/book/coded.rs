//! Rows that begin with codes or a number and a name, then amounts: the tables by function, by economic class, by office;
//! and the one row of amounts that the 三公 table is.

use super::placing::{Draft, Given, Listed};
use super::project::Heads;
use super::row::{Content, Line, content};
use super::{Code, Figure, Item, Unread, Why};
use crate::forms::{FORMS, Shape, squeezed};
use crate::money::Unit;
use crate::source::Cell;

/// Digits of an office's code at least; fewer are the number of a row.
const OFFICE: usize = 3;

/// What a row may need of the rows before it.
#[derive(Debug, Default)]
pub(crate) struct Carried {
    /// The code of the office whose parts may follow.
    above: String,
    pub heads: Option<Heads>,
}

/// What a table's rows are read with.
pub(crate) struct Reading {
    pub shape: Shape,
    pub unit: Unit,
    pub width: usize,
    pub unread: Listed,
    /// Which row is being read.
    pub at: usize,
    pub carried: Carried,
}

impl Reading {
    /// The row, if it is one of the table; words above and below are none.
    pub fn row(&mut self, line: &Line) -> Option<Draft> {
        let cells = line.words();
        let place = line.place()?.clone();
        match self.shape {
            Shape::Single => return self.single(line, &cells),
            Shape::Projects => return self.project(line),
            _ => {}
        }
        let (code, after_code) = self.code(&cells);
        let (name, after_name) = self.name(&cells, after_code, line.told_apart);
        let is_total = FORMS.words.is_total(&name);
        let item = match (is_total, self.shape) {
            (true, _) => Item::Total,
            (_, Shape::Units) if !name.is_empty() && (!code.is_empty() || self.is_listed(line, &cells)) => {
                Item::Entry(self.depth(&code))
            }
            (_, Shape::Codes) if !name.is_empty() && Code::new(&code).is_some() => {
                Item::Code(Code::new(&code)?)
            }
            _ => {
                self.nameless(&cells);
                return None;
            }
        };
        let amounts = if after_name > after_code { cells.get(after_name..)? } else { &cells[..] };
        let is_amount = |cell: &Cell| matches!(content(cell, self.unit), Content::Amount(_));
        let is_other = |cell: &Cell| matches!(content(cell, self.unit), Content::Other);
        if is_total && line.told_apart && amounts.iter().any(is_other) && !amounts.iter().any(is_amount) {
            return None;
        }
        let given = if line.told_apart && amounts.len() >= self.width {
            Given::Placed(self.placed(&amounts[amounts.len() - self.width..]))
        } else {
            Given::Loose(self.loose(amounts))
        };
        Some(Draft { item, name, place, code: None, at: self.at, given })
    }

    /// Whether a row without a number is an office of the list: it has amounts of its own.
    fn is_listed(&self, line: &Line, cells: &[Cell]) -> bool {
        line.told_apart && cells.iter().any(|cell| matches!(content(cell, self.unit), Content::Amount(_)))
    }

    /// 1 for an office, 2 for a part of the office before it, whose code its own goes on from: 117, 117001.
    fn depth(&mut self, code: &str) -> u8 {
        let above = &self.carried.above;
        if above.len() >= OFFICE && code.len() > above.len() && code.starts_with(above.as_str()) {
            return 2;
        }
        code.clone_into(&mut self.carried.above);
        1
    }

    /// The digits of the code and how many cells it takes.
    fn code(&self, cells: &[Cell]) -> (String, usize) {
        let (mut code, mut taken) = (String::new(), 0);
        for (at, cell) in cells.iter().enumerate() {
            let text = squeezed(&cell.text);
            let fits = match self.shape {
                Shape::Units => at == 0 || (at == 1 && text.len() >= OFFICE),
                _ => Code::new(&format!("{code}{text}")).is_some(),
            };
            if text.is_empty() && !code.is_empty() {
                continue;
            }
            if !fits || text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
                break;
            }
            if self.shape == Shape::Units {
                code.clear();
            }
            code.push_str(&text);
            taken = at + 1;
        }
        (code, taken)
    }

    /// The words after the code, and where they end; a total's word may stand behind its amounts.
    pub(super) fn name(&self, cells: &[Cell], from: usize, told_apart: bool) -> (String, usize) {
        let is_amount = |cell: &Cell| matches!(content(cell, self.unit), Content::Amount(_));
        let begin = (from..cells.len()).find(|at| cells.get(*at).is_some_and(|cell| !cell.text.is_empty()));
        let Some(begin) = begin else { return (String::new(), from) };
        let rest = cells.get(begin..).unwrap_or_default();
        let most = if told_apart { 1 } else { rest.len() };
        let words =
            rest.iter().take(most).take_while(|cell| !cell.text.is_empty() && !is_amount(cell)).count();
        if words == 0 {
            let mut texts = cells.iter().map(|cell| squeezed(&cell.text));
            return (texts.find(|text| FORMS.words.is_total(text)).unwrap_or_default(), from);
        }
        let name = rest.iter().take(words).map(|cell| squeezed(&cell.text)).collect();
        (name, begin + words)
    }

    fn placed(&mut self, cells: &[Cell]) -> Vec<Option<Figure>> {
        cells.iter().map(|cell| self.figure(cell)).collect()
    }

    /// The amount of a cell; what is neither blank nor an amount is listed.
    pub fn figure(&mut self, cell: &Cell) -> Option<Figure> {
        match content(cell, self.unit) {
            Content::Blank => None,
            Content::Amount(amount) => Some(Figure { amount, place: cell.place.clone() }),
            Content::Other => {
                self.list(cell, Why::NoAmount);
                None
            }
        }
    }

    pub(super) fn loose(&mut self, cells: &[Cell]) -> Vec<Figure> {
        let cells = cells.iter().filter(|cell| !FORMS.words.is_total(&squeezed(&cell.text)));
        let figures: Vec<_> = cells.filter_map(|cell| self.figure(cell)).collect();
        let (kept, over) = figures.split_at(figures.len().min(self.width));
        let over = over.iter().map(|figure| Unread {
            place: figure.place.clone(),
            text: figure.amount.written(self.unit),
            why: Why::TooMany,
        });
        self.unread.extend(over.map(|over| (self.at, over)));
        kept.to_vec()
    }

    /// The row of the 三公 table: nothing but amounts.
    fn single(&mut self, line: &Line, cells: &[Cell]) -> Option<Draft> {
        let is_amount = |cell: &&Cell| matches!(content(cell, self.unit), Content::Amount(_));
        let is_other = |cell: &Cell| matches!(content(cell, self.unit), Content::Other);
        if cells.iter().filter(is_amount).count() < 2 || cells.iter().any(is_other) {
            return None;
        }
        let given = if line.told_apart && cells.len() >= self.width {
            Given::Placed(self.placed(cells.get(..self.width)?))
        } else {
            Given::Loose(self.loose(cells))
        };
        let place = cells.first()?.place.clone();
        Some(Draft { item: Item::Total, name: String::new(), place, code: None, at: self.at, given })
    }

    /// Lists the amounts of a row that is no row of this table. Zeros of a blank line say nothing.
    pub(super) fn nameless(&mut self, cells: &[Cell]) {
        for cell in cells {
            let is_money = cell.text.contains([',', '.']);
            if let Content::Amount(amount) = content(cell, self.unit)
                && is_money
                && amount.0 != 0
            {
                self.list(cell, Why::Nameless);
            }
        }
    }

    fn list(&mut self, cell: &Cell, why: Why) {
        self.unread.push((self.at, Unread { place: cell.place.clone(), text: cell.text.clone(), why }));
    }
}
