//! Rows of `SQLite` in the text form that `COPY` of `PostgreSQL` takes.

use sea_orm::sqlx::sqlite::{SqliteRow, SqliteValueRef};
use sea_orm::sqlx::{self, Decode, Row as _, Sqlite, TypeInfo as _, ValueRef as _};
use std::io::Write as _;

/// Puts a row behind those that are there.
pub(super) fn push(load: &mut Vec<u8>, row: &SqliteRow) -> Result<(), sqlx::Error> {
    for place in 0..row.len() {
        if place > 0 {
            load.push(b'\t');
        }
        push_value(load, row.try_get_raw(place)?).map_err(sqlx::Error::Decode)?;
    }
    load.push(b'\n');
    Ok(())
}

fn push_value(load: &mut Vec<u8>, value: SqliteValueRef<'_>) -> Result<(), sqlx::error::BoxDynError> {
    if value.is_null() {
        load.extend(br"\N");
        return Ok(());
    }
    let kind = value.type_info().name().to_owned();
    match kind.as_str() {
        "BLOB" => {
            load.extend(br"\\x");
            load.extend(hex::encode(<&[u8] as Decode<'_, Sqlite>>::decode(value)?).bytes());
        }
        "TEXT" => push_text(load, <&str as Decode<'_, Sqlite>>::decode(value)?),
        "INTEGER" => write!(load, "{}", <i64 as Decode<'_, Sqlite>>::decode(value)?)?,
        other => return Err(format!("no column of ours holds a {other}").into()),
    }
    Ok(())
}

fn push_text(load: &mut Vec<u8>, text: &str) {
    for byte in text.bytes() {
        match byte {
            b'\\' => load.extend(br"\\"),
            b'\t' => load.extend(br"\t"),
            b'\n' => load.extend(br"\n"),
            b'\r' => load.extend(br"\r"),
            other => load.push(other),
        }
    }
}
