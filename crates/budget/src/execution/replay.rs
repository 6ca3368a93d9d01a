//! The entries played in the order of their dates; the first that cannot be is the fault.

use super::{Act, Entry, ExecutionFault, Line, Purpose, Sums};
use crate::money::Fen;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Commitment {
    line: String,
    pub purpose: Purpose,
    pub amount: Fen,
    pub paid: Fen,
}

#[derive(Default)]
pub(super) struct State {
    pub lines: BTreeMap<String, Sums>,
    pub commitments: BTreeMap<String, Commitment>,
}

pub(super) fn replay(
    lines: &[Line],
    entries: &[Entry],
    as_of: Option<Date>,
) -> Result<State, ExecutionFault> {
    let mut vouchers = BTreeSet::new();
    if let Some(twice) = entries.iter().find(|entry| !vouchers.insert(&entry.voucher)) {
        return Err(ExecutionFault::Twice(twice.voucher.clone()));
    }
    let sums = lines.iter().map(|line| (line.id.clone(), Sums::default())).collect();
    let mut state = State { lines: sums, commitments: BTreeMap::new() };
    let mut played: Vec<_> = entries.iter().filter(|entry| as_of.is_none_or(|day| entry.on <= day)).collect();
    played.sort_by_key(|entry| entry.on);
    for entry in played {
        state.play(entry, lines)?;
    }
    Ok(state)
}

impl State {
    fn play(&mut self, entry: &Entry, lines: &[Line]) -> Result<(), ExecutionFault> {
        match &entry.act {
            Act::Appropriate { line, amount } => self.appropriate(entry, line, *amount),
            Act::Commit { line, amount, purpose, reference: _ } => {
                let known = lines.iter().find(|known| known.id == *line);
                let known = known.ok_or_else(|| ExecutionFault::Line(line.clone()))?;
                if !known.purposes.contains(purpose) {
                    return Err(ExecutionFault::Purpose { line: line.clone() });
                }
                self.commit(entry, line, *amount, *purpose)
            }
            Act::Pay { commitment, amount } => self.pay(entry, commitment, *amount),
            Act::Release { commitment } => self.release(entry, commitment),
        }
    }

    fn line(&mut self, line: &str) -> Result<&mut Sums, ExecutionFault> {
        self.lines.get_mut(line).ok_or_else(|| ExecutionFault::Line(line.to_owned()))
    }

    fn appropriate(&mut self, entry: &Entry, line: &str, amount: Fen) -> Result<(), ExecutionFault> {
        let sums = self.line(line)?;
        if amount < Fen(0) && -amount > sums.available() {
            let (left, asked) = (sums.available(), -amount);
            return Err(ExecutionFault::OverCommitted { line: line.to_owned(), on: entry.on, left, asked });
        }
        let sum = sums.appropriated.0.checked_add(amount.0).filter(|_| amount != Fen(0));
        sums.appropriated = Fen(sum.ok_or_else(|| ExecutionFault::Amount(entry.voucher.clone()))?);
        Ok(())
    }

    fn commit(
        &mut self,
        entry: &Entry,
        line: &str,
        amount: Fen,
        purpose: Purpose,
    ) -> Result<(), ExecutionFault> {
        positive(entry, amount)?;
        let sums = self.line(line)?;
        let left = sums.available();
        if amount > left {
            let line = line.to_owned();
            return Err(ExecutionFault::OverCommitted { line, on: entry.on, left, asked: amount });
        }
        sums.committed = sums.committed + amount;
        let commitment = Commitment { line: line.to_owned(), purpose, amount, paid: Fen(0) };
        self.commitments.insert(entry.voucher.clone(), commitment);
        Ok(())
    }

    fn commitment(&mut self, voucher: &str, on: Date) -> Result<&mut Commitment, ExecutionFault> {
        let fault = || ExecutionFault::NoCommitment { commitment: voucher.to_owned(), on };
        self.commitments.get_mut(voucher).ok_or_else(fault)
    }

    fn pay(&mut self, entry: &Entry, voucher: &str, amount: Fen) -> Result<(), ExecutionFault> {
        positive(entry, amount)?;
        let bound = self.commitment(voucher, entry.on)?;
        let left = bound.amount - bound.paid;
        if amount > left {
            return Err(ExecutionFault::OverPaid { commitment: voucher.to_owned(), left, asked: amount });
        }
        bound.paid = bound.paid + amount;
        let line = bound.line.clone();
        let sums = self.line(&line)?;
        sums.paid = sums.paid + amount;
        Ok(())
    }

    fn release(&mut self, entry: &Entry, voucher: &str) -> Result<(), ExecutionFault> {
        let bound = self.commitment(voucher, entry.on)?;
        let unneeded = bound.amount - bound.paid;
        bound.amount = bound.paid;
        let line = bound.line.clone();
        let sums = self.line(&line)?;
        sums.committed = sums.committed - unneeded;
        Ok(())
    }
}

fn positive(entry: &Entry, amount: Fen) -> Result<(), ExecutionFault> {
    if amount > Fen(0) { Ok(()) } else { Err(ExecutionFault::Amount(entry.voucher.clone())) }
}
