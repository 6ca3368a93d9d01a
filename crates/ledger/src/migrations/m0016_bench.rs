//! What people at the workbench keep, and lists of a queue in order of arrival.

use super::m0006_statistics::tell;
use super::{Lie, Shape, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, text};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

/// As in `m0006_statistics`: table, index, rows, rows per value.
const BELIEVED: [(&str, &str, &str); 2] = [
    ("kept", "sqlite_autoindex_kept_1", "2000 2000 10 1"),
    ("queue_view", "queue_by_arrival", "1000000 1000000 5000 1"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = vec![text("office"), text("shelf"), text("id"), big_integer("at"), text("body")];
        let key = &["office", "shelf", "id"];
        Shape { name: "kept", lie: Lie::Heap, columns, key }.create(manager).await?;
        let arrival = index("queue_by_arrival", "queue_view", &["office", "queue", "case_id"]);
        manager.create_index(arrival).await?;
        tell(manager.get_connection(), &BELIEVED).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name("queue_by_arrival").table("queue_view").to_owned()).await?;
        manager.drop_table(Table::drop().table("kept").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
