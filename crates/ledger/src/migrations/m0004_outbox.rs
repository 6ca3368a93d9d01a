//! The outbox: who must still be told. `ready_at` is when a notice may be taken; a lease moves it on,
//! delivery empties it, so that one index serves the takers and holds only what waits.

use super::{Lie, Shape, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, text, text_null};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let outbox = Shape {
            name: "outbox",
            lie: Lie::Heap,
            columns: vec![
                text("office"),
                big_integer("id"),
                big_integer("case_id"),
                text("kind"),
                text("party"),
                big_integer("caused_at"),
                big_integer("attempts"),
                big_integer_null("ready_at"),
                big_integer_null("delivered_at"),
                text_null("last_fault"),
            ],
            key: &["office", "id"],
        };
        outbox.create(manager).await?;
        manager.create_index(index("outbox_ready", "outbox", &["office", "ready_at", "id"])).await?;
        manager.create_index(index("outbox_of_case", "outbox", &["office", "case_id"])).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
