//! 复查、复核与终结 (条例 art. 35–37): the superior of the handling body, then the superior of that one, then the end.

use crate::case::Ending;
use crate::case::act::{Instance, PetitionAct as P};
use crate::case::clock::ClockKind;
use crate::case::decide::Attempt;
use crate::case::fact::{Fact, PetitionFact as F};
use crate::case::refusal::{Refusal, RefusalCode};
use crate::case::state::{Desk, Owner, StateKind};
use crate::personal::Sealed;
use crate::policy::Situation;
use almanac::Deadline;
use jiff::Timestamp;

pub(super) fn decide(attempt: &Attempt<'_>, act: &P) -> Result<Fact, Refusal> {
    match act {
        P::RequestReview { request, sent_at } => request_review(attempt, request, *sent_at),
        P::Lapse => lapse(attempt),
        P::Terminate { ground, note } => {
            attempt.ensure_known(attempt.policy.petition.terminations.get(ground), ground)?;
            attempt.ensure_written(note)?;
            let fresh = attempt.case.petition.terminated.is_none();
            attempt.ensure(fresh, RefusalCode::UnderWay)?;
            Ok(F::Terminated { ground: ground.clone(), note: note.clone() }.into())
        }
        _ => attempt.refuse(RefusalCode::NotInThisState),
    }
}

/// 申请复查、复核: within the days counted from receipt, to the body above the one that spoke last. What was posted
/// in time is in time, even if the matter was closed before it came.
fn request_review(
    attempt: &Attempt<'_>,
    request: &Sealed,
    sent_at: Option<Timestamp>,
) -> Result<Fact, Refusal> {
    attempt.ensure_written(request)?;
    let sent_at = sent_at.unwrap_or(attempt.at);
    if sent_at > attempt.at {
        let moment = attempt.policy.local(sent_at);
        return Err(attempt.refusal(RefusalCode::ReceivedInFuture).about_moment(moment));
    }
    let case = attempt.case;
    let (instance, window, clock) = match case.petition.instance {
        Instance::First => (Instance::Review, ClockKind::ReviewRequest, ClockKind::Review),
        Instance::Review => (Instance::FinalReview, ClockKind::FinalReviewRequest, ClockKind::FinalReview),
        Instance::FinalReview => return attempt.refuse(RefusalCode::FinalIsFinal),
    };
    attempt.ensure(case.is_reviewable(), RefusalCode::NoReviewHere)?;
    let over = case.state_kind() != StateKind::Served && case.ending != Some(Ending::Opined);
    let in_time = case.clock(window).filter(|clock| !over && sent_at < clock.due);
    if in_time.is_none() {
        let refusal = attempt.refusal(RefusalCode::ReviewTooLate);
        return Err(match case.clock(window) {
            Some(over) => refusal.about(&over.deadline.last_day()).by_rule(&over.deadline.limit.rule),
            None => refusal,
        });
    }
    let body = reviewer(attempt)?;
    let fact = Fact::from(F::ReviewRequested { instance, body, request: request.clone() });
    let mut starts = vec![attempt.set(clock)?];
    let policy = attempt.policy;
    let situation = Situation { instance, ..Situation::of(case) };
    if let Some(limit) = policy.limit(ClockKind::Admission, &situation) {
        let deadline = Deadline::compute(limit.clone(), policy.local(attempt.at), &policy.calendar);
        starts.push(attempt.reset(ClockKind::Admission, deadline));
    }
    Ok(fact.stopping(attempt.live(&[window, ClockKind::Close])).starting(starts))
}

/// The body above the one whose opinion it is; never one the case is about.
fn reviewer(attempt: &Attempt<'_>) -> Result<Owner, Refusal> {
    let case = attempt.case;
    let spoke = case.petition.opinion().and_then(|opinion| opinion.body.clone());
    let spoke = spoke.or_else(|| case.unit().cloned().map(Owner::Unit)).unwrap_or(Owner::Desk(Desk::Review));
    let free = |body: &Owner| match body {
        Owner::Unit(unit) => !crate::access::is_accused(attempt.policy, case, unit),
        Owner::Desk(_) => true,
    };
    let above =
        std::iter::successors(attempt.policy.superior_of(&spoke), |body| attempt.policy.superior_of(body));
    above.take(16).find(free).ok_or_else(|| attempt.refusal(RefusalCode::NoSuperior))
}

/// 期满未申请. The requester let the time pass; nobody failed.
fn lapse(attempt: &Attempt<'_>) -> Result<Fact, Refusal> {
    let windows = [ClockKind::ReviewRequest, ClockKind::FinalReviewRequest];
    let live = windows.iter().find_map(|kind| attempt.case.live_clock(*kind));
    let over = live.is_some_and(|clock| clock.is_late(attempt.at));
    attempt.ensure(over, RefusalCode::ReviewStillOpen)?;
    let fact = Fact::from(F::Lapsed {}).stopping(attempt.live(&windows));
    if attempt.case.petition.owes_execution() {
        return Ok(fact);
    }
    Ok(fact.starting([attempt.set(ClockKind::Close)?]))
}
