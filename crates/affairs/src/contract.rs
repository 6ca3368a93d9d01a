//! 外包服务季度考核: what the operator of the hotline is paid for a quarter, and how that came about.
//!
//! A quarter carries its terms with it, as they stood when it was opened. Points and money are never kept: they are
//! reckoned by `budget::contract` from what was observed, as the operator was first told and as it was decided.

mod judge;
mod refusal;
mod step;

pub use judge::{Correction, Desk};
pub use refusal::ContractRefusal;
pub use step::{Capacity, Incident, Step};

use crate::{Affair, AffairFault, AffairKind, Entry};
use budget::attainment::Measured;
use budget::contract::{
    Appeal, Breach, Contested, ContractFault as CoreFault, Decision, Observed, Quarter, Sheet, Signature,
    Statement, Terms,
};
use budget::money::Fen;
use casework::personal::Sealed;
use casework::{ActorId, CaseId, coded};
use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use std::collections::BTreeMap;

/// Who appeals, in the statement: the operator, whoever of the office writes its letter down.
const OPERATOR: &str = "operator";

coded! {
    /// Why a step is not taken.
    ContractFault {
        /// The role does not appraise under the pack.
        MayNotAppraise = "may_not_appraise",
        /// The role does not manage the budget under the pack.
        MayNotPay = "may_not_pay",
        /// The pack has no terms, or none that read.
        TermsUnsound = "terms_unsound",
        /// Not a quarter of this year or one beside it.
        QuarterOdd = "quarter_odd",
        /// The quarter is open already.
        OpenedAlready = "opened_already",
        /// The fee is no amount.
        FeeOdd = "fee_odd",
        /// The terms name no such item, deduction or veto.
        NoSuchItem = "no_such_item",
        /// It is computed from the cases and entered by nobody.
        IsComputed = "is_computed",
        /// Not a number, or in a unit that measures something else.
        ValueOdd = "value_odd",
        /// The paper that shows it is missing.
        EvidenceMissing = "evidence_missing",
        /// Outside the quarter, before the telling, or still to come.
        DayOdd = "day_odd",
        /// The operator has been told: what was observed no longer changes.
        ToldAlready = "told_already",
        /// The operator has not been told.
        NotTold = "not_told",
        /// The quarter is not over.
        QuarterRunning = "quarter_running",
        /// An item has no value.
        NotMeasured = "not_measured",
        /// The days of appeal are over.
        AppealLate = "appeal_late",
        /// About nothing that stands here, or appealed against before.
        AppealAbout = "appeal_about",
        /// There is no such appeal, or it is decided.
        NoOpenAppeal = "no_open_appeal",
        /// Words are missing.
        WordsMissing = "words_missing",
        /// Another person is needed.
        SamePerson = "same_person",
        /// The days of appeal still run.
        AppealsOpen = "appeals_open",
        /// Appeals wait for a decision.
        Undecided = "undecided",
        /// Signed in that capacity, or wholly: nothing changes any more.
        Signed = "signed",
    }
}

impl AffairFault for ContractRefusal {
    fn code(self) -> &'static str {
        self.why.code()
    }
}

coded! {
    /// Where a quarter stands.
    ContractStanding {
        /// 考核中: what happened is gathered.
        Gathering = "gathering",
        /// 已告知: the operator may appeal.
        Told = "told",
        /// 一方已签.
        SignedOnce = "signed_once",
        /// 双方已签: payable.
        Signed = "signed",
    }
}

/// The words of an appeal and of its decision; the statement holds the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppealWords {
    /// Number of the operator's letter.
    pub letter: String,
    /// Who wrote it down.
    pub by: ActorId,
    /// Why it appeals.
    pub reason: Sealed,
    /// Who decided, and why.
    pub decided: Option<(ActorId, Sealed)>,
}

/// A quarter as its steps make it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContractQuarter {
    /// The terms as they stood in the pack, letter by letter.
    pub text: String,
    /// The terms.
    pub terms: Terms,
    /// Year.
    pub year: i16,
    /// 1 to 4.
    pub number: u8,
    /// What is due in full.
    pub fee: Fen,
    /// Values by item.
    pub measured: BTreeMap<String, Measured>,
    /// Breaches and vetoes; `None` for one that was taken back before the telling.
    pub incidents: Vec<Option<Incident>>,
    /// The statement, once the operator was told.
    pub statement: Option<Statement>,
    /// When that was.
    pub told_on: Option<Date>,
    /// The words of its appeals, in the same order.
    pub appeals: Vec<AppealWords>,
    /// Who signed as what.
    pub signed: Vec<(Capacity, ActorId, Date)>,
}

impl ContractQuarter {
    /// First and last day.
    pub fn span(&self) -> (Date, Date) {
        span(self.year, self.number)
    }

    /// How its commitment in the account of the year names it.
    pub fn reference(&self) -> String {
        format!("{} {}-Q{}", self.terms.name, self.year, self.number)
    }

    /// What is to be paid: of a quarter that both have signed.
    pub fn payable(&self) -> Option<Fen> {
        self.sheet().ok().filter(|_| self.is_final())?.decided.payable
    }

