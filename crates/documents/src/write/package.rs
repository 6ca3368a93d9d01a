//! Tables as open data: CSV files and a `datapackage.json` that says what their columns are, as
//! Frictionless Data has it.

use super::csv::{Audience, csv};
use super::{Sheet, Unwritten, Value};
use budget::money::Unit;
use serde_json::{Value as Json, json};
use std::collections::HashSet;

/// The files of a package: paths and bytes, `datapackage.json` first. Each table comes with a name of small
/// letters, digits, `-` and `_` for its file.
///
/// # Errors
/// A column has no name, or the name of another one.
pub fn package(
    name: &str,
    title: &str,
    tables: &[(&str, &Sheet)],
) -> Result<Vec<(String, Vec<u8>)>, Unwritten> {
    let mut files = Vec::new();
    let mut resources = Vec::new();
    for (table, sheet) in tables {
        let path = format!("{table}.csv");
        let bytes = csv(sheet, Audience::Programs)?;
        resources.push(json!({
            "name": table,
            "title": sheet.name,
            "path": path,
            "profile": "tabular-data-resource",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "bytes": bytes.len(),
            "schema": { "fields": fields(table, sheet)?, "missingValues": [""] },
        }));
        files.push((path, bytes));
    }
    let description =
        json!({ "name": name, "title": title, "profile": "tabular-data-package", "resources": resources });
    let description = serde_json::to_vec_pretty(&description).map_err(Unwritten::assembly)?;
    files.insert(0, ("datapackage.json".to_owned(), description));
    Ok(files)
}

fn fields(table: &str, sheet: &Sheet) -> Result<Vec<Json>, Unwritten> {
    let mut known = HashSet::new();
    for name in &sheet.head {
        if name.trim().is_empty() || !known.insert(name) {
            return Err(Unwritten::Column { table: table.to_owned(), column: name.clone() });
        }
    }
    let values = |at: usize| sheet.rows.iter().filter_map(move |row| row.get(at));
    Ok(sheet.head.iter().enumerate().map(|(at, name)| described(name, values(at))).collect())
}

/// A column is of numbers if all it holds are of one kind; else it is of words.
fn described<'a>(name: &str, values: impl Iterator<Item = &'a Value>) -> Json {
    let mut kinds = values.filter(|value| **value != Value::Blank).map(kind);
    let first = kinds.next();
    match first.filter(|first| kinds.all(|kind| kind == *first)) {
        Some("words") | None => json!({ "name": name, "type": "string" }),
        Some("%") => json!({ "name": name, "type": "number", "bareNumber": false, "unit": "%" }),
        Some("") => json!({ "name": name, "type": "number" }),
        Some(unit) => json!({ "name": name, "type": "number", "unit": unit }),
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Money(_, Unit::Yuan) => "CNY",
        Value::Money(_, Unit::WanYuan) => "10000 CNY",
        Value::Number(_) => "",
        Value::Percent(_) => "%",
        Value::Text(_) | Value::Blank => "words",
    }
}
