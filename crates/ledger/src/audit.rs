//! The audit: who looked at personal data, and what was administered. Append-only, chained by hash,
//! kept for years, and never about how often somebody asked the office for something.
//!
//! An entry holds codes and ids alone: whoever reads the audit learns nothing a requester wrote. It is
//! written before what it speaks of is given out, so that nothing is seen that was not recorded.

mod chain;
mod clerk;
mod kind;
mod reading;

pub use chain::{AuditFault, AuditReport, check, next_hash};
pub(crate) use clerk::{Clerk, Slip};
pub use kind::AuditKind;

use casework::{Actor, ActorId, CaseId, Role, UnitId};
use jiff::Timestamp;

/// 网络数据安全管理条例 12: records of how personal data were handled are kept for three years at least.
pub const LEAST_YEARS: i16 = 3;

/// One thing somebody did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditEntry {
    /// When, by the office's clock.
    pub at: Timestamp,
    /// Who: an account, or a technical actor.
    pub by: ActorId,
    /// In which role; `None` if nobody was signed in.
    pub role: Option<Role>,
    /// For which unit, if the role is a unit's.
    pub unit: Option<UnitId>,
    /// What.
    pub kind: AuditKind,
    /// On which case.
    pub case: Option<CaseId>,
    /// What else it is about: an id or a code. Never personal data, never free text.
    pub about: String,
    /// What for: a code of the pack.
    pub purpose: Option<String>,
    /// The session or device: the beginning of a hash, or nothing.
    pub session: Option<String>,
}

impl AuditEntry {
    /// Something an account did, or somebody who claims to be that account.
    pub fn new(at: Timestamp, by: ActorId, kind: AuditKind) -> Self {
        Self {
            at,
            by,
            role: None,
            unit: None,
            kind,
            case: None,
            about: String::new(),
            purpose: None,
            session: None,
        }
    }

    /// Something an actor did in a role.
    pub fn of(at: Timestamp, by: &Actor, kind: AuditKind) -> Self {
        Self { role: Some(by.role), unit: by.unit.clone(), ..Self::new(at, by.id.clone(), kind) }
    }

    /// On that case.
    #[must_use]
    pub fn on(self, case: CaseId) -> Self {
        Self { case: Some(case), ..self }
    }

    /// About that id or code.
    #[must_use]
    pub fn about(self, code: impl Into<String>) -> Self {
        Self { about: code.into(), ..self }
    }

    /// For that purpose of the pack.
    #[must_use]
    pub fn to(self, purpose: impl Into<String>) -> Self {
        Self { purpose: Some(purpose.into()), ..self }
    }

    /// In the session of that token hash, of which the first twelve characters are kept.
    #[must_use]
    pub fn during(self, token_hash: &str) -> Self {
        let short: String = token_hash.chars().take(12).collect();
        Self { session: Some(short).filter(|short| !short.is_empty()), ..self }
    }
}

/// An entry as it lies in the audit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditLine {
    /// Its place in the office's audit, from 1 without a gap.
    pub nth: i64,
    /// The entry.
    pub entry: AuditEntry,
    /// `SHA-256` over the hash before and this entry, in hex.
    pub hash: String,
}

/// A place in the audit and the hash of what lies there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditMark {
    /// The place; 0 before the first entry.
    pub nth: i64,
    /// The hash; empty before the first entry.
    pub hash: String,
}

/// Where the kept audit begins and ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditEnds {
    /// The last entry that retention took away, or the beginning of all.
    pub before: AuditMark,
    /// The last entry.
    pub last: AuditMark,
}

/// Where a page of the audit goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AuditCursor {
    /// When the last entry of the page before happened.
    pub at: Timestamp,
    /// Its place.
    pub nth: i64,
}

/// Which entries are looked for. Everything unset means "any".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditQuery {
    /// From this moment.
    pub from: Option<Timestamp>,
    /// Before this moment.
    pub before: Option<Timestamp>,
    /// By this account.
    pub by: Option<ActorId>,
    /// Of these kinds; empty means all.
    pub kinds: Vec<AuditKind>,
    /// On this case.
    pub case: Option<CaseId>,
    /// In the order of time instead of the latest first.
    pub oldest_first: bool,
    /// Go on after this entry.
    pub after: Option<AuditCursor>,
    /// At most this many.
    pub limit: u32,
}

/// How often something may happen: at most `most` entries of the same account and kind since `since`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// Where the window begins.
    pub since: Timestamp,
    /// How many fit in.
    pub most: u32,
}
