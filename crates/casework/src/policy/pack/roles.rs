//! `roles.toml`: who may do what. Some hands are tied whatever a pack says.

use super::code::Codes;
use super::row::Row;
use super::table::{File, Keyed, Table};
use crate::ids::Role;
use crate::policy::model::{Entitlement, Grant, Relation};
use crate::{ActKind, Right};

const ROLES: Codes<Role> = Codes { all: &Role::ALL, code: Role::code };
const ACTS: Codes<ActKind> = Codes { all: ActKind::ALL, code: ActKind::code };
const RIGHTS: Codes<Right> = Codes { all: Right::ALL, code: Right::code };
const RELATIONS: Codes<Relation> = Codes {
    all: &[
        Relation::Desk,
        Relation::Lead,
        Relation::Upper,
        Relation::Support,
        Relation::Requester,
        Relation::Foreign,
    ],
    code: relation_code,
};

/// The relation as written in packs.
pub(in crate::policy) fn relation_code(relation: Relation) -> &'static str {
    match relation {
        Relation::Desk => "desk",
        Relation::Lead => "lead",
        Relation::Upper => "upper",
        Relation::Support => "support",
        Relation::Requester => "requester",
        Relation::Foreign => "foreign",
    }
}

impl Keyed for Grant {
    fn key(&self) -> String {
        format!("{} {}", self.role.code(), relation_code(self.relation))
    }
}

impl Keyed for Entitlement {
    fn key(&self) -> String {
        self.role.code().to_owned()
    }
}

pub(super) fn read(mut file: File<'_>) -> (Table<'_, Grant>, Table<'_, Entitlement>) {
    let tables = (file.table("grant", grant), file.table("right", entitlement));
    file.finish();
    tables
}

fn entitlement(row: &mut Row<'_>) -> Option<Entitlement> {
    let role = row.code("role", &ROLES);
    let rights = row.codes("rights", &RIGHTS);
    let role = role?;
    for right in &rights {
        if let Err(expected) = right.belongs_to(role) {
            let found = format!("{} may not have {}", role.code(), right.code());
            row.place_of("rights").fault(found, expected);
        }
    }
    Some(Entitlement { role, rights })
}

fn grant(row: &mut Row<'_>) -> Option<Grant> {
    let role = row.code("role", &ROLES);
    let relation = row.code("relation", &RELATIONS);
    let acts = row.codes("acts", &ACTS);
    let (role, relation) = (role?, relation?);
    let relation_at = row.place_of("relation");
    if let Some(expected) = wrong_standing(role, relation) {
        relation_at.fault(format!("{} may not act as {}", role.code(), relation_code(relation)), expected);
    }
    for act in &acts {
        if let Some(expected) = wrong_hands(role, *act) {
            row.place_of("acts")
                .fault(format!("{} may not be granted {}", role.code(), act.code()), expected);
        }
    }
    Some(Grant { role, relation, acts })
}

/// Which standing a role can have at all; a pack cannot grant around it.
fn wrong_standing(role: Role, relation: Relation) -> Option<&'static str> {
    let of_unit = matches!(relation, Relation::Lead | Relation::Upper | Relation::Support);
    match role {
        role if role.is_apart() => Some("no grant: this role does no acts on cases"),
        Role::Requester => (relation != Relation::Requester).then_some("requester"),
        role if role.is_of_unit() => (!of_unit).then_some("one of lead, upper, support"),
        _ => (relation != Relation::Desk).then_some("desk"),
    }
}

/// Acts that belong to one hand, so that no pack lets a unit rate itself or a person play the clock.
fn wrong_hands(role: Role, act: ActKind) -> Option<&'static str> {
    let (allowed, expected): (&[Role], &str) = match act {
        ActKind::Rate => (&[Role::Requester], "requester only"),
        ActKind::RecordBreach => (&[Role::System], "system only"),
        ActKind::RecordPastReply => (&[Role::Importer], "importer only"),
        ActKind::Decline => {
            (&[Role::Agent, Role::Dispatcher, Role::Supervisor], "a person at the hotline's desks")
        }
        ActKind::RecordFollowUp | ActKind::Close => (
            &[Role::FollowUp, Role::Supervisor, Role::Dispatcher, Role::Agent],
            "a person at the hotline's desks",
        ),
        ActKind::Supervise | ActKind::ConcludeSupervision => (&[Role::Supervisor], "supervisor only"),
        _ => return None,
    };
    (!allowed.contains(&role)).then_some(expected)
}
