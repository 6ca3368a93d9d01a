//! Where the transparency log lies.

use super::SqlStore;
use crate::store::LogStore;
use async_trait::async_trait;

#[async_trait]
impl LogStore for SqlStore {}
