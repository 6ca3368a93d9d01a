//! Statements put together from fixed words and bound values. Words are `&'static str`, so nothing a
//! user wrote can become SQL.
//!
//! `SQLite` understands `$n` too, but then looks each name up in a list: a tenth of the time of a batch.

use crate::fault::StoreFault;
use crate::sql::fault::fault;
use sea_orm::{ConnectionTrait, DbBackend, DbErr, FromQueryResult, Statement, Value};
use std::fmt::Write as _;

/// Sizes to which lists are padded and inserts are cut, so that few statements are prepared.
const SIZES: [usize; 8] = [128, 64, 32, 16, 8, 4, 2, 1];

/// Where a value goes.
const PLACE: char = '?';

/// A statement being put together.
#[derive(Debug, Default)]
pub(super) struct Ask {
    text: String,
    values: Vec<Value>,
}

impl Ask {
    /// A statement that begins like this.
    pub fn new(words: &'static str) -> Self {
        Self { text: words.to_owned(), values: Vec::new() }
    }

    /// Goes on with these words.
    pub fn then(mut self, words: &'static str) -> Self {
        self.text.push_str(words);
        self
    }

    /// Puts a value in.
    pub fn bind(mut self, value: impl Into<Value>) -> Self {
        self.values.push(value.into());
        self.text.push(PLACE);
        self
    }

    /// Puts a list in, in brackets. It is padded with its last value; an empty list holds nothing.
    pub fn list<V: Into<Value>>(mut self, values: impl IntoIterator<Item = V>) -> Self {
        let mut values: Vec<Value> = values.into_iter().map(Into::into).collect();
        let wanted = padded(values.len());
        let last = values.last().cloned().unwrap_or(Value::BigInt(None));
        values.resize(wanted.max(1), last);
        self.text.push('(');
        for (place, value) in values.into_iter().enumerate() {
            if place > 0 {
                self.text.push_str(", ");
            }
            self = self.bind(value);
        }
        self.text.push(')');
        self
    }

    fn statement(self, connection: &impl ConnectionTrait) -> Statement {
        let backend = connection.get_database_backend();
        Statement::from_sql_and_values(backend, worded(&self.text, backend), self.values)
    }

    /// Does it, and gives the number of rows it changed.
    pub async fn run(self, connection: &impl ConnectionTrait) -> Result<u64, StoreFault> {
        let done = connection.execute_raw(self.statement(connection)).await.map_err(fault)?;
        Ok(done.rows_affected())
    }

    /// Does it and reads every row.
    pub async fn all<R: FromQueryResult>(
        self,
        connection: &impl ConnectionTrait,
    ) -> Result<Vec<R>, StoreFault> {
        let rows = connection.query_all_raw(self.statement(connection)).await.map_err(fault)?;
        let rows: Result<Vec<R>, DbErr> = rows.iter().map(|row| R::from_query_result(row, "")).collect();
        rows.map_err(fault)
    }

    /// Does it and reads the first row, if there is one.
    pub async fn one<R: FromQueryResult>(
        self,
        connection: &impl ConnectionTrait,
    ) -> Result<Option<R>, StoreFault> {
        Ok(self.all(connection).await?.into_iter().next())
    }
}

/// The length a list of `count` values is given: a size, or a multiple of the largest.
fn padded(count: usize) -> usize {
    let fitting = SIZES.into_iter().filter(|size| *size >= count).min();
    fitting.unwrap_or_else(|| count.next_multiple_of(SIZES[0]))
}

/// The statement with the places as the engine wants them; ours have no question mark elsewhere.
fn worded(text: &str, backend: DbBackend) -> String {
    if backend == DbBackend::Sqlite {
        return text.to_owned();
    }
    let mut worded = String::with_capacity(text.len() * 2);
    for (place, part) in text.split(PLACE).enumerate() {
        if place > 0 {
            let _infallible = write!(worded, "${place}");
        }
        worded.push_str(part);
    }
    worded
}

/// A table rows are put into, many at once.
#[derive(Debug)]
pub(super) struct Table<const WIDTH: usize> {
    pub name: &'static str,
    pub columns: [&'static str; WIDTH],
    /// What to do about rows that are there already; empty: fail.
    pub clash: &'static str,
}

impl<const WIDTH: usize> Table<WIDTH> {
    /// Puts the rows in, in order, with as few statements as the fixed sizes allow.
    pub async fn insert(
        &self,
        connection: &impl ConnectionTrait,
        rows: Vec<[Value; WIDTH]>,
    ) -> Result<(), StoreFault> {
        let mut left = rows.len();
        let mut values = rows.into_iter().flatten();
        for size in SIZES {
            while left >= size {
                let chunk: Vec<Value> = values.by_ref().take(size * WIDTH).collect();
                let backend = connection.get_database_backend();
                let words = worded(&self.words(size), backend);
                let statement = Statement::from_sql_and_values(backend, words, chunk);
                connection.execute_raw(statement).await.map_err(fault)?;
                left -= size;
            }
        }
        Ok(())
    }

    fn words(&self, rows: usize) -> String {
        let mut words = format!("INSERT INTO {} ({}) VALUES ", self.name, self.columns.join(", "));
        words.reserve(rows * (WIDTH * 3 + 4));
        for row in 0..rows {
            words.push_str(if row == 0 { "(?" } else { "), (?" });
            (1..WIDTH).for_each(|_| words.push_str(", ?"));
        }
        words.push(')');
        words.push_str(self.clash);
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_take_few_lengths() {
        let lengths: Vec<usize> = [0, 1, 2, 3, 8, 9, 33, 128, 129, 300].map(padded).into();
        assert_eq!(lengths, [1, 1, 2, 4, 8, 16, 64, 128, 256, 384]);
        assert_eq!(Ask::new("x IN ").list(["a", "b", "c"]).text, "x IN (?, ?, ?, ?)");
    }

    #[test]
    fn rows_are_written_as_values() {
        let table = Table { name: "t", columns: ["a", "b"], clash: " ON CONFLICT DO NOTHING" };
        let words = table.words(2);
        assert_eq!(words, "INSERT INTO t (a, b) VALUES (?, ?), (?, ?) ON CONFLICT DO NOTHING");
        assert_eq!(worded(&words, DbBackend::Sqlite), words);
        let numbered = "INSERT INTO t (a, b) VALUES ($1, $2), ($3, $4) ON CONFLICT DO NOTHING";
        assert_eq!(worded(&words, DbBackend::Postgres), numbered);
    }
}
