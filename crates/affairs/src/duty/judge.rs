//! Who begins a duty, says it is done, and lets a record go.

use super::{Duty, DutyFault, DutyStanding, Step};
use casework::personal::Sealed;
use casework::policy::Policy;
use casework::policy::duty::{DutyRule, DutyTerm};
use casework::{Actor, ReasonId, Right, access};
use jiff::civil::Time;
use jiff::{SignedDuration, Timestamp};

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
    /// The event of a duty happened at `event`.
    ///
    /// # Errors
    /// Not theirs, a duty that begins by itself, an event to come, or no words on what it is about.
    pub fn begin(&self, duty: &ReasonId, event: Timestamp, about: Sealed) -> Result<Step, DutyFault> {
        let rule = self.theirs(duty)?;
        if rule.term == DutyTerm::EachYear {
            return Err(DutyFault::BeginsByItself);
        }
        if event > self.at {
            return Err(DutyFault::InFuture);
        }
        worded(&about)?;
        Ok(begun(self.policy, rule, event, about))
    }

    /// It was done.
    ///
    /// # Errors
    /// Not theirs, over, a record, no words, or at a moment that cannot be.
    pub fn done(&self, duty: &Duty, when: Timestamp, note: Sealed) -> Result<Step, DutyFault> {
        self.theirs(&duty.duty)?;
        match duty.standing {
            DutyStanding::Owed => {}
            DutyStanding::Kept => return Err(DutyFault::IsKept),
            DutyStanding::Done | DutyStanding::Removed => return Err(DutyFault::Over),
        }
        if when > self.at {
            return Err(DutyFault::InFuture);
        }
        if when < duty.event {
            return Err(DutyFault::BeforeItBegan);
        }
        worded(&note)?;
        Ok(Step::Done { when, note })
    }

    /// The record went.
    ///
    /// # Errors
    /// Not theirs, over, no record, its time is not over, or no words.
    pub fn remove(&self, duty: &Duty, note: Sealed) -> Result<Step, DutyFault> {
        self.theirs(&duty.duty)?;
        match duty.standing {
            DutyStanding::Kept if duty.may_go(self.at) => {}
            DutyStanding::Kept => return Err(DutyFault::MustBeKept),
            DutyStanding::Owed => return Err(DutyFault::NotKept),
            DutyStanding::Done | DutyStanding::Removed => return Err(DutyFault::Over),
        }
        worded(&note)?;
        Ok(Step::Removed { note })
    }

    fn theirs(&self, duty: &ReasonId) -> Result<&DutyRule, DutyFault> {
        if !access::has(self.policy, self.by.role, Right::ManageDuties) {
            return Err(DutyFault::MayNotManage);
        }
        let rule = self.policy.duty(duty.as_str()).ok_or(DutyFault::NoSuchDuty)?;
        if rule.roles.contains(&self.by.role) { Ok(rule) } else { Err(DutyFault::NotYours) }
    }
}

/// The duty of this year, which the office begins by itself; `None` if the rule is not of each year.
pub fn of_this_year(policy: &Policy, rule: &DutyRule, at: Timestamp) -> Option<Step> {
    if rule.term != DutyTerm::EachYear {
        return None;
    }
    let first = policy.local(at).date().first_of_year().to_datetime(Time::midnight());
    Some(begun(policy, rule, policy.instant(first), Sealed::default()))
}

fn begun(policy: &Policy, rule: &DutyRule, event: Timestamp, about: Sealed) -> Step {
    let due = policy.duty_due(rule, event);
    let last = due.checked_sub(SignedDuration::from_micros(1)).unwrap_or(due);
    let day = policy.local(last).date();
    Step::Began { duty: rule.id.clone(), event, due, day, kept: rule.is_kept(), about }
}

fn worded(words: &Sealed) -> Result<(), DutyFault> {
    if words.blank { Err(DutyFault::WordsMissing) } else { Ok(()) }
}
