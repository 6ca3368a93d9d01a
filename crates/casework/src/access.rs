//! Who may do what: one table, role × act × relation, kept as data in the pack.

use crate::case::Case;
use crate::case::act::ActKind;
use crate::case::refusal::{Refusal, RefusalCode};
use crate::case::state::Owner;
use crate::ids::{Actor, Role, UnitId};
use crate::policy::{Policy, model::Relation};
use crate::right::{Right, RightMissing};

/// How an actor stands to a case.
pub fn relation(policy: &Policy, by: &Actor, case: &Case) -> Relation {
    match (&by.unit, by.role) {
        (_, Role::Requester) => Relation::Requester,
        (None, role) if role.is_of_unit() || role.is_apart() => Relation::Foreign,
        (None, _) => Relation::Desk,
        (Some(unit), _) => unit_relation(policy, unit, case),
    }
}

fn unit_relation(policy: &Policy, unit: &UnitId, case: &Case) -> Relation {
    let owner = match case.owner() {
        Some(Owner::Unit(owner)) => Some(owner),
        _ => case.unit().cloned(),
    };
    let above = |below: &UnitId| policy.is_same_or_below(below, unit);
    if owner.as_ref() == Some(unit) {
        Relation::Lead
    } else if case.line.iter().any(|a| above(&a.unit)) {
        Relation::Upper
    } else if case.supports.iter().any(|s| above(&s.unit)) {
        Relation::Support
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
    if case.recused.contains(&by.id) {
        return false;
    }
    let accused = by.unit.as_ref().is_some_and(|unit| is_accused(policy, case, unit));
    !by.role.is_apart() && !accused && relation(policy, by, case) != Relation::Foreign
}

/// Whether the case is about this unit, a unit above it, or the head of either.
pub fn is_accused(policy: &Policy, case: &Case, unit: &UnitId) -> bool {
    use crate::case::act::Accused;
    policy.line_up(unit).any(|id| {
        case.accused.iter().any(|accused| match accused {
            Accused::Unit(about) => about == id,
            Accused::Head(post) => policy.units.get(id).is_some_and(|u| u.head.as_ref() == Some(post)),
            Accused::Hotline => false,
        })
    })
}
