//! People of the office: accounts, their sessions, and drafts of what they were writing.

use super::{Lie, Shape, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, boolean, text, text_null};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for shape in [account(), session(), draft()] {
            shape.create(manager).await?;
        }
        let indexes = [
            index("account_by_login", "account", &["office", "login"]).unique().take(),
            index("session_by_end", "session", &["office", "expires_at"]),
            index("draft_by_end", "draft", &["office", "expires_at"]),
        ];
        for index in indexes {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn account() -> Shape {
    Shape {
        name: "account",
        lie: Lie::Heap,
        columns: vec![
            text("office"),
            text("id"),
            text("login"),
            text("name"),
            text("roles"),
            text_null("unit"),
            boolean("active"),
            text_null("password"),
        ],
        key: &["office", "id"],
    }
}

fn session() -> Shape {
    Shape {
        name: "session",
        lie: Lie::InKey,
        columns: vec![
            text("office"),
            text("token_hash"),
            text("account"),
            text("role"),
            big_integer("expires_at"),
        ],
        key: &["office", "token_hash"],
    }
}

fn draft() -> Shape {
    Shape {
        name: "draft",
        lie: Lie::Heap,
        columns: vec![text("office"), text("id"), text("body"), big_integer("expires_at")],
        key: &["office", "id"],
    }
}
