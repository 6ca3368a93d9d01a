//! Subscriptions: an address, locked, and what it wants to hear of; and the hashes of the links in its letters.
//! `ready_at` is when the letter it is owed may be taken, as in the outbox.

use super::m0006_statistics::tell;
use super::{Lie, Shape, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, blob, text};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

/// As in `m0006_statistics`: table, index, rows, rows per value.
const BELIEVED: [(&str, &str, &str); 7] = [
    ("subscription", "sqlite_autoindex_subscription_1", "20000 20000 1"),
    ("subscription", "subscription_of_address", "20000 20000 200 1"),
    ("subscription", "subscription_ready", "20000 20000 20"),
    ("subscription", "subscription_by_end", "20000 20000 2"),
    ("subscription", "subscription_by_kind", "20000 20000 7000 7000 2"),
    ("subscription_link", "sqlite_autoindex_subscription_link_1", "200000 200000 1"),
    ("subscription_link", "subscription_link_of", "200000 200000 10"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        subscription().create(manager).await?;
        let columns = vec![text("office"), text("hash"), text("subscription")];
        let link = Shape { name: "subscription_link", lie: Lie::Heap, columns, key: &["office", "hash"] };
        link.create(manager).await?;
        let of = |name, columns| index(name, "subscription", columns);
        let mut address = of("subscription_of_address", &["office", "topic", "mark"]);
        manager.create_index(address.unique().to_owned()).await?;
        manager.create_index(of("subscription_ready", &["office", "ready_at"])).await?;
        manager.create_index(of("subscription_by_end", &["office", "expires_at"])).await?;
        manager.create_index(of("subscription_by_kind", &["office", "kind", "standing", "seen"])).await?;
        let links = index("subscription_link_of", "subscription_link", &["office", "subscription"]);
        manager.create_index(links).await?;
        tell(manager.get_connection(), &BELIEVED).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("subscription_link").to_owned()).await?;
        manager.drop_table(Table::drop().table("subscription").to_owned()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn subscription() -> Shape {
    Shape {
        name: "subscription",
        lie: Lie::Heap,
        columns: vec![
            text("office"),
            text("id"),
            text("kind"),
            text("topic"),
            big_integer("case_id"),
            text("mark"),
            blob("locked"),
            text("standing"),
            big_integer("asked_at"),
            big_integer("expires_at"),
            big_integer("seen"),
            text("told"),
            big_integer("told_at"),
            text("proof"),
            big_integer("tries"),
            big_integer("letters"),
            big_integer("renewal_offered"),
            big_integer("letter"),
            text("letter_kind"),
            text("letter_about"),
            big_integer_null("ready_at"),
            big_integer("attempts"),
            big_integer("revision"),
        ],
        key: &["office", "id"],
    }
}
