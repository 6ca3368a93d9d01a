//! What a reader of the book should look at: figures that contradict each other or ask a question, each with its kind, both
//! sides and their places. A finding is no verdict; most are a slip of the text, some are explained by the figures.

mod figures;
mod goals;
mod names;
mod texts;
mod years;

pub use years::between;

use crate::book::{Book, Kind};
use crate::identity::{Check, Identity};
use crate::money::Fen;
use crate::source::Place;
use serde::Serialize;

/// The kinds of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// The text means another total than it names.
    ScopeMismatch,
    /// The sum closes if one amount had the other amounts' unit; or one number has two units.
    UnitTypo,
    /// It holds only because figures are rounded.
    Rounding,
    /// A passage, a name or a list that belongs somewhere else.
    CopyPaste,
    /// A name the classification no longer has.
    SupersededName,
    /// A name the classification of the year does not have.
    NameTypo,
    /// Targets, or a list, cover less than the whole.
    Coverage,
    /// Fewer figures than columns: which are blank was told by the sums.
    Layout,
    /// The text calls basic what the table calls project spending.
    ClassMismatch,
    /// Two years' books tell it differently.
    CrossYear,
    /// The wording says more or less than the figures.
    Wording,
    /// Figures that may be right and ask a question.
    Plausibility,
    /// The sums close if a shared line is split between them.
    Split,
    /// What would be needed to check it is not in the file.
    NotVerifiable,
    /// An identity fails, and no kinder explanation was found.
    Contradiction,
}

/// One side of a finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// An amount.
    Money(Fen),
    /// A count: cells of a row, vehicles, rows.
    Count(i64),
    /// Words, a day, a name.
    Words(String),
}

/// Something to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What kind of thing it is.
    pub kind: FindingKind,
    /// What it is about: a code, a name, an item.
    pub about: String,
    /// The tables it is about.
    pub tables: Vec<Kind>,
    /// The identity that showed it.
    pub identity: Option<Identity>,
    /// What one side says, and where.
    pub left: Said,
    /// What the other side says.
    pub right: Said,
    /// Where both stand, the left side first.
    pub places: Vec<Place>,
}

impl Finding {
    fn of(kind: FindingKind, about: &str, left: Said, right: Said, places: Vec<Place>) -> Self {
        Self { kind, about: about.to_owned(), tables: Vec::new(), identity: None, left, right, places }
    }

    fn from(kind: FindingKind, check: &Check) -> Self {
        let places = check.places_left.iter().chain(&check.places_right).cloned().collect();
        let (left, right) = (Said::Money(check.left), Said::Money(check.right));
        let tables = check.tables.clone();
        Self { tables, identity: Some(check.identity), ..Self::of(kind, &check.about, left, right, places) }
    }
}

/// Everything in one book to look at; [`between`] adds what two books tell differently.
pub fn findings(book: &Book, checks: &[Check]) -> Vec<Finding> {
    let mut findings = Vec::new();
    figures::findings(book, checks, &mut findings);
    names::findings(book, &mut findings);
    goals::findings(book, &mut findings);
    texts::findings(book, &mut findings);
    findings
}
