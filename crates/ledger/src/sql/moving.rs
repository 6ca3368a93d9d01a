//! From a file of `SQLite` into a database of `PostgreSQL`, for the office that has outgrown its file.
//!
//! Both engines have one schema, so that rows go over as they lie, table by table, in one transaction: either everything
//! has arrived or nothing. The file is read while it is kept from writers, and stays as it is.

use super::copy_text;
use super::engine::Engine;
use super::fault::of_driver;
use crate::fault::StoreFault;
use crate::migrations::Steps;
use futures_util::TryStreamExt as _;
use sea_orm::sqlx::postgres::{PgConnection, PgPool};
use sea_orm::sqlx::sqlite::SqlitePool;
use sea_orm::sqlx::{self, AssertSqlSafe, Connection as _};
use sea_orm_migration::MigratorTrait as _;

/// In bytes: what is sent at once.
const LOAD: usize = 1 << 20;

/// Every table and its columns, but for the one that says which steps the schema has taken.
const TABLES: &str = "SELECT table_name::text, array_agg(column_name::text) \
     FROM information_schema.columns WHERE table_schema = current_schema() AND table_name <> $1 \
     GROUP BY table_name";
const TABLES_OF_FILE: &str = "SELECT m.name, group_concat(c.name, ' ') \
     FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c \
     WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name <> ? GROUP BY m.name";

