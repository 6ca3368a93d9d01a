//! Accounts, sessions and drafts in memory.

use super::MemoryStore;
use crate::account::{Account, PasswordHash, Session};
use crate::fault::StoreFault;
use crate::store::PeopleStore;
use async_trait::async_trait;
use casework::ActorId;
use jiff::Timestamp;
use std::collections::{BTreeMap, HashMap};

/// The office's people, and what they are writing.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    accounts: BTreeMap<ActorId, (Account, Option<PasswordHash>)>,
    sessions: HashMap<String, Session>,
    drafts: HashMap<String, (String, Timestamp)>,
}

impl Shelf {
    /// Every draft: id and body.
    pub(super) fn drafts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.drafts.iter().map(|(id, (body, _))| (id.as_str(), body.as_str()))
    }

    /// Replaces a draft that is still `old`.
    pub(super) fn replace_draft(&mut self, id: &str, old: &str, new: &str) -> bool {
        let found = self.drafts.get_mut(id).filter(|(body, _)| body == old);
        found.map(|(body, _)| new.clone_into(body)).is_some()
    }
}

#[async_trait]
impl PeopleStore for MemoryStore {
    async fn save_account(
        &self,
        account: &Account,
        password: Option<&PasswordHash>,
    ) -> Result<(), StoreFault> {
        let mut shelves = self.open();
        if shelves
            .people
            .accounts
            .values()
            .any(|(other, _)| other.login == account.login && other.id != account.id)
        {
            return Err(StoreFault::Conflict);
        }
        let old = shelves.people.accounts.get(&account.id).and_then(|(_, password)| password.clone());
        let password = password.cloned().or(old);
        shelves.people.accounts.insert(account.id.clone(), (account.clone(), password));
        Ok(())
    }

    async fn accounts(&self) -> Result<Vec<Account>, StoreFault> {
        Ok(self.open().people.accounts.values().map(|(account, _)| account.clone()).collect())
    }

    async fn called(&self, ids: &[ActorId]) -> Result<HashMap<ActorId, String>, StoreFault> {
        let shelves = self.open();
        let called = |id: &ActorId| Some((id.clone(), shelves.people.accounts.get(id)?.0.name.clone()));
        Ok(ids.iter().filter_map(called).collect())
    }

    async fn account(&self, id: &ActorId) -> Result<Option<Account>, StoreFault> {
        Ok(self.open().people.accounts.get(id).map(|(account, _)| account.clone()))
    }

    async fn login(&self, login: &str) -> Result<Option<(Account, PasswordHash)>, StoreFault> {
        let shelves = self.open();
        let found = shelves.people.accounts.values().find(|(account, _)| account.login == login);
        Ok(found.and_then(|(account, password)| Some((account.clone(), password.clone()?))))
    }

    async fn drop_password(&self, id: &ActorId) -> Result<(), StoreFault> {
        if let Some((_, password)) = self.open().people.accounts.get_mut(id) {
            *password = None;
        }
        Ok(())
    }

    async fn open_session(&self, session: &Session) -> Result<(), StoreFault> {
        self.open().people.sessions.insert(session.token_hash.clone(), session.clone());
        Ok(())
    }

    async fn session(&self, token_hash: &str, now: Timestamp) -> Result<Option<Session>, StoreFault> {
        Ok(self.open().people.sessions.get(token_hash).filter(|session| session.expires_at > now).cloned())
    }

    async fn sessions_of(&self, account: &ActorId, now: Timestamp) -> Result<Vec<Session>, StoreFault> {
        let shelves = self.open();
        let theirs = |session: &&Session| session.account == *account && session.expires_at > now;
        let mut found: Vec<Session> = shelves.people.sessions.values().filter(theirs).cloned().collect();
        found.sort_by(|a, b| (b.opened_at, &a.token_hash).cmp(&(a.opened_at, &b.token_hash)));
        Ok(found)
    }

    async fn touch_session(&self, token_hash: &str, now: Timestamp) -> Result<(), StoreFault> {
        if let Some(session) = self.open().people.sessions.get_mut(token_hash) {
            session.seen_at = now;
        }
        Ok(())
    }

    async fn end_session(&self, token_hash: &str) -> Result<(), StoreFault> {
        self.open().people.sessions.remove(token_hash);
        Ok(())
    }

    async fn end_sessions(&self, account: &ActorId, but: Option<&str>) -> Result<u64, StoreFault> {
        let sessions = &mut self.open().people.sessions;
        let before = sessions.len();
        sessions.retain(|hash, session| session.account != *account || Some(hash.as_str()) == but);
        Ok(u64::try_from(before - sessions.len()).unwrap_or(u64::MAX))
    }

    async fn save_draft(&self, id: &str, body: &str, expires_at: Timestamp) -> Result<(), StoreFault> {
        self.open().people.drafts.insert(id.to_owned(), (body.to_owned(), expires_at));
        Ok(())
    }

    async fn draft(&self, id: &str, now: Timestamp) -> Result<Option<String>, StoreFault> {
        let shelves = self.open();
        Ok(shelves.people.drafts.get(id).filter(|(_, end)| *end > now).map(|(body, _)| body.clone()))
    }

    async fn drop_draft(&self, id: &str) -> Result<(), StoreFault> {
        self.open().people.drafts.remove(id);
        Ok(())
    }
}
