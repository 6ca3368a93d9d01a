//! Who may do what: one table, role × act × relation, kept as data in the pack.

use crate::case::Case;
use crate::case::act::{Accused, ActKind};
use crate::case::refusal::{Refusal, RefusalCode};
use crate::case::state::{Desk, Owner};
use crate::ids::{Actor, Role, UnitId};
use crate::policy::{Policy, model::Relation};
use crate::right::{Right, RightMissing};

/// How an actor stands to a case. Whoever must not know of it is a stranger to it, whatever else they are.
pub fn relation(policy: &Policy, by: &Actor, case: &Case) -> Relation {
    if by.role == Role::Requester {
        return Relation::Requester;
    }
    if by.role.is_apart() || case.recused.contains(&by.id) {
        return Relation::Foreign;
    }
    match &by.unit {
        Some(unit) if is_accused(policy, case, unit) => Relation::Foreign,
        Some(unit) => unit_relation(policy, by, unit, case),
        None if by.role.is_of_unit() => Relation::Foreign,
        None => desk_relation(policy, by.role, case),
    }
}

/// A complaint about the hotline keeps the hotline's desks out; the reviewer knows of nothing else.
fn desk_relation(policy: &Policy, role: Role, case: &Case) -> Relation {
    let clockwork = matches!(role, Role::System | Role::Importer | Role::Link);
    let independent = match role {
        Role::Reviewer => true,
        Role::Supervisor => policy.procedure.own_complaints == Desk::Supervision,
        _ => false,
    };
    match (case.is_about_hotline(), independent) {
        (true, true) => Relation::Independent,
        (false, _) if role != Role::Reviewer => Relation::Desk,
        (false, _) if case.petition.benches.contains(&Owner::Desk(Desk::Review)) => Relation::Bench,
        _ if clockwork => Relation::Desk,
        _ => Relation::Foreign,
    }
}

fn unit_relation(policy: &Policy, by: &Actor, unit: &UnitId, case: &Case) -> Relation {
    let owner = match case.owner() {
        Some(Owner::Unit(owner)) => Some(owner),
        _ => case.unit().cloned(),
    };
    let above = |below: &UnitId| policy.is_same_or_below(below, unit);
    let on_line = case.line.iter().any(|a| above(&a.unit));
    let was_bench = case.petition.benches.contains(&Owner::Unit(unit.clone()));
    let called = case.petition.coordination.iter().flatten();
    let called = called.chain(case.petition.advice.iter().map(|advised| &advised.unit));
    if case.is_before_bench() {
        return match case.owner() == Some(Owner::Unit(unit.clone())) {
            true => Relation::Lead,
            false if was_bench => Relation::Bench,
            false if on_line => Relation::Reviewed,
            false => beside(case, by, unit, called, above),
        };
    }
    if owner.as_ref() == Some(unit) {
        Relation::Lead
    } else if was_bench {
        Relation::Bench
    } else if on_line {
        Relation::Upper
    } else {
        beside(case, by, unit, called, above)
    }
}

/// Neither handling nor reviewing it: supporting, called in, invited, or not of it.
fn beside<'a>(
    case: &Case,
    by: &Actor,
    unit: &UnitId,
    mut called: impl Iterator<Item = &'a UnitId>,
    above: impl Fn(&UnitId) -> bool,
) -> Relation {
    if case.supports.iter().any(|s| above(&s.unit)) || called.any(&above) {
        Relation::Support
    } else if case.invited.iter().any(|(person, of)| *person == by.id && of == unit) {
        Relation::Invited
    } else {
        Relation::Foreign
    }
}

fn is_granted(policy: &Policy, role: Role, relation: Relation, act: ActKind) -> bool {
    policy
        .grants
        .iter()
        .any(|grant| grant.role == role && grant.relation == relation && grant.acts.contains(&act))
}

