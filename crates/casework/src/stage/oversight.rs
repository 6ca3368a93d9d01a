//! 监督: advice a unit answers, measures, yellow cards, units called together (条例 art. 39, 40). About the
//! work of units, never about people who ask.

use crate::case::act::{Intended, PetitionAct as P};
use crate::case::clock::ClockKind;
use crate::case::decide::Attempt;
use crate::case::fact::{Fact, PetitionFact as F};
use crate::case::refusal::{Refusal, RefusalCode};
use crate::ids::UnitId;
use crate::personal::Sealed;

pub(super) fn decide(attempt: &Attempt<'_>, act: &P) -> Result<Fact, Refusal> {
    let petition = &attempt.case.petition;
    match act {
        P::Advise { kind, unit, note } => intend(attempt, Intended::Advice(*kind), unit, note),
        P::TakeMeasure { measure, unit, note } => intend(attempt, Intended::Measure(*measure), unit, note),
        P::SignOff => sign_off(attempt),
        P::RefuseSignOff { note } => {
            attempt.ensure_written(note)?;
            attempt.ensure(petition.proposed.is_some(), RefusalCode::NothingToSign)?;
            Ok(F::SignOffRefused { note: note.clone() }.into())
        }
        P::AnswerAdvice { note } => {
            attempt.ensure_written(note)?;
            let unit = attempt.own_unit()?;
            let owes = petition.advised().is_some_and(|advised| advised.unit == unit);
            attempt.ensure(owes, RefusalCode::NothingOwed)?;
            let fact = Fact::from(F::AdviceAnswered { unit, note: note.clone() });
            Ok(fact.stopping(attempt.live(&[ClockKind::Advice])))
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

/// Advice or a measure: done at once, or proposed where the place wants it signed first.
fn intend(attempt: &Attempt<'_>, step: Intended, unit: &UnitId, note: &Sealed) -> Result<Fact, Refusal> {
    attempt.ensure_written(note)?;
    ensure_possible(attempt, step, unit)?;
    if !attempt.policy.procedure.is_signed(step) {
        return in_effect(attempt, step, unit, note);
    }
    attempt.ensure(attempt.case.petition.proposed.is_none(), RefusalCode::UnderWay)?;
    Ok(F::Proposed { step, unit: unit.clone(), note: note.clone() }.into())
}

/// 签批: another hand than those before; with the last one it takes effect.
fn sign_off(attempt: &Attempt<'_>) -> Result<Fact, Refusal> {
    let proposed = attempt.case.petition.proposed.as_ref();
    let proposed = proposed.ok_or_else(|| attempt.refusal(RefusalCode::NothingToSign))?;
    attempt.ensure(!proposed.hands.contains(&attempt.by.id), RefusalCode::SignedAlready)?;
    ensure_possible(attempt, proposed.step, &proposed.unit)?;
    let wanted = usize::try_from(attempt.policy.procedure.signatures).unwrap_or(usize::MAX);
    if proposed.hands.len() < wanted {
        return Ok(F::SignedOff {}.into());
    }
    in_effect(attempt, proposed.step, &proposed.unit, &proposed.note)
}

fn ensure_possible(attempt: &Attempt<'_>, step: Intended, unit: &UnitId) -> Result<(), Refusal> {
    match step {
        Intended::Advice(_) => {
            attempt.ensure_free(unit)?;
            attempt.ensure(attempt.case.petition.advised().is_none(), RefusalCode::UnderWay)
        }
        Intended::Measure(_) => attempt.ensure_known(attempt.policy.units.get(unit), unit).map(|_| ()),
    }
}

fn in_effect(attempt: &Attempt<'_>, step: Intended, unit: &UnitId, note: &Sealed) -> Result<Fact, Refusal> {
    let (unit, note) = (unit.clone(), note.clone());
    match step {
        Intended::Advice(kind) => {
            let fact = Fact::from(F::Advised { kind, unit, note });
            Ok(fact.starting([attempt.set(ClockKind::Advice)?]))
        }
        Intended::Measure(measure) => Ok(F::MeasureTaken { measure, unit, note }.into()),
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
