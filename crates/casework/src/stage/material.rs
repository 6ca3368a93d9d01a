//! 补正与撤回: what the requester adds, is asked for, or takes back.

use crate::case::act::Act;
use crate::case::clock::{ClockKind, Setting};
use crate::case::decide::{Attempt, only};
use crate::case::fact::{Fact, What};
use crate::case::refusal::{Refusal, RefusalCode};
use crate::case::state::StateKind;
use almanac::Pause;

pub(super) fn decide(attempt: &Attempt<'_>, act: &Act) -> Result<Fact, Refusal> {
    match act {
        Act::AskMaterial { question } => {
            attempt.ensure_written(question)?;
            let fact = Fact::from(What::MaterialAsked { question: question.clone() });
            Ok(fact.starting([attempt.set(ClockKind::Supply)?]).moving(pause(attempt)))
        }
        Act::AddMaterial { note, attachments } => {
            attempt.ensure(!note.blank || !attachments.is_empty(), RefusalCode::TextMissing)?;
            let what = What::MaterialAdded { note: note.clone(), attachments: attachments.clone() };
            if attempt.state() == StateKind::AwaitingMaterial { go_on(attempt, what) } else { only(what) }
        }
        Act::Proceed { reason } => {
            attempt.ensure_written(reason)?;
            go_on(attempt, What::Proceeded { reason: reason.clone() })
        }
        Act::Withdraw { reason } => {
            attempt.ensure(attempt.case.absorbed.is_empty(), RefusalCode::OthersDepend)?;
            let mut stops = attempt.case.live_kinds();
            stops.retain(|clock| *clock != ClockKind::Supervision);
            let fact = Fact::from(What::Withdrawn { reason: reason.clone() });
            Ok(fact.stopping(stops).starting([attempt.set(ClockKind::Close)?]))
        }
        _ => attempt.refuse(RefusalCode::NotInThisState),
    }
}

fn go_on(attempt: &Attempt<'_>, what: What) -> Result<Fact, Refusal> {
    let fact = Fact::from(what).stopping(attempt.live(&[ClockKind::Supply]));
    Ok(fact.moving(resume(attempt)?))
}

/// Only where the pack names a rule for it: no national text pauses a clock for missing material.
fn pause(attempt: &Attempt<'_>) -> Option<Setting> {
    let (Some(rule), Some(clock)) =
        (&attempt.policy.procedure.material_pause, attempt.case.live_clock(ClockKind::Answer))
    else {
        return None;
    };
    let pause = Pause {
        rule: rule.to_string(),
        from: attempt.policy.local(attempt.at),
        until: None,
        approver: attempt.by.id.to_string(),
    };
    let paused = clock.deadline.clone().paused(pause, &attempt.policy.calendar);
    paused.ok().map(|deadline| attempt.reset(ClockKind::Answer, deadline))
}

fn resume(attempt: &Attempt<'_>) -> Result<Option<Setting>, Refusal> {
    let Some(clock) = attempt.case.live_clock(ClockKind::Answer).filter(|c| c.is_paused()) else {
        return Ok(None);
    };
    let now = attempt.policy.local(attempt.at);
    let resumed = clock.deadline.clone().resumed(now, &attempt.policy.calendar);
    let resumed = resumed.map_err(|_| attempt.refusal(RefusalCode::TimeRunsBackwards))?;
    Ok(Some(attempt.reset(ClockKind::Answer, resumed)))
}
