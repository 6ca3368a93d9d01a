//! Two books side by side: growth by code across the moves of codes, the share of people, the cost of a matter. A figure
//! that compares never goes without its caveats: each has a key, and the sentence is a matter of wording.

mod cost;
mod growth;

pub use cost::{Cost, costs};
pub use growth::{Growth, growth};

use crate::book::{Book, Column, Kind};
use crate::money::Fen;
use crate::prose::{Role, Stated};
use crate::source::Place;
use serde::Serialize;

/// Why a comparison is to be read with care. The name is the key of its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Caveat {
    /// The code moved between the years; the other one is compared.
    CodeMoved,
    /// The code's group moved and the item of the same name in the new group is compared.
    MatchedByName,
    /// The code is in one book only.
    OneSided,
    /// Last year is zero: there is no percentage.
    NoBase,
    /// One of the figures is rounded text, not a table.
    FromText,
    /// The books are not those of two following years.
    YearsApart,
    /// The offices of the two books bear different names.
    OfficesDiffer,
    /// The number of matters is a target, not a measured value.
    PlannedNotMeasured,
    /// The number of matters is printed as approximate.
    Approximate,
    /// What the money pays for besides taking in matters is not known to be the same elsewhere.
    ScopeUnknown,
    /// The project has no amount of its own: the amount the text gives for all goals is taken.
    MoneyOfAllGoals,
    /// Matters are counted in units that are not the same thing: 件, 个, 通.
    UnitsOfCount,
    /// Share of all spending, projects included.
    ProjectsIncluded,
}

/// A part of a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Share {
    /// The part.
    pub part: Fen,
    /// The whole.
    pub whole: Fen,
    /// The part in hundredths of a percent of the whole, rounded half up.
    pub hundredths: i64,
    /// Where both stand.
    pub places: Vec<Place>,
    /// How to read it.
    pub caveats: Vec<Caveat>,
}

/// Where an amount was found.
#[derive(Clone, Debug)]
struct Found {
    amount: Fen,
    place: Place,
    in_text: bool,
}

impl Found {
    fn stated(stated: &Stated) -> Option<Self> {
        Some(Self { amount: stated.money()?, place: stated.place.clone(), in_text: true })
    }
}

/// 人员经费 of all spending; none if the book does not tell both.
pub fn people_share(book: &Book) -> Option<Share> {
    let part = total(book, Kind::Basic, Column::People, Role::People)?;
    let whole = total(book, Kind::Spending, Column::Total, Role::Spending)?;
    let hundredths = ratio(part.amount, whole.amount, 10_000)?;
    let in_text = (part.in_text || whole.in_text).then_some(Caveat::FromText);
    Some(Share {
        part: part.amount,
        whole: whole.amount,
        hundredths,
        places: vec![part.place, whole.place],
        caveats: [Some(Caveat::ProjectsIncluded), in_text].into_iter().flatten().collect(),
    })
}

fn total(book: &Book, kind: Kind, column: Column, role: Role) -> Option<Found> {
    let of_table = book.table(kind).and_then(|table| {
        let figure = table.total()?.figures.get(table.column(column)?)?.as_ref()?;
        Some(Found { amount: figure.amount, place: figure.place.clone(), in_text: false })
    });
    of_table.or_else(|| Found::stated(book.stated(role)?))
}

/// `part · scale / whole`, rounded half away from zero; none of nothing.
fn ratio(part: Fen, whole: Fen, scale: i64) -> Option<i64> {
    let (part, whole) = (i128::from(part.0) * i128::from(scale), i128::from(whole.0));
    let magnitude = (part.abs() * 2 + whole.abs()).checked_div(whole.abs() * 2)?;
    i64::try_from(magnitude * part.signum() * whole.signum()).ok()
}
