//! What the planner of `SQLite` believes about sizes, told once and for good.
//!
//! Every key begins with the office, which is the same in every row. Without statistics the planner
//! takes it for a rare value, and reads a whole table instead of looking at the rest of the key. The
//! figures are those of an office of some hundred thousand cases; plans made for it are right for a small
//! one too. `ANALYZE` is never run in service, so plans stay the same from day to day.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend, Statement};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

/// Table; index, or the table again for a key that holds its rows; rows, then rows per value of the
/// first column, of the first two, and so on.
const BELIEVED: [(&str, &str, &str); 26] = [
    ("fact", "sqlite_autoindex_fact_1", "1000000 1000000 5 1"),
    ("act_key", "act_key", "1000000 1000000 1"),
    ("number_counter", "number_counter", "1000 1000 1"),
    ("id_block", "id_block", "2 2 1"),
    ("paper", "sqlite_autoindex_paper_1", "600000 600000 1"),
    ("paper", "paper_of_case", "600000 600000 3"),
    ("paper_file", "sqlite_autoindex_paper_file_1", "100000 100000 1"),
    ("case_view", "case_view", "200000 200000 1"),
    ("case_view", "case_by_number", "200000 200000 1"),
    ("queue_view", "queue_view", "1000000 1000000 5000 2 1"),
    ("queue_view", "queue_by_state", "1000000 1000000 5000 1000 2 1"),
    ("queue_view", "queue_of_case", "1000000 1000000 5"),
    ("queue_count", "queue_count", "1000 1000 5 1"),
    ("due_view", "due_view", "300000 300000 3 1 1"),
    ("due_view", "due_of_case", "300000 300000 2"),
    ("tally_view", "tally_view", "2000000 2000000 100000 200 1 1"),
    ("tally_view", "tally_of_case", "2000000 2000000 10"),
    ("outbox", "sqlite_autoindex_outbox_1", "500000 500000 1"),
    ("outbox", "outbox_ready", "500000 500000 20 1"),
    ("outbox", "outbox_of_case", "500000 500000 3"),
    ("account", "sqlite_autoindex_account_1", "1000 1000 1"),
    ("account", "account_by_login", "1000 1000 1"),
    ("session", "session", "1000 1000 1"),
    ("session", "session_by_end", "1000 1000 2"),
    ("draft", "sqlite_autoindex_draft_1", "1000 1000 1"),
    ("draft", "draft_by_end", "1000 1000 2"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        if manager.get_database_backend() != DbBackend::Sqlite {
            return Ok(());
        }
        db.execute_unprepared("ANALYZE").await?;
        db.execute_unprepared("DELETE FROM sqlite_stat1").await?;
        tell(db, &BELIEVED).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

/// Tells the planner these sizes beside those it knows. `PostgreSQL` finds out by itself.
pub(super) async fn tell(db: &impl ConnectionTrait, sizes: &[(&str, &str, &str)]) -> Result<(), DbErr> {
    if db.get_database_backend() != DbBackend::Sqlite {
        return Ok(());
    }
    for (table, index, sizes) in sizes {
        let insert = "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)";
        let values = [(*table).into(), (*index).into(), (*sizes).into()];
        db.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, insert, values)).await?;
    }
    db.execute_unprepared("ANALYZE sqlite_schema").await.map(|_| ())
}
