//! 督办: reminding, supervising, and the clockwork that records what was missed.

use crate::case::act::Act;
use crate::case::clock::ClockKind;
use crate::case::decide::{Attempt, only};
use crate::case::fact::{Fact, What};
use crate::case::refusal::{Refusal, RefusalCode};

pub(super) fn decide(attempt: &Attempt<'_>, act: &Act) -> Result<Fact, Refusal> {
    let case = attempt.case;
    match act {
        Act::Remind { note } => only(What::Reminded { note: note.clone() }),
        Act::Supervise { note } => {
            attempt.ensure_written(note)?;
            attempt.ensure(!case.is_supervised(), RefusalCode::SupervisionOpen)?;
            let fact = Fact::from(What::SupervisionOpened { note: note.clone() });
            Ok(fact.starting([attempt.set(ClockKind::Supervision)?]))
        }
        Act::AnswerSupervision { note } => {
            attempt.ensure_written(note)?;
            let owed = case.supervision.is_some_and(|s| s.answered.is_none() && s.concluded.is_none());
            attempt.ensure(owed, RefusalCode::NoSupervision)?;
            let fact = Fact::from(What::SupervisionAnswered { note: note.clone() });
            Ok(fact.stopping(attempt.live(&[ClockKind::Supervision])))
        }
        Act::ConcludeSupervision { note } => {
            let answered = case.supervision.is_some_and(|s| s.answered.is_some());
            let nobody_owes = case.unit().is_none();
            attempt.ensure(case.is_supervised() && (answered || nobody_owes), RefusalCode::NoSupervision)?;
            let fact = Fact::from(What::SupervisionConcluded { note: note.clone() });
            Ok(fact.stopping(attempt.live(&[ClockKind::Supervision])))
        }
        Act::RecordBreach { clock } => breach(attempt, *clock),
        _ => attempt.refuse(RefusalCode::NotInThisState),
    }
}

fn breach(attempt: &Attempt<'_>, kind: ClockKind) -> Result<Fact, Refusal> {
    let missed = attempt.case.clocks.iter().find(|c| c.kind == kind && c.is_missed(attempt.at));
    let missed = missed.ok_or_else(|| attempt.refusal(RefusalCode::NothingBreached).about(kind.code()))?;
    only(What::Breached { clock: kind, due: missed.due, owner: attempt.case.owner() })
}
