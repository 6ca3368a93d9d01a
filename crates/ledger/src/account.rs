//! Accounts of the office's people, and their sessions.

use casework::{Actor, ActorId, Role, UnitId};
use jiff::Timestamp;

/// A person who works in the office or a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Identity in facts; never reused.
    pub id: ActorId,
    /// What they type to sign in.
    pub login: String,
    /// Shown to colleagues.
    pub name: String,
    /// The roles they may act in; the first is the usual one.
    pub roles: Vec<Role>,
    /// Their unit, if they work for one.
    pub unit: Option<UnitId>,
    /// Whether they may sign in.
    pub active: bool,
}

impl Account {
    /// The account as an actor in one of its roles; `None` if it does not hold the role.
    pub fn acting_as(&self, role: Role) -> Option<Actor> {
        let unit = self.unit.clone().filter(|_| role.is_of_unit());
        self.roles.contains(&role).then(|| Actor { id: self.id.clone(), role, unit })
    }
}

/// A password as hashed for storage. Cannot be printed.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHash(String);

impl PasswordHash {
    /// A PHC string read from the store.
    pub fn from_stored(phc: impl Into<String>) -> Self {
        Self(phc.into())
    }

    /// The PHC string, for the store only.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PasswordHash(…)")
    }
}

/// A signed-in device. The token itself is never stored, only its hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// SHA-256 of the token, in hex.
    pub token_hash: String,
    /// Whose.
    pub account: ActorId,
    /// In which role.
    pub role: Role,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// When it was last used, to the minute.
    pub seen_at: Timestamp,
    /// When it ends, however busy it is.
    pub expires_at: Timestamp,
    /// Roughly which browser, as a code such as `firefox-linux`; no more is kept of a device.
    pub device: String,
}
