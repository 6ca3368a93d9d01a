//! How an account proves itself: tries that failed, the second factor, recovery codes, one-time links,
//! tokens of programs, and identities elsewhere. Only hashes and sealed secrets are stored.

mod factor;
mod link;
mod scope;

pub use factor::SecondFactorSecret;
pub use link::{FIRST_LOGIN, first_administrator, make_link};
pub use scope::Scope;

use casework::{ActorId, Role};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest as _, Sha256};

/// What the store keeps instead of a token: SHA-256, in hex. Tokens have 256 random bits, so that a fast
/// hash is enough.
pub fn token_hash(token: &str) -> String {
    hex::encode(Sha256::digest(token.as_bytes()))
}

/// Wrong tries in a row that cost nothing but themselves.
pub const FREE_TRIES: u32 = 6;
/// What the first wait takes; each further one takes twice as long.
const FIRST_WAIT: SignedDuration = SignedDuration::from_secs(30);
/// No wait is longer: whoever waits can try again, an account is never locked for ever.
pub const LONGEST_WAIT: SignedDuration = SignedDuration::from_mins(15);
/// After so long without a wrong try the row of wrong ones is over.
pub const RUN_ENDS: SignedDuration = SignedDuration::from_hours(1);

/// Wrong tries under one key: an account, its second factor, or a login nobody has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attempts {
    /// Since the last that succeeded; told to the owner.
    pub failures: u32,
    /// In a row, without a pause of [`RUN_ENDS`]; these make waits longer.
    pub run: u32,
    /// When the last one was.
    pub last_at: Option<Timestamp>,
}

impl Attempts {
    /// How many seconds the next try must wait at `now`; 0 if it need not.
    pub fn wait(&self, now: Timestamp) -> i64 {
        let Some(last_at) = self.last_at else { return 0 };
        let Some(steps) = self.run.checked_sub(FREE_TRIES) else { return 0 };
        let wait = FIRST_WAIT.saturating_mul(1_i32 << steps.min(10)).min(LONGEST_WAIT);
        let over = last_at.checked_add(wait).unwrap_or(last_at);
        let left = over.duration_since(now);
        if left.is_positive() { left.as_secs() + i64::from(left.subsec_nanos() > 0) } else { 0 }
    }

    /// The length of the row after one more wrong try at `now`.
    pub fn next_run(&self, now: Timestamp) -> u32 {
        let fresh = self.last_at.is_none_or(|last| now.duration_since(last) >= RUN_ENDS);
        if fresh { 1 } else { self.run.saturating_add(1) }
    }
}

/// The secret of a second factor as the store keeps it. Cannot be printed.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedFactor(String);

impl SealedFactor {
    /// As read from the store.
    pub fn from_stored(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// For the store only.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for SealedFactor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SealedFactor(…)")
    }
}

/// What stands beside an account's password.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The second factor, if one is enrolled.
    pub factor: Option<SealedFactor>,
    /// When the account last signed in.
    pub signed_in_at: Option<Timestamp>,
    /// When it signed in before that.
    pub signed_in_before: Option<Timestamp>,
    /// Wrong tries between those two.
    pub failures_before: u32,
}

/// What a one-time link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkPurpose {
    /// The first administrator of an office: they choose their login as well.
    First,
    /// A new or a forgotten password.
    Password,
}

impl LinkPurpose {
    /// As stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Password => "password",
        }
    }

    /// As stored.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::First, Self::Password].into_iter().find(|purpose| purpose.code() == code)
    }
}

/// A link that opens once. An account has at most one; a new one takes the place of the old.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// SHA-256 of the token, in hex.
    pub token_hash: String,
    /// Whose.
    pub account: ActorId,
    /// What for.
    pub purpose: LinkPurpose,
    /// When it no longer opens.
    pub expires_at: Timestamp,
}

/// A program that acts for a person, within scopes and until a day. Its token is stored as a hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiToken {
    /// SHA-256 of the token, in hex; also names it in lists.
    pub token_hash: String,
    /// Whose.
    pub account: ActorId,
    /// The one role it acts in.
    pub role: Role,
    /// What its owner calls it.
    pub name: String,
    /// What it may do.
    pub scopes: Vec<Scope>,
    /// When it was made.
    pub made_at: Timestamp,
    /// When it no longer holds.
    pub expires_at: Timestamp,
    /// The last day it was used.
    pub used_on: Option<Date>,
}

/// Who an account is at an identity provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The provider, by its issuer address.
    pub issuer: String,
    /// The provider's `sub`.
    pub subject: String,
    /// The account here.
    pub account: ActorId,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(run: u32, seconds: i64) -> i64 {
        let start = Timestamp::UNIX_EPOCH;
        let attempts = Attempts { failures: run, run, last_at: Some(start) };
        attempts.wait(start.checked_add(SignedDuration::from_secs(seconds)).unwrap())
    }

    #[test]
    fn waits_double_and_never_last() {
        assert_eq!(Attempts::default().wait(Timestamp::UNIX_EPOCH), 0);
        let waits: Vec<i64> = [5, 6, 7, 8, 11, 12, 400].iter().map(|run| after(*run, 0)).collect();
        assert_eq!(waits, [0, 30, 60, 120, 900, 900, 900]);
        assert_eq!((after(6, 29), after(6, 30), after(u32::MAX, 900)), (1, 0, 0));
    }

    #[test]
    fn a_pause_ends_the_row_but_not_the_count() {
        let attempts = Attempts { failures: 9, run: 9, last_at: Some(Timestamp::UNIX_EPOCH) };
        let later = |minutes| Timestamp::UNIX_EPOCH.checked_add(SignedDuration::from_mins(minutes)).unwrap();
        assert_eq!((attempts.next_run(later(59)), attempts.next_run(later(60))), (10, 1));
    }
}
