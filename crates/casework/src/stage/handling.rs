//! 承办: contact, work, and more time where the rules allow it.

use crate::case::act::Act;
use crate::case::clock::{Clock, ClockKind, Setting};
use crate::case::decide::{Attempt, only};
use crate::case::fact::{Fact, What};
use crate::case::refusal::{Refusal, RefusalCode};
use crate::ids::ReasonId;
use crate::policy::model::ExtensionRule;

pub(super) fn decide(attempt: &Attempt<'_>, act: &Act) -> Result<Fact, Refusal> {
    match act {
        Act::RecordContact { reached, method, note } => {
            let what = What::ContactRecorded { reached: *reached, method: *method, note: note.clone() };
            let stops = if *reached { attempt.live(&[ClockKind::Contact]) } else { Vec::new() };
            Ok(Fact::from(what).stopping(stops))
        }
        Act::RecordWork { work, note } => {
            attempt.ensure_written(note)?;
            only(What::WorkRecorded { work: *work, note: note.clone() })
        }
        Act::AssignHandler { person } => {
            let free = !attempt.case.recused.contains(person);
            attempt.ensure(free, RefusalCode::AssigneeRecused)?;
            only(What::HandlerAssigned { person: person.clone() })
        }
        Act::AskExtension { rule, reason } => {
            attempt.ensure_written(reason)?;
            attempt.ensure(attempt.case.extension_asked.is_none(), RefusalCode::ExtensionPending)?;
            extended(attempt, find(attempt, rule)?)?;
            let fact = Fact::from(What::ExtensionAsked { rule: rule.clone(), reason: reason.clone() });
            Ok(fact.starting([attempt.set(ClockKind::ExtensionDecision)?]))
        }
        Act::GrantExtension { note } => {
            let rule = asked(attempt)?;
            let moves = extended(attempt, find(attempt, rule)?)?;
            check_granter(attempt, find(attempt, rule)?)?;
            let fact = Fact::from(What::ExtensionGranted { rule: rule.clone(), note: note.clone() });
            Ok(fact.stopping(attempt.live(&[ClockKind::ExtensionDecision])).moving(moves))
        }
        Act::RefuseExtension { note } => {
            attempt.ensure_written(note)?;
            let rule = asked(attempt)?.clone();
            check_granter(attempt, find(attempt, &rule)?)?;
            let fact = Fact::from(What::ExtensionRefused { rule, note: note.clone() });
            Ok(fact.stopping(attempt.live(&[ClockKind::ExtensionDecision])))
        }
        _ => attempt.refuse(RefusalCode::NotInThisState),
    }
}

fn asked<'a>(attempt: &'a Attempt<'_>) -> Result<&'a ReasonId, Refusal> {
    attempt.case.extension_asked.as_ref().ok_or_else(|| attempt.refusal(RefusalCode::NoExtensionAsked))
}

fn find<'a>(attempt: &Attempt<'a>, rule: &ReasonId) -> Result<&'a ExtensionRule, Refusal> {
    attempt.ensure_known(attempt.policy.extensions.iter().find(|r| r.id == *rule), rule)
}

/// The answer and the unit's clock, extended. Both must still run: an expired limit cannot be extended.
fn extended(attempt: &Attempt<'_>, rule: &ExtensionRule) -> Result<Vec<Setting>, Refusal> {
    attempt.ensure(!attempt.case.is_rework(), RefusalCode::ReworkNotExtended)?;
    attempt.ensure(rule.track == attempt.case.track, RefusalCode::NotExtendable)?;
    let used = attempt.case.extensions.iter().filter(|id| **id == rule.id).count();
    if used >= usize::try_from(rule.at_most).unwrap_or(usize::MAX) {
        return Err(attempt.refusal(RefusalCode::ExtensionUsedUp).by_rule(rule.id.as_str()));
    }
    let clocks: Vec<&Clock> = rule.clocks.iter().filter_map(|kind| attempt.case.live_clock(*kind)).collect();
    attempt.ensure(!clocks.is_empty(), RefusalCode::NotExtendable)?;
    clocks.into_iter().map(|clock| extend(attempt, rule, clock)).collect()
}

/// The head of the handling body, or the office: whom the rule names.
fn check_granter(attempt: &Attempt<'_>, rule: &ExtensionRule) -> Result<(), Refusal> {
    let of_unit = attempt.by.role.is_of_unit();
    attempt.ensure(rule.by_own_head == of_unit, RefusalCode::NotYoursToGrant)
}

fn extend(attempt: &Attempt<'_>, rule: &ExtensionRule, clock: &Clock) -> Result<Setting, Refusal> {
    let policy = attempt.policy;
    let deadline = clock.deadline.clone().extended(
        rule.id.as_str(),
        rule.span,
        policy.local(attempt.at),
        attempt.by.id.as_str(),
        &policy.calendar,
    );
    let late = |_| {
        let refusal = attempt.refusal(RefusalCode::ExtendAfterDue).by_rule(rule.id.as_str());
        refusal.about(&clock.deadline.last_day())
    };
    Ok(attempt.reset(clock.kind, deadline.map_err(late)?))
}
