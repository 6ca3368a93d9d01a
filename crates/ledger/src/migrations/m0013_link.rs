//! Cases that are also cases of a superior's office: their number there, and how far each side has heard of the
//! other. Numbers and versions only, no word of anybody's.

use super::{Lie, Shape, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, text};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        link_case().create(manager).await?;
        manager
            .create_index(index("link_case_open", "link_case", &["office", "link", "done", "number"]))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("link_case").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn link_case() -> Shape {
    Shape {
        name: "link_case",
        lie: Lie::Heap,
        columns: vec![
            text("office"),
            text("link"),
            text("number"),
            big_integer("round"),
            big_integer("case_id"),
            big_integer("pushed"),
            big_integer("seen"),
            text("fault"),
            big_integer("done"),
        ],
        key: &["office", "link", "number", "round"],
    }
}