/// Whether the table allows the act on this case.
///
/// # Errors
/// [`RefusalCode::NotAllowed`], naming the role.
pub fn may(policy: &Policy, by: &Actor, case: &Case, act: ActKind) -> Result<(), Refusal> {
    if is_granted(policy, by.role, relation(policy, by, case), act) {
        return Ok(());
    }
    Err(RefusalCode::NotAllowed.of(act, Some(case.state_kind())).about(by.role.code()))
}

/// Who is to answer the question that is open: whoever answered or decided, as long as they may know of the
/// case; a desk in their stead.
pub fn explainer(policy: &Policy, case: &Case) -> Option<Owner> {
    let open = case.open_question()?;
    Some(match &open.of {
        Owner::Unit(unit) if case.involves(unit) && !is_accused(policy, case, unit) => open.of.clone(),
        Owner::Unit(_) => case.at_desk(Desk::Dispatch),
        Owner::Desk(desk) => case.at_desk(*desk),
    })
}

/// Whether the table allows registering at all.
///
/// # Errors
/// [`RefusalCode::NotAllowed`], naming the role.
pub fn may_register(policy: &Policy, by: &Actor) -> Result<(), Refusal> {
    let relation = if by.role == Role::Requester { Relation::Requester } else { Relation::Desk };
    if is_granted(policy, by.role, relation, ActKind::Register) {
        return Ok(());
    }
    Err(RefusalCode::NotAllowed.of(ActKind::Register, None).about(by.role.code()))
}

/// Whether the pack gives a role that right.
pub fn has(policy: &Policy, role: Role, right: Right) -> bool {
    policy.rights.iter().any(|entitled| entitled.role == role && entitled.rights.contains(&right))
}

/// Insists on a right.
///
/// # Errors
/// [`RightMissing`], with the roles that have it.
pub fn need(policy: &Policy, role: Role, right: Right) -> Result<(), RightMissing> {
    if has(policy, role, right) {
        return Ok(());
    }
    let holders = Role::ALL.into_iter().filter(|holder| has(policy, *holder, right)).collect();
    Err(RightMissing { right, holders })
}

/// Whether the actor may read the case at all. Confidential cases never show to those they are about.
pub fn may_see(policy: &Policy, by: &Actor, case: &Case) -> bool {
    relation(policy, by, case) != Relation::Foreign
}

/// Whether the case is about this unit, a unit above it, or the head of either.
pub fn is_accused(policy: &Policy, case: &Case, unit: &UnitId) -> bool {
    is_among(policy, &case.accused, unit)
}

/// Whether one of those accused is this unit, a unit above it, or the head of either. A unit below answers to
/// the accused and could not refuse to tell; a unit above is the one to look into it.
pub fn is_among(policy: &Policy, accused: &[Accused], unit: &UnitId) -> bool {
    !accused.is_empty()
        && policy.line_up(unit).any(|id| {
            accused.iter().any(|accused| match accused {
                Accused::Unit(about) => about == id,
                Accused::Head(post) => policy.units.get(id).is_some_and(|u| u.head.as_ref() == Some(post)),
                Accused::Hotline => false,
            })
        })
}

/// Those named, and the hotline if one of them is part of it or heads a part of it: a complaint about the
/// reception desk must not lie on the reception desk.
pub fn with_hotline(policy: &Policy, accused: &[Accused]) -> Vec<Accused> {
    let own = |id: &UnitId| policy.line_up(id).any(|id| policy.units.get(id).is_some_and(|unit| unit.own));
    let heads_own =
        |post| policy.units.values().any(|unit| unit.head.as_ref() == Some(post) && own(&unit.id));
    let ours = accused.iter().any(|one| match one {
        Accused::Unit(unit) => own(unit),
        Accused::Head(post) => heads_own(post),
        Accused::Hotline => false,
    });
    let mut all = accused.to_vec();
    if ours && !all.contains(&Accused::Hotline) {
        all.push(Accused::Hotline);
    }
    all
}
