//! The kinds of failure at the door, never mixed.

use casework::Refusal;

/// The store could not do its work. Retry, or page someone; never the user's fault.
#[derive(Clone, Debug, thiserror::Error)]
pub enum StoreFault {
    /// Somebody else wrote first; try again.
    #[error("another writer was faster")]
    Conflict,
    /// The store is closed or unreachable.
    #[error("the store is not available: {0}")]
    Unavailable(String),
    /// What is stored cannot be read, or the store misbehaves.
    #[error("the store is broken: {0}")]
    Broken(String),
}

/// Why a command did nothing.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Failure {
    /// The rules do not allow it; the user can act on this.
    #[error(transparent)]
    Refused(#[from] Box<Refusal>),
    /// The user decided on an older version of the case.
    #[error("the case has changed since it was read: version {now}, not {seen}")]
    Stale {
        /// The version the user saw.
        seen: u32,
        /// The version it has now.
        now: u32,
    },
    /// The same key was used before for something else.
    #[error("this idempotency key was used for something else")]
    KeyReused,
    /// There is no such case.
    #[error("no such case")]
    NoSuchCase,
    /// The store failed.
    #[error(transparent)]
    Fault(#[from] StoreFault),
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}
