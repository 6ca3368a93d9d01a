//! The yardstick: the same rows, byte for byte as long, inserted plainly. One transaction a case, one
//! prepared single-row `INSERT` a row, the same schema and durability, sqlx and nothing else.
//!
//! The yardstick is spared what the door does besides: deciding, numbering, counting, looking up keys.

use anyhow::Context as _;
use sqlx::{
    AssertSqlSafe, Column as _, Connection as _, Row as _, SqlSafeStr as _, SqlStr, TypeInfo as _,
    ValueRef as _,
};
use std::sync::atomic::{AtomicI64, Ordering};

const TABLES: [&str; 8] =
    ["fact", "act_key", "paper", "case_view", "queue_view", "due_view", "tally_view", "outbox"];
/// Far above what the door has given to the cases copied.
static NEXT: AtomicI64 = AtomicI64::new(1_000_000_000);

#[derive(Clone, Debug)]
enum Cell {
    Int(Option<i64>),
    Text(Option<String>),
    Bytes(Option<Vec<u8>>),
    Bool(Option<bool>),
}

/// What a cell becomes in the copy of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    Same,
    CaseId,
    OwnId,
    Unique,
}

fn turn(table: &str, column: &str) -> Turn {
    match (table, column) {
        (_, "case_id") => Turn::CaseId,
        ("outbox", "id") => Turn::OwnId,
        ("act_key", "id") | ("case_view", "number") | ("paper", "handle") => Turn::Unique,
        _ => Turn::Same,
    }
}

/// Text or bytes of the same length that were not there before.
fn unique(cell: &Cell, id: i64, row: usize) -> Cell {
    match cell {
        Cell::Text(Some(text)) => {
            let mut digits = format!("{id:016}{row:02}");
            digits.extend(text.chars().skip(digits.len()));
            Cell::Text(Some(digits.chars().take(text.chars().count()).collect()))
        }
        Cell::Bytes(Some(bytes)) => {
            let mut fresh = bytes.clone();
            let spread = id.wrapping_mul(0x5851_f42d_4c95_7f2d).to_be_bytes();
            fresh.iter_mut().zip(spread).for_each(|(old, new)| *old = new);
            Cell::Bytes(Some(fresh))
        }
        other => other.clone(),
    }
}

struct Line {
    insert: SqlStr,
    cells: Vec<(Cell, Turn)>,
}

/// The rows of one case.
pub(super) struct Template(Vec<Line>);

impl Template {
    /// How many rows a case has.
    pub fn rows(&self) -> usize {
        self.0.len()
    }

    fn copy(&self) -> impl Iterator<Item = (SqlStr, Vec<Cell>)> {
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        self.0.iter().enumerate().map(move |(row, line)| {
            let cells = line.cells.iter().map(|(cell, turn)| match turn {
                Turn::Same => cell.clone(),
                Turn::CaseId => Cell::Int(Some(id)),
                Turn::OwnId => Cell::Int(Some(id * 16 + i64::try_from(row).unwrap_or(0))),
                Turn::Unique => unique(cell, id, row),
            });
            (line.insert.clone(), cells.collect())
        })
    }
}

fn insert(table: &str, columns: &[String]) -> SqlStr {
    let places: Vec<String> = (1..=columns.len()).map(|place| format!("${place}")).collect();
    let text = format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), places.join(", "));
    AssertSqlSafe(text).into_sql_str()
}

macro_rules! engine {
    ($room:ident, $driver:ty, $row:ty, $connection:ty, $begin:literal) => {
        pub(super) mod $room {
            use super::*;

            fn cell(row: &$row, place: usize) -> anyhow::Result<Cell> {
                let declared = row.column(place).type_info().name().to_uppercase();
                let held = row.try_get_raw(place)?.type_info().name().to_uppercase();
                Ok(match if declared == "NULL" { held } else { declared }.as_str() {
                    "INTEGER" | "INT8" | "BIGINT" => Cell::Int(row.try_get(place)?),
                    "BLOB" | "BYTEA" => Cell::Bytes(row.try_get(place)?),
                    "BOOLEAN" | "BOOL" => Cell::Bool(row.try_get(place)?),
                    _ => Cell::Text(row.try_get(place)?),
                })
            }

            /// The rows the door wrote for that case.
            pub async fn template(connection: &mut $connection, case: i64) -> anyhow::Result<Template> {
                let mut lines = Vec::new();
                for table in TABLES {
                    let select = AssertSqlSafe(format!("SELECT * FROM {table} WHERE case_id = $1"));
                    for row in sqlx::query(select).bind(case).fetch_all(&mut *connection).await? {
                        let names: Vec<String> = row.columns().iter().map(|c| c.name().to_owned()).collect();
                        let cells: anyhow::Result<Vec<_>> = (0..names.len())
                            .map(|place| Ok((cell(&row, place)?, turn(table, &names[place]))))
                            .collect();
                        lines.push(Line { insert: insert(table, &names), cells: cells? });
                    }
                }
                Ok(Template(lines))
            }

            /// Writes a copy of the case in a transaction of its own.
            pub async fn write(connection: &mut $connection, template: &Template) -> anyhow::Result<()> {
                let mut tx = connection.begin_with($begin).await?;
                for (insert, cells) in template.copy() {
                    let query =
                        cells.into_iter().fold(sqlx::query::<$driver>(insert), |query, cell| match cell {
                            Cell::Int(value) => query.bind(value),
                            Cell::Text(value) => query.bind(value),
                            Cell::Bytes(value) => query.bind(value),
                            Cell::Bool(value) => query.bind(value),
                        });
                    query.execute(&mut *tx).await.context("a row of the yardstick")?;
                }
                Ok(tx.commit().await?)
            }
        }
    };
}

engine!(sqlite, sqlx::Sqlite, sqlx::sqlite::SqliteRow, sqlx::SqliteConnection, "BEGIN IMMEDIATE");
engine!(postgres, sqlx::Postgres, sqlx::postgres::PgRow, sqlx::PgConnection, "BEGIN");
