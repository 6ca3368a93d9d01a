//! The transparency log: facts waiting for their leaf, leaves, tiles, checkpoints, cosignatures.
//!
//! Facts already there are put among the waiting, once, with fresh salts: from now on a fact that is
//! neither waiting nor in the log was put in behind the program's back.

use super::{Lie, Shape, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, blob, blob_null, text, text_null};
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

const SQLITE_GUARDS: [&str; 4] = [
    "CREATE TRIGGER log_leaf_no_update BEFORE UPDATE ON log_leaf \
     BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    "CREATE TRIGGER log_leaf_no_delete BEFORE DELETE ON log_leaf \
     BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    "CREATE TRIGGER log_checkpoint_no_update BEFORE UPDATE ON log_checkpoint \
     BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    "CREATE TRIGGER log_checkpoint_no_delete BEFORE DELETE ON log_checkpoint \
     BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
];

const POSTGRES_GUARDS: [&str; 3] = [
    "CREATE FUNCTION log_refuse() RETURNS trigger LANGUAGE plpgsql AS \
     $$ BEGIN RAISE EXCEPTION 'the log is append-only'; END $$",
    "CREATE TRIGGER log_leaf_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON log_leaf \
     FOR EACH STATEMENT EXECUTE FUNCTION log_refuse()",
    "CREATE TRIGGER log_checkpoint_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON log_checkpoint \
     FOR EACH STATEMENT EXECUTE FUNCTION log_refuse()",
];

const SQLITE_ADOPT: &str = "INSERT INTO log_pending (office, at, case_id, version, salts, number) \
     SELECT f.office, f.at, f.case_id, f.version, randomblob(32), \
     CASE WHEN f.version = 1 THEN COALESCE(v.number, '') END \
     FROM fact f LEFT JOIN case_view v ON v.office = f.office AND v.case_id = f.case_id";

const POSTGRES_ADOPT: &str = "INSERT INTO log_pending (office, at, case_id, version, salts, number) \
     SELECT f.office, f.at, f.case_id, f.version, \
     sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), \
     CASE WHEN f.version = 1 THEN COALESCE(v.number, '') END \
     FROM fact f LEFT JOIN case_view v ON v.office = f.office AND v.case_id = f.case_id";

/// What the planner of `SQLite` is told, as in the step of that name.
const BELIEVED: [(&str, &str, &str); 7] = [
    ("log_pending", "log_pending", "1000 1000 2 1 1"),
    ("log_pending", "log_pending_of_case", "1000 1000 1 1"),
    ("log_leaf", "log_leaf", "1000000 1000000 1"),
    ("log_leaf", "log_leaf_of_case", "1000000 1000000 5 1"),
    ("log_tile", "sqlite_autoindex_log_tile_1", "10000 10000 5000 1"),
    ("log_checkpoint", "sqlite_autoindex_log_checkpoint_1", "100000 100000 1"),
    ("log_cosignature", "sqlite_autoindex_log_cosignature_1", "100000 100000 2 1"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for shape in [pending(), leaf(), tile(), checkpoint(), cosignature()] {
            shape.create(manager).await?;
        }
        let of_case = ["office", "case_id", "version"];
        for index in [
            index("log_pending_of_case", "log_pending", &of_case).unique().take(),
            index("log_leaf_of_case", "log_leaf", &of_case).unique().take(),
        ] {
            manager.create_index(index).await?;
        }
        let db = manager.get_connection();
        let (adopt, guards): (&str, &[&str]) = match manager.get_database_backend() {
            DbBackend::Postgres => (POSTGRES_ADOPT, &POSTGRES_GUARDS),
            _ => (SQLITE_ADOPT, &SQLITE_GUARDS),
        };
        db.execute_unprepared(adopt).await?;
        for guard in guards {
            db.execute_unprepared(guard).await?;
        }
        super::m0006_statistics::tell(db, &BELIEVED).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn pending() -> Shape {
    Shape {
        name: "log_pending",
        lie: Lie::InKey,
        columns: vec![
            text("office"),
            big_integer("at"),
            big_integer("case_id"),
            big_integer("version"),
            blob("salts"),
            text_null("number"),
            blob_null("entry"),
        ],
        key: &["office", "at", "case_id", "version"],
    }
}

fn leaf() -> Shape {
    Shape {
        name: "log_leaf",
        lie: Lie::InKey,
        columns: vec![
            text("office"),
            big_integer("idx"),
            big_integer("case_id"),
            big_integer("version"),
            blob("salts"),
            text_null("number"),
        ],
        key: &["office", "idx"],
    }
}

fn tile() -> Shape {
    Shape {
        name: "log_tile",
        lie: Lie::Heap,
        columns: vec![text("office"), big_integer("level"), big_integer("n"), blob("bytes")],
        key: &["office", "level", "n"],
    }
}

fn checkpoint() -> Shape {
    Shape {
        name: "log_checkpoint",
        lie: Lie::Heap,
        columns: vec![text("office"), big_integer("size"), big_integer("at"), text("note")],
        key: &["office", "size"],
    }
}

fn cosignature() -> Shape {
    Shape {
        name: "log_cosignature",
        lie: Lie::Heap,
        columns: vec![text("office"), big_integer("size"), text("line")],
        key: &["office", "size", "line"],
    }
}
