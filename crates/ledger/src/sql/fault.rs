//! What a failing statement means to the door: somebody was faster, the engine is away, or broken.

use crate::fault::StoreFault;
use sea_orm::sqlx;
use sea_orm::{DbErr, RuntimeErr, SqlErr};

/// `PostgreSQL`: serialisation failure and deadlock; trying again helps.
const RETRY: [&str; 2] = ["40001", "40P01"];
/// `PostgreSQL` classes: connection, resources, operator intervention, system.
const AWAY: [&str; 5] = ["08", "53", "57", "58", "25006"];
/// Primary codes of `SQLite`: busy, locked, read-only, IO, full, cannot open.
const SQLITE_AWAY: [i32; 6] = [5, 6, 8, 10, 13, 14];

#[expect(clippy::needless_pass_by_value, reason = "stands in `map_err`")]
pub(super) fn fault(fault: DbErr) -> StoreFault {
    if let Some(SqlErr::UniqueConstraintViolation(_)) = fault.sql_err() {
        return StoreFault::Conflict;
    }
    match &fault {
        DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => StoreFault::Unavailable(fault.to_string()),
        DbErr::Exec(RuntimeErr::SqlxError(cause)) | DbErr::Query(RuntimeErr::SqlxError(cause)) => {
            of_driver(cause)
        }
        _ => StoreFault::Broken(fault.to_string()),
    }
}

pub(super) fn of_driver(cause: &sqlx::Error) -> StoreFault {
    let sqlx::Error::Database(said) = cause else {
        let away = matches!(
            cause,
            sqlx::Error::Io(_)
                | sqlx::Error::Tls(_)
                | sqlx::Error::PoolTimedOut
                | sqlx::Error::PoolClosed
                | sqlx::Error::WorkerCrashed
                | sqlx::Error::Protocol(_)
        );
        let text = cause.to_string();
        return if away { StoreFault::Unavailable(text) } else { StoreFault::Broken(text) };
    };
    let code = said.code().unwrap_or_default();
    let is_sqlite = said.try_downcast_ref::<sqlx::sqlite::SqliteError>().is_some();
    let primary = code.parse::<i32>().map_or(0, |code| code & 0xff);
    match (is_sqlite, &*code) {
        (false, code) if RETRY.contains(&code) => StoreFault::Conflict,
        (false, code) if AWAY.iter().any(|class| code.starts_with(class)) => {
            StoreFault::Unavailable(said.message().to_owned())
        }
        (true, _) if SQLITE_AWAY.contains(&primary) => StoreFault::Unavailable(said.message().to_owned()),
        _ => StoreFault::Broken(said.message().to_owned()),
    }
}

/// A stored code nobody knows.
pub(super) fn unknown(what: &str, code: &str) -> StoreFault {
    StoreFault::Broken(format!("unknown {what} {code:?} in the store"))
}
