//! Accounts, sessions and drafts.

use crate::account::{Account, PasswordHash, Session};
use crate::fault::StoreFault;
use async_trait::async_trait;
use casework::ActorId;
use jiff::Timestamp;
use std::collections::HashMap;

/// A store of the office's people and of what is being written.
#[async_trait]
pub trait PeopleStore: Send + Sync {
    /// Adds an account, or changes the one with that id. The login must be free.
    async fn save_account(
        &self,
        account: &Account,
        password: Option<&PasswordHash>,
    ) -> Result<(), StoreFault>;
    /// Every account.
    async fn accounts(&self) -> Result<Vec<Account>, StoreFault>;
    /// What the accounts with these ids are called.
    async fn called(&self, ids: &[ActorId]) -> Result<HashMap<ActorId, String>, StoreFault>;
    /// The account with that id.
    async fn account(&self, id: &ActorId) -> Result<Option<Account>, StoreFault>;
    /// The account with that login, and its password.
    async fn login(&self, login: &str) -> Result<Option<(Account, PasswordHash)>, StoreFault>;
    /// Forgets the password of an account: until a new one is set nobody signs in with one.
    async fn drop_password(&self, id: &ActorId) -> Result<(), StoreFault>;
    /// Opens a session.
    async fn open_session(&self, session: &Session) -> Result<(), StoreFault>;
    /// The session of that token hash, if it has not ended by `now`.
    async fn session(&self, token_hash: &str, now: Timestamp) -> Result<Option<Session>, StoreFault>;
    /// The sessions of an account that have not ended by `now`, newest first.
    async fn sessions_of(&self, account: &ActorId, now: Timestamp) -> Result<Vec<Session>, StoreFault>;
    /// Notes that a session is in use.
    async fn touch_session(&self, token_hash: &str, now: Timestamp) -> Result<(), StoreFault>;
    /// Ends a session.
    async fn end_session(&self, token_hash: &str) -> Result<(), StoreFault>;
    /// Ends every session of an account but one, and gives how many.
    async fn end_sessions(&self, account: &ActorId, but: Option<&str>) -> Result<u64, StoreFault>;

    /// Keeps a draft until `expires_at`. The body is opaque to the store.
    async fn save_draft(&self, id: &str, body: &str, expires_at: Timestamp) -> Result<(), StoreFault>;
    /// The draft, if it has not expired.
    async fn draft(&self, id: &str, now: Timestamp) -> Result<Option<String>, StoreFault>;
    /// Throws a draft away.
    async fn drop_draft(&self, id: &str) -> Result<(), StoreFault>;
}
