//! Findings from the checks: why an identity fails, or holds only by rounding.

use super::{Finding, FindingKind, Said};
use crate::book::{Book, Column, Item, Kind, Table};
use crate::identity::{Check, Ground, Identity};
use crate::money::{Fen, Unit};
use crate::prose::{Role, Stated, Topic};

pub(super) fn findings(book: &Book, checks: &[Check], findings: &mut Vec<Finding>) {
    let scopes = scopes(book, findings);
    let mut is_split =
        checks.iter().filter(|check| check.identity == Identity::S1 && check.ground == Ground::Text);
    let is_split = is_split.next_back().is_some_and(|check| check.holds);
    for check in checks {
        let kind = match (check.holds, check.exact) {
            (true, true) => continue,
            (true, false) => FindingKind::Rounding,
            _ if check.places_left.iter().chain(&check.places_right).any(|place| scopes.contains(place)) => {
                continue;
            }
            _ if check.identity == Identity::S1 && check.ground == Ground::Text && is_split => {
                FindingKind::Split
            }
            _ if check.is_soft() && check.identity != Identity::S5 => FindingKind::Plausibility,
            _ => FindingKind::Contradiction,
        };
        let unit = if kind == FindingKind::Contradiction { unit_typo(book, check) } else { None };
        findings.push(unit.unwrap_or_else(|| Finding::from(kind, check)));
    }
    for table in &book.tables {
        layout(table, findings);
    }
    coverage(book, findings);
    unverifiable(book, findings);
}

/// Totals of the text that are another total of the tables: where they stand.
fn scopes(book: &Book, findings: &mut Vec<Finding>) -> Vec<crate::source::Place> {
    let total = |kind: Kind| Some(book.table(kind)?.total()?.figures.first()?.as_ref()?.clone());
    let mut places = Vec::new();
    for stated in book.stated.iter().filter(|stated| stated.is_amount()) {
        let (own, other) = match stated.topic {
            Topic::Role(Role::Spending) => (Kind::Spending, Kind::FiscalBalanceOut),
            Topic::Role(Role::Income) => (Kind::Income, Kind::FiscalBalance),
            _ => continue,
        };
        let (Some(own), Some(other)) = (total(own), total(other)) else { continue };
        if !is_rounded(stated, own.amount) && is_rounded(stated, other.amount) {
            let (left, right) = (stated.money().unwrap_or_default(), own.amount);
            let at = vec![stated.place.clone(), own.place, other.place];
            let kind = FindingKind::ScopeMismatch;
            findings.push(Finding::of(kind, &stated.subject, Said::Money(left), Said::Money(right), at));
            places.push(stated.place.clone());
        }
    }
    places
}

fn is_rounded(stated: &Stated, amount: Fen) -> bool {
    stated.money().is_some_and(|money| (money - amount).abs().0 <= stated.step().0 / 2)
}

/// One part of a list whose unit, were it the others', would make the list its whole.
fn unit_typo(book: &Book, check: &Check) -> Option<Finding> {
    let parts = book
        .stated
        .iter()
        .filter(|stated| check.places_right.contains(&stated.place) && stated.part_of.is_some());
    let times = Unit::WanYuan.fen() / Unit::Yuan.fen();
    let gap = check.left - check.right;
    parts.into_iter().find_map(|part| {
        let printed = part.money()?;
        let meant = Fen(printed.0.checked_mul(times)?);
        let closes = (gap - (meant - printed)).abs().0 <= check.tolerance.0;
        closes.then(|| Finding {
            identity: Some(check.identity),
            ..Finding::of(
                FindingKind::UnitTypo,
                &part.subject,
                Said::Money(printed),
                Said::Money(meant),
                vec![part.place.clone()],
            )
        })
    })
}

/// One finding for each table whose blanks were inferred.
fn layout(table: &Table, findings: &mut Vec<Finding>) {
    if !table.inferred.is_empty() {
        let rows = i64::try_from(table.inferred.len()).unwrap_or(i64::MAX);
        let columns = i64::try_from(table.columns.len()).unwrap_or(i64::MAX);
        let places = table.inferred.clone();
        let finding = Finding::of(FindingKind::Layout, "", Said::Count(rows), Said::Count(columns), places);
        findings.push(Finding { tables: vec![table.kind], ..finding });
    }
}

/// Projects with goals cover less than all project spending; which items are without goals, if they add up to the gap.
fn coverage(book: &Book, findings: &mut Vec<Finding>) {
    let with_goals =
        book.stated.iter().find(|stated| stated.is_amount() && stated.topic == Topic::Role(Role::WithGoals));
    let (Some(stated), Some(table)) = (with_goals, book.table(Kind::Spending)) else { return };
    let column = table.column(Column::Project);
    let project = |row: &crate::book::Row| row.figures.get(column?)?.clone();
    let (Some(whole), Some(part)) = (table.total().and_then(project), stated.money()) else { return };
    if (whole.amount - part).0 <= stated.step().0 / 2 {
        return;
    }
    let items = table.rows.iter().filter(|row| matches!(&row.item, Item::Code(code) if code.level() == 3));
    let items: Vec<_> = items
        .filter_map(project)
        .filter(|figure| figure.amount <= whole.amount - part + stated.step())
        .collect();
    let mut places = vec![stated.place.clone(), whole.place.clone()];
    if let Some(chosen) = adding_up(
        &items.iter().map(|item| item.amount).collect::<Vec<_>>(),
        whole.amount - part,
        stated.step(),
    ) {
        places.extend(chosen.into_iter().filter_map(|at| items.get(at)).map(|item| item.place.clone()));
    }
    let kind = FindingKind::Coverage;
    findings.push(Finding::of(kind, &stated.subject, Said::Money(part), Said::Money(whole.amount), places));
}

/// Which of few amounts add up to a gap.
fn adding_up(amounts: &[Fen], gap: Fen, tolerance: Fen) -> Option<Vec<usize>> {
    let count = u32::try_from(amounts.len()).ok().filter(|count| *count <= 12)?;
    (1..1_u32 << count).find_map(|choice| {
        let chosen: Vec<usize> = (0..amounts.len()).filter(|at| choice >> at & 1 == 1).collect();
        let sum: Fen = chosen.iter().filter_map(|at| amounts.get(*at)).copied().sum();
        ((gap - sum).abs().0 <= tolerance.0).then_some(chosen)
    })
}

/// Forms that say less money than the text, and totals of tables that are not in the file.
fn unverifiable(book: &Book, findings: &mut Vec<Finding>) {
    let with_goals =
        book.stated.iter().find(|stated| stated.is_amount() && stated.topic == Topic::Role(Role::WithGoals));
    let forms: Vec<_> = book.projects.iter().filter_map(|project| project.budget.as_ref()).collect();
    let sum: Fen = forms.iter().map(|figure| figure.amount).sum();
    if let Some(stated) = with_goals.filter(|_| !forms.is_empty())
        && let Some(all) = stated.money().filter(|all| (*all - sum).0 > stated.step().0 / 2)
    {
        let places = forms.iter().map(|figure| figure.place.clone()).chain([stated.place.clone()]).collect();
        let kind = FindingKind::NotVerifiable;
        findings.push(Finding::of(kind, &stated.subject, Said::Money(sum), Said::Money(all), places));
    }
    if let Some(first) =
        book.stated.iter().find(|stated| stated.is_amount()).filter(|_| book.tables.is_empty())
    {
        let (left, right) = (Said::Count(0), Said::Money(first.money().unwrap_or_default()));
        let places = vec![first.place.clone()];
        findings.push(Finding::of(FindingKind::NotVerifiable, &first.subject, left, right, places));
    }
}
