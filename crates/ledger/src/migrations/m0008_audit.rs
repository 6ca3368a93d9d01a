//! The audit: append-only, except that entries older than the law asks for may go. The engine itself
//! compares with its own clock, so that no program, ours included, can take away what is younger.
//!
//! `audit_end` holds where the chain begins and ends. It is locked by whoever writes, which makes places
//! without gap and limits exact; cases are not written through it.

use super::m0006_statistics::tell;
use super::{Lie, Shape, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, text, text_null};
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

/// Three years: 网络数据安全管理条例 12. A longer time is the office's to set, a shorter one nobody's.
const SQLITE_GUARDS: [&str; 4] = [
    "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit \
     BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END",
    "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit \
     WHEN OLD.at > unixepoch('now', '-3 years') * 1000000 \
     BEGIN SELECT RAISE(ABORT, 'the audit is append-only: kept for three years'); END",
    "CREATE TRIGGER audit_end_forward BEFORE UPDATE ON audit_end WHEN NEW.nth < OLD.nth \
     BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END",
    "CREATE TRIGGER audit_end_no_delete BEFORE DELETE ON audit_end \
     BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END",
];

const POSTGRES_GUARDS: [&str; 8] = [
    "CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS \
     $$ BEGIN RAISE EXCEPTION 'the audit is append-only'; END $$",
    "CREATE FUNCTION audit_keep() RETURNS trigger LANGUAGE plpgsql AS \
     $$ BEGIN IF OLD.at > (EXTRACT(EPOCH FROM now() - interval '3 years') * 1000000)::bigint THEN \
     RAISE EXCEPTION 'the audit is append-only: kept for three years'; END IF; RETURN OLD; END $$",
    "CREATE FUNCTION audit_forward() RETURNS trigger LANGUAGE plpgsql AS \
     $$ BEGIN IF NEW.nth < OLD.nth THEN RAISE EXCEPTION 'the audit is append-only'; END IF; RETURN NEW; END $$",
    "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit FOR EACH ROW EXECUTE FUNCTION audit_refuse()",
    "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_keep()",
    "CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit \
     FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()",
    "CREATE TRIGGER audit_end_forward BEFORE UPDATE ON audit_end \
     FOR EACH ROW EXECUTE FUNCTION audit_forward()",
    "CREATE TRIGGER audit_end_no_delete BEFORE DELETE ON audit_end \
     FOR EACH ROW EXECUTE FUNCTION audit_refuse()",
];

/// What the planner of `SQLite` believes of them (see `m0006_statistics`).
const BELIEVED: [(&str, &str, &str); 5] = [
    ("audit", "sqlite_autoindex_audit_1", "5000000 5000000 1"),
    ("audit", "audit_by_time", "5000000 5000000 1 1"),
    ("audit", "audit_by_account", "5000000 5000000 5000 1 1"),
    ("audit", "audit_of_case", "5000000 5000000 10 1 1"),
    ("audit_end", "audit_end", "2 2 1"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for shape in [audit(), audit_end()] {
            shape.create(manager).await?;
        }
        let indexes = [
            index("audit_by_time", "audit", &["office", "at", "nth"]),
            index("audit_by_account", "audit", &["office", "by_id", "at", "nth"]),
            index("audit_of_case", "audit", &["office", "case_id", "at", "nth"]),
        ];
        for index in indexes {
            manager.create_index(index).await?;
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

fn audit() -> Shape {
    Shape {
        name: "audit",
        lie: Lie::Heap,
        columns: vec![
            text("office"),
            big_integer("nth"),
            big_integer("at"),
            text("by_id"),
            text_null("by_role"),
            text_null("by_unit"),
            text("kind"),
            big_integer_null("case_id"),
            text("about"),
            text_null("purpose"),
            text_null("session"),
            text("hash"),
        ],
        key: &["office", "nth"],
    }
}

fn audit_end() -> Shape {
    Shape {
        name: "audit_end",
        lie: Lie::InKey,
        columns: vec![text("office"), text("which"), big_integer("nth"), text("hash")],
        key: &["office", "which"],
    }
}
