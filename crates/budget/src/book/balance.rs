//! The two-sided tables: what comes in on the left, what goes out on the right.

use super::coded::Reading;
use super::placing::{Draft, Given};
use super::row::{Content, Line, content};
use super::{Figure, Item};
use crate::forms::{FORMS, squeezed};
use crate::source::Cell;

/// Both sides of a balance.
#[derive(Default)]
pub(crate) struct Sides {
    pub incoming: Vec<Draft>,
    pub outgoing: Vec<Draft>,
    /// An item of lines of text that may go on in the next line.
    open: Option<Draft>,
}

impl Sides {
    /// A row whose cells the file tells apart: an item at its first cell stands on the left.
    pub fn row(&mut self, line: &Line, reading: &mut Reading) {
        let mut at = 0;
        while let Some(cell) = line.cells.get(at) {
            let (mut name, left) = (squeezed(&cell.text), at == 0);
            if name.is_empty() || !begins_item(&name) {
                at += 1;
                continue;
            }
            if FORMS.words.unnumbered(&name).1.is_empty() {
                at += 1;
                name.push_str(&line.cells.get(at).map(|cell| squeezed(&cell.text)).unwrap_or_default());
            }
            let width = if left { 1 } else { reading.width };
            let cells = line.cells.iter().skip(at + 1).take(width);
            let mut figures: Vec<_> = cells.map(|cell| reading.figure(cell)).collect();
            figures.resize(width, None);
            at += 1 + width;
            let side = if left { &mut self.incoming } else { &mut self.outgoing };
            side.push(draft(&name, cell, reading.at, Given::Placed(figures)));
        }
    }

    /// A line of text: items and amounts follow each other, names are broken over lines.
    pub fn words(&mut self, line: &Line, reading: &Reading) {
        for word in line.words() {
            let text = squeezed(&word.text);
            if begins_item(&text) {
                self.close(reading.width);
                self.open = Some(draft(&text, &word, reading.at, Given::Loose(Vec::new())));
                continue;
            }
            let Some(Draft { name, given: Given::Loose(figures), .. }) = &mut self.open else { continue };
            match content(&word, reading.unit) {
                Content::Amount(amount) => figures.push(Figure { amount, place: word.place }),
                _ if figures.is_empty() => name.push_str(&text),
                _ => {}
            }
        }
    }

    /// Ends the last item.
    pub fn close(&mut self, width: usize) {
        let Some(mut draft) = self.open.take() else { return };
        let name = FORMS.words.unnumbered(&draft.name).1.to_owned();
        let left = FORMS.words.is_incoming(&name);
        draft.name = name;
        if let Given::Loose(figures) = &draft.given
            && (figures.is_empty() || left)
        {
            let mut placed: Vec<_> = figures.iter().cloned().map(Some).collect();
            placed.resize(if left { 1 } else { width }, None);
            draft.given = Given::Placed(placed);
        }
        if left { &mut self.incoming } else { &mut self.outgoing }.push(draft);
    }
}

fn begins_item(name: &str) -> bool {
    is_total(name) || !FORMS.words.unnumbered(name).0.is_empty()
}

/// The total of a side says which side; the bare word is the head of a column.
fn is_total(name: &str) -> bool {
    FORMS.words.is_total(name) && name.chars().count() > 2
}

fn draft(name: &str, cell: &Cell, at: usize, given: Given) -> Draft {
    let (number, rest) = FORMS.words.unnumbered(name);
    let is_part = number.starts_with(|c: char| c.is_ascii_digit());
    let item = if is_total(name) { Item::Total } else { Item::Entry(if is_part { 2 } else { 1 }) };
    let name = if matches!(given, Given::Loose(_)) { name } else { rest };
    Draft { item, name: name.to_owned(), place: cell.place.clone(), code: None, at, given }
}
