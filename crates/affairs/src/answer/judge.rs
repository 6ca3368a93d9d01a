//! Who writes a typical answer, and who releases it.

use super::{Answer, AnswerFault, AnswerStanding, Pair, Step, Trace};
use casework::personal::Sealed;
use casework::policy::Policy;
use casework::{Actor, CaseId, CategoryCode, Right, access};
use jiff::Timestamp;

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

/// The case an answer is taken from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Which.
    pub case: CaseId,
    /// What it is about.
    pub category: Option<CategoryCode>,
    /// Whether it is closed.
    pub closed: bool,
}

impl Desk<'_> {
    /// Whether this role proposes answers: who finds cases, at the office's own desks.
    pub fn proposes(&self) -> bool {
        !self.by.role.is_of_unit() && access::has(self.policy, self.by.role, Right::FindCases)
    }

    /// Writes one from a case this person may read; `found` is what was seen in its words.
    ///
    /// # Errors
    /// Not theirs, a case that is not closed, no words, or personal data in them.
    pub fn propose(&self, source: Source, pair: Pair, found: Option<Trace>) -> Result<Step, AnswerFault> {
        self.may_propose()?;
        if !source.closed {
            return Err(AnswerFault::CaseOpen);
        }
        sound(&pair, found)?;
        let Source { case, category, .. } = source;
        Ok(Step::Proposed { case, category, day: self.policy.local(self.at).date(), pair })
    }

    /// Writes it anew.
    ///
    /// # Errors
    /// Not theirs, released or withdrawn, no words, or personal data in them.
    pub fn rewrite(&self, answer: &Answer, pair: Pair, found: Option<Trace>) -> Result<Step, AnswerFault> {
        self.may_propose()?;
        waiting(answer)?;
        sound(&pair, found)?;
        Ok(Step::Rewritten { pair })
    }

    /// Gives it back.
    ///
    /// # Errors
    /// Not theirs, not waiting, or without a reason.
    pub fn give_back(&self, answer: &Answer, reason: Sealed) -> Result<Step, AnswerFault> {
        self.may_release()?;
        proposed(answer)?;
        reasoned(&reason)?;
        Ok(Step::Returned { reason })
    }

    /// Shows it to everybody.
    ///
    /// # Errors
    /// Not theirs, not waiting, or written by the same person.
    pub fn release(&self, answer: &Answer) -> Result<Step, AnswerFault> {
        self.may_release()?;
        proposed(answer)?;
        if answer.hands.contains(&self.by.id) { Err(AnswerFault::SamePerson) } else { Ok(Step::Released) }
    }

    /// Shows it no longer.
    ///
    /// # Errors
    /// Not theirs, not released, or without a reason.
    pub fn withdraw(&self, answer: &Answer, reason: Sealed) -> Result<Step, AnswerFault> {
        self.may_release()?;
        if answer.standing != AnswerStanding::Released {
            return Err(AnswerFault::NotReleased);
        }
        reasoned(&reason)?;
        Ok(Step::Withdrawn { reason })
    }

    fn may_propose(&self) -> Result<(), AnswerFault> {
        if self.proposes() { Ok(()) } else { Err(AnswerFault::MayNotPropose) }
    }

    fn may_release(&self) -> Result<(), AnswerFault> {
        let may = access::has(self.policy, self.by.role, Right::Publish);
        if may { Ok(()) } else { Err(AnswerFault::MayNotRelease) }
    }
}

fn sound(pair: &Pair, found: Option<Trace>) -> Result<(), AnswerFault> {
    if pair.asked.blank || pair.said.blank {
        return Err(AnswerFault::WordsMissing);
    }
    found.map_or(Ok(()), |trace| Err(trace.into()))
}

fn waiting(answer: &Answer) -> Result<(), AnswerFault> {
    let waits = matches!(answer.standing, AnswerStanding::Proposed | AnswerStanding::Returned);
    if waits { Ok(()) } else { Err(AnswerFault::NotWaiting) }
}

fn proposed(answer: &Answer) -> Result<(), AnswerFault> {
    if answer.standing == AnswerStanding::Proposed { Ok(()) } else { Err(AnswerFault::NotWaiting) }
}

fn reasoned(reason: &Sealed) -> Result<(), AnswerFault> {
    if reason.blank { Err(AnswerFault::ReasonMissing) } else { Ok(()) }
}
