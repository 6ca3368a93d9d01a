//! Findings from what texts say beside figures.

use super::{Finding, FindingKind, Said};
use crate::book::{Book, Column, Figure, Kind};
use crate::money::{Fen, Unit};
use crate::prose::{Role, Stated, Topic};
use crate::remark::{self, Note, Remark, Wording};
use crate::source::Place;
use std::collections::BTreeMap;

pub(super) fn findings(book: &Book, findings: &mut Vec<Finding>) {
    let Some(words) = remark::wording() else { return };
    for remark in &book.remarks {
        findings.extend(of_remark(book, remark, words));
    }
    matching(book, words, findings);
    open_lists(book, findings);
    outsourced(book, words, findings);
}

fn of_remark(book: &Book, remark: &Remark, words: &Wording) -> Option<Finding> {
    let with = |place: &Place| vec![remark.place.clone(), place.clone()];
    match &remark.note {
        Note::CalledBasic(code) => {
            let table = book.table(Kind::Spending)?;
            let row = table.rows.iter().find(|row| row.item == crate::book::Item::Code(code.clone()))?;
            let at = |column| row.figures.get(table.column(column)?)?.clone();
            let project: Figure = at(Column::Project).filter(|figure| figure.amount != Fen(0))?;
            let (whole, part) = (Said::Money(at(Column::Total)?.amount), Said::Money(project.amount));
            Some(Finding::of(FindingKind::ClassMismatch, code.digits(), whole, part, with(&project.place)))
        }
        Note::OtherUnit { target, unit } => {
            let of = book.targets.iter().find(|known| known.name == *target)?;
            let (left, right) = (Said::Words(unit.clone()), Said::Words(of.unit.clone()));
            Some(Finding::of(FindingKind::UnitTypo, target, left, right, with(&of.place)))
        }
        Note::Vehicles(count) => {
            let table = book.table(Kind::ThreePublic)?;
            let running = table.total()?.figures.get(table.column(Column::Running)?)?.as_ref()?;
            let each = Fen::parse(&words.running_for_each, Unit::WanYuan)?;
            let is_much = running.amount.0 > each.0.saturating_mul(i64::from(*count));
            let (left, right) = (Said::Money(running.amount), Said::Count(i64::from(*count)));
            let places = vec![running.place.clone(), remark.place.clone()];
            is_much.then(|| Finding::of(FindingKind::Plausibility, "", left, right, places))
        }
        Note::Borrowed { component } => {
            let said = Said::Words(component.clone());
            Some(Finding::of(
                FindingKind::CopyPaste,
                component,
                said.clone(),
                said,
                vec![remark.place.clone()],
            ))
        }
        Note::Unrelated { component, indicator } => {
            let (left, right) = (Said::Words(component.clone()), Said::Words(indicator.clone()));
            Some(Finding::of(FindingKind::CopyPaste, component, left, right, vec![remark.place.clone()]))
        }
        Note::Event { .. } => None,
    }
}

/// Money that another level requires, and what the book gives beside it.
fn matching(book: &Book, words: &Wording, findings: &mut Vec<Finding>) {
    for (at, stated) in
        book.stated.iter().enumerate().filter(|(_, stated)| stated.subject.contains(&words.matching))
    {
        let own = book
            .stated
            .get(..at)
            .and_then(|before| before.last())
            .filter(|own| own.sentence == stated.sentence);
        if let Some((own, money)) = own.and_then(|own| Some((own, own.money()?)))
            && let Some(required) = stated.money().filter(|required| *required > money)
        {
            let places = vec![own.place.clone(), stated.place.clone()];
            let (left, right) = (Said::Money(money), Said::Money(required));
            findings.push(Finding::of(FindingKind::Plausibility, &stated.subject, left, right, places));
        }
    }
}

/// A list that says it names only some parts, and names all of them.
fn open_lists(book: &Book, findings: &mut Vec<Finding>) {
    let mut lists: BTreeMap<usize, Vec<&Stated>> = BTreeMap::new();
    for stated in &book.stated {
        if let Some(part) = stated.part_of.filter(|part| part.open) {
            lists.entry(part.whole).or_default().push(stated);
        }
    }
    for (whole, parts) in lists {
        let Some((whole, money)) = book.stated.get(whole).and_then(|whole| Some((whole, whole.money()?)))
        else {
            continue;
        };
        let sum: Fen = parts.iter().filter_map(|part| part.money()).sum();
        let kind = if money == sum { FindingKind::Wording } else { FindingKind::Coverage };
        let places = parts.iter().map(|part| part.place.clone()).chain([whole.place.clone()]).collect();
        findings.push(Finding::of(kind, &whole.subject, Said::Money(sum), Said::Money(money), places));
    }
}

/// Services that are bought for more than all procurement.
fn outsourced(book: &Book, words: &Wording, findings: &mut Vec<Finding>) {
    let amounts = || book.stated.iter().filter(|stated| stated.is_amount());
    let bought =
        amounts().find(|stated| words.outsourced.iter().any(|word| stated.subject.contains(word.as_str())));
    let procured = amounts().find(|stated| stated.topic == Topic::Role(Role::Procurement));
    if let (Some(bought), Some(procured)) = (bought, procured)
        && bought.money() > procured.money()
    {
        let (left, right) = (procured.money().unwrap_or_default(), bought.money().unwrap_or_default());
        let places = vec![procured.place.clone(), bought.place.clone()];
        let kind = FindingKind::Plausibility;
        findings.push(Finding::of(kind, &bought.subject, Said::Money(left), Said::Money(right), places));
    }
}
