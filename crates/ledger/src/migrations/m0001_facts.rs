//! Facts, which nobody may change or delete: the engine itself refuses. Beside them what is written
//! with them: idempotency keys, places in the day's sequence of numbers, blocks of ids.

use super::{Lie, Shape};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, blob, text, text_null};
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

const SQLITE_GUARDS: [&str; 2] = [
    "CREATE TRIGGER fact_no_update BEFORE UPDATE ON fact \
     BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END",
    "CREATE TRIGGER fact_no_delete BEFORE DELETE ON fact \
     BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END",
];

const POSTGRES_GUARDS: [&str; 3] = [
    "CREATE FUNCTION fact_refuse() RETURNS trigger LANGUAGE plpgsql AS \
     $$ BEGIN RAISE EXCEPTION 'facts are append-only'; END $$",
    "CREATE TRIGGER fact_no_change BEFORE UPDATE OR DELETE ON fact \
     FOR EACH ROW EXECUTE FUNCTION fact_refuse()",
    "CREATE TRIGGER fact_no_truncate BEFORE TRUNCATE ON fact \
     FOR EACH STATEMENT EXECUTE FUNCTION fact_refuse()",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for shape in shapes() {
            shape.create(manager).await?;
        }
        let guards: &[&str] = match manager.get_database_backend() {
            DbBackend::Postgres => &POSTGRES_GUARDS,
            _ => &SQLITE_GUARDS,
        };
        for guard in guards {
            manager.get_connection().execute_unprepared(guard).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn shapes() -> [Shape; 4] {
    [
        Shape {
            name: "fact",
            lie: Lie::Heap,
            columns: vec![
                text("office"),
                big_integer("case_id"),
                big_integer("version"),
                big_integer("at"),
                text("by_id"),
                text("by_role"),
                text_null("by_unit"),
                text("policy"),
                text("what"),
                text("body"),
            ],
            key: &["office", "case_id", "version"],
        },
        Shape {
            name: "act_key",
            lie: Lie::InKey,
            columns: vec![
                text("office"),
                text("id"),
                blob("salt"),
                text("fingerprint"),
                big_integer("case_id"),
                big_integer("version"),
            ],
            key: &["office", "id"],
        },
        Shape {
            name: "number_counter",
            lie: Lie::InKey,
            columns: vec![text("office"), big_integer("day"), big_integer("next_place")],
            key: &["office", "day"],
        },
        Shape {
            name: "id_block",
            lie: Lie::InKey,
            columns: vec![text("office"), text("name"), big_integer("next_id")],
            key: &["office", "name"],
        },
    ]
}
