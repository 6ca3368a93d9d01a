//! 回访与结案: what the requester says decides whether it ends. Solved is kept apart from satisfied.

use crate::case::Ending;
use crate::case::act::{Act, Answers, Track};
use crate::case::clock::ClockKind;
use crate::case::decide::{Attempt, only};
use crate::case::fact::{Fact, What};
use crate::case::refusal::{Refusal, RefusalCode};
use crate::case::state::StateKind;
use crate::ids::Role;
use crate::personal::Sealed;
use jiff::{Timestamp, ToSpan};

pub(super) fn decide(attempt: &Attempt<'_>, act: &Act) -> Result<Fact, Refusal> {
    match act {
        Act::RecordFollowUp { answers, note } => {
            check_reason(attempt, answers.as_ref())?;
            let fact = Fact::from(What::FollowedUp { answers: answers.clone(), note: note.clone() });
            if answers.is_some() { settle(attempt, fact) } else { Ok(fact) }
        }
        Act::Rate { answers, note } => rate(attempt, answers, note),
        Act::Rework { note } => rework(attempt, note),
        Act::Close { note } => close(attempt, note),
        Act::Reopen { facts } => {
            attempt.ensure_written(facts)?;
            attempt.ensure(!attempt.case.petition.is_final(), RefusalCode::FinalIsFinal)?;
            let fact = Fact::from(What::Reopened { facts: facts.clone() });
            let fact = fact.starting([attempt.set(ClockKind::Dispatch)?]);
            if attempt.case.track == Track::Petition {
                return Ok(fact);
            }
            Ok(fact.starting([attempt.set_from(ClockKind::Answer, answer_from(attempt))?]))
        }
        Act::Archive => only(What::Archived),
        _ => attempt.refuse(RefusalCode::NotInThisState),
    }
}

/// From when the answer counts once a case is open again: new facts start it anew; a case the superior never
/// let go runs on as it runs there.
fn answer_from(attempt: &Attempt<'_>) -> Timestamp {
    if attempt.by.role == Role::Link { attempt.case.received_at } else { attempt.at }
}

fn check_reason(attempt: &Attempt<'_>, answers: Option<&Answers>) -> Result<(), Refusal> {
    match answers.and_then(|a| a.reason.as_ref()) {
        Some(reason) => attempt.ensure_known(attempt.policy.rating_reasons.get(reason), reason).map(|_| ()),
        None => Ok(()),
    }
}

fn settle(attempt: &Attempt<'_>, fact: Fact) -> Result<Fact, Refusal> {
    Ok(fact.stopping(attempt.live(&[ClockKind::FollowUp])).starting([attempt.set(ClockKind::Close)?]))
}

fn rate(attempt: &Attempt<'_>, answers: &Answers, note: &Sealed) -> Result<Fact, Refusal> {
    check_reason(attempt, Some(answers))?;
    attempt.ensure(attempt.case.rating.is_none(), RefusalCode::RatedAlready)?;
    if let Some(closed) = attempt.case.closed_at {
        let days = i64::from(attempt.policy.procedure.rating_days);
        let end = closed.checked_add((days * 24).hours()).unwrap_or(closed);
        attempt.ensure(attempt.at <= end, RefusalCode::RatingTooLate)?;
    }
    let fact = Fact::from(What::Rated { answers: answers.clone(), note: note.clone() });
    if attempt.state() == StateKind::Replied { settle(attempt, fact) } else { Ok(fact) }
}

fn rework(attempt: &Attempt<'_>, note: &Sealed) -> Result<Fact, Refusal> {
    attempt.ensure_written(note)?;
    attempt.ensure(attempt.case.ending == Some(Ending::Replied), RefusalCode::NotInThisState)?;
    let used_up = attempt.case.reworks >= attempt.policy.procedure.rework_at_most;
    attempt.ensure(
        !used_up || matches!(attempt.by.role, Role::Supervisor | Role::Link),
        RefusalCode::ReworkUsedUp,
    )?;
    let fact = Fact::from(What::ReworkOrdered { note: note.clone() });
    let next = if attempt.case.line.is_empty() { ClockKind::Dispatch } else { ClockKind::Rework };
    Ok(fact.stopping(attempt.live(&[ClockKind::Close])).starting([attempt.set(next)?]))
}

/// 结案. Not without a reply, not without having asked, not against the answer without saying why.
fn close(attempt: &Attempt<'_>, note: &Sealed) -> Result<Fact, Refusal> {
    let case = attempt.case;
    attempt.ensure(!case.is_supervised(), RefusalCode::SupervisionNotConcluded)?;
    if case.ending == Some(Ending::Replied) {
        let has_reply = case.reply.as_ref().is_some_and(|reply| reply.issued.is_some());
        attempt.ensure(has_reply, RefusalCode::CloseWithoutReply)?;
        let required = attempt.policy.procedure.follow_up_required.contains(&case.kind);
        attempt.ensure(!required || is_followed_up(attempt), RefusalCode::CloseWithoutFollowUp)?;
        let content = case.answers().is_none_or(Answers::is_settled);
        attempt.ensure(content || !note.blank, RefusalCode::CloseUnsettledWithoutReason)?;
    } else {
        attempt.ensure(case.ending.is_some(), RefusalCode::CloseWithoutReply)?;
    }
    Ok(Fact::from(What::Closed { note: note.clone() }).stopping(case.live_kinds()))
}

fn is_followed_up(attempt: &Attempt<'_>) -> bool {
    let tried = attempt.case.follow_ups.len();
    let enough = usize::try_from(attempt.policy.procedure.follow_up_attempts).unwrap_or(usize::MAX);
    attempt.case.answers().is_some() || (!attempt.case.contactable) || tried >= enough
}
