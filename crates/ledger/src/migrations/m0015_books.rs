//! What was read of published budgets: pieces of a book under the digest of its file.

use super::m0006_statistics::tell;
use super::{Lie, Shape};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, text};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

/// As in `m0006_statistics`: table, index, rows, rows per value.
const BELIEVED: [(&str, &str, &str); 1] = [("book_piece", "sqlite_autoindex_book_piece_1", "500 500 50 1")];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = vec![text("office"), text("digest"), big_integer("nth"), text("body")];
        let key = &["office", "digest", "nth"];
        Shape { name: "book_piece", lie: Lie::Heap, columns, key }.create(manager).await?;
        tell(manager.get_connection(), &BELIEVED).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("book_piece").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