/// Why an office was not moved. Nothing was written.
#[derive(Clone, Debug, thiserror::Error)]
pub enum MoveFault {
    /// The office is to be taken from something else than a file of `SQLite`.
    #[error("an office is moved out of a file of SQLite only; name it as sqlite:path")]
    NotFromFile,
    /// The office is to go into something else than a database of `PostgreSQL`.
    #[error("an office is moved into PostgreSQL only; set database.url to postgres://…")]
    NotToServer,
    /// The file has a schema of an older program.
    #[error("the file lacks {0} steps of the schema; run `yingda migrate` on it first")]
    Behind(usize),
    /// The file has a schema this program does not know.
    #[error("the file has other tables than this program knows; use the program that wrote it")]
    Unlike,
    /// The database holds something already.
    #[error("table {0} of the database is not empty; make a database of its own")]
    NotEmpty(String),
    /// One of the two failed.
    #[error(transparent)]
    Store(#[from] StoreFault),
}

#[expect(clippy::needless_pass_by_value, reason = "stands in `map_err`")]
fn driver(cause: sqlx::Error) -> MoveFault {
    of_driver(&cause).into()
}

#[derive(Debug, PartialEq, Eq)]
struct Table {
    name: String,
    columns: Vec<String>,
}

impl Table {
    /// In quotes, for names like `end`. They are names of our own schema: a file with any other is refused before.
    fn columns(&self) -> String {
        let quoted: Vec<String> = self.columns.iter().map(|column| format!("\"{column}\"")).collect();
        quoted.join(", ")
    }
}

/// Moves every office of the file `from` into the empty database `to`, and brings that one's schema up to date before.
/// Says after each table how many rows it had.
///
/// # Errors
/// See [`MoveFault`]. Nothing has been written then.
pub async fn move_offices(from: &str, to: &str, said: impl FnMut(&str, u64)) -> Result<(), MoveFault> {
    if !to.starts_with("postgres:") && !to.starts_with("postgresql:") {
        return Err(MoveFault::NotToServer);
    }
    let engine = opened(from).await?;
    let target = Engine::ready(to).await?;
    let moved = under_lock(&engine, &target, said).await;
    for fault in [engine.close().await, target.close().await].into_iter().filter_map(Result::err) {
        tracing::warn!(%fault, "a connection did not close after the move");
    }
    moved
}

/// The file, which must be there and have the schema of this program.
async fn opened(from: &str) -> Result<Engine, MoveFault> {
    if !from.starts_with("sqlite:") || from.contains(":memory:") {
        return Err(MoveFault::NotFromFile);
    }
    let engine = Engine::connect(from, false).await?;
    match engine.pending().await?.len() {
        0 => Ok(engine),
        lacking => Err(MoveFault::Behind(lacking)),
    }
}

/// While this lasts nobody writes to the file.
async fn under_lock(engine: &Engine, target: &Engine, said: impl FnMut(&str, u64)) -> Result<(), MoveFault> {
    let _still = engine.begin().await?;
    let from = engine.read.get_sqlite_connection_pool();
    copied(from, target.write.get_postgres_connection_pool(), said).await
}

async fn copied(from: &SqlitePool, to: &PgPool, mut said: impl FnMut(&str, u64)) -> Result<(), MoveFault> {
    let tables = tables(to).await?;
    if tables != tables_of_file(from).await? {
        return Err(MoveFault::Unlike);
    }
    let mut connection = to.acquire().await.map_err(driver)?;
    let mut turn = connection.begin().await.map_err(driver)?;
    for table in &tables {
        expect_empty(&mut turn, table).await?;
    }
    for table in &tables {
        said(&table.name, carry(from, &mut turn, table).await?);
    }
    turn.commit().await.map_err(driver)?;
    take_stock(&mut connection, &tables).await;
    Ok(())
}

/// Everything has arrived: what goes wrong here the server mends by itself within minutes.
async fn take_stock(to: &mut PgConnection, tables: &[Table]) {
    for table in tables {
        let stock = AssertSqlSafe(format!("VACUUM (ANALYZE) \"{}\"", table.name));
        if let Err(fault) = sqlx::query(stock).execute(&mut *to).await {
            tracing::warn!(%fault, table = table.name, "no stock was taken of a table");
        }
    }
}

async fn tables(to: &PgPool) -> Result<Vec<Table>, MoveFault> {
    let steps = Steps::migration_table_name().to_string();
    let rows: Vec<(String, Vec<String>)> =
        sqlx::query_as(TABLES).bind(steps).fetch_all(to).await.map_err(driver)?;
    Ok(in_order(rows.into_iter().map(|(name, columns)| Table { name, columns }).collect()))
}

async fn tables_of_file(from: &SqlitePool) -> Result<Vec<Table>, MoveFault> {
    let steps = Steps::migration_table_name().to_string();
    let rows: Vec<(String, String)> =
        sqlx::query_as(TABLES_OF_FILE).bind(steps).fetch_all(from).await.map_err(driver)?;
    let table = |(name, columns): (String, String)| Table {
        name,
        columns: columns.split(' ').map(str::to_owned).collect(),
    };
    Ok(in_order(rows.into_iter().map(table).collect()))
}

/// Columns that came later stand in other places in the two engines, where a step made a table anew.
fn in_order(mut tables: Vec<Table>) -> Vec<Table> {
    for table in &mut tables {
        table.columns.sort_unstable();
    }
    tables.sort_unstable_by(|one, other| one.name.cmp(&other.name));
    tables
}

/// Keeps others from writing to the table until the end, and looks whether somebody has.
async fn expect_empty(to: &mut PgConnection, table: &Table) -> Result<(), MoveFault> {
    let lock = AssertSqlSafe(format!("LOCK TABLE \"{}\" IN EXCLUSIVE MODE", table.name));
    sqlx::query(lock).execute(&mut *to).await.map_err(driver)?;
    let asked = AssertSqlSafe(format!("SELECT EXISTS (SELECT 1 FROM \"{}\")", table.name));
    let holds: bool = sqlx::query_scalar(asked).fetch_one(to).await.map_err(driver)?;
    if holds { Err(MoveFault::NotEmpty(table.name.clone())) } else { Ok(()) }
}

async fn carry(from: &SqlitePool, to: &mut PgConnection, table: &Table) -> Result<u64, MoveFault> {
    let (name, columns) = (&table.name, table.columns());
    let ask = AssertSqlSafe(format!("SELECT {columns} FROM \"{name}\""));
    let mut rows = sqlx::query(ask).fetch(from);
    let taking = format!("COPY \"{name}\" ({columns}) FROM STDIN");
    let mut taker = to.copy_in_raw(&taking).await.map_err(driver)?;
    let mut load = Vec::with_capacity(LOAD * 2);
    while let Some(row) = rows.try_next().await.map_err(driver)? {
        copy_text::push(&mut load, &row).map_err(|cause| spoilt(name, &cause))?;
        if load.len() >= LOAD {
            taker.send(&load[..]).await.map_err(driver)?;
            load.clear();
        }
    }
    taker.send(&load[..]).await.map_err(driver)?;
    taker.finish().await.map_err(driver)
}

fn spoilt(table: &str, cause: &sqlx::Error) -> MoveFault {
    StoreFault::Broken(format!("a row of {table} cannot be read: {cause}")).into()
}
