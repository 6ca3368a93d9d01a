//! Cases that are also cases of a superior's office: their number there, and how far each side has heard of the
//! other. Numbers and versions only, no word of anybody's.

use super::m0006_statistics::tell;
use super::{Lie, Shape, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, text};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

/// As in `m0006_statistics`: table, index, rows, rows per value.
const BELIEVED: [(&str, &str, &str); 2] = [
    ("link_case", "sqlite_autoindex_link_case_1", "5000 5000 2500 1 1"),
    ("link_case", "link_case_open", "5000 5000 2500 500 1"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        link_case().create(manager).await?;
        let open = index("link_case_open", "link_case", &["office", "link", "done", "number"]);
        manager.create_index(open).await?;
        tell(manager.get_connection(), &BELIEVED).await
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
