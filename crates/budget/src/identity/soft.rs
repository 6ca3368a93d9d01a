//! Between tables that usually agree: contributions by function and by economic class, 三公 items, retirement.

use super::grid::Grids;
use super::{Check, Identity, Side, Subject};
use crate::book::{Code, Column, Figure, Kind};
use crate::money::Fen;

/// Functional code, its economic classes.
const CONTRIBUTIONS: [(&str, &[&str]); 4] = [
    ("2080505", &["30108"]),
    ("2080506", &["30109"]),
    ("2210201", &["30113"]),
    ("2101101", &["30110", "30111"]),
];
/// 三公 item, its economic class.
const ITEMS: [(Column, &str); 3] =
    [(Column::Abroad, "30212"), (Column::Reception, "30217"), (Column::Running, "30231")];
/// 行政单位离退休; 离休费, 退休费.
const RETIREMENT: (&str, [&str; 2]) = ("2080501", ["30301", "30302"]);

pub(super) fn checks(grids: &Grids<'_>, checks: &mut Vec<Check>) {
    if grids.get(Kind::General).is_none() || grids.get(Kind::Basic).is_none() {
        return;
    }
    let function = |code: &str| at(grids, Kind::General, code, Column::Basic);
    let economic = |code: &str| at(grids, Kind::Basic, code, Column::Total);
    let kinds = [Kind::General, Kind::Basic];
    for (code, classes) in CONTRIBUTIONS {
        let (left, right) =
            (Side::of([function(code)]), Side::of(classes.iter().map(|class| economic(class))));
        checks.extend(Subject::tables(Identity::S1, &kinds, code).check(left, right, Fen(0)));
    }
    let (pension, annuity) = (Side::of([function("2080505")]), Side::of([function("2080506")]));
    let half = Side { amount: Fen(pension.amount.0 / 2), places: pension.places };
    let percent = Fen(half.amount.0 / 100);
    checks.extend(Subject::tables(Identity::S2, &[Kind::General], "2080506").check(annuity, half, percent));
    if let Some(public) = grids.get(Kind::ThreePublic) {
        for (column, class) in ITEMS {
            let (left, right) = (Side::of([public.at(None, column)]), Side::of([economic(class)]));
            let subject = Subject::tables(Identity::S3, &[Kind::ThreePublic, Kind::Basic], class);
            checks.extend(subject.check(left, right, super::across::HALF_HUNDREDTH));
        }
    }
    let (code, classes) = RETIREMENT;
    let (left, right) = (Side::of([function(code)]), Side::of(classes.iter().map(|class| economic(class))));
    checks.extend(Subject::tables(Identity::S4, &kinds, code).check(left, right, Fen(0)));
}

fn at<'a>(grids: &Grids<'a>, kind: Kind, code: &str, column: Column) -> Option<&'a Figure> {
    grids.at(kind, Some(&Code::new(code)?), column)
}
