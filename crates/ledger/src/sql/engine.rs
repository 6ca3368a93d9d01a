//! Connections to the two engines, and the few places where they differ.
//!
//! `SQLite` has one writer, so the write pool holds one connection and the readers another four;
//! `PostgreSQL` gets a small write pool, because one task does nearly all the writing.

use crate::fault::StoreFault;
use crate::migrations::Steps;
use crate::sql::ask::Ask;
use crate::sql::fault::fault;
use sea_orm::sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sea_orm::sqlx::{self, ConnectOptions as _, Executor as _};
use sea_orm::{
    ConnectionTrait as _, DatabaseConnection, DatabaseTransaction, DbBackend, IsolationLevel,
    SqliteTransactionMode, TransactionOptions, TransactionTrait as _,
};
use sea_orm_migration::MigratorTrait as _;
use std::path::{Path, PathBuf};
use std::str::FromStr as _;
use std::time::Duration;

const SQLITE_READERS: u32 = 4;
const POSTGRES_WRITERS: u32 = 4;
const POSTGRES_READERS: u32 = 12;
const STATEMENTS_KEPT: usize = 512;
const PATIENCE: Duration = Duration::from_secs(10);
/// Compiling a plan takes longer than any of our statements.
const WRITERS_PLANS: &str = "SET jit = off";
/// Besides, each look is planned for its own values: a plan for any values reads a whole queue for the few that are late.
const READERS_PLANS: &str = "SET jit = off; SET plan_cache_mode = force_custom_plan";
const STATISTICS: &str = "ANALYZE fact, act_key, vault_paper, case_view, queue_view, due_view, tally_view, tally_sum, outbox, log_leaf, log_tile";
/// In KiB, negative as the pragma wants it.
const WRITER_CACHE: &str = "-65536";
const READER_CACHE: &str = "-16384";
/// In bytes: pages of a large file are read where the system holds them, instead of being copied.
const READER_MAP: &str = "2147418112";
const MIGRATION_TRIES: u32 = 40;
const MIGRATION_PAUSE: Duration = Duration::from_millis(50);
/// Any number, the same in every process: who holds it may migrate.
const MIGRATION_LOCK: i64 = 0x79_69_6e_67_64_61;

/// Two pools to one database.
#[derive(Debug)]
pub(super) struct Engine {
    pub write: DatabaseConnection,
    pub read: DatabaseConnection,
    file: Option<PathBuf>,
}

