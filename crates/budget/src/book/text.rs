//! The lines outside tables of amounts, held until the file ends: how long its lines are, which tells where paragraphs
//! end, and what its codes are called is not known before.

use super::row::Line;
use super::{Unread, Why};
use crate::source::Cell;
use crate::target::Target;
use std::ops::Range;

/// Running text and goal forms, in their order.
#[derive(Debug)]
pub(crate) struct Text {
    pub lines: Vec<Line>,
    forms: Vec<Range<usize>>,
    /// The targets of all forms held.
    pub targets: Vec<Target>,
    most: usize,
}

impl Text {
    /// Holds so many lines at most.
    pub fn new(most: usize) -> Self {
        Self { lines: Vec::new(), forms: Vec::new(), targets: Vec::new(), most }
    }

    /// A line of running text; what is not held is listed. Rows of several cells say no sentence.
    pub fn line(&mut self, line: Line) -> Vec<Unread> {
        if line.lone().is_some() { self.hold(line) } else { Vec::new() }
    }

    /// A goal form begins.
    pub fn begin_form(&mut self) {
        self.forms.push(self.lines.len()..self.lines.len());
    }

    /// A row of the goal form that is open.
    pub fn form_line(&mut self, line: Line) -> Vec<Unread> {
        let unread = self.hold(line);
        if let Some(form) = self.forms.last_mut() {
            form.end = self.lines.len();
        }
        unread
    }

    /// The targets of the form that was open.
    pub fn end_form(&mut self, targets: &[Target]) {
        let room = self.most.saturating_sub(self.targets.len());
        self.targets.extend(targets.iter().take(room).cloned());
    }

    fn hold(&mut self, line: Line) -> Vec<Unread> {
        if self.lines.len() >= self.most {
            return numbers(&line);
        }
        self.lines.push(line);
        Vec::new()
    }

    /// The rows of each goal form.
    pub fn forms(&self) -> Vec<&[Line]> {
        self.forms.iter().filter_map(|form| self.lines.get(form.clone())).collect()
    }
}

/// Every cell of a row that holds a number.
pub(crate) fn numbers(line: &Line) -> Vec<Unread> {
    let cells = line.cells.iter().filter(|cell| cell.text.contains(|c: char| c.is_ascii_digit()));
    let unread =
        |cell: &Cell| Unread { place: cell.place.clone(), text: cell.text.clone(), why: Why::Unplaced };
    cells.map(unread).collect()
}
