//! The statement of a quarter: told, appealed against, decided, signed by two people.

use super::appeal::{Appeal, Contested, Decision};
use super::outcome::{Outcome, reckon};
use super::terms::Terms;
use crate::attainment::Measured;
use crate::attainment::unit::UnitFault;
use crate::money::Fen;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A quarter of a contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quarter {
    /// Year.
    pub year: i16,
    /// 1 to 4.
    pub number: u8,
    /// What is due in full.
    pub fee: Fen,
    /// The day the operator was told the result.
    pub told_on: Date,
}

/// What was observed in the quarter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observed {
    /// Values by indicator id.
    pub measured: BTreeMap<String, Measured>,
    /// Breaches, each by the id of its deduction.
    pub breaches: Vec<Breach>,
    /// Major incidents, each by the id of its veto.
    pub vetoes: Vec<Breach>,
}

/// Something the operator did that the contract names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Breach {
    /// Id of a deduction or veto of the terms.
    pub id: String,
    /// When.
    pub on: Date,
    /// What shows it.
    pub evidence: String,
}

/// A signature under a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// Who.
    pub by: String,
    /// When.
    pub on: Date,
}

/// The statement of a quarter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    terms: Terms,
    quarter: Quarter,
    observed: Observed,
    appeals: Vec<Appeal>,
    signatures: Vec<Signature>,
}

/// What a statement shows: both figures, always.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// As the operator was first told.
    pub told: Outcome,
    /// With the appeals that were granted.
    pub decided: Outcome,
    /// Appeals that wait for a decision.
    pub undecided: usize,
    /// Whether two people signed: only then is it paid.
    pub is_payable: bool,
}

/// What cannot be done with a statement.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ContractFault {
    /// Units that measure different things.
    #[error(transparent)]
    Unit(#[from] UnitFault),
    /// An id the contract does not name.
    #[error("the contract has no `{0}`; see its items, deductions and vetoes")]
    Unknown(String),
    /// No such quarter or fee.
    #[error("a quarter has a number from 1 to 4 and a fee that is not negative")]
    Quarter,
    /// Beyond the days of appeal.
    #[error("appeals were possible until {last}; this one is of {asked_on}")]
    AppealTooLate {
        /// Last day.
        last: Date,
        /// When it was asked.
        asked_on: Date,
    },
    /// An appeal about nothing that stands in the statement, or a second one about the same.
    #[error(
        "the appeal must be about one row or breach of this statement that was not appealed against before"
    )]
    AppealAbout,
    /// No such open appeal.
    #[error("there is no open appeal number {0}")]
    NoOpenAppeal(usize),
    /// One person on both sides.
    #[error("{0} cannot do both; another person is needed")]
    SamePerson(String),
    /// Signed already.
    #[error("the statement is signed and no longer changes")]
    Signed,
    /// Too early to sign.
    #[error("appeals are possible until {0}; sign after that day")]
    AppealsOpen(Date),
    /// Appeals without decision.
    #[error("{0} appeals wait for a decision; decide them first")]
    Undecided(usize),
    /// Items without value.
    #[error("`{0}` is not measured; enter its value with evidence first")]
    NotMeasured(String),
}

impl Statement {
    /// Draws up the statement of a quarter.
    ///
    /// # Errors
    /// Something observed that the contract does not name, or a value in a unit that measures something else.
    pub fn draw(terms: Terms, quarter: Quarter, observed: Observed) -> Result<Self, ContractFault> {
        if !(1..=4).contains(&quarter.number) || quarter.fee < Fen(0) {
            return Err(ContractFault::Quarter);
        }
        let items = observed.measured.keys().find(|id| terms.items.iter().all(|item| item.id != **id));
        let breaches = observed.breaches.iter().map(|breach| &breach.id);
        let breaches = breaches.into_iter().find(|id| terms.deductions.iter().all(|one| one.id != **id));
        let vetoes = observed.vetoes.iter().map(|breach| &breach.id);
        let vetoes = vetoes.into_iter().find(|id| terms.vetoes.iter().all(|veto| veto.id != **id));
        if let Some(id) = items.or(breaches).or(vetoes) {
            return Err(ContractFault::Unknown(id.clone()));
        }
        reckon(&terms, quarter.fee, &observed)?;
        Ok(Self { terms, quarter, observed, appeals: Vec::new(), signatures: Vec::new() })
    }

    /// The appeals, in the order asked.
    pub fn appeals(&self) -> &[Appeal] {
        &self.appeals
    }

    /// The signatures: who prepared, who approved.
    pub fn signatures(&self) -> &[Signature] {
        &self.signatures
    }

