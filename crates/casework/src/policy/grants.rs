//! Who may do what: rows of the role × act × relation table, and the rights beside it.

use crate::ids::Role;
use serde::{Deserialize, Serialize};

/// How an actor stands to a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// Works at the hotline's desks.
    Desk,
    /// Works at the desk for complaints about the hotline itself, and the case is one.
    Independent,
    /// Of the unit that owns the case now.
    Lead,
    /// Of a unit above the one that owns it.
    Upper,
    /// Of a supporting unit.
    Support,
    /// Has, or had, the opinion of another body before it for review.
    Bench,
    /// Of the unit whose opinion is under review.
    Reviewed,
    /// Invited to this one case, by name.
    Invited,
    /// Is the one who asked.
    Requester,
    /// None of these.
    Foreign,
}

/// One row of the role × act × relation table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Who.
    pub role: Role,
    /// Standing how to the case.
    pub relation: Relation,
    /// May do these acts, by [`crate::ActKind::code`].
    pub acts: Vec<crate::ActKind>,
}

/// The rights of one role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entitlement {
    /// Who.
    pub role: Role,
    /// Has these rights.
    pub rights: Vec<crate::Right>,
}
