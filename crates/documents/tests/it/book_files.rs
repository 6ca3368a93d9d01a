//! A book as files: what they say they are, they are.

use budget::book::Book;
use documents::write::{book, book_file, stems};
use serde_json::Value;
use std::collections::BTreeMap;

/// The extracted facts of five published budgets.
fn facts() -> Vec<Book> {
    serde_json::from_str(include_str!("../../../budget/tests/data/books.json")).unwrap()
}

fn files(of: &Book) -> BTreeMap<String, Vec<u8>> {
    book(of, &str::to_owned).unwrap().into_iter().collect()
}

/// As much of JSON Schema as the schema uses.
fn faults(schema: &Value, rule: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    if let Some(name) = rule["$ref"].as_str() {
        return faults(schema, &schema["$defs"][name.trim_start_matches("#/$defs/")], value, at, found);
    }
    if let Some(rules) = rule["anyOf"].as_array() {
        let fits = |rule: &Value| {
            let mut inner = Vec::new();
            faults(schema, rule, value, at, &mut inner);
            inner.is_empty()
        };
        if !rules.iter().any(fits) {
            found.push(format!("{at}: {value} fits nothing"));
        }
    }
    if let Some(known) = rule["enum"].as_array()
        && !known.contains(value)
    {
        found.push(format!("{at}: {value} is not one of {known:?}"));
    }
    let is_kind = match rule["type"].as_str() {
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("string") => value.is_string(),
        Some("boolean") => value.is_boolean(),
        Some("null") => value.is_null(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        Some(_) => false,
        None => true,
    };
    if !is_kind {
        found.push(format!("{at}: {value} is no {}", rule["type"]));
    }
    for (nth, item) in
        value.as_array().into_iter().flatten().enumerate().filter(|_| rule["items"].is_object())
    {
        faults(schema, &rule["items"], item, &format!("{at}/{nth}"), found);
    }
    for name in rule["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if value.get(name).is_none() {
            found.push(format!("{at}: no {name}"));
        }
    }
    for (name, inner) in value.as_object().into_iter().flatten().filter(|_| rule["properties"].is_object()) {
        match rule["properties"].get(name) {
            Some(rule) => faults(schema, rule, inner, &format!("{at}/{name}"), found),
            None => found.push(format!("{at}: {name} is not in the schema")),
        }
    }
}

#[test]
fn every_book_fits_the_schema_that_is_written_beside_it() {
    for book in facts() {
        let files = files(&book);
        let schema: Value = serde_json::from_slice(&files["budget.schema.json"]).unwrap();
        let mut value: Value = serde_json::from_slice(&files["budget.json"]).unwrap();
        let mut found = Vec::new();
        faults(&schema, &schema, &value, "", &mut found);
        assert!(found.is_empty(), "{}: {:#?}", book.office, &found[..found.len().min(5)]);
        value["year"] = "2025".into();
        faults(&schema, &schema, &value, "", &mut found);
        assert_eq!(found.len(), 1, "the schema does see a wrong value: {found:?}");
    }
}

#[test]
fn two_tables_of_one_kind_have_two_names() {
    let mut book = facts().swap_remove(1);
    let twice = book.tables[2].clone();
    book.tables.push(twice);
    let stems = stems(&book);
    assert_eq!((stems[2].as_str(), stems.last().unwrap().as_str()), ("income", "income-2"));
    assert!(files(&book).contains_key("income-2.csv"));
}

#[test]
fn the_package_is_in_the_archive_and_the_same_each_time() {
    let book = facts().swap_remove(3);
    let files = files(&book);
    assert_eq!(files["datapackage.zip"], self::files(&book)["datapackage.zip"]);
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    for needed in ["projects.csv", "targets.csv", "datapackage.json", "budget.json", "budget.xlsx"] {
        assert!(names.contains(&needed), "{names:?}");
    }
    for (name, bytes) in &files {
        assert_eq!(book_file(&book, name, &str::to_owned).unwrap().as_ref(), Some(bytes), "{name} alone");
    }
    assert_eq!(book_file(&book, "nothing.csv", &str::to_owned).unwrap(), None);
    let archive = String::from_utf8_lossy(&files["datapackage.zip"]).into_owned();
    assert!(archive.contains("datapackage.json") && archive.contains("targets.csv"));
}
