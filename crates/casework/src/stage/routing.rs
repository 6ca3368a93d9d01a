//! 分流: where a petition goes (条例 art. 22, 24, 25). Always to one accountable body, or out of petition work.

use crate::case::act::{ActKind, PetitionAct as P, Way};
use crate::case::clock::{ClockKind, Setting};
use crate::case::decide::Attempt;
use crate::case::fact::{Fact, PetitionFact as F};
use crate::case::refusal::{Refusal, RefusalCode};
use crate::ids::Role;

pub(super) fn decide(attempt: &Attempt<'_>, act: &P) -> Result<Fact, Refusal> {
    match act {
        P::Route { .. } => route(attempt, act),
        P::ReportUp { note } => {
            attempt.ensure_written(note)?;
            Ok(F::ReportedUp { note: note.clone() }.into())
        }
        P::Refer { way, body, wording } => {
            attempt.ensure_known(attempt.policy.petition.referrals.get(body), body)?;
            attempt.ensure(attempt.by.role != Role::System, RefusalCode::HumanMustDecide)?;
            attempt.ensure_written(wording)?;
            attempt.ensure_alone()?;
            let fact = F::Referred { way: *way, body: body.clone(), wording: wording.clone() };
            Ok(Fact::from(fact)
                .stopping(attempt.case.live_kinds())
                .starting([attempt.set(ClockKind::Close)?]))
        }
        P::Designate { by, lead, supports, note } => {
            attempt.ensure_written(note)?;
            attempt.ensure_team(lead, supports)?;
            let fact =
                F::Designated { by: *by, lead: lead.clone(), supports: supports.clone(), note: note.clone() };
            let stops = attempt.live(&[ClockKind::Adjudicate, ClockKind::Dispatch, ClockKind::Accept]);
            Ok(Fact::from(fact).stopping(stops).starting(arrival(attempt)?))
        }
        _ => attempt.refuse(RefusalCode::NotInThisState),
    }
}

fn route(attempt: &Attempt<'_>, act: &P) -> Result<Fact, Refusal> {
    let P::Route { way, lead, supports, report_days, advice } = act else {
        return attempt.refuse(RefusalCode::NotInThisState);
    };
    attempt.ensure_team(lead, supports)?;
    let mut starts = arrival(attempt)?;
    if *way == Way::Assign {
        let days = report_days.filter(|days| (1..=365).contains(days));
        let days = days.ok_or_else(|| attempt.refusal(RefusalCode::ReportDaysMissing))?;
        starts.push(attempt.set_days(ClockKind::ReportBack, days)?);
    }
    let fact =
        F::Routed { way: *way, lead: lead.clone(), supports: supports.clone(), advice: advice.clone() };
    Ok(Fact::from(fact).stopping(attempt.live(&[ClockKind::Dispatch])).starting(starts))
}

/// What begins when a body receives it: signing, and the written notice if it can be given and was not.
fn arrival(attempt: &Attempt<'_>) -> Result<Vec<Setting>, Refusal> {
    let case = attempt.case;
    let mut starts = vec![attempt.set(ClockKind::Accept)?];
    let owed = !case.appearance.unclear && case.petition.noticed_at.is_none();
    if owed && case.live_clock(ClockKind::Notice).is_none() {
        starts.push(attempt.set(ClockKind::Notice)?);
    }
    debug_assert!(matches!(attempt.act, ActKind::Route | ActKind::Designate), "only these send it on");
    Ok(starts)
}
