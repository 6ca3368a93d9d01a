//! Proofs of who someone is, in memory.

use super::MemoryStore;
use crate::credential::{ApiToken, Attempts, Identity, Link, SealedFactor, Standing};
use crate::fault::StoreFault;
use crate::store::CredentialStore;
use async_trait::async_trait;
use casework::ActorId;
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Second factors, links, tokens, and tries that failed.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    attempts: HashMap<String, Attempts>,
    standings: BTreeMap<ActorId, Standing>,
    steps: BTreeMap<ActorId, i64>,
    recovery: BTreeMap<ActorId, BTreeSet<String>>,
    links: BTreeMap<ActorId, Link>,
    tokens: BTreeMap<String, ApiToken>,
    identities: BTreeMap<(String, String), ActorId>,
}

#[async_trait]
impl CredentialStore for MemoryStore {
    async fn attempts(&self, key: &str) -> Result<Attempts, StoreFault> {
        Ok(self.open().credential.attempts.get(key).cloned().unwrap_or_default())
    }

    async fn count_attempt(&self, key: &str, seen: &Attempts, now: Timestamp) -> Result<bool, StoreFault> {
        let attempts = &mut self.open().credential.attempts;
        if attempts.get(key).map_or(0, |known| known.failures) != seen.failures {
            return Ok(false);
        }
        let counted = Attempts { failures: seen.failures + 1, run: seen.next_run(now), last_at: Some(now) };
        attempts.insert(key.to_owned(), counted);
        Ok(true)
    }

    async fn clear_attempts(&self, key: &str) -> Result<(), StoreFault> {
        self.open().credential.attempts.remove(key);
        Ok(())
    }

    async fn standing(&self, account: &ActorId) -> Result<Standing, StoreFault> {
        Ok(self.open().credential.standings.get(account).cloned().unwrap_or_default())
    }

    async fn note_sign_in(&self, account: &ActorId, failures: u32, now: Timestamp) -> Result<(), StoreFault> {
        let mut shelves = self.open();
        let standing = shelves.credential.standings.entry(account.clone()).or_default();
        standing.signed_in_before = standing.signed_in_at.replace(now);
        standing.failures_before = failures;
        Ok(())
    }

    async fn set_factor(&self, account: &ActorId, factor: Option<&SealedFactor>) -> Result<(), StoreFault> {
        let mut shelves = self.open();
        shelves.credential.standings.entry(account.clone()).or_default().factor = factor.cloned();
        shelves.credential.steps.remove(account);
        if factor.is_none() {
            shelves.credential.recovery.remove(account);
        }
        Ok(())
    }

    async fn factors(&self) -> Result<Vec<(ActorId, SealedFactor)>, StoreFault> {
        let shelves = self.open();
        let each = |(account, it): (&ActorId, &Standing)| Some((account.clone(), it.factor.clone()?));
        Ok(shelves.credential.standings.iter().filter_map(each).collect())
    }

    async fn replace_factor(
        &self,
        account: &ActorId,
        old: &SealedFactor,
        new: &SealedFactor,
    ) -> Result<bool, StoreFault> {
        let mut shelves = self.open();
        let factor = shelves.credential.standings.get_mut(account).and_then(|it| it.factor.as_mut());
        let Some(factor) = factor.filter(|factor| **factor == *old) else { return Ok(false) };
        *factor = new.clone();
        Ok(true)
    }

    async fn spend_step(&self, account: &ActorId, step: i64) -> Result<bool, StoreFault> {
        let mut shelves = self.open();
        let enrolled = shelves.credential.standings.get(account).is_some_and(|it| it.factor.is_some());
        let last = shelves.credential.steps.get(account).copied().unwrap_or(0);
        if !enrolled || step <= last {
            return Ok(false);
        }
        shelves.credential.steps.insert(account.clone(), step);
        Ok(true)
    }

    async fn set_recovery(&self, account: &ActorId, hashes: &[String]) -> Result<(), StoreFault> {
        self.open().credential.recovery.insert(account.clone(), hashes.iter().cloned().collect());
        Ok(())
    }

    async fn spend_recovery(&self, account: &ActorId, hash: &str) -> Result<bool, StoreFault> {
        Ok(self.open().credential.recovery.get_mut(account).is_some_and(|codes| codes.remove(hash)))
    }