impl Engine {
    /// Connects. Creates an `SQLite` file that does not exist yet, if it may.
    pub async fn connect(url: &str, create: bool) -> Result<Self, StoreFault> {
        if url.starts_with("sqlite:") {
            return sqlite(url, create).await;
        }
        if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            return postgres(url).await;
        }
        let scheme = url.split(':').next().unwrap_or_default();
        Err(StoreFault::Unavailable(format!("no store {scheme:?}: expected sqlite:… or postgres:…")))
    }

    /// Connects and takes the steps of the schema. Several processes may open a new file at once: who
    /// finds it locked, which no time-out covers while the file changes its mode, looks again.
    pub async fn ready(url: &str) -> Result<Self, StoreFault> {
        for _ in 0..MIGRATION_TRIES {
            match Self::migrated(url).await {
                Err(StoreFault::Unavailable(why)) if why.contains("database is locked") => {
                    tokio::time::sleep(MIGRATION_PAUSE).await;
                }
                opened => return opened,
            }
        }
        Self::migrated(url).await
    }

    async fn migrated(url: &str) -> Result<Self, StoreFault> {
        let engine = Self::connect(url, true).await?;
        engine.migrate().await?;
        Ok(engine)
    }

    pub fn name(&self) -> &'static str {
        if self.is_sqlite() { "sqlite" } else { "postgres" }
    }

    fn is_sqlite(&self) -> bool {
        self.write.get_database_backend() == DbBackend::Sqlite
    }

    /// Lets several takers of the same rows pass each other.
    pub fn skip_locked(&self) -> &'static str {
        if self.is_sqlite() { "" } else { " FOR UPDATE SKIP LOCKED" }
    }

    /// Keeps rows that are read for writing from everybody else, where the engine locks rows.
    pub fn locked(&self) -> &'static str {
        if self.is_sqlite() { "" } else { " FOR UPDATE" }
    }

    /// A transaction that may write from its first statement on.
    pub async fn begin(&self) -> Result<DatabaseTransaction, StoreFault> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        self.write.begin_with_options(options).await.map_err(fault)
    }

    /// As [`Self::begin`], and every statement in it sees the same rows, whoever writes meanwhile.
    pub async fn begin_snapshot(&self) -> Result<DatabaseTransaction, StoreFault> {
        if self.is_sqlite() {
            return self.begin().await;
        }
        let options = TransactionOptions {
            isolation_level: Some(IsolationLevel::RepeatableRead),
            ..TransactionOptions::default()
        };
        self.write.begin_with_options(options).await.map_err(fault)
    }

    /// The steps of the schema not yet taken. Changes nothing.
    pub async fn pending(&self) -> Result<Vec<String>, StoreFault> {
        let pending = Steps::get_pending_migrations_read_only(&self.write).await.map_err(fault)?;
        Ok(pending.iter().map(|step| step.name().to_owned()).collect())
    }

    /// Takes the steps not yet taken; an `SQLite` file that holds something is copied before.
    pub async fn migrate(&self) -> Result<(), StoreFault> {
        let pending = self.pending().await?;
        let Some(first) = pending.first() else { return Ok(()) };
        if let Some(file) = &self.file
            && pending.len() < Steps::migrations().len()
        {
            self.copy(file, first).await?;
        }
        if self.is_sqlite() {
            return self.migrate_file().await;
        }
        let turn = self.begin().await?;
        Ask::new("SELECT pg_advisory_xact_lock(").bind(MIGRATION_LOCK).then(")").run(&turn).await?;
        Steps::up(&self.write, None).await.map_err(fault)?;
        turn.commit().await.map_err(fault)
    }

    /// Another process may be taking the same steps: who loses the race looks again.
    async fn migrate_file(&self) -> Result<(), StoreFault> {
        let mut why = StoreFault::Conflict;
        for _ in 0..MIGRATION_TRIES {
            match Steps::up(&self.write, None).await {
                Ok(()) => return Ok(()),
                Err(_) if self.pending().await.is_ok_and(|left| left.is_empty()) => return Ok(()),
                Err(cause) => why = fault(cause),
            }
            tokio::time::sleep(MIGRATION_PAUSE).await;
        }
        Err(why)
    }

    /// Another process about to take the same step may be copying under the same name: one copy is enough.
    async fn copy(&self, file: &Path, first: &str) -> Result<(), StoreFault> {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let free = (0_u32..).map(|nth| match nth {
            0 => file.with_file_name(format!("{name}.before-{first}")),
            _ => file.with_file_name(format!("{name}.before-{first}.{nth}")),
        });
        let Some(copy) = free.into_iter().find(|path| !path.exists()) else { return Ok(()) };
        let text = copy.to_string_lossy().into_owned();
        tracing::info!(copy = %text, "copying the store before changing its schema");
        match Ask::new("VACUUM INTO ").bind(text).run(&self.write).await {
            Err(StoreFault::Broken(why)) if why.contains("already exists") => Ok(()),
            copied => copied.map(|_| ()),
        }
    }

    /// Tells the planner how large the tables are. `PostgreSQL` looks by itself once a minute; a new office
    /// that is being filled outgrows its plans sooner, and the second column of every key is then ignored.
    pub async fn take_stock(&self) -> Result<(), StoreFault> {
        if self.is_sqlite() {
            return Ok(());
        }
        Ask::new(STATISTICS).run(&self.write).await.map(|_| ())
    }

    /// Writes the log of `SQLite` into its file and empties it, so that no erased row outlives it there. A
    /// reader may be in the way: then a later call does it.
    pub async fn empty_log(&self) -> Result<(), StoreFault> {
        if self.is_sqlite() {
            self.write.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await.map_err(fault)?;
        }
        Ok(())
    }

    /// Writes tables anew without what deleted rows left behind.
    pub async fn wipe(&self) -> Result<(), StoreFault> {
        let statements: &[&str] = if self.is_sqlite() {
            &["VACUUM"]
        } else {
            &["VACUUM FULL paper", "VACUUM FULL paper_file", "VACUUM FULL draft"]
        };
        for statement in statements {
            self.write.execute_unprepared(statement).await.map_err(fault)?;
        }
        self.empty_log().await
    }

    /// Closes every connection; what was committed is on the disk.
    pub async fn close(&self) -> Result<(), StoreFault> {
        self.read.clone().close().await.map_err(fault)?;
        self.write.clone().close().await.map_err(fault)
    }
}

