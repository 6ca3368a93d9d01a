//! The vault: what people wrote, apart from the facts so that it can be erased. The bytes of files lie
//! in a table of their own, because texts are read often and files seldom.

use super::{Lie, Shape, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, blob, text};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for shape in shapes() {
            shape.create(manager).await?;
        }
        manager.create_index(index("paper_of_case", "paper", &["office", "case_id"])).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn shapes() -> [Shape; 2] {
    [
        Shape {
            name: "paper",
            lie: Lie::Heap,
            columns: vec![
                text("office"),
                blob("handle"),
                big_integer("case_id"),
                text("kind"),
                blob("salt"),
                text("body"),
            ],
            key: &["office", "handle"],
        },
        Shape {
            name: "paper_file",
            lie: Lie::Heap,
            columns: vec![text("office"), blob("handle"), blob("bytes")],
            key: &["office", "handle"],
        },
    ]
}
