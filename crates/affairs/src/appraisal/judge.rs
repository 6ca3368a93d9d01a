//! Who opens a month, asks, decides and publishes.

use super::{Appraisal, AppraisalFault, Counted, Step, Yardstick};
use casework::personal::Sealed;
use casework::policy::Policy;
use casework::{Actor, CaseId, Right, access};
use jiff::Timestamp;
use jiff::civil::Date;

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
    /// The month with that day is opened, measured by these.
    ///
    /// # Errors
    /// Not theirs, the pack compares units by nothing, the month is not over, or nothing to measure by.
    pub fn open(&self, month: Date, yardsticks: Vec<Yardstick>) -> Result<Step, AppraisalFault> {
        self.appraises()?;
        let rules = self.policy.appraisal.clone();
        if !rules.are_given() {
            return Err(AppraisalFault::NoRules);
        }
        if self.policy.local(self.at).date() <= month.last_of_month() {
            return Err(AppraisalFault::MonthRuns);
        }
        let measures = |one: &Yardstick| {
            one.indicator == rules.decisive && one.reference.values().any(|counts| counts.of > 0)
        };
        if !yardsticks.iter().any(measures) {
            return Err(AppraisalFault::NoReference);
        }
        let until = self.policy.objections_until(self.at);
        Ok(Step::Opened { month: month.first_of_month(), rules, until, yardsticks })
    }

    /// A unit asks that a case not count. `is_counted`: whether it counts for this unit in this month.
    ///
    /// # Errors
    /// No unit, published, too late, asked before, a case that does not count, or no words.
    pub fn ask(
        &self,
        appraisal: &Appraisal,
        case: CaseId,
        is_counted: bool,
        ground: Sealed,
    ) -> Result<Step, AppraisalFault> {
        let unit = self.by.unit.as_ref().filter(|_| self.by.role.is_of_unit());
        let unit = unit.ok_or(AppraisalFault::MayNotAsk)?.clone();
        is_open(appraisal)?;
        if self.at >= appraisal.until {
            return Err(AppraisalFault::TooLate);
        }
        if appraisal.requests.iter().any(|request| request.case == case && request.unit == unit) {
            return Err(AppraisalFault::AskedBefore);
        }
        if !is_counted {
            return Err(AppraisalFault::NotCounted);
        }
        worded(&ground)?;
        let nth = u32::try_from(appraisal.requests.len()).unwrap_or(u32::MAX).saturating_add(1);
        Ok(Step::Asked { nth, unit, case, ground })
    }

    /// A request is granted or refused.
    ///
    /// # Errors
    /// Not theirs, published, no such request, decided before, their own request, or no words.
    pub fn decide(
        &self,
        appraisal: &Appraisal,
        nth: u32,
        granted: bool,
        reason: Sealed,
    ) -> Result<Step, AppraisalFault> {
        self.appraises()?;
        is_open(appraisal)?;
        let request = appraisal.request(nth).ok_or(AppraisalFault::NoSuchRequest)?;
        if request.decision.is_some() {
            return Err(AppraisalFault::DecidedBefore);
        }
        if request.asked.1 == self.by.id {
            return Err(AppraisalFault::SamePerson);
        }
        worded(&reason)?;
        Ok(Step::Decided { nth, granted, reason })
    }

    /// The lists are frozen.
    ///
    /// # Errors
    /// Not theirs, published, units may still ask, or a request waits.
    pub fn publish(&self, appraisal: &Appraisal, counted: Counted) -> Result<Step, AppraisalFault> {
        self.appraises()?;
        is_open(appraisal)?;
        if self.at < appraisal.until {
            return Err(AppraisalFault::ObjectionsRun);
        }
        // The lists may have been made while a request waited that is decided by now.
        let Counted { as_of, head, lists } = counted;
        if appraisal.undecided() > 0 || lists.iter().any(|list| list.ranking.undecided > 0) {
            return Err(AppraisalFault::Undecided);
        }
        Ok(Step::Published { as_of, head, lists })
    }

    fn appraises(&self) -> Result<(), AppraisalFault> {
        let may = access::has(self.policy, self.by.role, Right::Appraise);
        if may { Ok(()) } else { Err(AppraisalFault::MayNotAppraise) }
    }
}

fn is_open(appraisal: &Appraisal) -> Result<(), AppraisalFault> {
    if appraisal.published.is_some() { Err(AppraisalFault::Published) } else { Ok(()) }
}

fn worded(words: &Sealed) -> Result<(), AppraisalFault> {
    if words.blank { Err(AppraisalFault::WordsMissing) } else { Ok(()) }
}
