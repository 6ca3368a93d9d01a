//! Who writes, who screens, who releases.

use super::{Contribution, ContributionFault, Proposal, Step, Withholding};
use crate::AffairId;
use crate::topic::Topic;
use casework::personal::Sealed;
use casework::policy::Policy;
use casework::{Actor, CaseId, Right, access};
use jiff::Timestamp;

/// What the first of two persons proposes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screening {
    /// To show these words.
    Show(Sealed),
    /// Not to show it.
    Withhold(Withholding),
}

/// Somebody writes to a topic, with a name or without.
///
/// # Errors
/// The topic takes nothing now, or nothing is written.
pub fn receive(
    policy: &Policy,
    at: Timestamp,
    (id, topic): (AffairId, &Topic),
    (words, writer): (Sealed, Option<Sealed>),
    (urgent, show): (bool, bool),
) -> Result<Step, ContributionFault> {
    let day = policy.local(at).date();
    if !topic.takes(day) {
        return Err(ContributionFault::NotOpen);
    }
    worded(&words)?;
    Ok(Step::Received { topic: id, day, words, writer, urgent, show })
}

/// Who screens, and when.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'a> {
    /// The rules.
    pub policy: &'a Policy,
    /// Who.
    pub by: &'a Actor,
}

impl Desk<'_> {
    /// The first person proposes what to show, or not to.
    ///
    /// # Errors
    /// Screened to the end, or words missing, or words that the writer does not want shown.
    pub fn propose(&self, one: &Contribution, what: Screening) -> Result<Step, ContributionFault> {
        self.may_manage()?;
        if one.confirmed {
            return Err(ContributionFault::ScreenedAlready);
        }
        match what {
            Screening::Show(_) if !one.show => Ok(Step::Doubted { ground: Withholding::Asked }),
            Screening::Show(shown) => {
                worded(&shown)?;
                Ok(Step::Cleaned { shown })
            }
            Screening::Withhold(ground) => Ok(Step::Doubted { ground }),
        }
    }

    /// A second person agrees.
    ///
    /// # Errors
    /// Nothing is proposed, or the same person proposed it.
    pub fn confirm(&self, one: &Contribution) -> Result<Step, ContributionFault> {
        self.second(one)?;
        Ok(Step::Confirmed)
    }

    /// A second person does not agree.
    ///
    /// # Errors
    /// As [`Self::confirm`], or no reason.
    pub fn give_back(&self, one: &Contribution, reason: Sealed) -> Result<Step, ContributionFault> {
        self.second(one)?;
        worded(&reason)?;
        Ok(Step::Returned { reason })
    }

    /// It became a case.
    ///
    /// # Errors
    /// It has become one already.
    pub fn split(&self, one: &Contribution, case: CaseId) -> Result<Step, ContributionFault> {
        self.may_split(one)?;
        Ok(Step::Split { case })
    }

    /// Whether it may become a case.
    ///
    /// # Errors
    /// Not theirs to do, or it has become one already.
    pub fn may_split(&self, one: &Contribution) -> Result<(), ContributionFault> {
        self.may_manage()?;
        if one.case.is_some() { Err(ContributionFault::SplitAlready) } else { Ok(()) }
    }

    /// It is honoured, for what it says and not for who says it.
    ///
    /// # Errors
    /// It is not shown, honoured already, or no reason is given.
    pub fn award(&self, one: &Contribution, reason: Sealed) -> Result<Step, ContributionFault> {
        self.may_manage()?;
        if one.shown().is_none() {
            return Err(ContributionFault::NotShown);
        }
        if one.award.is_some() {
            return Err(ContributionFault::AwardedAlready);
        }
        worded(&reason)?;
        Ok(Step::Awarded { reason })
    }

    fn second(&self, one: &Contribution) -> Result<(), ContributionFault> {
        self.may_manage()?;
        if one.confirmed {
            return Err(ContributionFault::ScreenedAlready);
        }
        let (_, first): &(Proposal, _) = one.proposal.as_ref().ok_or(ContributionFault::NothingProposed)?;
        if *first == self.by.id { Err(ContributionFault::SamePerson) } else { Ok(()) }
    }

    fn may_manage(&self) -> Result<(), ContributionFault> {
        let may = access::has(self.policy, self.by.role, Right::ManageTopics);
        if may { Ok(()) } else { Err(ContributionFault::MayNotManage) }
    }
}

fn worded(words: &Sealed) -> Result<(), ContributionFault> {
    if words.blank { Err(ContributionFault::WordsMissing) } else { Ok(()) }
}
