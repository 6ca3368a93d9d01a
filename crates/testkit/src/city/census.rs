//! What a city amounts to: where its cases stand and what was done to bring them there.

use super::life::Tally;
use casework::ActKind;
use casework::case::state::StateKind;
use std::collections::BTreeMap;
use std::fmt;

/// Counts of a city.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Census {
    /// All cases.
    pub cases: u64,
    /// Cases by state.
    pub states: BTreeMap<StateKind, u64>,
    /// Acts done, by kind; a merge counts in both its halves.
    pub acts: BTreeMap<ActKind, u64>,
    /// Acts the ledger refused. A city of valid acts has none.
    pub refused: BTreeMap<String, u64>,
    /// Acts people thought of and the rules would have refused; never sent.
    pub forgone: BTreeMap<String, u64>,
}

impl Census {
    pub(super) fn add(&mut self, tally: Tally) {
        for (act, n) in tally.acts {
            *self.acts.entry(act).or_default() += n;
        }
        for (into, from) in [(&mut self.refused, tally.refused), (&mut self.forgone, tally.forgone)] {
            for (what, n) in from {
                *into.entry(what).or_default() += n;
            }
        }
    }

    /// Acts done in all.
    pub fn all_acts(&self) -> u64 {
        self.acts.values().sum()
    }
}

impl fmt::Display for Census {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "cases {}, acts {}", self.cases, self.all_acts())?;
        for (state, n) in &self.states {
            writeln!(f, "  {:<18} {n}", state.code())?;
        }
        for (act, n) in &self.acts {
            writeln!(f, "  act {:<22} {n}", act.code())?;
        }
        for (what, n) in &self.refused {
            writeln!(f, "  refused {what} {n}")?;
        }
        for (what, n) in &self.forgone {
            writeln!(f, "  forgone {what} {n}")?;
        }
        Ok(())
    }
}