    async fn recovery_left(&self, account: &ActorId) -> Result<u32, StoreFault> {
        let left = self.open().credential.recovery.get(account).map_or(0, BTreeSet::len);
        Ok(u32::try_from(left).unwrap_or(u32::MAX))
    }

    async fn save_link(&self, link: &Link) -> Result<(), StoreFault> {
        self.open().credential.links.insert(link.account.clone(), link.clone());
        Ok(())
    }

    async fn link(&self, token_hash: &str, now: Timestamp) -> Result<Option<Link>, StoreFault> {
        let shelves = self.open();
        let opens = |link: &&Link| link.token_hash == token_hash && link.expires_at > now;
        Ok(shelves.credential.links.values().find(opens).cloned())
    }

    async fn spend_link(&self, token_hash: &str, now: Timestamp) -> Result<bool, StoreFault> {
        let links = &mut self.open().credential.links;
        let before = links.len();
        links.retain(|_, link| link.token_hash != token_hash || link.expires_at <= now);
        Ok(links.len() < before)
    }

    async fn save_token(&self, token: &ApiToken) -> Result<(), StoreFault> {
        self.open().credential.tokens.insert(token.token_hash.clone(), token.clone());
        Ok(())
    }

    async fn token(&self, token_hash: &str, now: Timestamp) -> Result<Option<ApiToken>, StoreFault> {
        let shelves = self.open();
        Ok(shelves.credential.tokens.get(token_hash).filter(|token| token.expires_at > now).cloned())
    }

    async fn tokens_of(&self, account: &ActorId) -> Result<Vec<ApiToken>, StoreFault> {
        let shelves = self.open();
        let theirs = shelves.credential.tokens.values().filter(|token| token.account == *account);
        let mut found: Vec<ApiToken> = theirs.cloned().collect();
        found.sort_by(|a, b| (b.made_at, &a.token_hash).cmp(&(a.made_at, &b.token_hash)));
        Ok(found)
    }

    async fn token_used(&self, token_hash: &str, on: Date) -> Result<(), StoreFault> {
        if let Some(token) = self.open().credential.tokens.get_mut(token_hash) {
            token.used_on = Some(on);
        }
        Ok(())
    }

    async fn drop_tokens(&self, account: &ActorId, only: Option<&str>) -> Result<u64, StoreFault> {
        let tokens = &mut self.open().credential.tokens;
        let before = tokens.len();
        let stays = |hash: &str| only.is_some_and(|only| only != hash);
        tokens.retain(|hash, token| token.account != *account || stays(hash));
        Ok(u64::try_from(before - tokens.len()).unwrap_or(u64::MAX))
    }

    async fn save_identity(&self, identity: &Identity) -> Result<(), StoreFault> {
        let key = (identity.issuer.clone(), identity.subject.clone());
        let identities = &mut self.open().credential.identities;
        if identities.contains_key(&key) {
            return Err(StoreFault::Conflict);
        }
        identities.insert(key, identity.account.clone());
        Ok(())
    }

    async fn identity(&self, issuer: &str, subject: &str) -> Result<Option<ActorId>, StoreFault> {
        let key = (issuer.to_owned(), subject.to_owned());
        Ok(self.open().credential.identities.get(&key).cloned())
    }

    async fn identities_of(&self, account: &ActorId) -> Result<Vec<Identity>, StoreFault> {
        let shelves = self.open();
        let theirs = shelves.credential.identities.iter().filter(|(_, whose)| *whose == account);
        let identity = |((issuer, subject), account): (&(String, String), &ActorId)| Identity {
            issuer: issuer.clone(),
            subject: subject.clone(),
            account: account.clone(),
        };
        Ok(theirs.map(identity).collect())
    }

    async fn identities(&self, issuer: &str) -> Result<Vec<Identity>, StoreFault> {
        let shelves = self.open();
        let there = shelves.credential.identities.iter().filter(|((known, _), _)| known == issuer);
        let identity = |((issuer, subject), account): (&(String, String), &ActorId)| Identity {
            issuer: issuer.clone(),
            subject: subject.clone(),
            account: account.clone(),
        };
        Ok(there.map(identity).collect())
    }

    async fn drop_identity(&self, account: &ActorId, issuer: &str) -> Result<(), StoreFault> {
        let identities = &mut self.open().credential.identities;
        identities.retain(|(known, _), whose| whose != account || known != issuer);
        Ok(())
    }
}