    /// What the statement is drawn from.
    pub fn observed(&self) -> Observed {
        let of = |veto: bool| -> Vec<Breach> {
            let known = self.incidents.iter().flatten().filter(|one| one.veto == veto);
            known.map(|one| one.what.clone()).collect()
        };
        Observed { measured: self.measured.clone(), breaches: of(false), vetoes: of(true) }
    }

    /// Points and money: of the statement, or as they would be if it were told now.
    ///
    /// # Errors
    /// A value in a unit that does not fit its item.
    pub fn sheet(&self) -> Result<Sheet, CoreFault> {
        match &self.statement {
            Some(statement) => statement.sheet(),
            None => self.drawn(self.span().1)?.sheet(),
        }
    }

    /// Whether both have signed it: nothing changes any more.
    pub fn is_final(&self) -> bool {
        self.standing() == ContractStanding::Signed
    }

    fn drawn(&self, told_on: Date) -> Result<Statement, CoreFault> {
        let quarter = Quarter { year: self.year, number: self.number, fee: self.fee, told_on };
        Statement::draw(self.terms.clone(), quarter, self.observed())
    }

    fn standing(&self) -> ContractStanding {
        match (&self.statement, self.signed.len()) {
            (None, _) => ContractStanding::Gathering,
            (Some(_), 0) => ContractStanding::Told,
            (Some(_), 1) => ContractStanding::SignedOnce,
            (Some(_), _) => ContractStanding::Signed,
        }
    }

    fn appealed(&mut self, about: &Contested, asked_on: Date, words: AppealWords) {
        let (asked_by, reason) = (OPERATOR.to_owned(), String::new());
        let appeal = Appeal { about: about.clone(), asked_by, asked_on, reason, decision: None };
        let taken = self.statement.as_mut().is_some_and(|statement| statement.appeal(appeal).is_ok());
        if taken {
            self.appeals.push(words);
        }
    }

    fn decided(&mut self, appeal: usize, decision: Decision, reason: &Sealed) {
        let by = ActorId::from(decision.by.as_str());
        let taken =
            self.statement.as_mut().is_some_and(|statement| statement.decide(appeal, decision).is_ok());
        if let Some(words) = self.appeals.get_mut(appeal).filter(|_| taken) {
            words.decided = Some((by, reason.clone()));
        }
    }
}

/// First and last day of a quarter.
pub(crate) fn span(year: i16, number: u8) -> (Date, Date) {
    let first = i8::try_from(number.clamp(1, 4)).unwrap_or(1) * 3 - 2;
    let from = Date::new(year, first, 1).unwrap_or(date(1949, 10, 1));
    (from, from.saturating_add(2.months()).last_of_month())
}

impl Affair for ContractQuarter {
    const KIND: AffairKind = AffairKind::Contract;
    type Step = Step;
    type Fault = ContractRefusal;

    fn begin(first: &Entry<Step>) -> Option<Self> {
        let Step::Opened { year, number, fee, terms: text } = &first.what else { return None };
        let (measured, incidents) = (BTreeMap::new(), Vec::new());
        Some(Self {
            terms: Terms::parse(text).ok()?,
            text: text.clone(),
            year: *year,
            number: *number,
            fee: *fee,
            measured,
            incidents,
            statement: None,
            told_on: None,
            appeals: Vec::new(),
            signed: Vec::new(),
        })
    }

    fn after(mut self, next: &Entry<Step>) -> Self {
        let by = &next.by.id;
        match &next.what {
            Step::Opened { .. } => {}
            Step::Computed { values } => self.measured.extend(values.clone()),
            Step::Entered { item, value } => {
                self.measured.insert(item.clone(), value.clone());
            }
            Step::Happened { incident } => self.incidents.push(Some(incident.clone())),
            Step::Dropped { nth } => {
                let at = usize::try_from(*nth).unwrap_or(usize::MAX);
                if let Some(incident) = self.incidents.get_mut(at) {
                    *incident = None;
                }
            }
            Step::Told { on } => {
                (self.statement, self.told_on) = (self.drawn(*on).ok(), Some(*on));
            }
            Step::Appealed { about, asked_on, letter, reason } => {
                let (letter, reason) = (letter.clone(), reason.clone());
                let words = AppealWords { letter, by: by.clone(), reason, decided: None };
                self.appealed(about, *asked_on, words);
            }
            Step::Decided { appeal, granted, on, reason } => {
                let (by, granted, on) = (by.as_str().to_owned(), *granted, *on);
                self.decided(*appeal, Decision { granted, by, on, reason: String::new() }, reason);
            }
            Step::Signed { capacity, on } => {
                let signature = Signature { by: by.as_str().to_owned(), on: *on };
                if self.statement.as_mut().is_some_and(|statement| statement.sign(signature).is_ok()) {
                    self.signed.push((*capacity, by.clone(), *on));
                }
            }
        }
        self
    }

    fn status(&self) -> &'static str {
        self.standing().code()
    }

    fn day(&self) -> Date {
        self.span().1
    }

    fn place(&self) -> String {
        self.terms.name.clone()
    }

    fn cases(&self) -> Vec<CaseId> {
        Vec::new()
    }

    fn papers(step: &Step) -> Vec<&Sealed> {
        match step {
            Step::Appealed { reason, .. } | Step::Decided { reason, .. } => vec![reason],
            _ => Vec::new(),
        }
    }
}
