//! The one place where an act becomes a fact or is refused.

mod units;

use super::act::{Act, ActKind, Submission};
use super::clock::{ClockKind, Setting};
use super::fact::{Fact, What};
use super::refusal::{Refusal, RefusalCode};
use super::state::StateKind;
use super::{Case, table};
use crate::ids::Actor;
use crate::personal::Sealed;
use crate::policy::{Policy, Situation};
use crate::{access, stage};
use almanac::{Deadline, Limit, Span};
use jiff::Timestamp;

/// Everything a stage may look at: the case, who tries what, the rules, the moment.
pub(crate) struct Attempt<'a> {
    pub case: &'a Case,
    pub act: ActKind,
    pub by: &'a Actor,
    pub policy: &'a Policy,
    pub at: Timestamp,
}

/// Decides one act on an existing case.
///
/// # Errors
/// A [`Refusal`] that names the state, the act and the reason. Nothing has happened then.
pub fn decide(case: &Case, act: &Act, by: &Actor, policy: &Policy, at: Timestamp) -> Result<Fact, Refusal> {
    let attempt = Attempt { case, act: act.kind(), by, policy, at };
    attempt.check_door()?;
    stage::decide(&attempt, act)
}

/// Decides whether a submission becomes a case. The number is issued by the ledger afterwards.
///
/// # Errors
/// A [`Refusal`] without a state.
pub fn register(
    submission: &Submission,
    by: &Actor,
    policy: &Policy,
    at: Timestamp,
) -> Result<Fact, Refusal> {
    access::may_register(policy, by)?;
    stage::intake::register(submission, policy, at)
}

impl Attempt<'_> {
    fn check_door(&self) -> Result<(), Refusal> {
        let state = self.case.state_kind();
        if !table::belongs(self.act, state) {
            let code = if state.is_open() { RefusalCode::NotInThisState } else { RefusalCode::ClosedIsFinal };
            return self.refuse(code);
        }
        if !table::on_track(self.act, self.case.track) {
            return self.refuse(RefusalCode::OtherTrack);
        }
        if self.at < self.case.changed_at {
            let refusal = self.refusal(RefusalCode::TimeRunsBackwards);
            return Err(refusal.about_moment(self.policy.local(self.case.changed_at)));
        }
        if self.case.recused.contains(&self.by.id) {
            return self.refuse(RefusalCode::ActorRecused);
        }
        access::may(self.policy, self.by, self.case, self.act)
    }

    pub fn refusal(&self, code: RefusalCode) -> Refusal {
        code.of(self.act, Some(self.case.state_kind()))
    }

    pub fn refuse<T>(&self, code: RefusalCode) -> Result<T, Refusal> {
        Err(self.refusal(code))
    }

    pub fn ensure(&self, holds: bool, code: RefusalCode) -> Result<(), Refusal> {
        if holds { Ok(()) } else { self.refuse(code) }
    }

    pub fn ensure_known<T>(&self, found: Option<T>, code: &(impl ToString + ?Sized)) -> Result<T, Refusal> {
        found.ok_or_else(|| self.refusal(RefusalCode::UnknownCode).about(code))
    }

    pub fn ensure_written(&self, text: &Sealed) -> Result<(), Refusal> {
        self.ensure(!text.blank, RefusalCode::TextMissing)
    }

    /// A clock set going now, by the limit the pack has for this case.
    pub fn set(&self, clock: ClockKind) -> Result<Setting, Refusal> {
        self.set_from(clock, self.at)
    }

    /// A clock set going from another moment than now.
    pub fn set_from(&self, clock: ClockKind, from: Timestamp) -> Result<Setting, Refusal> {
        let limit = self.policy.limit(clock, &Situation::of(self.case));
        let limit = self.ensure_known(limit, clock.code())?;
        let deadline = Deadline::compute(limit.clone(), self.policy.local(from), &self.policy.calendar);
        Ok(setting(self.policy, clock, deadline))
    }

    /// A clock with a span somebody stated, under the rule the pack has for it.
    pub fn set_days(&self, clock: ClockKind, days: u32) -> Result<Setting, Refusal> {
        let limit = self.ensure_known(self.policy.limit(clock, &Situation::of(self.case)), clock.code())?;
        let limit = Limit { span: Span::CalendarDays(days), ..limit.clone() };
        let deadline = Deadline::compute(limit, self.policy.local(self.at), &self.policy.calendar);
        Ok(setting(self.policy, clock, deadline))
    }

    /// The same clock with another deadline.
    pub fn reset(&self, clock: ClockKind, deadline: Deadline) -> Setting {
        setting(self.policy, clock, deadline)
    }

    /// Of `kinds`, those that have not been stopped yet.
    pub fn live(&self, kinds: &[ClockKind]) -> Vec<ClockKind> {
        kinds.iter().copied().filter(|kind| self.case.live_clock(*kind).is_some()).collect()
    }

    pub fn state(&self) -> StateKind {
        self.case.state_kind()
    }
}

/// A deadline as a clock setting: the local end becomes an instant.
pub(crate) fn setting(policy: &Policy, clock: ClockKind, deadline: Deadline) -> Setting {
    Setting { clock, due: policy.instant(deadline.due), deadline }
}

/// A fact that only records, and moves no clock.
#[expect(clippy::unnecessary_wraps, reason = "a stage arm that only records reads like the others")]
pub(crate) fn only(what: What) -> Result<Fact, Refusal> {
    Ok(Fact::from(what))
}
