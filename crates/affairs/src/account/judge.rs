//! Who opens a year, adds a line and enters a voucher; and what is refused, with the sum that says why.

use super::drawn::{AID, drawn};
use super::{AccountFault, AccountYear, Line, Proposed, Step};
use crate::AffairId;
use crate::aid::AidYear;
use crate::book::{BookStanding, PublishedBook};
use budget::book::Nature;
use budget::execution::{Act, Entry, ExecutionFault, Purpose};
use budget::money::Fen;
use casework::policy::Policy;
use casework::{Actor, Right, access};
use jiff::Timestamp;
use jiff::civil::Date;

/// Numbers and names have at most so many characters.
const SHORT: usize = 40;
pub(super) const LONG: usize = 120;
/// Most lines of a year.
pub(super) const LINES: usize = 500;

/// Vouchers of what the budget itself gives begin like this; nobody else may use them.
const BUDGET: &str = "BUDGET-";

/// Why a step is not taken, with what is left and the day on which it would not hold, where that is why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccountRefusal {
    /// Why.
    pub why: AccountFault,
    /// What the line or the commitment has left.
    pub left: Option<Fen>,
    /// The first day on which the account would not hold.
    pub on: Option<Date>,
}

impl From<AccountFault> for AccountRefusal {
    fn from(why: AccountFault) -> Self {
        Self { why, left: None, on: None }
    }
}

impl From<ExecutionFault> for AccountRefusal {
    fn from(fault: ExecutionFault) -> Self {
        let plain = |why| Self { why, left: None, on: None };
        match fault {
            ExecutionFault::Line(_) => plain(AccountFault::NoSuchLine),
            ExecutionFault::Purpose { .. } => plain(AccountFault::WrongPurpose),
            ExecutionFault::Amount(_) => plain(AccountFault::AmountOdd),
            ExecutionFault::Twice(_) => plain(AccountFault::VoucherTwice),
            ExecutionFault::OverCommitted { on, left, .. } => {
                Self { why: AccountFault::OverCommitted, left: Some(left), on: Some(on) }
            }
            ExecutionFault::OverPaid { left, .. } => {
                Self { why: AccountFault::OverPaid, left: Some(left), on: None }
            }
            ExecutionFault::NoCommitment { on, .. } => {
                Self { why: AccountFault::NoCommitment, left: None, on: Some(on) }
            }
        }
    }
}

/// Who wants something, and when.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'a> {
    /// The rules.
    pub policy: &'a Policy,
    /// Who.
    pub by: &'a Actor,
    /// Now.
    pub at: Timestamp,
}

impl Desk<'_> {
    /// A year begins with its lines.
    ///
    /// # Errors
    /// Not theirs, a year far away, or lines that are no lines.
    pub fn open(&self, year: i16, lines: Vec<Line>) -> Result<Step, AccountRefusal> {
        self.may_open(year, &lines)?;
        Ok(Step::Opened { year, lines, book: None, given: Vec::new() })
    }

    /// A year begins with the lines of the office's own budget, and with what it gives them on its first day.
    ///
    /// # Errors
    /// Not theirs, not the office's own budget, a year far away, or lines that are no lines.
    pub fn open_from(
        &self,
        id: AffairId,
        book: &PublishedBook,
        proposed: &Proposed,
    ) -> Result<Step, AccountRefusal> {
        let kept = &book.particulars;
        if !kept.ours || kept.nature != Nature::Budget || book.standing == BookStanding::Withdrawn {
            return Err(AccountFault::NotOurs.into());
        }
        let lines: Vec<Line> = proposed.lines.iter().map(|(line, _)| line.clone()).collect();
        self.may_open(kept.year, &lines)?;
        let on = Date::new(kept.year, 1, 1).map_err(|_| AccountFault::YearOdd)?;
        let give = |(line, amount): &(Line, Fen)| {
            let (line, amount) = (line.of.id.clone(), *amount);
            Entry { voucher: format!("{BUDGET}{line}"), on, act: Act::Appropriate { line, amount } }
        };
        let given = proposed.lines.iter().map(give).collect();
        Ok(Step::Opened { year: kept.year, lines, book: Some(id), given })
    }

    fn may_open(&self, year: i16, lines: &[Line]) -> Result<(), AccountRefusal> {
        self.may_manage()?;
        if (self.today().year() - year).abs() > 1 {
            return Err(AccountFault::YearOdd.into());
        }
        if lines.is_empty() {
            return Err(AccountFault::LineOdd.into());
        }
        let mut known = Vec::new();
        for line in lines {
            fits(&known, line)?;
            known.push(line.clone());
        }
        Ok(())
    }

    /// A line more.
    ///
    /// # Errors
    /// Not theirs, or no line.
    pub fn widen(&self, account: &AccountYear, line: Line) -> Result<Step, AccountRefusal> {
        self.may_manage()?;
        fits(&account.lines, &line)?;
        Ok(Step::Widened { line })
    }

    /// A voucher, judged together with everything that was drawn for aid in the same year.
    ///
    /// # Errors
    /// Not theirs, odd, of another year, for aid, or something the account would not hold.
    pub fn enter(
        &self,
        account: &AccountYear,
        aid: Option<&AidYear>,
        entry: Entry,
    ) -> Result<Step, AccountRefusal> {
        self.may_manage()?;
        if !says(&entry.voucher, SHORT) || [AID, BUDGET].iter().any(|own| entry.voucher.starts_with(own)) {
            return Err(AccountFault::VoucherOdd.into());
        }
        if entry.on.year() != account.year || entry.on > self.today() {
            return Err(AccountFault::DayOdd.into());
        }
        match &entry.act {
            Act::Commit { purpose: Purpose::Aid, .. } => return Err(AccountFault::AidByItself.into()),
            Act::Pay { commitment, .. } | Act::Release { commitment } if commitment.starts_with(AID) => {
                return Err(AccountFault::AidByItself.into());
            }
            Act::Commit { reference, .. } if !says(reference, LONG) => {
                return Err(AccountFault::ReferenceMissing.into());
            }
            _ => {}
        }
        let mut all = drawn(account, aid, |at| self.policy.local(at).date())?;
        all.account.record(entry.clone())?;
        Ok(Step::Entered { entry })
    }

    fn may_manage(&self) -> Result<(), AccountRefusal> {
        let may = access::has(self.policy, self.by.role, Right::ManageBudget);
        if may { Ok(()) } else { Err(AccountFault::MayNotManage.into()) }
    }

    fn today(&self) -> Date {
        self.policy.local(self.at).date()
    }
}

fn says(text: &str, most: usize) -> bool {
    !text.trim().is_empty() && text.chars().count() <= most
}

/// Whether a line can stand beside those.
fn fits(known: &[Line], line: &Line) -> Result<(), AccountRefusal> {
    let is_sound = says(&line.of.id, SHORT) && says(&line.of.name, LONG) && says(&line.project, LONG);
    if !is_sound || line.of.purposes.is_empty() || known.len() >= LINES {
        return Err(AccountFault::LineOdd.into());
    }
    if known.iter().any(|other| other.of.id == line.of.id) {
        return Err(AccountFault::LineTwice.into());
    }
    let for_aid = |line: &Line| line.of.purposes.contains(&Purpose::Aid);
    if for_aid(line) && known.iter().any(for_aid) {
        return Err(AccountFault::AidTwice.into());
    }
    Ok(())
}
