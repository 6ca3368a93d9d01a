//! The latest facts, for what is new to somebody since they last looked.

use super::index;
use super::m0006_statistics::tell;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

/// As in `m0006_statistics`: table, index, rows, rows per value.
const BELIEVED: [(&str, &str, &str); 1] = [("fact", "fact_by_time", "1000000 1000000 2")];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_index(index("fact_by_time", "fact", &["office", "at"])).await?;
        tell(manager.get_connection(), &BELIEVED).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name("fact_by_time").table("fact").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
