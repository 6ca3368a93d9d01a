//! What was read of published budgets, piece by piece, under the digest of the file it was read from.

use crate::fault::StoreFault;
use async_trait::async_trait;

/// A store of read books.
#[async_trait]
pub trait BookStore: Send + Sync {
    /// Keeps a piece. The same file gives the same pieces, so a piece that is there already stays as it is.
    async fn keep_piece(&self, digest: &str, nth: u32, body: &str) -> Result<(), StoreFault>;
    /// A piece, counted from 1.
    async fn piece(&self, digest: &str, nth: u32) -> Result<Option<String>, StoreFault>;
}
