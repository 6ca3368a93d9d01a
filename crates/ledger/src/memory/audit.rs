//! Who looked at what, and what was administered.

use super::MemoryStore;
use crate::store::AuditStore;
use async_trait::async_trait;

/// In memory.
#[derive(Debug, Default)]
pub(super) struct Shelf {}

#[async_trait]
impl AuditStore for MemoryStore {}
