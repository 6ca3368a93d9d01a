//! Who opens a quarter, gathers what happened, tells, decides and signs; and what is refused.

use super::{Capacity, ContractFault, ContractQuarter, ContractRefusal, Incident, OPERATOR, Step, span};
use budget::attainment::{How, Measured};
use budget::contract::{Appeal, Breach, Contested, Decision, Signature, Statement, Terms};
use budget::money::Fen;
use casework::personal::Sealed;
use casework::policy::Policy;
use casework::{Actor, Right, access, indicators};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The number of a paper has at most so many characters.
const PAPER: usize = 120;

/// An appeal as the operator's letter has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Against what.
    pub about: Contested,
    /// Date of the letter.
    pub asked_on: Date,
    /// Its number.
    pub letter: String,
    /// Why.
    pub reason: Sealed,
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
    /// A quarter begins, with the terms of the pack.
    ///
    /// # Errors
    /// Not theirs, no quarter that is or was just now, no amount, or no terms that read.
    pub fn open(&self, year: i16, number: u8, fee: Fen) -> Result<Step, ContractRefusal> {
        self.may_appraise()?;
        let text = self.policy.contract.as_ref().map(|file| file.text.clone());
        let text = text.filter(|text| Terms::parse(text).is_ok()).ok_or(ContractFault::TermsUnsound)?;
        let today = self.today();
        let far = !(1..=4).contains(&number) || (today.year() - year).abs() > 1;
        if far || span(year, number).0 > today {
            return Err(ContractFault::QuarterOdd.into());
        }
        if fee <= Fen(0) {
            return Err(ContractFault::FeeOdd.into());
        }
        Ok(Step::Opened { year, number, fee, terms: text })
    }

    /// Values computed from the cases.
    ///
    /// # Errors
    /// Not theirs, told already, nothing of the terms, or in a unit that does not fit.
    pub fn compute(
        &self,
        quarter: &ContractQuarter,
        values: BTreeMap<String, Measured>,
    ) -> Result<Step, ContractRefusal> {
        self.gathering(quarter)?;
        if values.is_empty() {
            return Err(ContractFault::NoSuchItem.into());
        }
        tried(quarter, Step::Computed { values })
    }

    /// A value that is measured elsewhere, with its paper.
    ///
    /// # Errors
    /// Not theirs, told already, no such item, computed from the cases, no paper, or in a unit that does not fit.
    pub fn enter(
        &self,
        quarter: &ContractQuarter,
        item: &str,
        value: Measured,
    ) -> Result<Step, ContractRefusal> {
        self.gathering(quarter)?;
        if quarter.terms.items.iter().all(|known| known.id != item) {
            return Err(ContractFault::NoSuchItem.into());
        }
        let is_open = quarter.measured.get(item).is_some_and(|known| known.value().is_none());
        let entered = quarter.measured.get(item).is_some_and(|known| matches!(known.how, How::Manual { .. }));
        if indicators::find(item).is_some() && !is_open && !entered {
            return Err(ContractFault::IsComputed.into());
        }
        evident(&value.how)?;
        tried(quarter, Step::Entered { item: item.to_owned(), value })
    }

    /// A breach or a major incident.
    ///
    /// # Errors
    /// Not theirs, told already, not of the terms, no paper, or a day outside the quarter.
    pub fn happened(
        &self,
        quarter: &ContractQuarter,
        veto: bool,
        what: Breach,
    ) -> Result<Step, ContractRefusal> {
        self.gathering(quarter)?;
        let (from, through) = quarter.span();
        if what.on < from || what.on > through.min(self.today()) {
            return Err(ContractFault::DayOdd.into());
        }
        if !says(&what.evidence) {
            return Err(ContractFault::EvidenceMissing.into());
        }
        tried(quarter, Step::Happened { incident: Incident { what, veto } })
    }

    /// It was entered by mistake.
    ///
    /// # Errors
    /// Not theirs, told already, or not there.
    pub fn drop_incident(&self, quarter: &ContractQuarter, nth: u32) -> Result<Step, ContractRefusal> {
        self.gathering(quarter)?;
        let at = usize::try_from(nth).unwrap_or(usize::MAX);
        let known = quarter.incidents.get(at).is_some_and(Option::is_some);
        if known { Ok(Step::Dropped { nth }) } else { Err(ContractFault::NoSuchItem.into()) }
    }

    /// The operator is told the result.
    ///
    /// # Errors
    /// Not theirs, told already, the quarter is not over, or an item has no value.
    pub fn tell(&self, quarter: &ContractQuarter) -> Result<Step, ContractRefusal> {
        self.gathering(quarter)?;
        let on = self.today();
        if on <= quarter.span().1 {
            return Err(ContractFault::QuarterRunning.into());
        }
        if quarter.sheet()?.told.rows.iter().any(|row| row.points.is_none()) {
            return Err(ContractFault::NotMeasured.into());
        }
        Ok(Step::Told { on })
    }

    /// The operator appeals by letter.
    ///
    /// # Errors
    /// Not theirs, not told, a day that cannot be, no letter or words, too late, or about nothing that stands.
    pub fn appeal(&self, quarter: &ContractQuarter, asked: Correction) -> Result<Step, ContractRefusal> {
        self.may_appraise()?;
        let mut statement = told(quarter)?;
        let Correction { about, asked_on, letter, reason } = asked;
        if asked_on > self.today() || quarter.told_on.is_some_and(|told| asked_on < told) {
            return Err(ContractFault::DayOdd.into());
        }
        if !says(&letter) {
            return Err(ContractFault::EvidenceMissing.into());
        }
        worded(&reason)?;
        if let Contested::Figure { corrected, .. } = &about {
            evident(&corrected.how)?;
        }
        let (asked_by, no_words) = (OPERATOR.to_owned(), String::new());
        let appeal = Appeal { about: about.clone(), asked_by, asked_on, reason: no_words, decision: None };
        statement.appeal(appeal)?;
        Ok(Step::Appealed { about, asked_on, letter, reason })
    }

    /// Somebody else decides it.
    ///
    /// # Errors
    /// Not theirs, not told, no open appeal of that place, no words, or whoever wrote the letter down.
    pub fn decide(
        &self,
        quarter: &ContractQuarter,
        appeal: usize,
        granted: bool,
        reason: Sealed,
    ) -> Result<Step, ContractRefusal> {
        if !self.has(Right::ManageBudget) {
            self.may_appraise()?;
        }
        let mut statement = told(quarter)?;
        let (by, on) = (self.by.id.as_str().to_owned(), self.today());
        statement.decide(appeal, Decision { granted, by, on, reason: String::new() })?;
        if quarter.appeals.get(appeal).is_none_or(|asked| asked.by == self.by.id) {
            return Err(ContractFault::SamePerson.into());
        }
        worded(&reason)?;
        Ok(Step::Decided { appeal, granted, on, reason })
    }

    /// Somebody signs, as one who appraises or as one who pays.
    ///
    /// # Errors
    /// Not theirs, not told, signed in that capacity, the same person, or before it can be.
    pub fn sign(&self, quarter: &ContractQuarter, capacity: Capacity) -> Result<Step, ContractRefusal> {
        match capacity {
            Capacity::Appraiser => self.may_appraise()?,
            Capacity::Payer if !self.has(Right::ManageBudget) => return Err(ContractFault::MayNotPay.into()),
            Capacity::Payer => {}
        }
        let mut statement = told(quarter)?;
        if quarter.signed.iter().any(|(known, ..)| *known == capacity) {
            return Err(ContractFault::Signed.into());
        }
        let (by, on) = (self.by.id.as_str().to_owned(), self.today());
        statement.sign(Signature { by, on })?;
        Ok(Step::Signed { capacity, on })
    }

    fn gathering(&self, quarter: &ContractQuarter) -> Result<(), ContractRefusal> {
        self.may_appraise()?;
        if quarter.statement.is_some() { Err(ContractFault::ToldAlready.into()) } else { Ok(()) }
    }

    fn may_appraise(&self) -> Result<(), ContractRefusal> {
        if self.has(Right::Appraise) { Ok(()) } else { Err(ContractFault::MayNotAppraise.into()) }
    }

    fn has(&self, right: Right) -> bool {
        access::has(self.policy, self.by.role, right)
    }

    fn today(&self) -> Date {
        self.policy.local(self.at).date()
    }
}

/// The step, if the statement can still be drawn with it.
fn tried(quarter: &ContractQuarter, step: Step) -> Result<Step, ContractRefusal> {
    let mut with = quarter.clone();
    match &step {
        Step::Computed { values } => with.measured.extend(values.clone()),
        Step::Entered { item, value } => {
            with.measured.insert(item.clone(), value.clone());
        }
        Step::Happened { incident } => with.incidents.push(Some(incident.clone())),
        _ => {}
    }
    with.sheet()?;
    Ok(step)
}

fn told(quarter: &ContractQuarter) -> Result<Statement, ContractRefusal> {
    quarter.statement.clone().ok_or_else(|| ContractFault::NotTold.into())
}

fn says(text: &str) -> bool {
    !text.trim().is_empty() && text.chars().count() <= PAPER
}

fn evident(how: &How) -> Result<(), ContractRefusal> {
    match how {
        How::Manual { evidence } if says(evidence) => Ok(()),
        _ => Err(ContractFault::EvidenceMissing.into()),
    }
}

fn worded(words: &Sealed) -> Result<(), ContractRefusal> {
    if words.blank { Err(ContractFault::WordsMissing.into()) } else { Ok(()) }
}
