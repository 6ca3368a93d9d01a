//! 告知与受理: what the competent body says first (条例 art. 23, 31), and by which rules it goes on.

use crate::case::act::{Instance, PetitionAct as P, Procedure, Purpose, Track};
use crate::case::clock::{ClockKind, Setting};
use crate::case::decide::Attempt;
use crate::case::fact::{Fact, PetitionFact as F};
use crate::case::refusal::{Refusal, RefusalCode};
use crate::ids::Role;
use crate::policy::Situation;
use almanac::Deadline;

pub(super) fn decide(attempt: &Attempt<'_>, act: &P) -> Result<Fact, Refusal> {
    match act {
        P::Notify { wording, method } => {
            attempt.ensure_written(wording)?;
            let fresh = attempt.case.petition.noticed_at.is_none() || attempt.case.is_under_review();
            attempt.ensure(fresh, RefusalCode::NotifiedAlready)?;
            let fact = F::Notified { wording: wording.clone(), method: *method };
            Ok(Fact::from(fact).stopping(attempt.live(&[ClockKind::Notice])))
        }
        P::Admit { procedure } => admit(attempt, *procedure),
        P::Guide { route, wording } => {
            attempt.ensure_known(attempt.policy.petition.legal_routes.get(route), route)?;
            attempt.ensure(attempt.by.role != Role::System, RefusalCode::HumanMustDecide)?;
            attempt.ensure_written(wording)?;
            attempt.ensure_alone()?;
            let fact = F::Guided { route: route.clone(), wording: wording.clone() };
            Ok(Fact::from(fact)
                .stopping(attempt.case.live_kinds())
                .starting([attempt.set(ClockKind::Close)?]))
        }
        P::SwitchProcedure { reason } => switch(attempt, reason),
        P::ChangeTrack { track, reason } => {
            attempt.ensure_written(reason)?;
            attempt.ensure(*track != attempt.case.track, RefusalCode::OtherTrack)?;
            change_track(attempt, *track, reason)
        }
        _ => attempt.refuse(RefusalCode::NotInThisState),
    }
}

/// 受理. The reviewing body takes it up as it stands; the handling body chooses the procedure.
fn admit(attempt: &Attempt<'_>, procedure: Procedure) -> Result<Fact, Refusal> {
    let case = attempt.case;
    let fact = Fact::from(F::Admitted { procedure }).stopping(attempt.live(&[ClockKind::Admission]));
    if case.is_under_review() {
        attempt.ensure(procedure == Procedure::Ordinary, RefusalCode::NotUnderReview)?;
        return Ok(fact);
    }
    if procedure == Procedure::Simple {
        may_be_simple(attempt)?;
    }
    if case.live_clock(ClockKind::Answer).is_some() {
        return Ok(fact);
    }
    Ok(fact.starting([by_procedure(attempt, procedure, attempt.at)?]))
}

/// Only a first petition, only early, and never an accusation.
fn may_be_simple(attempt: &Attempt<'_>) -> Result<(), Refusal> {
    let case = attempt.case;
    let first = case.round == 1 && case.petition.joined.is_empty() && case.petition.opinions.is_empty();
    let fits = case.kind.purpose() == Purpose::Appeal;
    attempt.ensure(first && fits, RefusalCode::SimpleOnlyFirst)?;
    let policy = attempt.policy;
    let Some(limit) = policy.limit(ClockKind::SimpleAdmission, &Situation::of(case)) else { return Ok(()) };
    let Some(received) = case.line.last().map(|assigned| assigned.at) else { return Ok(()) };
    let end = Deadline::compute(limit.clone(), policy.local(received), &policy.calendar);
    if end.is_breached(policy.local(attempt.at)) {
        let late = attempt.refusal(RefusalCode::SimpleTooLate);
        return Err(late.about(&end.last_day()).by_rule(&limit.rule));
    }
    Ok(())
}

fn by_procedure(
    attempt: &Attempt<'_>,
    procedure: Procedure,
    from: jiff::Timestamp,
) -> Result<Setting, Refusal> {
    let policy = attempt.policy;
    let situation =
        Situation { procedure: Some(procedure), instance: Instance::First, ..Situation::of(attempt.case) };
    let limit = policy.limit(ClockKind::Answer, &situation);
    let limit = attempt.ensure_known(limit, ClockKind::Answer.code())?;
    let deadline = Deadline::compute(limit.clone(), policy.local(from), &policy.calendar);
    Ok(attempt.reset(ClockKind::Answer, deadline))
}

/// 转为普通程序: the limit is now the ordinary one, from the same day of admission.
fn switch(attempt: &Attempt<'_>, reason: &crate::personal::Sealed) -> Result<Fact, Refusal> {
    attempt.ensure_written(reason)?;
    let simple = attempt.case.petition.admitted.filter(|(_, procedure)| *procedure == Procedure::Simple);
    let (admitted_at, _) = simple.ok_or_else(|| attempt.refusal(RefusalCode::NotSimple))?;
    let fact = Fact::from(F::ProcedureSwitched { reason: reason.clone() });
    if attempt.case.live_clock(ClockKind::Answer).is_none() {
        return Ok(fact);
    }
    Ok(fact.moving([by_procedure(attempt, Procedure::Ordinary, admitted_at)?]))
}

/// 转轨. One case, one number, one history: the clocks of the old track stop, those of the new one count
/// from the day it reached the office.
fn change_track(
    attempt: &Attempt<'_>,
    track: Track,
    reason: &crate::personal::Sealed,
) -> Result<Fact, Refusal> {
    let case = attempt.case;
    let situation = Situation { track, ..Situation::of(case) };
    let clock = |kind: ClockKind| {
        let limit = attempt.ensure_known(attempt.policy.limit(kind, &situation), kind.code())?;
        let from = attempt.policy.local(case.received_at);
        let deadline = Deadline::compute(limit.clone(), from, &attempt.policy.calendar);
        Ok(attempt.reset(kind, deadline))
    };
    let stops = attempt.live(&[ClockKind::Answer, ClockKind::Dispatch]);
    let starts = match track {
        Track::Petition => vec![clock(ClockKind::Dispatch)?],
        Track::Hotline => vec![clock(ClockKind::Answer)?, clock(ClockKind::Dispatch)?],
    };
    Ok(Fact::from(F::TrackChanged { track, reason: reason.clone() }).stopping(stops).starting(starts))
}
