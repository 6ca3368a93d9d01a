//! Projects: the same amount wherever their forms print it, components that make the whole, weights that make 100.

use super::grid::Grids;
use super::{Check, Identity, Measure, Side, Subject};
use crate::book::{Book, Code, Column, Figure, Item, Kind, Row};
use crate::forms::squeezed;
use crate::goals::Project;
use crate::money::Fen;
use std::collections::BTreeMap;

pub(super) fn checks(book: &Book, grids: &Grids<'_>, checks: &mut Vec<Check>) {
    book.projects.iter().for_each(|project| each(project, checks));
    all(book, grids, checks);
    listed(book, grids, checks);
}

/// What one project's form says by itself.
pub(super) fn each(project: &Project, checks: &mut Vec<Check>) {
    components(project, checks);
    weights(project, checks);
}

fn components(project: &Project, checks: &mut Vec<Check>) {
    let subject = |name: &str| Subject::tables(Identity::H16, &[Kind::Goals], name);
    let times = project.components.iter().map(|component| component.amounts.len()).max().unwrap_or_default();
    for nth in 0..times {
        let sum = Side::of(project.components.iter().map(|component| component.amounts.get(nth)));
        checks.extend(subject(&project.name).check(Side::of([project.budget.as_ref()]), sum, Fen(0)));
    }
    for component in &project.components {
        if let Some((first, others)) = component.amounts.split_first() {
            for other in others {
                let check =
                    subject(&component.name).check(Side::of([Some(first)]), Side::of([Some(other)]), Fen(0));
                checks.extend(check);
            }
        }
        if let (Some((price, count)), Some(amount)) = (&component.price, component.amounts.last()) {
            let product = Fen(price.amount.0.saturating_mul(i64::from(*count)));
            let product = Side { amount: product, places: vec![price.place.clone()] };
            checks.extend(subject(&component.name).check(Side::of([Some(amount)]), product, Fen(0)));
        }
    }
}

fn weights(project: &Project, checks: &mut Vec<Check>) {
    if project.weights.is_empty() {
        return;
    }
    let sum = project.weights.iter().map(|(weight, _)| i64::from(*weight)).sum();
    let places = project.weights.iter().map(|(_, place)| place.clone()).collect();
    let whole = Side { amount: Fen(10_000), places: project.place.iter().cloned().collect() };
    let check = Subject::tables(Identity::H17, &[Kind::Goals], &project.name).check(
        Side { amount: Fen(sum), places },
        whole,
        Fen(0),
    );
    checks.extend(check.map(|check| Check { measure: Measure::Weight, ..check }));
}

/// Σ projects = 项目支出, if all projects have a form that says their money.
pub(super) fn all(book: &Book, grids: &Grids<'_>, checks: &mut Vec<Check>) {
    let budgets: Option<Vec<&Figure>> = book.projects.iter().map(|project| project.budget.as_ref()).collect();
    let (Some(budgets), Some(whole)) = (budgets, grids.at(Kind::Spending, None, Column::Project)) else {
        return;
    };
    let sum = Side::of(budgets.iter().map(|figure| Some(*figure)));
    if !sum.places.is_empty() {
        let subject = Subject::tables(Identity::H16, &[Kind::Spending, Kind::Goals], "");
        checks.extend(subject.check(Side::of([Some(whole)]), sum, Fen(0)));
    }
}

/// The table of projects: its total is 项目支出, its projects are those of the forms, and by function they are what each
/// function spends on projects, if every project names its own.
pub(super) fn listed(book: &Book, grids: &Grids<'_>, checks: &mut Vec<Check>) {
    let Some(table) = grids.get(Kind::Projects).map(|grid| grid.table) else { return };
    let Some(column) = table.column(Column::Total) else { return };
    let figure = |row: &Row| row.figures.get(column).cloned().flatten();
    let kinds = [Kind::Spending, Kind::Projects];
    let subject = |about: &str| Subject::tables(Identity::H16, &kinds, about);
    if grids.get(Kind::Spending).is_some() {
        let whole = Side::of([grids.at(Kind::Spending, None, Column::Project)]);
        let total = Side::of([table.total().and_then(figure).as_ref()]);
        checks.extend(subject("").check(whole, total, Fen(0)));
    }
    for project in book.projects.iter().filter(|project| !project.name.is_empty()) {
        let name = squeezed(&project.name);
        let mut rows = table.rows.iter().filter(|row| row.name == name);
        if let (Some(row), None, Some(budget)) = (rows.next(), rows.next(), &project.budget) {
            let subject =
                Subject::tables(Identity::H16, &[Kind::Goals, Kind::Projects], project.name.clone());
            checks.extend(subject.check(Side::of([Some(budget)]), Side::of([figure(row).as_ref()]), Fen(0)));
        }
    }
    let mut codes: BTreeMap<&Code, Side> = BTreeMap::new();
    for row in table.rows.iter().filter(|row| row.item != Item::Total) {
        let (Some(code), Some(figure)) = (&row.code, figure(row)) else {
            if figure(row).is_some() {
                return;
            }
            continue;
        };
        let side = codes.entry(code).or_default();
        side.amount = side.amount + figure.amount;
        side.places.push(figure.place);
    }
    for (code, sum) in codes.into_iter().filter(|_| grids.get(Kind::Spending).is_some()) {
        let whole = Side::of([grids.at(Kind::Spending, Some(code), Column::Project)]);
        checks.extend(subject(code.digits()).check(whole, sum, Fen(0)));
    }
}
