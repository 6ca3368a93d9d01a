//! What a store keeps of subscriptions.

use crate::fault::StoreFault;
use crate::subscription::{Subscription, Topic, Wanted};
use async_trait::async_trait;

/// A store of subscriptions. What has changed since it was read is not overwritten.
#[async_trait]
pub trait SubscriptionStore: Send + Sync {
    /// Keeps a new one.
    ///
    /// # Errors
    /// [`StoreFault::Conflict`] if the address has that topic already.
    async fn add_subscription(&self, one: &Subscription) -> Result<(), StoreFault>;
    /// One by its id.
    async fn subscription(&self, id: &str) -> Result<Option<Subscription>, StoreFault>;
    /// That of an address, by its mark.
    async fn subscription_of(&self, topic: &Topic, mark: &str) -> Result<Option<Subscription>, StoreFault>;
    /// Those looked for, at most `limit`.
    async fn subscriptions(&self, wanted: &Wanted, limit: u32) -> Result<Vec<Subscription>, StoreFault>;
    /// Writes it anew and raises its revision; `false` if that had moved or it is gone: nothing is written.
    /// Topic and mark never change.
    async fn change_subscription(&self, one: &Subscription) -> Result<bool, StoreFault>;
    /// Lets the hash of a token lead to it.
    async fn link_subscription(&self, id: &str, hash: &str) -> Result<(), StoreFault>;
    /// Where the hash of a token leads.
    async fn linked_subscription(&self, hash: &str) -> Result<Option<String>, StoreFault>;
    /// Erases it with all links to it; `false` if it was gone.
    async fn end_subscription(&self, id: &str) -> Result<bool, StoreFault>;
}
