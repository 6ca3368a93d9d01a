//! What must hold in every place, and of every step.

use super::place::Place;
use crate::world::sample;
use casework::case::act::{Act, PetitionAct, Track};
use casework::case::{Case, Ending};
use casework::{ClockKind, Owner, Policy, Recorded, StateKind, access};
use jiff::Timestamp;

pub fn is_owned(case: &Case) -> bool {
    case.state_kind().is_open() == case.owner().is_some()
}

pub fn is_ticking(case: &Case) -> bool {
    !case.state_kind().is_open() || case.running().next().is_some()
}

pub fn is_one_of_a_kind(case: &Case) -> bool {
    let mut live = case.live_kinds();
    let all = live.len();
    live.sort_unstable();
    live.dedup();
    live.len() == all
}

/// One answer clock a round, the first from the receipt, and never more than one alive.
pub fn is_faithful(policy: &Policy, case: &Case) -> bool {
    if case.track == Track::Petition || case.clocks.iter().any(|c| c.stopped_by == Some("track_changed")) {
        return case.clocks.iter().filter(|c| c.kind == ClockKind::Answer && c.stopped.is_none()).count()
            <= 1;
    }
    let answers = || case.clocks.iter().filter(|clock| clock.kind == ClockKind::Answer);
    let one_a_round = answers().map(|clock| clock.round).eq(1..=case.round);
    let from_receipt = answers().next().is_some_and(|c| c.deadline.start == policy.local(case.received_at));
    one_a_round && from_receipt && answers().filter(|clock| clock.stopped.is_none()).count() <= 1
}

pub fn is_impartial(policy: &Policy, case: &Case) -> bool {
    let owner = case.owner().and_then(|owner| match owner {
        Owner::Unit(unit) => Some(unit),
        Owner::Desk(_) => None,
    });
    let line = case.line.iter().map(|assigned| &assigned.unit);
    let supports = case.supports.iter().map(|support| &support.unit);
    line.chain(supports).chain(owner.as_ref()).all(|unit| !access::is_accused(policy, case, unit))
}

/// A closed case that was handled has its reply, and the requester was asked or could not be.
pub fn is_done(policy: &Policy, case: &Case) -> bool {
    let closed = matches!(case.state_kind(), StateKind::Closed | StateKind::Archived);
    if !closed || case.ending != Some(Ending::Replied) {
        return !closed || case.ending.is_some();
    }
    let attempts = usize::try_from(policy.procedure.follow_up_attempts).unwrap();
    let must_ask = policy.procedure.follow_up_required.contains(&case.kind) && case.contactable;
    let asked = case.answers().is_some() || case.follow_ups.len() >= attempts;
    case.reply.as_ref().is_some_and(|reply| reply.issued.is_some()) && (!must_ask || asked)
}

pub fn is_free_of_recused(case: &Case) -> bool {
    case.handler.as_ref().is_none_or(|handler| !case.recused.contains(handler))
}

fn live(case: &Case) -> Vec<(ClockKind, Timestamp, bool)> {
    let live = case.clocks.iter().filter(|clock| clock.stopped.is_none());
    let mut live: Vec<_> = live.map(|clock| (clock.kind, clock.due, clock.is_paused())).collect();
    live.sort_unstable();
    live
}

/// The live clocks to be found again on coming back from a merging.
pub fn halted(before: &Place, act: &Act, after: &Case) -> Option<Vec<(ClockKind, Timestamp, bool)>> {
    match act {
        Act::Merge { .. } => Some(live(&before.case)),
        _ if after.state_kind() == StateKind::Merged => before.halted.clone(),
        _ => None,
    }
}

/// Whom a case is about is only ever added to, by the acts made for it, and what is confidential stays so.
fn only_grows(act: &Act, was: &Case, is: &Case) -> bool {
    let named = matches!(act, Act::NameAccused { .. });
    let kept = was.accused.iter().all(|accused| is.accused.contains(accused));
    let closed = !was.confidential || is.confidential;
    closed && if named { kept } else { was.accused == is.accused }
}

/// What a step did that no step may do.
pub fn broken(
    before: &Place,
    act: &Act,
    recorded: &Recorded,
    stored: &Recorded,
    after: &Case,
) -> Option<&'static str> {
    let was = &before.case;
    if stored != recorded {
        return Some("the fact changed by being stored");
    }
    if was.clone().apply(recorded) != *after {
        return Some("the stored fact folds into another case than the decided one");
    }
    if after.received_at != was.received_at || !only_grows(act, was, after) {
        return Some("what never changes has changed");
    }
    if matches!(act, Act::Unmerge { .. }) && Some(live(after)) != before.halted {
        return Some("came back from a merging with other clocks");
    }
    if matches!(act, Act::AskWhy { .. } | Act::Explain { .. })
        && (&was.state, &was.clocks, was.owner()) != (&after.state, &after.clocks, after.owner())
    {
        return Some("asking why moved something");
    }
    moved(was, act, after)
}

/// Whoever must answer a question knows of the case and may explain it.
pub fn is_answerable(policy: &Policy, case: &Case) -> bool {
    match access::explainer(policy, case) {
        Some(Owner::Unit(unit)) => access::may_see(policy, &crate::world::handler(unit.as_str()), case),
        Some(Owner::Desk(_)) => true,
        None => case.open_question().is_none(),
    }
}

/// A due date moves only by an extension, a pause, or a corrected kind; and then from the same start.
fn moved(was: &Case, act: &Act, after: &Case) -> Option<&'static str> {
    let may_move = matches!(
        act,
        Act::GrantExtension { .. }
            | Act::Precheck { .. }
            | Act::AddMaterial { .. }
            | Act::Proceed { .. }
            | Act::Petition(
                PetitionAct::RecordHearing { .. }
                    | PetitionAct::OpenHearing { .. }
                    | PetitionAct::SwitchProcedure { .. }
            )
    );
    for (old, new) in was.clocks.iter().zip(&after.clocks) {
        if (old.kind, old.started, old.deadline.start) != (new.kind, new.started, new.deadline.start) {
            return Some("a clock's beginning moved");
        }
        if old.due != new.due && !may_move {
            return Some("a due date moved without a rule");
        }
        if new.due < old.due && !matches!(act, Act::Precheck { .. }) {
            return Some("a due date moved forward");
        }
        if old.stopped.is_some() && old.stopped != new.stopped && !matches!(act, Act::Unmerge { .. }) {
            return Some("a stopped clock went on");
        }
    }
    None
}

#[test]
fn the_rules_can_tell() {
    let policy = sample();
    let mut world = crate::world::World::about(casework::case::act::Accused::Unit("CG".into()));
    world.prechecked();
    let mut case = world.case().clone();
    assert!(is_owned(&case) && is_ticking(&case) && is_impartial(&policy, &case) && is_done(&policy, &case));
    case.clocks[0].started = Timestamp::UNIX_EPOCH;
    case.clocks[0].deadline.start = policy.local(Timestamp::UNIX_EPOCH);
    assert!(!is_faithful(&policy, &case));
    case.supports.push(casework::case::Support { unit: "CG-1".into(), contributed: false });
    assert!(!is_impartial(&policy, &case));
    case.clocks.clear();
    assert!(!is_ticking(&case));
    case.state = casework::State::Handling;
    assert!(!is_owned(&case));
    case.state = casework::State::Closed;
    assert!(!is_done(&policy, &case));
}