    /// Both figures, and how far the statement is.
    ///
    /// # Errors
    /// None for a statement that was drawn and changed here; one read from elsewhere may not fit its terms.
    pub fn sheet(&self) -> Result<Sheet, ContractFault> {
        Ok(Sheet {
            told: reckon(&self.terms, self.quarter.fee, &self.observed)?,
            decided: reckon(&self.terms, self.quarter.fee, &self.decided())?,
            undecided: self.undecided(),
            is_payable: self.signatures.len() == 2,
        })
    }

    /// The last day of appeal.
    pub fn appeals_until(&self) -> Date {
        self.quarter.told_on.saturating_add(i64::from(self.terms.appeal_days).days())
    }

    /// The operator appeals.
    ///
    /// # Errors
    /// Too late, signed already, about nothing that stands here, or in a unit that does not fit.
    pub fn appeal(&mut self, appeal: Appeal) -> Result<(), ContractFault> {
        let last = self.appeals_until();
        if !self.signatures.is_empty() {
            return Err(ContractFault::Signed);
        }
        if appeal.asked_on > last {
            return Err(ContractFault::AppealTooLate { last, asked_on: appeal.asked_on });
        }
        let stands = match &appeal.about {
            Contested::Figure { id, .. } => self.terms.items.iter().any(|item| item.id == *id),
            Contested::Breach(place) => *place < self.observed.breaches.len(),
            Contested::Veto(place) => *place < self.observed.vetoes.len(),
        };
        if !stands || self.appeals.iter().any(|other| is_same(&other.about, &appeal.about)) {
            return Err(ContractFault::AppealAbout);
        }
        let mut asked = self.observed.clone();
        apply(&mut asked, [&appeal.about]);
        reckon(&self.terms, self.quarter.fee, &asked)?;
        self.appeals.push(Appeal { decision: None, ..appeal });
        Ok(())
    }

    /// The office decides an appeal, by its position. Both figures stay.
    ///
    /// # Errors
    /// No such open appeal; decided by the one who asked.
    pub fn decide(&mut self, appeal: usize, decision: Decision) -> Result<(), ContractFault> {
        let open = self.appeals.get_mut(appeal).filter(|appeal| appeal.decision.is_none());
        let open = open.ok_or(ContractFault::NoOpenAppeal(appeal))?;
        if open.asked_by == decision.by {
            return Err(ContractFault::SamePerson(decision.by));
        }
        open.decision = Some(decision);
        Ok(())
    }

    /// Signs: first the one who prepared it, then another who approves.
    ///
    /// # Errors
    /// Before the appeals are over and decided, with an item not measured, by the same person, or a third time.
    pub fn sign(&mut self, signature: Signature) -> Result<(), ContractFault> {
        if self.signatures.len() >= 2 {
            return Err(ContractFault::Signed);
        }
        if signature.on <= self.appeals_until() {
            return Err(ContractFault::AppealsOpen(self.appeals_until()));
        }
        if self.undecided() > 0 {
            return Err(ContractFault::Undecided(self.undecided()));
        }
        let decided = self.sheet()?.decided;
        if let Some(row) = decided.rows.iter().find(|row| row.points.is_none()) {
            return Err(ContractFault::NotMeasured(row.id.clone()));
        }
        let asked = self.appeals.iter().map(|appeal| &appeal.asked_by);
        let mut others = asked.chain(self.signatures.iter().map(|other| &other.by));
        if others.any(|other| *other == signature.by) {
            return Err(ContractFault::SamePerson(signature.by));
        }
        self.signatures.push(signature);
        Ok(())
    }

    fn undecided(&self) -> usize {
        self.appeals.iter().filter(|appeal| appeal.decision.is_none()).count()
    }

    fn decided(&self) -> Observed {
        let mut observed = self.observed.clone();
        let granted = self.appeals.iter().filter(|appeal| appeal.is_granted());
        apply(&mut observed, granted.map(|appeal| &appeal.about));
        observed
    }
}

fn is_same(one: &Contested, other: &Contested) -> bool {
    match (one, other) {
        (Contested::Figure { id: one, .. }, Contested::Figure { id: other, .. }) => one == other,
        _ => one == other,
    }
}

fn apply<'a>(observed: &mut Observed, granted: impl IntoIterator<Item = &'a Contested>) {
    let (mut breaches, mut vetoes) = (Vec::new(), Vec::new());
    for about in granted {
        match about {
            Contested::Figure { id, corrected } => {
                observed.measured.insert(id.clone(), corrected.clone());
            }
            Contested::Breach(place) => breaches.push(*place),
            Contested::Veto(place) => vetoes.push(*place),
        }
    }
    strike(&mut observed.breaches, &breaches);
    strike(&mut observed.vetoes, &vetoes);
}

fn strike(rows: &mut Vec<Breach>, struck: &[usize]) {
    let mut place = 0..;
    rows.retain(|_| place.next().is_none_or(|place| !struck.contains(&place)));
}
