//! 预算执行: what of a project's money is appropriated, committed and paid, line by line, voucher by voucher.
//!
//! An account is its entries. Every sum is replayed from them in the order of their dates, so that no day ever shows
//! more paid than committed, or more committed than there was.

mod replay;
pub mod warning;

use crate::attainment::ratio::Ratio;
use crate::attainment::{Figure, How, Measured};
use crate::money::Fen;
use jiff::civil::Date;
use replay::replay;
use serde::{Deserialize, Serialize};

/// 预算执行率 in the indicator catalogue.
pub const EXECUTION_RATE: &str = "B_EXEC";

/// What money is drawn for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// A contract with a supplier.
    Contract,
    /// A coordination or joint meeting.
    Meeting,
    /// Hardship aid 信访解难, 帮扶救助.
    Aid,
    /// Anything else the line is for.
    Other,
}

/// A line of a project: a component with its own money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Id within the project.
    pub id: String,
    /// Its name in the budget.
    pub name: String,
    /// What may be drawn from it.
    pub purposes: Vec<Purpose>,
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Number of the voucher, contract or document; each only once.
    pub voucher: String,
    /// Its date.
    pub on: Date,
    /// What it does.
    pub act: Act,
}

/// What an entry does. Amounts are positive, unless it says otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// 下达, 调整: money given to a line, or (negative) taken back.
    Appropriate {
        /// The line.
        line: String,
        /// How much.
        amount: Fen,
    },
    /// 合同, 批准: money bound.
    Commit {
        /// The line.
        line: String,
        /// How much.
        amount: Fen,
        /// What for.
        purpose: Purpose,
        /// The contract, meeting or application it is for.
        reference: String,
    },
    /// 支付: part of a commitment paid.
    Pay {
        /// Voucher of the commitment.
        commitment: String,
        /// How much.
        amount: Fen,
    },
    /// What a commitment did not need goes back to its line.
    Release {
        /// Voucher of the commitment.
        commitment: String,
    },
}

/// The money of a line, or of all lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sums {
    /// Given.
    pub appropriated: Fen,
    /// Bound, paid or not.
    pub committed: Fen,
    /// Paid.
    pub paid: Fen,
}

/// Why an entry is refused. Nothing is changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExecutionFault {
    /// Unknown line.
    #[error("the project has no line `{0}`")]
    Line(String),
    /// The line is for something else.
    #[error("line `{line}` is not for this purpose; draw from a line that is")]
    Purpose {
        /// The line.
        line: String,
    },
    /// Zero or negative.
    #[error("voucher {0}: the amount must be more than zero")]
    Amount(String),
    /// Entered before.
    #[error("voucher {0} is entered already")]
    Twice(String),
    /// More than there is.
    #[error("line `{line}` would be committed beyond its money on {on}: {left} left, {asked} asked")]
    OverCommitted {
        /// The line.
        line: String,
        /// The first day on which it would be.
        on: Date,
        /// What the line has left then.
        left: Fen,
        /// What the entry takes.
        asked: Fen,
    },
    /// More than was bound.
    #[error("commitment {commitment} has {left} left to pay, {asked} asked")]
    OverPaid {
        /// Voucher of the commitment.
        commitment: String,
        /// What it has left.
        left: Fen,
        /// What the entry pays.
        asked: Fen,
    },
    /// No such commitment at that time.
    #[error("there is no commitment {commitment} on {on}")]
    NoCommitment {
        /// The voucher named.
        commitment: String,
        /// Date of the entry.
        on: Date,
    },
}

/// The account of a project for a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    project: String,
    lines: Vec<Line>,
    entries: Vec<Entry>,
}

impl Account {
    /// An account without entries.
    pub fn open(project: String, lines: Vec<Line>) -> Self {
        Self { project, lines, entries: Vec::new() }
    }

    /// An account of entries kept elsewhere, checked as a whole.
    ///
    /// # Errors
    /// The first entry, by date, that does not hold.
    pub fn of(project: String, lines: Vec<Line>, entries: Vec<Entry>) -> Result<Self, ExecutionFault> {
        replay(&lines, &entries, None)?;
        Ok(Self { project, lines, entries })
    }

    /// The project's name.
    pub fn project(&self) -> &str {
        &self.project
    }

    /// Its lines.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// Its entries, as they were recorded.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Adds an entry, of whatever date, if the account holds on every day with it.
    ///
    /// # Errors
    /// The first thing that would not hold.
    pub fn record(&mut self, entry: Entry) -> Result<(), ExecutionFault> {
        self.entries.push(entry);
        let fault = replay(&self.lines, &self.entries, None).err();
        if fault.is_some() {
            self.entries.pop();
        }
        fault.map_or(Ok(()), Err)
    }

    /// The money of a line at the end of that day.
    ///
    /// # Errors
    /// Unknown line; entries that do not hold, which only an account read from elsewhere can have.
    pub fn line(&self, line: &str, as_of: Date) -> Result<Sums, ExecutionFault> {
        let state = replay(&self.lines, &self.entries, Some(as_of))?;
        state.lines.get(line).copied().ok_or_else(|| ExecutionFault::Line(line.to_owned()))
    }

    /// The money of all lines at the end of that day.
    ///
    /// # Errors
    /// Entries that do not hold.
    pub fn total(&self, as_of: Date) -> Result<Sums, ExecutionFault> {
        let state = replay(&self.lines, &self.entries, Some(as_of))?;
        Ok(state.lines.values().fold(Sums::default(), |sum, line| Sums {
            appropriated: sum.appropriated + line.appropriated,
            committed: sum.committed + line.committed,
            paid: sum.paid + line.paid,
        }))
    }

    /// What is bound and what is paid for a purpose at the end of that day, over all lines.
    ///
    /// # Errors
    /// Entries that do not hold.
    pub fn drawn(&self, purpose: Purpose, as_of: Date) -> Result<(Fen, Fen), ExecutionFault> {
        let state = replay(&self.lines, &self.entries, Some(as_of))?;
        let of = |what: fn(&replay::Commitment) -> Fen| {
            state.commitments.values().filter(|one| one.purpose == purpose).map(what).sum()
        };
        Ok((of(|one| one.amount), of(|one| one.paid)))
    }
}

impl Sums {
    /// What may still be bound.
    pub fn available(self) -> Fen {
        self.appropriated - self.committed
    }

    /// 预算执行率: paid over appropriated; `None` without money.
    pub fn rate(self) -> Option<Ratio> {
        Ratio::new(i128::from(self.paid.0), i128::from(self.appropriated.0))
    }

    /// The rate as the value of its indicator, for a row of a goal form.
    pub fn measured(self, as_of: Date) -> Measured {
        let how = How::Formula { id: EXECUTION_RATE.to_owned(), version: 1 };
        let figure = Figure::Share { numerator: self.paid.0, denominator: self.appropriated.0 };
        Measured { figure, unit: String::new(), as_of, how }
    }
}
