//! A row with fewer figures than columns does not say which of its cells are blank. The sums do: within the row, and
//! between a row and its parts. What they leave open is listed, not guessed.

use super::{Code, Column, Figure, Item, Row, Unread, Why, parts};
use crate::money::{Fen, Unit};
use crate::source::Place;

/// A row as read, its figures perhaps without columns.
#[derive(Debug)]
pub(crate) struct Draft {
    pub item: Item,
    pub name: String,
    pub place: Place,
    pub code: Option<Code>,
    /// Which row of the table's it was read from.
    pub at: usize,
    pub given: Given,
}

/// What was not taken, each with the row it was read from.
pub(crate) type Listed = Vec<(usize, Unread)>;

#[derive(Debug)]
pub(crate) enum Given {
    /// One for each column.
    Placed(Vec<Option<Figure>>),
    /// In their order.
    Loose(Vec<Figure>),
}

impl Draft {
    /// Whether it prints some figures, but fewer than there are columns.
    pub fn is_short(&self, width: usize) -> bool {
        matches!(&self.given, Given::Loose(figures) if !figures.is_empty() && figures.len() < width)
    }
}

/// What is known of the columns from outside the row.
pub(crate) struct Frame<'a> {
    pub columns: &'a [Column],
    /// `(whole, parts)` by columns.
    pub sums: &'a [(usize, Vec<usize>)],
    /// What the total of each column is, where another table says it.
    pub hints: &'a [Option<Fen>],
    pub unit: Unit,
    /// Whether all rows of the table are here; a part of them proves no sum between rows.
    pub is_whole: bool,
}

/// The columns of each figure of a row, one possible way.
type Way = Vec<usize>;

/// More open rows under one parent than this are not searched.
const SEARCHED: usize = 20;
/// Steps of one search.
const STEPS: usize = 100_000;

/// The rows with their figures in columns; what no sum places is listed.
pub(crate) fn place(drafts: Vec<Draft>, frame: &Frame<'_>, unread: &mut Listed) -> Vec<Row> {
    let mut ways: Vec<Vec<Way>> = drafts.iter().map(|draft| frame.ways(&draft.given)).collect();
    if ways.iter().any(|ways| ways.len() != 1) {
        let mut search = Search { drafts: &drafts, frame, ways: &mut ways };
        search.totals();
        if frame.is_whole {
            search.run();
        }
    }
    drafts.into_iter().zip(ways).map(|(draft, ways)| settle(draft, &ways, frame, unread)).collect()
}

fn settle(draft: Draft, ways: &[Way], frame: &Frame<'_>, unread: &mut Listed) -> Row {
    let Draft { item, name, place, code, at, given } = draft;
    let figures = match given {
        Given::Placed(figures) => figures,
        Given::Loose(loose) => {
            let mut figures = vec![None; frame.columns.len()];
            for (nth, figure) in loose.into_iter().enumerate() {
                let column = ways.first().and_then(|way| way.get(nth));
                let agreed = column.filter(|column| ways.iter().all(|way| way.get(nth) == Some(column)));
                if let Some(cell) = agreed.and_then(|column| figures.get_mut(*column)) {
                    *cell = Some(figure);
                } else {
                    let text = figure.amount.written(frame.unit);
                    unread.push((at, Unread { place: figure.place, text, why: Why::Unplaced }));
                }
            }
            figures
        }
    };
    Row { item, name, code, figures, place }
}

impl Frame<'_> {
    /// Every way to put the figures into columns, in their order, that the row's own sums allow.
    fn ways(&self, given: &Given) -> Vec<Way> {
        let (count, width) = match given {
            Given::Placed(_) => return vec![Way::new()],
            Given::Loose(figures) => (figures.len(), self.columns.len()),
        };
        if count == width {
            return vec![(0..width).collect()];
        }
        let mut ways = Vec::new();
        combine(count, 0, width, &mut Way::new(), &mut ways);
        ways.retain(|way| self.adds_up(&self.vector(given, way)));
        ways
    }

    fn adds_up(&self, amounts: &[Fen]) -> bool {
        let at = |column: &usize| amounts.get(*column).copied().unwrap_or_default();
        self.sums.iter().all(|(whole, parts)| at(whole) == parts.iter().map(at).sum())
    }

    /// The amounts by columns, blanks being nothing.
    fn vector(&self, given: &Given, way: &Way) -> Vec<Fen> {
        let mut amounts = vec![Fen::default(); self.columns.len()];
        match given {
            Given::Placed(figures) => {
                for (amount, figure) in amounts.iter_mut().zip(figures) {
                    *amount = figure.as_ref().map(|figure| figure.amount).unwrap_or_default();
                }
            }
            Given::Loose(figures) => {
                for (figure, column) in figures.iter().zip(way) {
                    if let Some(amount) = amounts.get_mut(*column) {
                        *amount = figure.amount;
                    }
                }
            }
        }
        amounts
    }
}

fn combine(count: usize, from: usize, width: usize, way: &mut Way, ways: &mut Vec<Way>) {
    if way.len() == count {
        ways.push(way.clone());
        return;
    }
    for column in from..width {
        way.push(column);
        combine(count, column + 1, width, way, ways);
        way.pop();
    }
}

struct Search<'a> {
    drafts: &'a [Draft],
    frame: &'a Frame<'a>,
    ways: &'a mut [Vec<Way>],
}

