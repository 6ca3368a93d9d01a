//! The identities of a book that comes in pieces, with no more of it held than its sums.

use super::grid::Grids;
use super::within::{downwards, figure, name, rows};
use super::{Check, Side, Subject, across, growth, projects, soft, stated};
use crate::book::{Book, Code, Item, Kind, Row, Table};
use crate::goals::Project;
use crate::money::Fen;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Codes of one table, and projects of the book, that are held: more than twice those of the national classification.
pub const HELD_CODES: usize = 5_000;
/// Figures of a sum whose places a check names; the sum is of all of them.
pub const HELD_PLACES: usize = 8;

/// The checks of [`super::checks`], in another order, from the pieces of a book in theirs.
///
/// A table with more different codes, items of a balance or projects than [`HELD_CODES`] is checked row by row and in its total; its other sums (H3, H9)
/// and every identity that compares it with another table or with the text are left out. A book with more projects than
/// that is not checked for Σ projects = 项目支出 (H16). [`Running::finish`] tells both.
#[derive(Debug, Default)]
pub struct Running {
    open: Option<Open>,
    /// What tables and text say to each other: of each kind the first table, a row for each code.
    digest: Book,
    kinds: BTreeSet<Kind>,
    left_out: BTreeSet<Kind>,
}

impl Running {
    /// The next piece; gives the checks it completes.
    pub fn take(&mut self, piece: &Book) -> Vec<Check> {
        let mut checks = Vec::new();
        for table in &piece.tables {
            if !self.open.as_ref().is_some_and(|open| open.head.goes_on_in(table)) {
                self.close(&mut checks);
                let is_first = self.kinds.insert(table.kind);
                self.open = Some(Open::of(table, is_first));
            }
            if let Some(open) = &mut self.open {
                rows(table, &mut checks);
                table.rows.iter().for_each(|row| open.row(row, &mut checks));
            }
        }
        for project in &piece.projects {
            projects::each(project, &mut checks);
            self.project(project);
        }
        self.digest.stated.extend(piece.stated.iter().cloned());
        checks
    }

    fn project(&mut self, project: &Project) {
        if self.digest.projects.len() == HELD_CODES {
            self.left_out.insert(Kind::Goals);
        }
        if self.left_out.contains(&Kind::Goals) {
            self.digest.projects.clear();
        } else {
            self.digest.projects.push(Project {
                name: project.name.clone(),
                budget: project.budget.clone(),
                ..Project::default()
            });
        }
    }

    fn close(&mut self, checks: &mut Vec<Check>) {
        let Some(mut open) = self.open.take() else { return };
        open.end(checks);
        match open.digest.filter(|_| !open.is_over) {
            Some(digest) => self.digest.tables.extend(open.is_first.then_some(digest)),
            None => drop(self.left_out.insert(open.head.kind)),
        }
    }

    /// The last checks, and the tables that had too many codes for all of theirs ([`Kind::Goals`]: too many projects).
    pub fn finish(mut self) -> (Vec<Check>, BTreeSet<Kind>) {
        let mut checks = Vec::new();
        self.close(&mut checks);
        let grids = Grids::of(&self.digest);
        across::checks(&grids, &mut checks);
        projects::all(&self.digest, &grids, &mut checks);
        projects::listed(&self.digest, &grids, &mut checks);
        soft::checks(&grids, &mut checks);
        stated::checks(&self.digest, &grids, &mut checks);
        growth::checks(&self.digest, &mut checks);
        (checks, self.left_out)
    }
}

/// The table under way.
#[derive(Debug)]
struct Open {
    /// Without its rows.
    head: Table,
    is_first: bool,
    is_over: bool,
    total: Sum,
    codes: BTreeMap<Code, Sum>,
    /// The item whose parts may follow.
    entry: Option<Sum>,
    digest: Option<Table>,
    /// Where in the digest a code stands.
    places: HashMap<Code, usize>,
}

/// A row, if it has come, and what its parts make so far.
#[derive(Debug, Default)]
struct Sum {
    whole: Option<Row>,
    parts: Vec<Side>,
}

impl Sum {
    fn add(&mut self, row: &Row) {
        self.parts.resize(row.figures.len().max(self.parts.len()), Side::default());
        for (side, figure) in self.parts.iter_mut().zip(&row.figures) {
            if let Some(figure) = figure {
                side.amount = side.amount + figure.amount;
                side.places.extend((side.places.len() < HELD_PLACES).then(|| figure.place.clone()));
            }
        }
    }

    /// The row and its parts, column by column, if it has some.
    fn checks(self, head: &Table, checks: &mut Vec<Check>) {
        let Some(whole) = self.whole else { return };
        for (at, (column, sum)) in head.columns.iter().zip(self.parts).enumerate() {
            let subject =
                Subject::tables(downwards(&whole.item, head.kind, *column), &[head.kind], name(&whole));
            checks.extend(subject.check(Side::of([figure(&whole, at)]), sum, Fen::default()));
        }
    }
}

impl Open {
    fn of(table: &Table, is_first: bool) -> Self {
        let head = Table { rows: Vec::new(), inferred: Vec::new(), ..table.clone() };
        Self {
            is_first,
            is_over: false,
            total: Sum::default(),
            codes: BTreeMap::new(),
            entry: None,
            digest: Some(head.clone()),
            places: HashMap::new(),
            head,
        }
    }

    fn row(&mut self, row: &Row, checks: &mut Vec<Check>) {
        match &row.item {
            Item::Total => self.total.whole = self.total.whole.take().or_else(|| Some(row.clone())),
            Item::Code(code) => self.code(code, row),
            Item::Entry(1) => {
                self.total.add(row);
                let next = Sum { whole: Some(row.clone()), parts: Vec::new() };
                if let Some(sum) = self.entry.replace(next) {
                    sum.checks(&self.head, checks);
                }
            }
            Item::Entry(_) => self.entry.iter_mut().for_each(|sum| sum.add(row)),
        }
        self.keep(row);
    }

    fn code(&mut self, code: &Code, row: &Row) {
        match code.parent() {
            None => self.total.add(row),
            Some(parent) => self.codes.entry(parent).or_default().add(row),
        }
        let sum = self.codes.entry(code.clone()).or_default();
        sum.whole = sum.whole.take().or_else(|| Some(row.clone()));
    }

    /// Keeps what other tables are compared with: the last row of each code, the total, the items of a balance, projects.
    fn keep(&mut self, row: &Row) {
        self.is_over |= self.codes.len() > HELD_CODES;
        let is_kept = matches!(
            self.head.kind,
            Kind::Balance | Kind::BalanceOut | Kind::FiscalBalance | Kind::FiscalBalanceOut | Kind::Projects
        );
        let Some(digest) = self.digest.as_mut().filter(|_| !self.is_over) else {
            (self.digest, self.codes) = (None, BTreeMap::new());
            return self.places.clear();
        };
        if let Item::Code(code) = &row.item {
            let at = *self.places.entry(code.clone()).or_insert(digest.rows.len());
            match digest.rows.get_mut(at) {
                Some(known) => row.clone_into(known),
                None => digest.rows.push(row.clone()),
            }
        } else if row.item == Item::Total || is_kept {
            self.is_over = digest.rows.len() >= HELD_CODES;
            digest.rows.push(row.clone());
        }
    }

    fn end(&mut self, checks: &mut Vec<Check>) {
        let codes = std::mem::take(&mut self.codes).into_values();
        let sums = [std::mem::take(&mut self.total)].into_iter().chain(self.entry.take()).chain(codes);
        sums.for_each(|sum| sum.checks(&self.head, checks));
    }
}
