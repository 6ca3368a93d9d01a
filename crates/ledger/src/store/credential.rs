//! Proofs of who someone is. Every "spend" is one statement: of two at once, one succeeds.

use crate::credential::{ApiToken, Attempts, Identity, Link, SealedFactor, Standing};
use crate::fault::StoreFault;
use async_trait::async_trait;
use casework::ActorId;
use jiff::Timestamp;
use jiff::civil::Date;

/// A store of second factors, links, tokens, and tries that failed.
#[async_trait]
pub trait CredentialStore: Send + Sync {
    /// Wrong tries under that key.
    async fn attempts(&self, key: &str) -> Result<Attempts, StoreFault>;
    /// Counts a try as wrong before it is judged. `false` if somebody else counted one since `seen` was
    /// read: nothing is counted then.
    async fn count_attempt(&self, key: &str, seen: &Attempts, now: Timestamp) -> Result<bool, StoreFault>;
    /// Forgets the wrong tries, after a right one.
    async fn clear_attempts(&self, key: &str) -> Result<(), StoreFault>;

    /// What stands beside the password of an account.
    async fn standing(&self, account: &ActorId) -> Result<Standing, StoreFault>;
    /// Notes that an account signed in, and how many wrong tries came before.
    async fn note_sign_in(&self, account: &ActorId, failures: u32, now: Timestamp) -> Result<(), StoreFault>;
    /// Enrols a second factor, or takes it away together with the recovery codes.
    async fn set_factor(&self, account: &ActorId, factor: Option<&SealedFactor>) -> Result<(), StoreFault>;
    /// Every second factor, by account.
    async fn factors(&self) -> Result<Vec<(ActorId, SealedFactor)>, StoreFault>;
    /// Puts a second factor in the place of `old`, the same secret locked anew; `false` if it has changed.
    async fn replace_factor(
        &self,
        account: &ActorId,
        old: &SealedFactor,
        new: &SealedFactor,
    ) -> Result<bool, StoreFault>;
    /// Uses up a time step of the second factor; `false` if it or a later one was used before.
    async fn spend_step(&self, account: &ActorId, step: i64) -> Result<bool, StoreFault>;
    /// Puts these recovery codes, as hashes, in the place of all others.
    async fn set_recovery(&self, account: &ActorId, hashes: &[String]) -> Result<(), StoreFault>;
    /// Uses up a recovery code; `false` if there is none such.
    async fn spend_recovery(&self, account: &ActorId, hash: &str) -> Result<bool, StoreFault>;
    /// How many recovery codes are left.
    async fn recovery_left(&self, account: &ActorId) -> Result<u32, StoreFault>;

    /// Keeps a link in the place of the account's last one.
    async fn save_link(&self, link: &Link) -> Result<(), StoreFault>;
    /// The link of that token hash, if it still opens.
    async fn link(&self, token_hash: &str, now: Timestamp) -> Result<Option<Link>, StoreFault>;
    /// Uses up a link; `false` if it was used or has expired.
    async fn spend_link(&self, token_hash: &str, now: Timestamp) -> Result<bool, StoreFault>;

    /// Keeps a new token.
    async fn save_token(&self, token: &ApiToken) -> Result<(), StoreFault>;
    /// The token of that hash, if it still holds.
    async fn token(&self, token_hash: &str, now: Timestamp) -> Result<Option<ApiToken>, StoreFault>;
    /// Tokens of an account, expired ones too, newest first.
    async fn tokens_of(&self, account: &ActorId) -> Result<Vec<ApiToken>, StoreFault>;
    /// Notes the day a token was used.
    async fn token_used(&self, token_hash: &str, on: Date) -> Result<(), StoreFault>;
    /// Revokes one token of an account, or all of them; gives how many.
    async fn drop_tokens(&self, account: &ActorId, only: Option<&str>) -> Result<u64, StoreFault>;

    /// Links an identity elsewhere to an account.
    ///
    /// # Errors
    /// [`StoreFault::Conflict`] if it is linked already.
    async fn save_identity(&self, identity: &Identity) -> Result<(), StoreFault>;
    /// The account of that identity.
    async fn identity(&self, issuer: &str, subject: &str) -> Result<Option<ActorId>, StoreFault>;
    /// Identities of an account.
    async fn identities_of(&self, account: &ActorId) -> Result<Vec<Identity>, StoreFault>;
    /// Every identity at that provider.
    async fn identities(&self, issuer: &str) -> Result<Vec<Identity>, StoreFault>;
    /// Unlinks an account from a provider.
    async fn drop_identity(&self, account: &ActorId, issuer: &str) -> Result<(), StoreFault>;
}
