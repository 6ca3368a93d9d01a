//! From table to table: the same code has the same amount, and what one table splits another sums.

use super::grid::{Grid, Grids, about};
use super::{Check, Identity, Side, Subject};
use crate::book::{Code, Column, Kind};
use crate::money::Fen;

/// Economic classes of people, and of running an office.
const PEOPLE: [&str; 2] = ["301", "303"];
const PUBLIC: [&str; 2] = ["302", "310"];
/// Columns that the offices' tables share with the tables by code.
const SPLIT: [Column; 7] = [
    Column::Total,
    Column::Basic,
    Column::Project,
    Column::Fiscal,
    Column::Business,
    Column::Operating,
    Column::Other,
];
/// Half of the last digit that tables in 万元 print: 0.01 万元.
pub(super) const HALF_HUNDREDTH: Fen = Fen(5_000);

pub(super) fn checks(grids: &Grids<'_>, checks: &mut Vec<Check>) {
    balances(grids, checks);
    incomes(grids, checks);
    fiscal(grids, checks);
    economic(grids, checks);
    offices(grids, checks);
}

/// A figure of a table, by code and column.
type At<'a> = (Kind, Option<&'a Code>, Column);

/// Two sums that must be equal.
fn equal(
    grids: &Grids<'_>,
    identity: Identity,
    left: &[At<'_>],
    right: &[At<'_>],
    tolerance: Fen,
) -> Option<Check> {
    let kinds: Vec<Kind> = left.iter().chain(right).map(|(kind, _, _)| *kind).collect();
    if !kinds.iter().all(|kind| grids.get(*kind).is_some()) {
        return None;
    }
    let side =
        |at: &[At<'_>]| Side::of(at.iter().map(|(kind, code, column)| grids.at(*kind, *code, *column)));
    let about = about(left.first().and_then(|(_, code, _)| *code));
    Subject::tables(identity, &kinds, about).check(side(left), side(right), tolerance)
}

/// H1, and the balances against the tables they sum up (H6, H7).
fn balances(grids: &Grids<'_>, checks: &mut Vec<Check>) {
    let total = |kind: Kind| (kind, None, Column::Total);
    let exact =
        |identity, left: Kind, right: Kind| equal(grids, identity, &[total(left)], &[total(right)], Fen(0));
    checks.extend(exact(Identity::H1, Kind::Balance, Kind::BalanceOut));
    checks.extend(exact(Identity::H1, Kind::FiscalBalance, Kind::FiscalBalanceOut));
    checks.extend(exact(Identity::H6, Kind::Balance, Kind::Income));
    checks.extend(exact(Identity::H6, Kind::BalanceOut, Kind::Spending));
    by_class(grids, Identity::H6, (Kind::BalanceOut, Column::Total), (Kind::Spending, Column::Total), checks);
    let kinds = [
        (Column::General, Kind::General),
        (Column::Fund, Kind::Fund),
        (Column::StateCapital, Kind::StateCapital),
    ];
    for (column, kind) in kinds {
        let total = [(Kind::FiscalBalanceOut, None, column)];
        checks.extend(equal(grids, Identity::H7, &total, &[(kind, None, Column::Total)], Fen(0)));
        by_class(grids, Identity::H7, (Kind::FiscalBalanceOut, column), (kind, Column::Total), checks);
    }
    incoming(grids, checks);
}

/// What comes in, item by item, in the four tables that say it.
fn incoming(grids: &Grids<'_>, checks: &mut Vec<Check>) {
    for link in crate::forms::FORMS.links() {
        let (Some(from), Some(to)) = (grids.get(link.from), grids.get(link.kind)) else { continue };
        if !from.has(&link.row) {
            continue;
        }
        let left = Side::of([from.named(&link.row, Column::Total)]);
        let right = Side::of([to.at(None, link.column)]);
        let identity = if link.kind == Kind::Income { Identity::H6 } else { Identity::H7 };
        checks.extend(Subject::tables(identity, &[link.from, link.kind], link.row.clone()).check(
            left,
            right,
            Fen(0),
        ));
    }
    let (Some(all), Some(fiscal)) = (grids.get(Kind::Balance), grids.get(Kind::FiscalBalance)) else {
        return;
    };
    for row in &fiscal.table.rows {
        let named = |grid: &Grid<'_>| Side::of([grid.named(&row.name, Column::Total)]);
        let subject = Subject::tables(Identity::H7, &[Kind::FiscalBalance, Kind::Balance], row.name.clone());
        if all.has(&row.name) && row.item != crate::book::Item::Total {
            checks.extend(subject.check(named(fiscal), named(all), Fen(0)));
        }
    }
}

/// The classes of a table, as another table names them.
fn by_class(
    grids: &Grids<'_>,
    identity: Identity,
    left: (Kind, Column),
    right: (Kind, Column),
    checks: &mut Vec<Check>,
) {
    let (Some(named), Some(coded)) = (grids.get(left.0), grids.get(right.0)) else { return };
    for (code, name) in coded.classes().filter(|(_, name)| named.has(name)) {
        let left_side = Side::of([named.named(name, left.1)]);
        let right_side = Side::of([coded.at(Some(code), right.1)]);
        let subject = Subject::tables(identity, &[left.0, right.0], code.digits());
        checks.extend(subject.check(left_side, right_side, Fen(0)));
    }
}

/// H6: the income table has the codes and the amounts of the spending table.
fn incomes(grids: &Grids<'_>, checks: &mut Vec<Check>) {
    for code in grids.codes(&[Kind::Income, Kind::Spending]) {
        let (left, right) = ((Kind::Income, code, Column::Total), (Kind::Spending, code, Column::Total));
        checks.extend(equal(grids, Identity::H6, &[left], &[right], Fen(0)));
    }
}

/// H7: what the treasury gives, code by code; and basic and project spending where it gives all.
fn fiscal(grids: &Grids<'_>, checks: &mut Vec<Check>) {
    let all = [Kind::General, Kind::Fund, Kind::StateCapital];
    let kinds: Vec<Kind> = all.into_iter().filter(|kind| grids.get(*kind).is_some()).collect();
    if !kinds.contains(&Kind::General) {
        return;
    }
    let amount =
        |code, column| grids.at(Kind::Income, code, column).map(|figure| figure.amount).unwrap_or_default();
    for code in grids.codes(&[&kinds[..], &[Kind::Income]].concat()) {
        let given = |column| kinds.iter().map(|kind| (*kind, code, column)).collect::<Vec<_>>();
        checks.extend(equal(
            grids,
            Identity::H7,
            &given(Column::Total),
            &[(Kind::Income, code, Column::Fiscal)],
            Fen(0),
        ));
        if amount(code, Column::Total) != amount(code, Column::Fiscal) {
            continue;
        }
        for column in [Column::Basic, Column::Project] {
            let spent = [(Kind::Spending, code, column)];
            checks.extend(equal(grids, Identity::H7, &given(column), &spent, Fen(0)));
        }
    }
}

/// H8, H10, H14: basic spending by economic class.
fn economic(grids: &Grids<'_>, checks: &mut Vec<Check>) {
    let basic = (Kind::Basic, None, Column::Total);
    checks.extend(equal(grids, Identity::H8, &[(Kind::General, None, Column::Basic)], &[basic], Fen(0)));
    for (column, classes) in [(Column::People, PEOPLE), (Column::Public, PUBLIC)] {
        let codes: Vec<Code> = classes.into_iter().filter_map(Code::new).collect();
        let classes: Vec<_> = codes.iter().map(|code| (Kind::Basic, Some(code), Column::Total)).collect();
        checks.extend(equal(grids, Identity::H10, &[(Kind::Basic, None, column)], &classes, Fen(0)));
    }
    let office = [(Kind::ThreePublic, None, Column::Office)];
    checks.extend(equal(
        grids,
        Identity::H14,
        &office,
        &[(Kind::Basic, None, Column::Public)],
        HALF_HUNDREDTH,
    ));
}

/// H11, H12: the offices' tables against the tables by function, by economic class and of income.
fn offices(grids: &Grids<'_>, checks: &mut Vec<Check>) {
    let wholes = [
        (Kind::SpendingByUnit, Kind::Spending),
        (Kind::FiscalByUnit, Kind::General),
        (Kind::IncomeByUnit, Kind::Income),
    ];
    for (kind, whole) in wholes {
        let has = |column| grids.get(kind).is_some_and(|grid| grid.table.column(column).is_some());
        for column in SPLIT.into_iter().filter(|column| has(*column)) {
            checks.extend(equal(
                grids,
                Identity::H12,
                &[(kind, None, column)],
                &[(whole, None, column)],
                Fen(0),
            ));
        }
        if !has(Column::People) {
            continue;
        }
        let basic = [(kind, None, Column::People), (kind, None, Column::Public)];
        checks.extend(equal(grids, Identity::H11, &basic, &[(whole, None, Column::Basic)], Fen(0)));
    }
    let has = |column| grids.get(Kind::FiscalByUnit).is_some_and(|grid| grid.table.column(column).is_some());
    for column in [Column::People, Column::Public].into_iter().filter(|column| has(*column)) {
        checks.extend(equal(
            grids,
            Identity::H11,
            &[(Kind::FiscalByUnit, None, column)],
            &[(Kind::Basic, None, column)],
            Fen(0),
        ));
    }
}
