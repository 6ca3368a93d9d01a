//! The one door: a case changes only through [`Ledger::perform`].
//!
//! Behind it lie facts (append-only), the vault (papers that may be erased), the outbox (who must be
//! told) and the views (rebuildable from facts). Three stores keep them: memory, `SQLite`, `PostgreSQL`.

pub mod account;
pub mod affairs;
pub mod audit;
pub mod clock;
pub mod command;
pub mod credential;
pub mod dice;
mod door;
pub mod envelope;
pub mod fault;
mod folded;
pub mod keys;
pub mod link;
pub mod log;
pub mod memory;
mod migrations;
pub mod password;
pub mod projection;
pub mod reading;
pub mod rebuild;
pub mod rights;
pub mod screening;
pub mod sql;
pub mod store;
pub mod subscription;
pub mod suite;
pub mod vault;

pub use audit::{AuditEntry, AuditKind};
pub use clock::{Clock, ManualClock, SystemClock};
pub use command::{Command, Deed, Done, Key};
pub use door::Ledger;
pub use envelope::Envelope;
pub use fault::{Failure, StoreFault};
pub use keyring::{BlindField, Cipher, KeyId, Keyring};
pub use keys::{KeyFault, Keys};
pub use reading::{CaseFile, Titled};
pub use screening::Submitted;
pub use sql::SqlStore;
pub use store::Store;
pub use vault::Locksmith;
