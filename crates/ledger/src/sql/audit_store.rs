//! Who looked at what, and what was administered.

use super::SqlStore;
use crate::store::AuditStore;
use async_trait::async_trait;

#[async_trait]
impl AuditStore for SqlStore {}
