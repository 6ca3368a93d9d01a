//! The vault locked: records nobody can read without the master key, what they are found by, and holds.
//!
//! Papers of older programs stay in `paper` and `paper_file` until the office opens and locks them.

use super::m0006_statistics::tell;
use super::{Lie, Shape, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, blob, text, text_null};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

/// As in `m0006_statistics`: table, index, rows, rows per value.
const BELIEVED: [(&str, &str, &str); 6] = [
    ("vault_paper", "sqlite_autoindex_vault_paper_1", "600000 600000 1"),
    ("vault_paper", "vault_paper_of_case", "600000 600000 3"),
    ("vault_file", "sqlite_autoindex_vault_file_1", "100000 100000 1"),
    ("vault_index", "vault_index", "300000 300000 100000 2 1"),
    ("vault_index", "vault_index_of_paper", "300000 300000 2"),
    ("legal_hold", "legal_hold", "1000 1000 2 1"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for shape in [paper(), file(), found_by(), hold()] {
            shape.create(manager).await?;
        }
        manager.create_index(index("vault_paper_of_case", "vault_paper", &["office", "case_id"])).await?;
        manager.create_index(index("vault_index_of_paper", "vault_index", &["office", "handle"])).await?;
        tell(manager.get_connection(), &BELIEVED).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn paper() -> Shape {
    Shape {
        name: "vault_paper",
        lie: Lie::Heap,
        columns: vec![
            text("office"),
            blob("handle"),
            big_integer("case_id"),
            text("kind"),
            big_integer("key_id"),
            blob("wrapped"),
            blob("body"),
        ],
        key: &["office", "handle"],
    }
}

fn file() -> Shape {
    Shape {
        name: "vault_file",
        lie: Lie::Heap,
        columns: vec![
            text("office"),
            blob("handle"),
            big_integer("case_id"),
            big_integer("key_id"),
            blob("wrapped"),
            blob("body"),
        ],
        key: &["office", "handle"],
    }
}

fn found_by() -> Shape {
    Shape {
        name: "vault_index",
        lie: Lie::InKey,
        columns: vec![text("office"), text("field"), blob("blind"), blob("handle"), big_integer("case_id")],
        key: &["office", "field", "blind", "handle"],
    }
}

fn hold() -> Shape {
    Shape {
        name: "legal_hold",
        lie: Lie::InKey,
        columns: vec![
            text("office"),
            big_integer("case_id"),
            big_integer("placed_at"),
            text("reason"),
            text("placed_by"),
            big_integer_null("ended_at"),
            text_null("ended_by"),
        ],
        key: &["office", "case_id", "placed_at"],
    }
}
