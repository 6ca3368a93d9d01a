//! Who works at the desks and in the units. Ids only: a name is a made-up one, shown by the demo.

use super::words::Words;
use crate::dice::Dice;
use casework::{Actor, Case, Role, UnitId};
use ledger::account::Account;
use std::collections::BTreeSet;

/// How many people share a desk of the hotline.
fn seats(role: Role) -> i64 {
    match role {
        Role::Agent => 12,
        Role::Dispatcher => 5,
        Role::FollowUp => 4,
        _ => 2,
    }
}

/// Handlers of a unit.
const HANDLERS: i64 = 3;
/// Approvers of a unit.
const APPROVERS: i64 = 2;

/// Someone at that desk of the hotline, not recused; the reviewer if it is about the hotline itself.
pub(super) fn at_desk(role: Role, case: Option<&Case>, dice: &mut Dice) -> Actor {
    let role = if case.is_some_and(Case::is_about_hotline) { Role::Reviewer } else { role };
    let first = dice.between(1, seats(role));
    let name = |seat: i64| format!("{}-{:02}", role.code().replace('_', "-"), (seat - 1) % seats(role) + 1);
    let free = |id: &String| case.is_none_or(|case| case.recused.iter().all(|r| r.as_str() != id));
    let id = (first..first + seats(role)).map(name).find(free).unwrap_or_else(|| name(first));
    Actor::of_desk(&id, role)
}

/// A handler of the unit: the assigned one if there is one, never a recused one.
pub(super) fn handler(unit: &UnitId, case: &Case, dice: &mut Dice) -> Actor {
    let usual = case.handler.as_ref().map(ToString::to_string);
    let usual = usual.filter(|id| id.starts_with(&format!("{unit}-h")));
    of_unit(unit, Role::UnitHandler, usual, case, dice)
}

/// An approver of the unit, other than the author of the reply, never a recused one.
pub(super) fn approver(unit: &UnitId, case: &Case, dice: &mut Dice) -> Actor {
    of_unit(unit, Role::UnitApprover, None, case, dice)
}

fn of_unit(unit: &UnitId, role: Role, usual: Option<String>, case: &Case, dice: &mut Dice) -> Actor {
    let (letter, many) = if role == Role::UnitHandler { ('h', HANDLERS) } else { ('a', APPROVERS) };
    let first = dice.between(1, many);
    let name = |place: i64| format!("{unit}-{letter}{}", (place - 1) % many + 1);
    let free = |id: &String| case.recused.iter().all(|recused| recused.as_str() != id);
    let id = usual.into_iter().chain((first..first + many).map(name)).find(free);
    Actor::of_unit(&id.unwrap_or_else(|| name(first)), role, unit.as_str())
}

/// An account for someone who has acted, with a made-up name.
pub(super) fn account(actor: &Actor, words: &Words) -> Account {
    let subject = actor.id.as_str().bytes().fold(7_u64, |sum, byte| sum.wrapping_mul(31) + u64::from(byte));
    let mut dice = Dice::of(0, subject);
    let mut name = dice.pick(&words.people.surnames).cloned().unwrap_or_default();
    name.push_str(dice.pick(&words.people.given).map_or("", String::as_str));
    Account {
        id: actor.id.clone(),
        login: actor.id.to_string().to_lowercase(),
        name,
        roles: vec![actor.role],
        unit: actor.unit.clone(),
        active: true,
    }
}

/// Accounts for everyone who has acted; the requester and the clockwork have none.
pub(super) fn accounts(actors: &BTreeSet<(String, Role, Option<UnitId>)>, words: &Words) -> Vec<Account> {
    let actor = |(id, role, unit): &(String, Role, Option<UnitId>)| Actor {
        id: id.as_str().into(),
        role: *role,
        unit: unit.clone(),
    };
    let staff = actors.iter().filter(|(_, role, _)| !matches!(role, Role::Requester | Role::System));
    staff.map(|one| account(&actor(one), words)).collect()
}
