//! Affairs of the office that are no cases: their steps, append-only as facts are; their views; and the cases
//! they name.

use super::m0006_statistics::tell;
use super::{Lie, Shape, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, text, text_null};
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

const TABLES: [&str; 3] = ["affair_step", "affair_view", "affair_case"];

const SQLITE_GUARDS: [&str; 2] = [
    "CREATE TRIGGER affair_step_no_update BEFORE UPDATE ON affair_step \
     BEGIN SELECT RAISE(ABORT, 'steps are append-only'); END",
    "CREATE TRIGGER affair_step_no_delete BEFORE DELETE ON affair_step \
     BEGIN SELECT RAISE(ABORT, 'steps are append-only'); END",
];

const POSTGRES_GUARDS: [&str; 3] = [
    "CREATE FUNCTION affair_step_refuse() RETURNS trigger LANGUAGE plpgsql AS \
     $$ BEGIN RAISE EXCEPTION 'steps are append-only'; END $$",
    "CREATE TRIGGER affair_step_no_change BEFORE UPDATE OR DELETE ON affair_step \
     FOR EACH ROW EXECUTE FUNCTION affair_step_refuse()",
    "CREATE TRIGGER affair_step_no_truncate BEFORE TRUNCATE ON affair_step \
     FOR EACH STATEMENT EXECUTE FUNCTION affair_step_refuse()",
];

/// As in `m0006_statistics`: table, index, rows, rows per value.
const BELIEVED: [(&str, &str, &str); 5] = [
    ("affair_step", "sqlite_autoindex_affair_step_1", "20000 20000 5000 20 1"),
    ("affair_step", "affair_step_key", "20000 20000 1"),
    ("affair_view", "affair_view", "1000 1000 250 1"),
    ("affair_view", "affair_view_by_day", "1000 1000 250 2 1"),
    ("affair_case", "affair_case", "5000 5000 2 1 1"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for shape in [step(), view(), case()] {
            shape.create(manager).await?;
        }
        let mut once = index("affair_step_key", "affair_step", &["office", "key_id"]);
        manager.create_index(once.unique().to_owned()).await?;
        let by_day = index("affair_view_by_day", "affair_view", &["office", "kind", "day", "id"]);
        manager.create_index(by_day).await?;
        let db = manager.get_connection();
        let sqlite = manager.get_database_backend() == DbBackend::Sqlite;
        let guards: &[&str] = if sqlite { &SQLITE_GUARDS } else { &POSTGRES_GUARDS };
        for guard in guards {
            db.execute_unprepared(guard).await?;
        }
        tell(db, &BELIEVED).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        if manager.get_database_backend() != DbBackend::Sqlite {
            manager.get_connection().execute_unprepared("DROP FUNCTION affair_step_refuse()").await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn step() -> Shape {
    Shape {
        name: "affair_step",
        lie: Lie::Heap,
        columns: vec![
            text("office"),
            text("kind"),
            big_integer("id"),
            big_integer("step"),
            text("key_id"),
            big_integer("at"),
            text("by_id"),
            text("by_role"),
            text_null("by_unit"),
            text("body"),
        ],
        key: &["office", "kind", "id", "step"],
    }
}

fn view() -> Shape {
    Shape {
        name: "affair_view",
        lie: Lie::InKey,
        columns: vec![
            text("office"),
            text("kind"),
            big_integer("id"),
            big_integer("steps"),
            text("status"),
            big_integer("day"),
            text("place"),
        ],
        key: &["office", "kind", "id"],
    }
}

fn case() -> Shape {
    Shape {
        name: "affair_case",
        lie: Lie::InKey,
        columns: vec![text("office"), big_integer("case_id"), text("kind"), big_integer("id")],
        key: &["office", "case_id", "kind", "id"],
    }
}
