//! Subscriptions, in memory.

use super::{MemoryStore, Shelves};
use crate::fault::StoreFault;
use crate::store::SubscriptionStore;
use crate::subscription::{Standing, Subscription, Topic, Wanted};
use async_trait::async_trait;
use std::collections::BTreeMap;

/// By id; and ids by the hash of a token.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    all: BTreeMap<String, Subscription>,
    links: BTreeMap<String, String>,
}

fn ready_at(one: &Subscription) -> Option<jiff::Timestamp> {
    one.letter.as_ref().map(|letter| letter.ready_at)
}

impl Shelves {
    fn is_wanted(&self, one: &Subscription, wanted: &Wanted) -> bool {
        let active = one.standing == Standing::Active;
        match wanted {
            Wanted::All(after) => one.id > *after,
            Wanted::Ready(now) => ready_at(one).is_some_and(|ready| ready <= *now),
            Wanted::Lapsed(now) => one.expires_at <= *now,
            Wanted::Behind { kind, newest, told_by } => {
                active && one.topic.kind() == *kind && one.seen < *newest && one.told_at <= *told_by
            }
            Wanted::Moved => {
                let view = one.topic.case().and_then(|case| self.views.get(&case));
                active && view.is_some_and(|view| i64::from(view.row.version) > one.seen)
            }
            Wanted::Ending(by) => active && !one.renewal_offered && one.expires_at <= *by,
        }
    }
}

#[async_trait]
impl SubscriptionStore for MemoryStore {
    async fn add_subscription(&self, one: &Subscription) -> Result<(), StoreFault> {
        let mut shelves = self.open();
        let all = &mut shelves.subscriptions.all;
        let is_taken = |known: &Subscription| known.topic == one.topic && known.mark == one.mark;
        if all.contains_key(&one.id) || all.values().any(is_taken) {
            return Err(StoreFault::Conflict);
        }
        all.insert(one.id.clone(), one.clone());
        Ok(())
    }

    async fn subscription(&self, id: &str) -> Result<Option<Subscription>, StoreFault> {
        Ok(self.open().subscriptions.all.get(id).cloned())
    }

    async fn subscription_of(&self, topic: &Topic, mark: &str) -> Result<Option<Subscription>, StoreFault> {
        let shelves = self.open();
        let mut all = shelves.subscriptions.all.values();
        Ok(all.find(|one| one.topic == *topic && one.mark == mark).cloned())
    }

    async fn subscriptions(&self, wanted: &Wanted, limit: u32) -> Result<Vec<Subscription>, StoreFault> {
        let shelves = self.open();
        let all = shelves.subscriptions.all.values();
        let mut found: Vec<&Subscription> = all.filter(|one| shelves.is_wanted(one, wanted)).collect();
        match wanted {
            Wanted::Ready(_) => found.sort_by_key(|one| ready_at(one)),
            Wanted::Lapsed(_) => found.sort_by_key(|one| one.expires_at),
            _ => {}
        }
        let most = usize::try_from(limit).unwrap_or(usize::MAX);
        Ok(found.into_iter().take(most).cloned().collect())
    }

    async fn change_subscription(&self, one: &Subscription) -> Result<bool, StoreFault> {
        let mut shelves = self.open();
        let Some(known) = shelves.subscriptions.all.get_mut(&one.id) else { return Ok(false) };
        if known.revision != one.revision {
            return Ok(false);
        }
        *known = Subscription { revision: one.revision + 1, ..one.clone() };
        Ok(true)
    }

    async fn link_subscription(&self, id: &str, hash: &str) -> Result<(), StoreFault> {
        self.open().subscriptions.links.insert(hash.to_owned(), id.to_owned());
        Ok(())
    }

    async fn linked_subscription(&self, hash: &str) -> Result<Option<String>, StoreFault> {
        Ok(self.open().subscriptions.links.get(hash).cloned())
    }

    async fn end_subscription(&self, id: &str) -> Result<bool, StoreFault> {
        let mut shelves = self.open();
        shelves.subscriptions.links.retain(|_, of| of != id);
        Ok(shelves.subscriptions.all.remove(id).is_some())
    }
}