fn unusable(cause: &sqlx::Error) -> StoreFault {
    StoreFault::Unavailable(cause.to_string())
}

async fn sqlite(url: &str, create: bool) -> Result<Engine, StoreFault> {
    let base = SqliteConnectOptions::from_str(url)
        .map_err(|cause| unusable(&cause))?
        .create_if_missing(create)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        .statement_cache_capacity(STATEMENTS_KEPT)
        .pragma("recursive_triggers", "ON")
        .disable_statement_logging();
    let file = base.get_filename().to_path_buf();
    let in_memory = url.contains(":memory:");
    // What is deleted is overwritten with zeros: erasing must leave nothing in the file.
    let writer = base.clone().pragma("cache_size", WRITER_CACHE).pragma("secure_delete", "ON");
    let write = lasting(SqlitePoolOptions::new().max_connections(1))
        .connect_with(writer)
        .await
        .map_err(|cause| unusable(&cause))?;
    let read = if in_memory {
        write.clone()
    } else {
        let reader = base.pragma("cache_size", READER_CACHE).pragma("mmap_size", READER_MAP);
        let reader = reader.pragma("query_only", "ON");
        lasting(SqlitePoolOptions::new().max_connections(SQLITE_READERS)).connect_lazy_with(reader)
    };
    Ok(Engine { write: write.into(), read: read.into(), file: (!in_memory).then_some(file) })
}

fn lasting(options: SqlitePoolOptions) -> SqlitePoolOptions {
    options.acquire_timeout(PATIENCE).idle_timeout(None).max_lifetime(None).test_before_acquire(false)
}

