//! Cases that are also cases of a superior's office.

use crate::fault::StoreFault;
use crate::link::Linked;
use async_trait::async_trait;

/// A store of linked cases.
#[async_trait]
pub trait LinkStore: Send + Sync {
    /// Keeps a linked case, or how far it has come. Neither version ever goes back: of two processes that do the
    /// same, the slower one undoes nothing.
    async fn save_linked(&self, linked: &Linked) -> Result<(), StoreFault>;
    /// Linked cases of that link that are not over, by number and round, after that one.
    async fn open_linked(
        &self,
        link: &str,
        after: Option<&(String, u32)>,
        limit: u32,
    ) -> Result<Vec<Linked>, StoreFault>;
    /// Every time that number came to us by that link.
    async fn linked_of(&self, link: &str, number: &str) -> Result<Vec<Linked>, StoreFault>;
    /// Linked cases of any link, not over yet, with something the other side would not take; at most `limit`.
    async fn linked_faults(&self, limit: u32) -> Result<Vec<Linked>, StoreFault>;
}
