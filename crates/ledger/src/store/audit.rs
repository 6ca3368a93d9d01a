//! Who looked at what, and what was administered.

use async_trait::async_trait;

/// Who looked at what, and what was administered.
#[async_trait]
pub trait AuditStore: Send + Sync {}
