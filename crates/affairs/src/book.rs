//! 部门预算、决算: a book that was read from a published file. What stands in it lies in pieces under the digest of the
//! file; here is whose it is, for which year, and whether the office publishes it as open data.

mod judge;

pub use judge::{Desk, Read};

use crate::{Affair, AffairFault, AffairKind, Entry};
use budget::book::Nature;
use casework::personal::Sealed;
use casework::{CaseId, coded};
use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

coded! {
    /// Why a step is not taken.
    BookFault {
        /// The role does not keep the budget under the pack.
        MayNotManage = "may_not_manage",
        /// Nothing was read of the file.
        NothingRead = "nothing_read",
        /// Nobody said whose budget it is, and the file does not.
        NoOffice = "no_office",
        /// Nobody said of which year it is, and the file does not.
        NoYear = "no_year",
        /// It is withdrawn.
        Withdrawn = "withdrawn",
        /// It is open data already.
        Published = "published",
        /// Only the office's own book is its to publish.
        NotOurs = "not_ours",
        /// Words are missing.
        WordsMissing = "words_missing",
    }
}

impl AffairFault for BookFault {
    fn code(self) -> &'static str {
        self.code()
    }
}

/// What a book is, as kept with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Particulars {
    /// Name of the file it was read from.
    pub file: String,
    /// SHA-256 of that file, in hexadecimal.
    pub digest: String,
    /// Into how many pieces it was read.
    pub pieces: u32,
    /// 编制部门.
    pub office: String,
    /// The budget's year.
    pub year: i16,
    /// Budget or final accounts.
    pub nature: Nature,
    /// Whether it is this office's own.
    pub ours: bool,
    /// Figures in its tables.
    pub figures: u32,
    /// Rows of its goal forms.
    pub targets: u32,
    /// Places that could not be read.
    pub unread: u32,
}

/// One thing that happened to a book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// It was read and kept.
    Imported(Particulars),
    /// It is open data from now on.
    Published,
    /// It was the wrong file, or a better one replaces it.
    Withdrawn {
        /// Why.
        reason: Sealed,
    },
}

coded! {
    /// Where a book stands.
    BookStanding {
        /// 已导入.
        Kept = "kept",
        /// 已公开.
        Published = "published",
        /// 已撤回.
        Withdrawn = "withdrawn",
    }
}

/// A book as its steps make it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedBook {
    /// What it is.
    pub particulars: Particulars,
    /// Where it stands.
    pub standing: BookStanding,
    /// Why it was withdrawn.
    pub reason: Option<Sealed>,
}

impl Affair for PublishedBook {
    const KIND: AffairKind = AffairKind::Book;
    type Step = Step;
    type Fault = BookFault;

    fn begin(first: &Entry<Step>) -> Option<Self> {
        let Step::Imported(particulars) = &first.what else { return None };
        Some(Self { particulars: particulars.clone(), standing: BookStanding::Kept, reason: None })
    }

    fn after(mut self, next: &Entry<Step>) -> Self {
        match &next.what {
            Step::Imported(_) => {}
            Step::Published => self.standing = BookStanding::Published,
            Step::Withdrawn { reason } => {
                (self.standing, self.reason) = (BookStanding::Withdrawn, Some(reason.clone()));
            }
        }
        self
    }

    fn status(&self) -> &'static str {
        self.standing.code()
    }

    fn day(&self) -> Date {
        Date::new(self.particulars.year, 1, 1).unwrap_or(date(1949, 10, 1))
    }

    fn place(&self) -> String {
        self.particulars.office.clone()
    }

    fn cases(&self) -> Vec<CaseId> {
        Vec::new()
    }

    fn papers(step: &Step) -> Vec<&Sealed> {
        match step {
            Step::Imported(_) | Step::Published => Vec::new(),
            Step::Withdrawn { reason } => vec![reason],
        }
    }
}
