//! `roles.toml`: who may do what. Some hands are tied whatever a pack says.

use super::code::Codes;
use super::row::Row;
use super::table::{File, Keyed, Table};
use crate::ids::Role;
use crate::policy::model::{Entitlement, Grant, Relation};
use crate::{ActKind, Right};

pub(super) const ROLES: Codes<Role> = Codes { all: &Role::ALL, code: Role::code };
const ACTS: Codes<ActKind> = Codes { all: ActKind::ALL, code: ActKind::code };
const RIGHTS: Codes<Right> = Codes { all: Right::ALL, code: Right::code };
const RELATIONS: Codes<Relation> = Codes {
    all: &[
        Relation::Desk,
        Relation::Independent,
        Relation::Lead,
        Relation::Upper,
        Relation::Support,
        Relation::Bench,
        Relation::Reviewed,
        Relation::Invited,
        Relation::Requester,
        Relation::Foreign,
    ],
    code: relation_code,
};

/// The relation as written in packs.
pub(in crate::policy) fn relation_code(relation: Relation) -> &'static str {
    match relation {
        Relation::Desk => "desk",
        Relation::Independent => "independent",
        Relation::Invited => "invited",
        Relation::Lead => "lead",
        Relation::Upper => "upper",
        Relation::Support => "support",
        Relation::Bench => "bench",
        Relation::Reviewed => "reviewed",
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
    let of_unit = matches!(
        relation,
        Relation::Lead
            | Relation::Upper
            | Relation::Support
            | Relation::Bench
            | Relation::Reviewed
            | Relation::Invited
    );
    let at_desk = relation == Relation::Desk;
    let independent = relation == Relation::Independent;
    match role {
        role if role.is_apart() => Some("no grant: this role does no acts on cases"),
        Role::Requester => (relation != Relation::Requester).then_some("requester"),
        role if role.is_of_unit() => {
            (!of_unit).then_some("one of lead, upper, support, bench, reviewed, invited")
        }
        Role::Reviewer => (!independent && relation != Relation::Bench).then_some("independent or bench"),
        Role::Supervisor => (!at_desk && !independent).then_some("desk or independent"),
        _ => (!at_desk).then_some("desk"),
    }
}

/// Acts that belong to one hand, so that no pack lets a unit rate itself or a person play the clock.
fn wrong_hands(role: Role, act: ActKind) -> Option<&'static str> {
    let (allowed, expected): (&[Role], &str) = match act {
        ActKind::Rate => (&[Role::Requester], "requester only"),
        ActKind::RecordBreach | ActKind::Warn | ActKind::Lapse | ActKind::IssuePaper => {
            (&[Role::System], "system only")
        }
        ActKind::Terminate => (&[Role::Supervisor, Role::Reviewer], "supervisor or reviewer"),
        ActKind::RecordPastReply => (&[Role::Importer], "importer only"),
        ActKind::Decline => (
            &[
                Role::Agent,
                Role::Dispatcher,
                Role::Supervisor,
                Role::Reviewer,
                Role::UnitHandler,
                Role::UnitApprover,
            ],
            "a person, at a desk or in the competent body",
        ),
        ActKind::RecordFollowUp | ActKind::Close => (
            &[Role::FollowUp, Role::Supervisor, Role::Dispatcher, Role::Agent, Role::Reviewer, Role::Link],
            "a person at the hotline's desks, or the link that brings it from the superior's",
        ),
        ActKind::Supervise | ActKind::ConcludeSupervision => {
            (&[Role::Supervisor, Role::Reviewer, Role::Link], "supervisor, or reviewer")
        }
        ActKind::NameAccused => {
            (&[Role::Dispatcher, Role::Supervisor, Role::Reviewer], "dispatcher, supervisor or reviewer")
        }
        _ => return None,
    };
    (!allowed.contains(&role)).then_some(expected)
}
