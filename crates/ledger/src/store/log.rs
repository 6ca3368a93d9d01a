//! Where the transparency log lies.

use async_trait::async_trait;

/// Where the transparency log lies.
#[async_trait]
pub trait LogStore: Send + Sync {}
