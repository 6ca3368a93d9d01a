//! The newest cases of a category, for the look at what a submission may repeat.

use super::index;
use super::m0006_statistics::tell;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

/// As in `m0006_statistics`: table, index, rows, rows per value.
const BELIEVED: [(&str, &str, &str); 1] = [("case_view", "case_of_category", "200000 200000 500 1")];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let newest = index("case_of_category", "case_view", &["office", "category", "case_id"]);
        manager.create_index(newest).await?;
        tell(manager.get_connection(), &BELIEVED).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name("case_of_category").table("case_view").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
