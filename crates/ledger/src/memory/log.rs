//! Where the transparency log lies.

use super::MemoryStore;
use crate::store::LogStore;
use async_trait::async_trait;

/// In memory.
#[derive(Debug, Default)]
pub(super) struct Shelf {}

#[async_trait]
impl LogStore for MemoryStore {}