async fn postgres(url: &str) -> Result<Engine, StoreFault> {
    let options = PgConnectOptions::from_str(url)
        .map_err(|cause| unusable(&cause))?
        .application_name("yingda")
        .statement_cache_capacity(STATEMENTS_KEPT)
        .disable_statement_logging();
    let pool = |most, plans: &'static str| {
        let pool = PgPoolOptions::new().max_connections(most).acquire_timeout(PATIENCE);
        pool.after_connect(move |connection, _| {
            Box::pin(async move { connection.execute(plans).await.map(|_| ()) })
        })
    };
    let write = pool(POSTGRES_WRITERS, WRITERS_PLANS).connect_with(options.clone()).await;
    let write = write.map_err(|cause| unusable(&cause))?;
    let read = pool(POSTGRES_READERS, READERS_PLANS).connect_lazy_with(options);
    Ok(Engine { write: write.into(), read: read.into(), file: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_file_that_holds_something_is_copied_before_its_schema_changes() {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}/a.db", folder.path().display());
        let engine = Engine::connect(&url, true).await.unwrap();
        assert_eq!(engine.pending().await.unwrap().len(), Steps::migrations().len());
        Steps::up(&engine.write, Some(1)).await.unwrap();
        let fact = "INSERT INTO fact VALUES ('1', 7, 1, 0, 'a', 'agent', NULL, 'p', 'registered', '{}')";
        engine.write.execute_unprepared(fact).await.unwrap();
        assert_eq!(engine.pending().await.unwrap()[0], "m0002_vault");

        engine.migrate().await.unwrap();
        assert_eq!(engine.pending().await.unwrap(), Vec::<String>::new());
        engine.migrate().await.unwrap();
        engine.close().await.unwrap();

        let files = || std::fs::read_dir(folder.path()).unwrap().map(|f| f.unwrap().file_name()).collect();
        let copies: Vec<std::ffi::OsString> = files();
        let copies: Vec<_> = copies.iter().filter(|name| name.to_string_lossy().contains("before")).collect();
        assert_eq!(copies, ["a.db.before-m0002_vault"]);
        let url = format!("sqlite:{}/a.db.before-m0002_vault", folder.path().display());
        let copy = Engine::connect(&url, false).await.unwrap();
        assert_eq!(copy.pending().await.unwrap()[0], "m0002_vault");
        let kept = Ask::new("DELETE FROM fact WHERE case_id = ").bind(7_i64).run(&copy.write).await;
        assert!(matches!(kept, Err(StoreFault::Broken(why)) if why.contains("append-only")));
    }

    async fn words(db: &DatabaseConnection, ask: &str) -> Vec<String> {
        let ask = sea_orm::Statement::from_string(DbBackend::Sqlite, ask);
        let rows = db.query_all_raw(ask).await.unwrap();
        rows.iter().map(|row| row.try_get("", "words").unwrap()).collect()
    }

    #[tokio::test]
    async fn the_planner_is_told_of_every_index() {
        let engine = Engine::connect("sqlite::memory:", true).await.unwrap();
        engine.migrate().await.unwrap();
        let indexes = "SELECT name AS words FROM sqlite_master WHERE tbl_name <> 'migration' AND \
             (type = 'index' OR sql LIKE '%WITHOUT ROWID') ORDER BY name";
        let told = "SELECT idx AS words FROM sqlite_stat1 ORDER BY idx";
        assert_eq!(words(&engine.write, indexes).await, words(&engine.write, told).await);
    }

    #[tokio::test]
    async fn no_statement_stops_at_the_office() {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}/a.db", folder.path().display());
        let engine = Engine::connect(&url, true).await.unwrap();
        engine.migrate().await.unwrap();
        let statements = [
            "DELETE FROM queue_view WHERE office = '1' AND case_id IN (1, 2, 3)",
            "DELETE FROM due_view WHERE office = '1' AND case_id IN (1, 2, 3)",
            "DELETE FROM tally_view WHERE office = '1' AND case_id IN (1, 2, 3)",
            "SELECT * FROM fact WHERE office = '1' AND case_id IN (1, 2, 3) ORDER BY case_id, version",
            "SELECT * FROM act_key WHERE office = '1' AND id IN ('a', 'b', 'c')",
            "SELECT * FROM vault_paper WHERE office = '1' AND handle IN (x'01', x'02')",
            "SELECT * FROM vault_paper WHERE office = '1' AND case_id = 1 AND kind = 'note'",
            "SELECT * FROM vault_paper WHERE office = '1' AND handle > x'01' AND key_id <> 7 ORDER BY handle LIMIT 5",
            "SELECT * FROM vault_file WHERE office = '1' AND handle = x'01' AND case_id = 1",
            "SELECT case_id FROM vault_index WHERE office = '1' AND field = 'phone' AND blind = x'01'",
            "DELETE FROM vault_index WHERE office = '1' AND handle IN (x'01', x'02')",
            "SELECT * FROM legal_hold WHERE office = '1' AND case_id IN (1, 2)",
            "SELECT * FROM case_view WHERE office = '1' AND number = 'n'",
            "SELECT * FROM queue_view WHERE office = '1' AND queue = 'q' AND (next_due, case_id) > (1, 2)",
            "SELECT * FROM queue_view WHERE office = '1' AND queue = 'q' AND state = 's' AND (next_due, case_id) > (1, 2)",
            "SELECT owner, state FROM queue_view WHERE office = '1' AND queue = 'q' AND state IN ('a', 'b') AND next_due <= 1 AND runs",
            "SELECT * FROM tally_view WHERE office = '1' AND indicator = 'i' AND day BETWEEN 1 AND 2",
            "SELECT * FROM tally_sum WHERE office = '1' AND indicator = 'i' AND cut = 'unit' AND value = 'u' AND day BETWEEN 1 AND 2 AND ripe_day < 3",
            "SELECT tally.day FROM tally_view AS tally WHERE tally.office = '1' AND tally.indicator = 'i' AND tally.ripe_at BETWEEN 1 AND 2 AND +tally.day BETWEEN 1 AND 2",
            "SELECT tally.case_id FROM tally_view AS tally WHERE tally.office = '1' AND tally.case_id IN (1, 2) AND tally.day BETWEEN 1 AND 2 AND tally.ripe_at <= 3 AND tally.indicator = 'i'",
            "SELECT tally.case_id FROM tally_view AS tally WHERE tally.office = '1' AND tally.indicator = 'i' AND tally.day BETWEEN 1 AND 2 AND tally.ripe_at <= 3 AND tally.unit = 'u' AND (tally.day, tally.case_id) > (1, 2) ORDER BY tally.day, tally.case_id LIMIT 5",
            "SELECT tally.unit FROM tally_view AS tally JOIN case_view AS seen ON seen.office = tally.office AND seen.case_id = tally.case_id WHERE tally.unit IS NOT NULL AND tally.office = '1' AND tally.indicator = 'i' AND tally.day BETWEEN 1 AND 2 AND tally.ripe_at <= 3",
            "SELECT * FROM audit WHERE office = '1' AND case_id = 7 AND by_id = 'a' AND at >= 1 ORDER BY at DESC, nth DESC LIMIT 8",
            "SELECT COUNT(*) AS n FROM audit WHERE office = '1' AND by_id = 'a' AND at > 1 AND kind = 'k'",
            "SELECT * FROM audit WHERE office = '1' AND at >= 1 AND at < 9 AND (at, nth) < (3, 4) ORDER BY at DESC, nth DESC LIMIT 5",
            "SELECT * FROM audit WHERE office = '1' AND nth > 7 ORDER BY nth LIMIT 5",
            "SELECT * FROM session WHERE office = '1' AND account = 'a' AND expires_at > 1",
            "SELECT * FROM api_token WHERE office = '1' AND account = 'a'",
            "DELETE FROM sign_in_link WHERE office = '1' AND token_hash = 't' AND expires_at > 1",
            "SELECT * FROM outbox WHERE office = '1' AND ready_at <= 1 ORDER BY ready_at, id LIMIT 5",
        ];
        for db in [&engine.write, &engine.read] {
            for statement in statements {
                let ask = sea_orm::Statement::from_string(
                    DbBackend::Sqlite,
                    format!("EXPLAIN QUERY PLAN {statement}"),
                );
                let rows = db.query_all_raw(ask).await.unwrap();
                let plan_of = |row: &sea_orm::QueryResult| row.try_get::<String>("", "detail").unwrap();
                let said: Vec<String> = rows.iter().map(plan_of).collect();
                let whole =
                    said.iter().all(|step| step.starts_with("SEARCH") && step.contains("office=? AND"));
                assert!(whole, "{statement}: {said:?}");
            }
        }
    }

    #[tokio::test]
    async fn cases_behind_a_figure_of_a_unit_are_found_among_its_own_and_in_order() {
        let engine = Engine::connect("sqlite::memory:", true).await.unwrap();
        engine.migrate().await.unwrap();
        let ask = "EXPLAIN QUERY PLAN SELECT tally.case_id FROM tally_view AS tally WHERE tally.office = '1' \
             AND tally.indicator = 'i' AND tally.day BETWEEN 1 AND 2 AND tally.ripe_at <= 3 AND tally.unit = 'u' \
             ORDER BY tally.day, tally.case_id LIMIT 5";
        let ask = sea_orm::Statement::from_string(DbBackend::Sqlite, ask);
        let rows = engine.read.query_all_raw(ask).await.unwrap();
        let plan: Vec<String> = rows.iter().map(|row| row.try_get("", "detail").unwrap()).collect();
        assert!(plan.len() == 1 && plan[0].contains("COVERING INDEX tally_of_unit"), "{plan:?}");
    }

    #[tokio::test]
    async fn readers_cannot_write() {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}/a.db", folder.path().display());
        let engine = Engine::connect(&url, true).await.unwrap();
        engine.migrate().await.unwrap();
        assert!(engine.read.execute_unprepared("DELETE FROM draft").await.is_err());
    }
}
