//! Tables of projects: which cell is what, the heads above tell.

use super::coded::Reading;
use super::placing::{Draft, Given};
use super::row::{Content, Line, content};
use super::{Code, Column, Item};
use crate::forms::{FORMS, Form, squeezed};
use crate::source::Cell;

/// Where a table of projects has its cells.
#[derive(Clone, Debug)]
pub(crate) struct Heads {
    name: usize,
    code: Option<usize>,
    /// For each column of amounts.
    amounts: Vec<usize>,
}

impl Heads {
    /// The heads in the row that names the projects and in those below it, down to the first amount. None unless every
    /// column has its own.
    pub fn of(form: &Form, columns: &[Column], lines: &[Line]) -> Option<Self> {
        let is_name = |cell: &Cell| FORMS.words.project_heads.contains(&squeezed(&cell.text));
        let is_code = |cell: &Cell| FORMS.words.code_heads.contains(&squeezed(&cell.text));
        let first = lines.iter().position(|line| line.told_apart && line.cells.iter().any(is_name))?;
        let is_number = |cell: &Cell| cell.text.starts_with(|c: char| c.is_ascii_digit());
        let heads = || lines.iter().skip(first).take_while(|line| !line.cells.iter().any(is_number));
        let at = |is: &dyn Fn(&Cell) -> bool| heads().find_map(|line| line.cells.iter().position(is));
        let amounts =
            columns.iter().map(|column| at(&|cell| form.headed(&squeezed(&cell.text)) == Some(*column)));
        Some(Self { name: at(&is_name)?, code: at(&is_code), amounts: amounts.collect::<Option<_>>()? })
    }
}

impl Reading {
    /// A project and its amounts. Of lines that do not tell cells apart, the words before the amounts are its name.
    pub(super) fn project(&mut self, line: &Line) -> Option<Draft> {
        let cells = line.words();
        let is_amount = |cell: &Cell| matches!(content(cell, self.unit), Content::Amount(_));
        let (name, code, given) = if line.told_apart {
            let Some(heads) = self.carried.heads.clone() else {
                self.nameless(&cells);
                return None;
            };
            let amounts: Vec<&Cell> = heads.amounts.iter().filter_map(|at| cells.get(*at)).collect();
            if !amounts.iter().any(|cell| is_amount(cell)) {
                return None;
            }
            let before = cells.iter().take_while(|cell| !is_amount(cell)).map(|cell| squeezed(&cell.text));
            let total = before.into_iter().find(|text| FORMS.words.is_total(text));
            let text = |at: usize| cells.get(at).map(|cell| squeezed(&cell.text)).unwrap_or_default();
            let digits = heads.code.map(text).unwrap_or_default();
            let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
            let code = digits.get(..end).and_then(Code::new);
            let mut figures: Vec<_> = amounts.into_iter().map(|cell| self.figure(cell)).collect();
            figures.resize(self.width, None);
            (total.unwrap_or_else(|| text(heads.name)), code, Given::Placed(figures))
        } else {
            if !cells.iter().any(is_amount) {
                return None;
            }
            let (name, after) = self.name(&cells, 0, false);
            (name, None, Given::Loose(self.loose(cells.get(after..)?)))
        };
        if name.is_empty() {
            self.nameless(&cells);
            return None;
        }
        let item = if FORMS.words.is_total(&name) { Item::Total } else { Item::Entry(1) };
        Some(Draft { item, name, place: line.place()?.clone(), code, at: self.at, given })
    }
}
