//! Requests about one's own data: their steps, append-only as facts are, and those still to be answered.

use super::m0006_statistics::tell;
use super::{Lie, Shape};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, text, text_null};
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

const SQLITE_GUARDS: [&str; 2] = [
    "CREATE TRIGGER rights_step_no_update BEFORE UPDATE ON rights_step \
     BEGIN SELECT RAISE(ABORT, 'steps are append-only'); END",
    "CREATE TRIGGER rights_step_no_delete BEFORE DELETE ON rights_step \
     BEGIN SELECT RAISE(ABORT, 'steps are append-only'); END",
];

const POSTGRES_GUARDS: [&str; 3] = [
    "CREATE FUNCTION rights_step_refuse() RETURNS trigger LANGUAGE plpgsql AS \
     $$ BEGIN RAISE EXCEPTION 'steps are append-only'; END $$",
    "CREATE TRIGGER rights_step_no_change BEFORE UPDATE OR DELETE ON rights_step \
     FOR EACH ROW EXECUTE FUNCTION rights_step_refuse()",
    "CREATE TRIGGER rights_step_no_truncate BEFORE TRUNCATE ON rights_step \
     FOR EACH STATEMENT EXECUTE FUNCTION rights_step_refuse()",
];

/// As in `m0006_statistics`: table, index, rows, rows per value.
const BELIEVED: [(&str, &str, &str); 2] = [
    ("rights_step", "sqlite_autoindex_rights_step_1", "10000 10000 3 2 1"),
    ("rights_open", "rights_open", "500 500 1 1 1"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for shape in [step(), open()] {
            shape.create(manager).await?;
        }
        let db = manager.get_connection();
        let sqlite = manager.get_database_backend() == DbBackend::Sqlite;
        let guards: &[&str] = if sqlite { &SQLITE_GUARDS } else { &POSTGRES_GUARDS };
        for guard in guards {
            db.execute_unprepared(guard).await?;
        }
        tell(db, &BELIEVED).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn step() -> Shape {
    Shape {
        name: "rights_step",
        lie: Lie::Heap,
        columns: vec![
            text("office"),
            big_integer("case_id"),
            big_integer("nth"),
            big_integer("step"),
            big_integer("at"),
            text("by_id"),
            text("by_role"),
            text_null("by_unit"),
            text("body"),
        ],
        key: &["office", "case_id", "nth", "step"],
    }
}

fn open() -> Shape {
    Shape {
        name: "rights_open",
        lie: Lie::InKey,
        columns: vec![text("office"), big_integer("due"), big_integer("case_id"), big_integer("nth")],
        key: &["office", "due", "case_id", "nth"],
    }
}
