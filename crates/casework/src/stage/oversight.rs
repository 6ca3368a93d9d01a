//! 监督: advice a unit answers, measures, yellow cards, units called together (条例 art. 39, 40). About the
//! work of units, never about people who ask.

use crate::case::act::PetitionAct as P;
use crate::case::clock::ClockKind;
use crate::case::decide::Attempt;
use crate::case::fact::{Fact, PetitionFact as F};
use crate::case::refusal::{Refusal, RefusalCode};

pub(super) fn decide(attempt: &Attempt<'_>, act: &P) -> Result<Fact, Refusal> {
    let petition = &attempt.case.petition;
    match act {
        P::Advise { kind, unit, note } => {
            attempt.ensure_written(note)?;
            attempt.ensure_free(unit)?;
            attempt.ensure(petition.advised().is_none(), RefusalCode::UnderWay)?;
            let fact = F::Advised { kind: *kind, unit: unit.clone(), note: note.clone() };
            Ok(Fact::from(fact).starting([attempt.set(ClockKind::Advice)?]))
        }
        P::AnswerAdvice { note } => {
            attempt.ensure_written(note)?;
            let unit = attempt.own_unit()?;
            let owes = petition.advised().is_some_and(|advised| advised.unit == unit);
            attempt.ensure(owes, RefusalCode::NothingOwed)?;
            let fact = Fact::from(F::AdviceAnswered { unit, note: note.clone() });
            Ok(fact.stopping(attempt.live(&[ClockKind::Advice])))
        }
        P::TakeMeasure { measure, unit, note } => {
            attempt.ensure_written(note)?;
            attempt.ensure_known(attempt.policy.units.get(unit), unit)?;
            Ok(F::MeasureTaken { measure: *measure, unit: unit.clone(), note: note.clone() }.into())
        }
        P::Warn { clock } => warn(attempt, *clock),
        P::Coordinate { units, note } => {
            attempt.ensure_written(note)?;
            attempt.ensure(petition.coordination.is_none(), RefusalCode::UnderWay)?;
            for unit in units {
                attempt.ensure_free(unit)?;
            }
            let fact = F::CoordinationOpened { units: units.clone(), note: note.clone() };
            Ok(Fact::from(fact).starting([attempt.set(ClockKind::Coordination)?]))
        }
        P::ConcludeCoordination { note } => {
            attempt.ensure_written(note)?;
            attempt.ensure(petition.coordination.is_some(), RefusalCode::NothingOwed)?;
            let fact = Fact::from(F::CoordinationConcluded { note: note.clone() });
            Ok(fact.stopping(attempt.live(&[ClockKind::Coordination])))
        }
        _ => attempt.refuse(RefusalCode::NotInThisState),
    }
}

/// 黄牌: once for each due time, from the stated number of working days before the last day.
fn warn(attempt: &Attempt<'_>, kind: ClockKind) -> Result<Fact, Refusal> {
    let case = attempt.case;
    let clock = case.live_clock(kind).filter(|clock| !case.petition.warned.contains(&clock.due));
    let due = clock.filter(|clock| {
        let from = attempt.policy.warns_from(clock);
        from.is_some_and(|from| from <= attempt.at) && attempt.at < clock.due
    });
    let nothing = || attempt.refusal(RefusalCode::NothingToWarn).about(kind.code());
    let clock = due.ok_or_else(nothing)?;
    Ok(F::Warned { clock: kind, due: clock.due, owner: case.owner() }.into())
}
