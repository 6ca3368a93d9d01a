//! Inside one table: wholes and their parts, rows and their columns.

use super::{Check, Identity, Side, Subject};
use crate::book::{Book, Column, Figure, Item, Kind, Row, Table, parts};
use crate::forms::sums;
use crate::money::Fen;

pub(super) fn checks(book: &Book, checks: &mut Vec<Check>) {
    for table in &book.tables {
        columns(table, checks);
        rows(table, checks);
    }
}

/// Every parent and its parts, every total and what stands below it, column by column.
fn columns(table: &Table, checks: &mut Vec<Check>) {
    for (parent, children) in parts(table.rows.iter().map(|row| &row.item)).values() {
        let Some(parent) = table.rows.get(*parent) else { continue };
        let children: Vec<&Row> = children.iter().filter_map(|at| table.rows.get(*at)).collect();
        for (at, column) in table.columns.iter().enumerate() {
            let identity = downwards(&parent.item, table.kind, *column);
            let whole = Side::of([figure(parent, at)]);
            let sum = Side::of(children.iter().map(|row| figure(row, at)));
            checks.extend(Subject::tables(identity, &[table.kind], name(parent)).check(
                whole,
                sum,
                Fen::default(),
            ));
        }
    }
}

/// Which identity a row and its parts are in one column.
pub(super) fn downwards(parent: &Item, kind: Kind, column: Column) -> Identity {
    match (parent, kind) {
        (_, Kind::SpendingByUnit | Kind::FiscalByUnit | Kind::IncomeByUnit) => Identity::H12,
        (_, Kind::Projects) => Identity::H16,
        (Item::Total, _) if column == Column::Total => Identity::H2,
        (Item::Total, _) => Identity::H5,
        (_, Kind::Basic) => Identity::H9,
        _ => Identity::H3,
    }
}

/// Every row's own sums.
pub(super) fn rows(table: &Table, checks: &mut Vec<Check>) {
    let sums = sums(table.kind, &table.columns);
    for row in &table.rows {
        let identity = match (table.kind, &row.item) {
            (Kind::ThreePublic, _) => Identity::H13,
            (Kind::Basic, Item::Total) => Identity::H11,
            _ => Identity::H4,
        };
        for (whole, parts) in &sums {
            let whole = Side::of([figure(row, *whole)]);
            let sum = Side::of(parts.iter().map(|part| figure(row, *part)));
            checks.extend(Subject::tables(identity, &[table.kind], name(row)).check(
                whole,
                sum,
                Fen::default(),
            ));
        }
    }
}

pub(super) fn figure(row: &Row, column: usize) -> Option<&Figure> {
    row.figures.get(column)?.as_ref()
}

/// What a row is called in a check.
pub(super) fn name(row: &Row) -> String {
    match &row.item {
        Item::Code(code) => code.digits().to_owned(),
        _ => row.name.clone(),
    }
}
