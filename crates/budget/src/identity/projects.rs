//! Projects: the same amount wherever their forms print it, components that make the whole, weights that make 100.

use super::grid::Grids;
use super::{Check, Identity, Measure, Side, Subject};
use crate::book::{Book, Column, Figure, Kind};
use crate::goals::Project;
use crate::money::Fen;

pub(super) fn checks(book: &Book, grids: &Grids<'_>, checks: &mut Vec<Check>) {
    book.projects.iter().for_each(|project| each(project, checks));
    all(book, grids, checks);
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
