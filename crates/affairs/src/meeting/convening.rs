//! Convening, the agenda, and holding the meeting. Who a case is about never sits at its table.

use super::{Invitation, Meeting, MeetingFault, Stage, Step};
use casework::personal::Sealed;
use casework::policy::Policy;
use casework::{Actor, Case, Right, UnitId, access};
use jiff::Timestamp;
use jiff::civil::Date;

/// Longest line of an invitation.
const LINE: usize = 200;

/// Who wants something of a meeting, and when.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The rules.
    pub policy: &'a Policy,
    /// Who.
    pub by: &'a Actor,
    /// Now.
    pub at: Timestamp,
}

pub(super) type Judged = Result<Step, MeetingFault>;

impl Around<'_> {
    /// Convenes a meeting.
    ///
    /// # Errors
    /// The role, the units, or what the invitation says.
    pub fn convene(&self, mut invitation: Invitation) -> Judged {
        self.convenes()?;
        invitation.units.sort_unstable();
        invitation.units.dedup();
        let stated = |line: &str| !line.trim().is_empty() && line.chars().count() <= LINE;
        if !stated(&invitation.place) || !stated(&invitation.chair) || invitation.units.len() < 2 {
            return Err(MeetingFault::NoticeUnsound);
        }
        invitation.units.iter().try_for_each(|unit| self.known(unit))?;
        Ok(Step::Convened(Box::new(invitation)))
    }

    /// Invites one unit more; `agenda` are the cases on the agenda.
    ///
    /// # Errors
    /// The role, the unit, or a case on the agenda is about it.
    pub fn invite(&self, meeting: &Meeting, agenda: &[&Case], unit: &UnitId) -> Judged {
        self.prepares(meeting)?;
        self.known(unit)?;
        if meeting.invitation.units.contains(unit) {
            return Err(MeetingFault::InvitedAlready);
        }
        let listed = agenda.iter().filter(|case| meeting.agenda.contains(&case.id));
        if listed.clone().count() != meeting.agenda.len() {
            return Err(MeetingFault::NoSuchCase);
        }
        if listed.into_iter().any(|case| access::is_accused(self.policy, case, unit)) {
            return Err(MeetingFault::AccusedIsInvited);
        }
        Ok(Step::Invited { unit: unit.clone() })
    }

    /// Puts a case on the agenda.
    ///
    /// # Errors
    /// The role, the case is hidden from whoever convenes, or is about a unit that is invited.
    pub fn list(&self, meeting: &Meeting, case: &Case) -> Judged {
        self.prepares(meeting)?;
        if !access::may_see(self.policy, self.by, case) {
            return Err(MeetingFault::NoSuchCase);
        }
        if meeting.agenda.contains(&case.id) {
            return Err(MeetingFault::ListedAlready);
        }
        if meeting.invitation.units.iter().any(|unit| access::is_accused(self.policy, case, unit)) {
            return Err(MeetingFault::AccusedIsInvited);
        }
        Ok(Step::Listed { case: case.id })
    }

    /// Takes a case off the agenda.
    ///
    /// # Errors
    /// The role, or it is not on it.
    pub fn unlist(&self, meeting: &Meeting, case: &Case) -> Judged {
        self.prepares(meeting)?;
        if meeting.agenda.contains(&case.id) {
            Ok(Step::Unlisted { case: case.id })
        } else {
            Err(MeetingFault::NotListed)
        }
    }

    /// It took place. `agenda` are the cases on it, as they stand now: somebody may have been accused since.
    ///
    /// # Errors
    /// The role, the day, an empty agenda, no minutes, or a unit that should not have sat there.
    pub fn hold(&self, meeting: &Meeting, agenda: &[&Case], minutes: Sealed) -> Judged {
        self.prepares(meeting)?;
        if self.today() < meeting.invitation.day {
            return Err(MeetingFault::TooEarly);
        }
        if meeting.agenda.is_empty() {
            return Err(MeetingFault::NothingToDiscuss);
        }
        worded(&minutes)?;
        let invited = &meeting.invitation.units;
        for listed in &meeting.agenda {
            let case = agenda.iter().find(|case| case.id == *listed).ok_or(MeetingFault::NoSuchCase)?;
            if invited.iter().any(|unit| access::is_accused(self.policy, case, unit)) {
                return Err(MeetingFault::AccusedIsInvited);
            }
        }
        Ok(Step::Held { minutes })
    }

    /// It does not take place.
    ///
    /// # Errors
    /// The role, it took place, or no reason.
    pub fn cancel(&self, meeting: &Meeting, reason: Sealed) -> Judged {
        self.prepares(meeting)?;
        worded(&reason)?;
        Ok(Step::Cancelled { reason })
    }

    pub(super) fn prepares(&self, meeting: &Meeting) -> Result<(), MeetingFault> {
        self.convenes()?;
        if meeting.stage == Stage::Convened { Ok(()) } else { Err(MeetingFault::NotConvened) }
    }

    pub(super) fn convenes(&self) -> Result<(), MeetingFault> {
        let may = access::has(self.policy, self.by.role, Right::ManageMeetings);
        if may { Ok(()) } else { Err(MeetingFault::MayNotConvene) }
    }

    pub(super) fn known(&self, unit: &UnitId) -> Result<(), MeetingFault> {
        if self.policy.units.contains_key(unit) { Ok(()) } else { Err(MeetingFault::NoSuchUnit) }
    }

    pub(super) fn today(&self) -> Date {
        self.policy.local(self.at).date()
    }
}

pub(super) fn worded(words: &Sealed) -> Result<(), MeetingFault> {
    if words.blank { Err(MeetingFault::WordsMissing) } else { Ok(()) }
}
