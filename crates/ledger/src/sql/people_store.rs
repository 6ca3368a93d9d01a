//! People as the rest of the program asks for them.

use super::{SqlStore, people};
use crate::account::{Account, PasswordHash, Session};
use crate::fault::StoreFault;
use crate::store::PeopleStore;
use async_trait::async_trait;
use casework::ActorId;
use jiff::Timestamp;
use std::collections::HashMap;

#[async_trait]
impl PeopleStore for SqlStore {
    async fn save_account(
        &self,
        account: &Account,
        password: Option<&PasswordHash>,
    ) -> Result<(), StoreFault> {
        people::save_account(&self.engine.write, &self.office, account, password).await
    }

    async fn accounts(&self) -> Result<Vec<Account>, StoreFault> {
        people::accounts(&self.engine.read, &self.office).await
    }

    async fn called(&self, ids: &[ActorId]) -> Result<HashMap<ActorId, String>, StoreFault> {
        people::called(&self.engine.read, &self.office, ids).await
    }

    async fn account(&self, id: &ActorId) -> Result<Option<Account>, StoreFault> {
        people::account(&self.engine.read, &self.office, id.as_str()).await
    }

    async fn login(&self, login: &str) -> Result<Option<(Account, PasswordHash)>, StoreFault> {
        people::login(&self.engine.read, &self.office, login).await
    }

    async fn drop_password(&self, id: &ActorId) -> Result<(), StoreFault> {
        people::drop_password(&self.engine.write, &self.office, id.as_str()).await
    }

    async fn open_session(&self, session: &Session) -> Result<(), StoreFault> {
        people::open_session(&self.engine.write, &self.office, session).await
    }

    async fn session(&self, token_hash: &str, now: Timestamp) -> Result<Option<Session>, StoreFault> {
        let found = people::session(&self.engine.read, &self.office, token_hash).await?;
        if found.as_ref().is_some_and(|session| session.expires_at <= now) {
            people::sweep(&self.engine.write, &self.office, now).await?;
            return Ok(None);
        }
        Ok(found)
    }

    async fn sessions_of(&self, account: &ActorId, now: Timestamp) -> Result<Vec<Session>, StoreFault> {
        people::sessions_of(&self.engine.read, &self.office, account.as_str(), now).await
    }

    async fn touch_session(&self, token_hash: &str, now: Timestamp) -> Result<(), StoreFault> {
        people::touch_session(&self.engine.write, &self.office, token_hash, now).await
    }

    async fn end_session(&self, token_hash: &str) -> Result<(), StoreFault> {
        people::end_session(&self.engine.write, &self.office, token_hash).await
    }

    async fn end_sessions(&self, account: &ActorId, but: Option<&str>) -> Result<u64, StoreFault> {
        people::end_sessions(&self.engine.write, &self.office, account.as_str(), but).await
    }

    async fn save_draft(&self, id: &str, body: &str, expires_at: Timestamp) -> Result<(), StoreFault> {
        people::save_draft(&self.engine.write, &self.office, id, body, expires_at).await
    }

    async fn draft(&self, id: &str, now: Timestamp) -> Result<Option<String>, StoreFault> {
        let found = people::draft(&self.engine.read, &self.office, id).await?;
        match found {
            Some((_, expires_at)) if expires_at <= now => {
                people::sweep(&self.engine.write, &self.office, now).await?;
                Ok(None)
            }
            found => Ok(found.map(|(body, _)| body)),
        }
    }

    async fn drop_draft(&self, id: &str) -> Result<(), StoreFault> {
        people::drop_draft(&self.engine.write, &self.office, id).await
    }
}
