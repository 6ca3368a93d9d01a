//! 派单: one accountable unit, and what happens when it says "not us". Never ownerless.

use crate::case::act::{Act, Track};
use crate::case::clock::ClockKind;
use crate::case::decide::{Attempt, only};
use crate::case::fact::{Fact, What};
use crate::case::refusal::{Refusal, RefusalCode};
use crate::case::state::{Owner, StateKind};
use crate::ids::UnitId;
use crate::policy::Situation;
use almanac::Deadline;

pub(super) fn decide(attempt: &Attempt<'_>, act: &Act) -> Result<Fact, Refusal> {
    match act {
        Act::Dispatch { .. } => dispatch(attempt, act),
        Act::Accept => accept(attempt),
        Act::SendBack { .. } => send_back(attempt, act),
        Act::GrantSendBack { .. } | Act::RefuseSendBack { .. } => adjudicate(attempt, act),
        Act::SubDispatch { to, advice } => {
            attempt.ensure(!attempt.case.is_before_bench(), RefusalCode::NotUnderReview)?;
            let here = attempt.ensure_known(attempt.case.unit(), to)?;
            attempt.ensure_free(to)?;
            let supports = attempt.case.supports.iter().any(|support| support.unit == *to);
            attempt.ensure(!supports, RefusalCode::UnitTwice).map_err(|refusal| refusal.about(to))?;
            let below = to != here && attempt.policy.is_same_or_below(to, here);
            attempt.ensure(below, RefusalCode::NotBelow)?;
            let fact = Fact::from(What::SubDispatched { to: to.clone(), advice: advice.clone() });
            Ok(fact.starting([attempt.set(ClockKind::Accept)?]))
        }
        Act::AddSupport { unit, advice } => {
            attempt.ensure_free(unit)?;
            let free = !is_on_it(attempt, unit);
            attempt.ensure(free, RefusalCode::UnitTwice).map_err(|refusal| refusal.about(unit))?;
            only(What::SupportAdded { unit: unit.clone(), advice: advice.clone() })
        }
        Act::Contribute { note } => {
            attempt.ensure_written(note)?;
            let unit = attempt.own_unit()?;
            let third_party = attempt.case.invited.iter().any(|(person, _)| *person == attempt.by.id);
            let promised = attempt.case.petition.undertaken.contains(&attempt.by.id);
            attempt.ensure(!third_party || promised, RefusalCode::UndertakingMissing)?;
            only(What::Contributed { unit, note: note.clone() })
        }
        _ => attempt.refuse(RefusalCode::NotInThisState),
    }
}

/// 签收. On the petition track the body then has to decide whether it admits the matter; a suggestion needs no
/// admission and is studied at once.
fn accept(attempt: &Attempt<'_>) -> Result<Fact, Refusal> {
    let fact = Fact::from(What::Accepted).stopping(attempt.live(&[ClockKind::Accept]));
    let case = attempt.case;
    let decides = case.signed_state().kind() == StateKind::Received;
    if decides && case.live_clock(ClockKind::Admission).is_none() {
        return Ok(fact.starting([attempt.set(ClockKind::Admission)?]));
    }
    let unanswered = case.track == Track::Petition && case.live_clock(ClockKind::Answer).is_none();
    if unanswered && !decides {
        return Ok(fact.starting([attempt.set_from(ClockKind::Answer, case.received_at)?]));
    }
    Ok(fact)
}

fn is_on_it(attempt: &Attempt<'_>, unit: &UnitId) -> bool {
    attempt.case.line.iter().any(|a| a.unit == *unit) || attempt.case.supports.iter().any(|s| s.unit == *unit)
}

fn dispatch(attempt: &Attempt<'_>, act: &Act) -> Result<Fact, Refusal> {
    let Act::Dispatch { lead, supports, basis, advice } = act else {
        return attempt.refuse(RefusalCode::NotInThisState);
    };
    let unchecked = attempt.state() == StateKind::Registered;
    attempt
        .ensure(!(unchecked && attempt.policy.procedure.precheck_required), RefusalCode::PrecheckMissing)?;
    attempt.ensure_team(lead, supports)?;
    let mut starts = vec![attempt.set(ClockKind::Accept)?, attempt.set(ClockKind::Handle)?];
    if attempt.case.contactable && attempt.case.contacted_at.is_none() {
        starts.push(attempt.set(ClockKind::Contact)?);
    }
    let what = What::Dispatched {
        lead: lead.clone(),
        supports: supports.clone(),
        basis: *basis,
        advice: advice.clone(),
    };
    Ok(Fact::from(what).stopping(attempt.live(&[ClockKind::Dispatch])).starting(starts))
}

fn send_back(attempt: &Attempt<'_>, act: &Act) -> Result<Fact, Refusal> {
    let Act::SendBack { reason, note } = act else {
        return attempt.refuse(RefusalCode::NotInThisState);
    };
    attempt.ensure_known(attempt.policy.send_back_reasons.get(reason), reason)?;
    attempt.ensure_written(note)?;
    attempt.ensure(!attempt.case.is_before_bench(), RefusalCode::NotUnderReview)?;
    let assigned = attempt.ensure_known(attempt.case.line.last(), "unit")?;
    attempt.ensure(!assigned.no_return, RefusalCode::NoSecondSendBack)?;
    let policy = attempt.policy;
    if let Some(limit) = policy.limit(ClockKind::SendBack, &Situation::of(attempt.case)) {
        let end = Deadline::compute(limit.clone(), policy.local(assigned.at), &policy.calendar);
        if end.is_breached(policy.local(attempt.at)) {
            let late = attempt.refusal(RefusalCode::SendBackTooLate);
            return Err(late.about(&end.last_day()).by_rule(&limit.rule));
        }
    }
    let fact = Fact::from(What::SentBack { reason: reason.clone(), note: note.clone() });
    Ok(fact.stopping(attempt.live(&[ClockKind::Accept])).starting([attempt.set(ClockKind::Adjudicate)?]))
}

fn adjudicate(attempt: &Attempt<'_>, act: &Act) -> Result<Fact, Refusal> {
    let settler = attempt.case.settler();
    let mine = match &settler {
        Owner::Desk(_) => attempt.by.unit.is_none(),
        Owner::Unit(unit) => attempt.by.unit.as_ref() == Some(unit),
    };
    attempt.ensure(mine, RefusalCode::NotYoursToSettle)?;
    match act {
        Act::GrantSendBack { fault, note } => {
            let fact = Fact::from(What::SendBackGranted { fault: *fault, note: note.clone() });
            if matches!(settler, Owner::Unit(_)) {
                return Ok(fact.stopping(attempt.live(&[ClockKind::Adjudicate])));
            }
            let stops = attempt.live(&[
                ClockKind::Adjudicate,
                ClockKind::Handle,
                ClockKind::Contact,
                ClockKind::Notice,
                ClockKind::Admission,
                ClockKind::ReportBack,
            ]);
            Ok(fact.stopping(stops).starting([attempt.set(ClockKind::Dispatch)?]))
        }
        Act::RefuseSendBack { note } => {
            attempt.ensure_written(note)?;
            let fact = Fact::from(What::SendBackRefused { note: note.clone() });
            Ok(fact
                .stopping(attempt.live(&[ClockKind::Adjudicate]))
                .starting([attempt.set(ClockKind::Accept)?]))
        }
        _ => attempt.refuse(RefusalCode::NotInThisState),
    }
}
