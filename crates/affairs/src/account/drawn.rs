//! What hardship aid takes from its line, worked out from the year of aid itself: the two can never disagree.

use super::AccountYear;
use crate::aid::{AidYear, Application};
use budget::execution::{Account, Act, Entry, ExecutionFault, Purpose};
use budget::money::Fen;
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Numbers of what aid binds begin like this; nobody else may use them.
pub(super) const AID: &str = "AID-";

/// The account of a year with what was drawn from it elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// Every entry, those of aid last.
    pub account: Account,
    /// Which entries come from aid: the number of the application by that of the voucher.
    pub aid: BTreeMap<String, u32>,
    /// Grants that the line does not bear. They are in no sum.
    pub uncovered: Vec<Uncovered>,
}

/// A grant that the account cannot take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uncovered {
    /// The application.
    pub nth: u32,
    /// What was granted.
    pub amount: Fen,
    /// Why not.
    pub why: ExecutionFault,
}

/// The account with the grants and payments of the same year's aid. Without a line for aid nothing is drawn.
///
/// # Errors
/// Entries of the account itself that do not hold, which only damaged steps can be.
pub fn drawn(
    year: &AccountYear,
    aid: Option<&AidYear>,
    local: impl Fn(Timestamp) -> Date,
) -> Result<Drawn, ExecutionFault> {
    let lines = year.lines.iter().map(|line| line.of.clone()).collect();
    let entries = year.entries.iter().map(|recorded| recorded.entry.clone()).collect();
    let account = Account::of(year.year.to_string(), lines, entries)?;
    let mut drawn = Drawn { account, aid: BTreeMap::new(), uncovered: Vec::new() };
    let (Some(line), Some(aid)) = (year.aid_line(), aid.filter(|aid| aid.year == year.year)) else {
        return Ok(drawn);
    };
    for application in &aid.applications {
        drawn.take(application, &entries_of(aid.year, &line.of.id, application, &local));
    }
    Ok(drawn)
}

impl Drawn {
    /// All that an application draws, or nothing of it.
    fn take(&mut self, application: &Application, entries: &[Entry]) {
        let before = self.account.clone();
        let fault = entries.iter().find_map(|entry| self.account.record(entry.clone()).err());
        match fault {
            None => {
                let vouchers = entries.iter().map(|entry| (entry.voucher.clone(), application.nth));
                self.aid.extend(vouchers);
            }
            Some(why) => {
                self.account = before;
                let amount = Fen(application.granted().unwrap_or(0));
                self.uncovered.push(Uncovered { nth: application.nth, amount, why });
            }
        }
    }
}

/// A grant binds, its voucher pays, and what was paid less than granted goes back.
fn entries_of(
    year: i16,
    line: &str,
    application: &Application,
    local: &impl Fn(Timestamp) -> Date,
) -> Vec<Entry> {
    let granted = application.decision.as_ref().and_then(|made| Some((made.amount?, local(made.at))));
    let Some((amount, on)) = granted else { return Vec::new() };
    let bound = format!("{AID}{year}-{}", application.nth);
    let (line, reference) = (line.to_owned(), format!("{year}-{}", application.nth));
    let commit = Act::Commit { line, amount: Fen(amount), purpose: Purpose::Aid, reference };
    let mut entries = vec![Entry { voucher: bound.clone(), on, act: commit }];
    if let Some(paid) = &application.voucher {
        let pay = Act::Pay { commitment: bound.clone(), amount: Fen(paid.amount) };
        entries.push(Entry { voucher: paid.number.clone(), on: paid.day, act: pay });
        if paid.amount < amount {
            let release = Act::Release { commitment: bound.clone() };
            entries.push(Entry { voucher: format!("{bound}-R"), on: paid.day, act: release });
        }
    }
    entries
}