impl Search<'_> {
    fn totals(&mut self) {
        for (at, draft) in self.drafts.iter().enumerate() {
            if draft.item == Item::Total {
                self.hint(at);
            }
        }
    }

    fn run(mut self) {
        let groups = parts(self.drafts.iter().map(|draft| &draft.item));
        for (parent, children) in groups.values().rev() {
            self.upwards(*parent, children);
        }
        for (parent, children) in groups.values() {
            self.downwards(*parent, children);
        }
    }

    fn vectors(&self, at: usize) -> Vec<Vec<Fen>> {
        let (Some(draft), Some(ways)) = (self.drafts.get(at), self.ways.get(at)) else { return Vec::new() };
        ways.iter().map(|way| self.frame.vector(&draft.given, way)).collect()
    }

    fn known(&self, at: usize) -> Option<Vec<Fen>> {
        let mut vectors = self.vectors(at);
        vectors.pop().filter(|_| vectors.is_empty())
    }

    /// Keeps the ways whose amounts satisfy this, unless none does.
    fn keep(&mut self, at: usize, fits: impl Fn(&[Fen]) -> bool) {
        let kept: Vec<bool> = self.vectors(at).iter().map(|vector| fits(vector)).collect();
        if let Some(ways) = self.ways.get_mut(at).filter(|_| kept.contains(&true)) {
            let mut kept = kept.into_iter();
            ways.retain(|_| kept.next().unwrap_or(true));
        }
    }

    fn hint(&mut self, at: usize) {
        let hints = self.frame.hints;
        self.keep(at, |vector| {
            vector.iter().zip(hints).all(|(amount, hint)| hint.is_none_or(|hint| hint == *amount))
        });
    }

    /// A row whose parts are all known is their sum.
    fn upwards(&mut self, parent: usize, children: &[usize]) {
        let known: Option<Vec<_>> = children.iter().map(|child| self.known(*child)).collect();
        let Some(known) = known.filter(|_| self.ways.get(parent).is_some_and(|ways| ways.len() > 1)) else {
            return;
        };
        let mut sum = vec![Fen::default(); self.frame.columns.len()];
        for vector in &known {
            add(&mut sum, vector);
        }
        self.keep(parent, |vector| vector == sum);
    }

    /// The parts of a known row: no part is larger than what is left, and together they are what is left.
    fn downwards(&mut self, parent: usize, children: &[usize]) {
        let Some(mut left) = self.known(parent) else { return };
        let mut open: Vec<usize> = Vec::new();
        for child in children {
            match self.known(*child) {
                Some(known) => subtract(&mut left, &known),
                None => open.push(*child),
            }
        }
        for _ in 0..3 {
            let rest = left.clone();
            let is_falling = |vector: &[Fen]| vector.iter().any(|amount| *amount < Fen::default());
            open.retain(|child| {
                self.keep(*child, |vector| {
                    is_falling(vector) || vector.iter().zip(&rest).all(|(amount, rest)| amount <= rest)
                });
                let known = self.known(*child);
                if let Some(known) = &known {
                    subtract(&mut left, known);
                }
                known.is_none()
            });
        }
        if !open.is_empty() && open.len() <= SEARCHED {
            self.search(&open, left);
        }
    }

    /// Every way of all open rows that leaves nothing; a row keeps the ways that occur.
    fn search(&mut self, open: &[usize], left: Vec<Fen>) {
        let vectors: Vec<Vec<Vec<Fen>>> = open.iter().map(|child| self.vectors(*child)).collect();
        let seen: Vec<Vec<bool>> = vectors.iter().map(|ways| vec![false; ways.len()]).collect();
        let mut trial = Trial { vectors: &vectors, left, chosen: Vec::new(), seen, steps: 0 };
        trial.go();
        if trial.steps >= STEPS {
            return;
        }
        for (child, seen) in open.iter().zip(trial.seen) {
            if let Some(ways) = self.ways.get_mut(*child).filter(|_| seen.contains(&true)) {
                let mut seen = seen.into_iter();
                ways.retain(|_| seen.next().unwrap_or(true));
            }
        }
    }
}

struct Trial<'a> {
    vectors: &'a [Vec<Vec<Fen>>],
    left: Vec<Fen>,
    chosen: Vec<usize>,
    seen: Vec<Vec<bool>>,
    steps: usize,
}

impl Trial<'_> {
    fn go(&mut self) {
        self.steps += 1;
        if self.steps >= STEPS {
            return;
        }
        let Some(ways) = self.vectors.get(self.chosen.len()) else {
            if self.left.iter().all(|left| *left == Fen::default()) {
                for (seen, way) in self.seen.iter_mut().zip(&self.chosen) {
                    seen.iter_mut().skip(*way).take(1).for_each(|seen| *seen = true);
                }
            }
            return;
        };
        for (way, vector) in ways.iter().enumerate() {
            subtract(&mut self.left, vector);
            self.chosen.push(way);
            self.go();
            self.chosen.pop();
            add(&mut self.left, vector);
        }
    }
}

fn add(sum: &mut [Fen], vector: &[Fen]) {
    sum.iter_mut().zip(vector).for_each(|(sum, amount)| *sum = *sum + *amount);
}

fn subtract(sum: &mut [Fen], vector: &[Fen]) {
    sum.iter_mut().zip(vector).for_each(|(sum, amount)| *sum = *sum - *amount);
}
