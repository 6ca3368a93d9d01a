//! How people prove who they are: sessions that know their age, second factors, tries that failed,
//! one-time links, tokens of programs, and who they are elsewhere.

use super::m0006_statistics::tell;
use super::{Lie, Shape, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, text, text_null};

/// Table, index, and how many rows share its first columns: a thousand people, a few sessions each.
const BELIEVED: [(&str, &str, &str); 10] = [
    ("session", "session_by_account", "1000 1000 2"),
    ("attempt", "attempt", "1000 1000 1"),
    ("credential", "credential", "1000 1000 1"),
    ("recovery_code", "recovery_code", "10000 10000 10 1"),
    ("sign_in_link", "sign_in_link", "1000 1000 1"),
    ("sign_in_link", "sign_in_link_by_token", "1000 1000 1"),
    ("api_token", "api_token", "2000 2000 1"),
    ("api_token", "api_token_by_account", "2000 2000 2"),
    ("identity", "identity", "1000 1000 1000 1"),
    ("identity", "identity_by_account", "1000 1000 1"),
];

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in ["opened_at", "seen_at"] {
            widen(manager, big_integer(column).default(0).take()).await?;
        }
        widen(manager, text("device").default("").take()).await?;
        for shape in [attempt(), credential(), recovery(), link(), token(), identity()] {
            shape.create(manager).await?;
        }
        let indexes = [
            index("session_by_account", "session", &["office", "account"]),
            index("api_token_by_account", "api_token", &["office", "account"]),
            index("identity_by_account", "identity", &["office", "account"]),
            index("sign_in_link_by_token", "sign_in_link", &["office", "token_hash"]).unique().take(),
        ];
        for index in indexes {
            manager.create_index(index).await?;
        }
        tell(manager.get_connection(), &BELIEVED).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

/// Tells the planner of `SQLite` how these tables look in service, as the step before did for the others.
/// Sessions opened by an earlier program have no age: they end as idle ones do.
async fn widen(manager: &SchemaManager<'_>, column: ColumnDef) -> Result<(), DbErr> {
    let mut table = Table::alter();
    manager.alter_table(table.table("session").add_column(column).take()).await
}

fn attempt() -> Shape {
    Shape {
        name: "attempt",
        lie: Lie::InKey,
        columns: vec![
            text("office"),
            text("subject"),
            big_integer("failures"),
            big_integer("run"),
            big_integer("last_at"),
        ],
        key: &["office", "subject"],
    }
}

fn credential() -> Shape {
    Shape {
        name: "credential",
        lie: Lie::InKey,
        columns: vec![
            text("office"),
            text("account"),
            text_null("factor"),
            big_integer("factor_step"),
            big_integer_null("signed_in_at"),
            big_integer_null("signed_in_before"),
            big_integer("failures_before"),
        ],
        key: &["office", "account"],
    }
}

fn recovery() -> Shape {
    Shape {
        name: "recovery_code",
        lie: Lie::InKey,
        columns: vec![text("office"), text("account"), text("code_hash")],
        key: &["office", "account", "code_hash"],
    }
}

fn link() -> Shape {
    Shape {
        name: "sign_in_link",
        lie: Lie::InKey,
        columns: vec![
            text("office"),
            text("account"),
            text("token_hash"),
            text("purpose"),
            big_integer("expires_at"),
        ],
        key: &["office", "account"],
    }
}

fn token() -> Shape {
    Shape {
        name: "api_token",
        lie: Lie::InKey,
        columns: vec![
            text("office"),
            text("token_hash"),
            text("account"),
            text("role"),
            text("name"),
            text("scopes"),
            big_integer("made_at"),
            big_integer("expires_at"),
            big_integer_null("used_on"),
        ],
        key: &["office", "token_hash"],
    }
}

fn identity() -> Shape {
    Shape {
        name: "identity",
        lie: Lie::InKey,
        columns: vec![text("office"), text("issuer"), text("subject"), text("account")],
        key: &["office", "issuer", "subject"],
    }
}
