//! 预算执行账: what of a year's money is appropriated, committed and paid, line by line.
//!
//! The year is one affair, so that two people who commit at once cannot bind the same yuan twice. Sums are never
//! kept: they are replayed by `budget::execution` whenever they are asked for. Hardship aid is granted and paid in
//! an affair of its own; what it takes from its line is worked out from there ([`drawn`]) and never entered here.

mod drawn;
mod judge;
mod proposed;

pub use drawn::{Drawn, Uncovered, drawn};
pub use judge::{AccountRefusal, Desk};
pub use proposed::{LeftOut, Omission, Proposed, proposed};

use crate::{Affair, AffairFault, AffairId, AffairKind, Entry};
use budget::execution::{self, Purpose};
use casework::personal::Sealed;
use casework::{ActorId, CaseId, coded};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

coded! {
    /// Why a step is not taken.
    AccountFault {
        /// The role does not keep the account under the pack.
        MayNotManage = "may_not_manage",
        /// Neither this year nor one beside it.
        YearOdd = "year_odd",
        /// Accounts are opened from the office's own budget.
        NotOurs = "not_ours",
        /// The year has an account.
        OpenedAlready = "opened_already",
        /// A line needs a code, a name, a project and a purpose.
        LineOdd = "line_odd",
        /// A line of that code stands already.
        LineTwice = "line_twice",
        /// Aid is drawn from one line only.
        AidTwice = "aid_twice",
        /// There is no such line.
        NoSuchLine = "no_such_line",
        /// The line is for something else.
        WrongPurpose = "wrong_purpose",
        /// The voucher's number is missing, too long, or one that aid has.
        VoucherOdd = "voucher_odd",
        /// A voucher of that number is entered already.
        VoucherTwice = "voucher_twice",
        /// Outside the year, or still to come.
        DayOdd = "day_odd",
        /// Not an amount, nothing, or less than nothing.
        AmountOdd = "amount_odd",
        /// What the money is bound for is missing.
        ReferenceMissing = "reference_missing",
        /// There is no such meeting.
        NoSuchMeeting = "no_such_meeting",
        /// What aid binds and pays is decided there, not entered here.
        AidByItself = "aid_by_itself",
        /// More than the line has.
        OverCommitted = "over_committed",
        /// More than was bound.
        OverPaid = "over_paid",
        /// No such commitment on that day.
        NoCommitment = "no_commitment",
    }
}

impl AffairFault for AccountRefusal {
    fn code(self) -> &'static str {
        self.why.code()
    }
}

/// Every purpose with its code, as in wording keys.
pub const PURPOSES: [(Purpose, &str); 4] = [
    (Purpose::Contract, "contract"),
    (Purpose::Meeting, "meeting"),
    (Purpose::Aid, "aid"),
    (Purpose::Other, "other"),
];

/// A line of the year's money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The project, as the budget names it.
    pub project: String,
    /// Its code in the year, its name, and what may be drawn from it.
    pub of: execution::Line,
}

/// One thing that happened in a year's account. What stands here is published: names of projects, numbers of
/// vouchers and files, amounts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// The year begins.
    Opened {
        /// The budget year.
        year: i16,
        /// Its lines.
        lines: Vec<Line>,
        /// The book they were taken from, if they were.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        book: Option<AffairId>,
        /// What the book gives each line.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        given: Vec<execution::Entry>,
    },
    /// 追加项目: a line more.
    Widened {
        /// The line.
        line: Line,
    },
    /// A voucher.
    Entered {
        /// What it does.
        entry: execution::Entry,
    },
}

/// A voucher and who entered it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The voucher.
    pub entry: execution::Entry,
    /// Who.
    pub by: ActorId,
    /// When.
    pub at: Timestamp,
}

/// The account of one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountYear {
    /// The budget year.
    pub year: i16,
    /// Its lines, in the order of the budget.
    pub lines: Vec<Line>,
    /// The book it was opened from, if it was.
    pub book: Option<AffairId>,
    /// Its vouchers, in the order they were entered.
    pub entries: Vec<Recorded>,
}

impl AccountYear {
    /// The line of that code.
    pub fn line(&self, code: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.of.id == code)
    }

    /// The line hardship aid is drawn from.
    pub fn aid_line(&self) -> Option<&Line> {
        self.lines.iter().find(|line| line.of.purposes.contains(&Purpose::Aid))
    }
}

impl Affair for AccountYear {
    const KIND: AffairKind = AffairKind::Account;
    type Step = Step;
    type Fault = AccountRefusal;

    fn begin(first: &Entry<Step>) -> Option<Self> {
        let Step::Opened { year, lines, book, given } = &first.what else { return None };
        let recorded = |entry: &execution::Entry| Recorded {
            entry: entry.clone(),
            by: first.by.id.clone(),
            at: first.at,
        };
        let entries = given.iter().map(recorded).collect();
        Some(Self { year: *year, lines: lines.clone(), book: *book, entries })
    }

    fn after(mut self, next: &Entry<Step>) -> Self {
        match &next.what {
            Step::Opened { .. } => {}
            Step::Widened { line } => self.lines.push(line.clone()),
            Step::Entered { entry } => {
                self.entries.push(Recorded { entry: entry.clone(), by: next.by.id.clone(), at: next.at });
            }
        }
        self
    }

    fn status(&self) -> &'static str {
        "open"
    }

    fn day(&self) -> Date {
        Date::new(self.year, 1, 1).unwrap_or(date(1949, 10, 1))
    }

    fn place(&self) -> String {
        String::new()
    }

    fn cases(&self) -> Vec<CaseId> {
        Vec::new()
    }

    fn papers(_: &Step) -> Vec<&Sealed> {
        Vec::new()
    }
}
