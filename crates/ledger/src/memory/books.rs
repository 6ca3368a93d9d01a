//! Read books, in memory.

use super::MemoryStore;
use crate::fault::StoreFault;
use crate::store::BookStore;
use async_trait::async_trait;
use std::collections::BTreeMap;

/// By digest and place.
pub(super) type Shelf = BTreeMap<(String, u32), String>;

#[async_trait]
impl BookStore for MemoryStore {
    async fn keep_piece(&self, digest: &str, nth: u32, body: &str) -> Result<(), StoreFault> {
        self.open().books.entry((digest.to_owned(), nth)).or_insert_with(|| body.to_owned());
        Ok(())
    }

    async fn piece(&self, digest: &str, nth: u32) -> Result<Option<String>, StoreFault> {
        Ok(self.open().books.get(&(digest.to_owned(), nth)).cloned())
    }
}
