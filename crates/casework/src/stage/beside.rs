//! 并入、关联、积案、第三方与建议转化: what happens beside a matter's main way and moves none of its remedies.

use crate::case::act::{PetitionAct as P, Purpose};
use crate::case::clock::ClockKind;
use crate::case::decide::Attempt;
use crate::case::fact::{Fact, PetitionFact as F};
use crate::case::refusal::{Refusal, RefusalCode};

pub(super) fn decide(attempt: &Attempt<'_>, act: &P) -> Result<Fact, Refusal> {
    let case = attempt.case;
    match act {
        P::Join { joining } => {
            attempt.ensure_written(&joining.matter)?;
            attempt.ensure(joining.received_at <= attempt.at, RefusalCode::ReceivedInFuture)?;
            let most = attempt.policy.procedure.representatives_at_most;
            let flaw = joining.appearance.flaw(joining.channel, case.track, most);
            match flaw {
                Some(flaw) => attempt.refuse(flaw),
                None => Ok(F::Joined { joining: joining.clone() }.into()),
            }
        }
        P::Relate { case: other, reason } => {
            attempt.ensure_written(reason)?;
            let new = *other != case.id && !case.petition.related.contains(other);
            attempt.ensure(new, RefusalCode::CannotMerge)?;
            Ok(F::Related { case: *other, reason: reason.clone() }.into())
        }
        P::ListBacklog { .. } | P::RecordBacklog { .. } | P::ClearBacklog { .. } => backlog(attempt, act),
        P::Undertake => {
            let invited = case.invited.iter().any(|(person, _)| *person == attempt.by.id);
            let fresh = !case.petition.undertaken.contains(&attempt.by.id);
            attempt.ensure(invited && fresh, RefusalCode::NothingOwed)?;
            Ok(F::Undertaken { unit: attempt.own_unit()? }.into())
        }
        P::RecordHours { minutes, note } => {
            attempt.ensure_written(note)?;
            let promised = case.petition.undertaken.contains(&attempt.by.id);
            attempt.ensure(promised, RefusalCode::UndertakingMissing)?;
            let unit = attempt.own_unit()?;
            Ok(F::HoursRecorded { unit, minutes: *minutes, note: note.clone() }.into())
        }
        P::Convert { path, note } => {
            attempt.ensure_known(attempt.policy.petition.conversions.get(path), path)?;
            ensure_suggestion(attempt)?;
            Ok(F::Converted { path: path.clone(), note: note.clone() }.into())
        }
        P::IssuePaper { paper } => {
            let fresh =
                !case.petition.papers.iter().any(|one| (one.of, &one.paper) == (paper.of, &paper.paper));
            attempt.ensure(fresh, RefusalCode::UnderWay)?;
            Ok(F::PaperIssued { paper: paper.clone() }.into())
        }
        P::Award { note } => {
            attempt.ensure_written(note)?;
            ensure_suggestion(attempt)?;
            attempt.ensure(!case.petition.awarded, RefusalCode::UnderWay)?;
            Ok(F::Awarded { note: note.clone() }.into())
        }
        _ => attempt.refuse(RefusalCode::NotInThisState),
    }
}

fn ensure_suggestion(attempt: &Attempt<'_>) -> Result<(), Refusal> {
    attempt.ensure(attempt.case.kind.purpose() == Purpose::Suggestion, RefusalCode::NotASuggestion)
}

/// 积案: a matter long open gets a leader, a plan and an end; closing it needs proof.
fn backlog(attempt: &Attempt<'_>, act: &P) -> Result<Fact, Refusal> {
    let listed = attempt.case.petition.is_backlog();
    match act {
        P::ListBacklog { leader, obstacle, plan, days } => {
            attempt.ensure_known(attempt.policy.petition.obstacles.get(obstacle), obstacle)?;
            attempt.ensure_written(plan)?;
            attempt.ensure(!listed, RefusalCode::UnderWay)?;
            let fact =
                F::BacklogListed { leader: leader.clone(), obstacle: obstacle.clone(), plan: plan.clone() };
            Ok(Fact::from(fact).starting([attempt.set_days(ClockKind::Backlog, (*days).clamp(1, 3650))?]))
        }
        P::RecordBacklog { note } => {
            attempt.ensure_written(note)?;
            attempt.ensure(listed, RefusalCode::NothingOwed)?;
            Ok(F::BacklogRecorded { note: note.clone() }.into())
        }
        P::ClearBacklog { proof, note } => {
            attempt.ensure_written(note)?;
            attempt.ensure(listed, RefusalCode::NothingOwed)?;
            let fact = Fact::from(F::BacklogCleared { proof: *proof, note: note.clone() });
            Ok(fact.stopping(attempt.live(&[ClockKind::Backlog])))
        }
        _ => attempt.refuse(RefusalCode::NotInThisState),
    }
}
