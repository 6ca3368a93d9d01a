//! Resolutions: what was resolved, how far it is, and that it is done.

use super::convening::{Around, Judged, worded};
use super::{Meeting, MeetingFault, Resolution, ResolutionState, Resolved, Stage, Step};
use almanac::{Deadline, Limit, Span};
use casework::personal::Sealed;
use casework::{Case, UnitId, access};
use jiff::civil::Date;

/// Where the days of a resolution come from, as their arithmetic says it.
const RULE: &str = "resolution";

impl Around<'_> {
    /// The last day of a span that begins today, by the office's calendar.
    pub fn due(&self, span: Span) -> Date {
        let limit = Limit { rule: RULE.to_owned(), article: String::new(), span, close_of_business: None };
        Deadline::compute(limit, self.policy.local(self.at), &self.policy.calendar).shows_as().0
    }

    /// Something is resolved on a case of the agenda.
    ///
    /// # Errors
    /// The role, the case, the unit, the day, or no words.
    pub fn resolve(&self, meeting: &Meeting, case: &Case, resolved: Resolved) -> Judged {
        self.follows(meeting)?;
        if case.id != resolved.case || !meeting.agenda.contains(&resolved.case) {
            return Err(MeetingFault::NotListed);
        }
        self.known(&resolved.unit)?;
        if access::is_accused(self.policy, case, &resolved.unit) {
            return Err(MeetingFault::AccusedIsResponsible);
        }
        if resolved.due < meeting.invitation.day {
            return Err(MeetingFault::DueTooEarly);
        }
        worded(&resolved.words)?;
        Ok(Step::Resolved(Box::new(resolved)))
    }

    /// How far a resolution is.
    ///
    /// # Errors
    /// Whoever is not responsible, a resolution that is over, or no words.
    pub fn report(&self, meeting: &Meeting, (nth, case): (u32, &Case), words: Sealed) -> Judged {
        self.answers_for(meeting, nth, case)?;
        worded(&words)?;
        Ok(Step::Reported { nth, words })
    }

    /// A resolution is carried out.
    ///
    /// # Errors
    /// As [`Self::report`].
    pub fn prove(&self, meeting: &Meeting, (nth, case): (u32, &Case), proof: Sealed) -> Judged {
        self.answers_for(meeting, nth, case)?;
        worded(&proof)?;
        Ok(Step::Proven { nth, proof })
    }

    /// A resolution will not be carried out. Only whoever convened says so.
    ///
    /// # Errors
    /// The role, a resolution that is over, or no reason.
    pub fn drop_resolution(&self, meeting: &Meeting, nth: u32, reason: Sealed) -> Judged {
        self.follows(meeting)?;
        open(meeting, nth)?;
        worded(&reason)?;
        Ok(Step::Dropped { nth, reason })
    }

    /// Closes the meeting.
    ///
    /// # Errors
    /// The role, a case without a resolution, or a resolution neither proven nor dropped.
    pub fn close(&self, meeting: &Meeting) -> Judged {
        self.follows(meeting)?;
        let resolved = |case| meeting.resolutions.iter().any(|resolution| resolution.what.case == case);
        if meeting.agenda.iter().any(|case| !resolved(*case)) {
            return Err(MeetingFault::CaseUnresolved);
        }
        if meeting.resolutions.iter().any(|resolution| resolution.state == ResolutionState::Open) {
            return Err(MeetingFault::ResolutionsOpen);
        }
        Ok(Step::Closed)
    }

    fn follows(&self, meeting: &Meeting) -> Result<(), MeetingFault> {
        self.convenes()?;
        held(meeting)
    }

    /// Who is accused since it was resolved reports on it no more.
    fn answers_for(&self, meeting: &Meeting, nth: u32, case: &Case) -> Result<(), MeetingFault> {
        held(meeting)?;
        let resolution = open(meeting, nth)?;
        if case.id != resolution.what.case {
            return Err(MeetingFault::NoSuchCase);
        }
        let accused = |unit: &UnitId| access::is_accused(self.policy, case, unit);
        let responsible =
            self.by.unit.as_ref().is_some_and(|own| *own == resolution.what.unit && !accused(own));
        if responsible || self.convenes().is_ok() { Ok(()) } else { Err(MeetingFault::NotResponsible) }
    }
}

fn held(meeting: &Meeting) -> Result<(), MeetingFault> {
    if meeting.stage == Stage::Held { Ok(()) } else { Err(MeetingFault::NotHeld) }
}

fn open(meeting: &Meeting, nth: u32) -> Result<&Resolution, MeetingFault> {
    let resolution = meeting.resolution(nth).ok_or(MeetingFault::NoSuchResolution)?;
    match resolution.state {
        ResolutionState::Open => Ok(resolution),
        ResolutionState::Proven | ResolutionState::Dropped => Err(MeetingFault::ResolutionOver),
    }
}
