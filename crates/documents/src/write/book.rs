//! A published budget as open data: a workbook to look at, CSV with a description of its columns for programs, and
//! everything that was read, with places, as JSON with its schema.

use super::package::package;
use super::{Sheet, Unwritten, Value, xlsx, zip};
use budget::book::{Book, Figure, Item, Table};
use budget::goals::Project;
use budget::money::Unit;
use budget::target::{Decimal, Goal, Target};
use serde::Serialize;

/// Words of the file by their keys: `budget-table-…`, `budget-column-…`, `budget-operator-…`.
pub type Words<'a> = &'a dyn Fn(&str) -> String;

const SCHEMA: &str = include_str!("book.schema.json");
const WORKBOOK: &str = "budget.xlsx";
const ARCHIVE: &str = "datapackage.zip";
/// Workbooks take names of at most so many letters.
const SHEET_NAME: usize = 31;

/// All files of a book, names and bytes: `datapackage.json` and a CSV for each table, `budget.json` with
/// `budget.schema.json`, `budget.xlsx`, and `datapackage.zip` that holds all others but the workbook.
///
/// # Errors
/// The wording names two columns of a table alike, or not at all.
pub fn book(book: &Book, words: Words<'_>) -> Result<Vec<(String, Vec<u8>)>, Unwritten> {
    let sheets = sheets(book, words);
    let mut files = packed(book, &sheets)?;
    let archive = archive(&files)?;
    files.push((WORKBOOK.to_owned(), workbook(&sheets)?));
    files.push((ARCHIVE.to_owned(), archive));
    Ok(files)
}

/// One of the files of [`book`], if it has that name; the others are not written for it.
///
/// # Errors
/// As [`book`].
pub fn book_file(book: &Book, name: &str, words: Words<'_>) -> Result<Option<Vec<u8>>, Unwritten> {
    let sheets = sheets(book, words);
    if name == WORKBOOK {
        return workbook(&sheets).map(Some);
    }
    let files = packed(book, &sheets)?;
    if name == ARCHIVE {
        return archive(&files).map(Some);
    }
    Ok(files.into_iter().find(|(known, _)| known == name).map(|(_, bytes)| bytes))
}

fn packed(book: &Book, sheets: &[(String, Sheet)]) -> Result<Vec<(String, Vec<u8>)>, Unwritten> {
    let named: Vec<(&str, &Sheet)> = sheets.iter().map(|(name, sheet)| (name.as_str(), sheet)).collect();
    let title = format!("{} {}", book.office, book.year.map(|year| year.to_string()).unwrap_or_default());
    let mut files = package("budget", title.trim(), &named)?;
    let whole = serde_json::to_vec_pretty(book).map_err(Unwritten::assembly)?;
    files.push(("budget.json".to_owned(), whole));
    files.push(("budget.schema.json".to_owned(), SCHEMA.as_bytes().to_vec()));
    Ok(files)
}

fn archive(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, Unwritten> {
    zip(files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())))
}

fn workbook(sheets: &[(String, Sheet)]) -> Result<Vec<u8>, Unwritten> {
    let only: Vec<Sheet> = (1..).zip(sheets).map(|(nth, (_, sheet))| numbered(nth, sheet)).collect();
    xlsx(&only)
}

/// The name of each table's CSV without its ending, in the order of the tables. Of tables of one kind the second ends
/// in `-2`.
pub fn stems(book: &Book) -> Vec<String> {
    let kinds: Vec<String> = book.tables.iter().map(|table| code(table.kind)).collect();
    let nth = |at: usize, kind: &String| kinds.iter().take(at + 1).filter(|other| *other == kind).count();
    let stem = |(at, kind): (usize, &String)| match nth(at, kind) {
        1 => kind.clone(),
        nth => format!("{kind}-{nth}"),
    };
    kinds.iter().enumerate().map(stem).collect()
}

fn sheets(book: &Book, words: Words<'_>) -> Vec<(String, Sheet)> {
    let tables = book.tables.iter().map(|table| sheet(table, words));
    let mut sheets: Vec<(String, Sheet)> = stems(book).into_iter().zip(tables).collect();
    if !book.projects.is_empty() {
        sheets.push(("projects".to_owned(), projects(&book.projects, words)));
    }
    if !book.targets.is_empty() {
        sheets.push(("targets".to_owned(), targets(&book.targets, words)));
    }
    sheets
}

fn numbered(nth: usize, sheet: &Sheet) -> Sheet {
    let name = format!("{nth} {}", sheet.name).chars().take(SHEET_NAME).collect();
    Sheet { name, ..sheet.clone() }
}

fn columns(words: Words<'_>, names: &[&str]) -> Vec<String> {
    names.iter().map(|name| words(&format!("budget-column-{name}"))).collect()
}

fn sheet(table: &Table, words: Words<'_>) -> Sheet {
    let mut head = columns(words, &["code", "name"]);
    head.extend(table.columns.iter().map(|column| words(&key("budget-column", column))));
    let rows = table.rows.iter().map(|row| {
        let code = match &row.item {
            Item::Code(code) => Value::Text(code.to_string()),
            Item::Total | Item::Entry(_) => Value::Blank,
        };
        let cells = row.figures.iter().map(|figure| money(figure.as_ref(), table.unit));
        [code, Value::Text(row.name.clone())].into_iter().chain(cells).collect()
    });
    Sheet { name: words(&key("budget-table", table.kind)), head, rows: rows.collect() }
}

fn projects(projects: &[Project], words: Words<'_>) -> Sheet {
    let head = columns(words, &["project-name", "component", "amount"]);
    let mut rows = Vec::new();
    for project in projects {
        let name = Value::Text(project.name.clone());
        rows.push(vec![name.clone(), Value::Blank, money(project.budget.as_ref(), Unit::Yuan)]);
        rows.extend(project.components.iter().map(|component| {
            let amount = money(component.amounts.first(), Unit::Yuan);
            vec![name.clone(), Value::Text(component.name.clone()), amount]
        }));
    }
    Sheet { name: words("budget-table-projects"), head, rows }
}

fn targets(targets: &[Target], words: Words<'_>) -> Sheet {
    let names =
        ["project-name", "level-one", "level-two", "indicator", "operator", "goal", "measure", "weight"];
    let row = |target: &Target| {
        let goal = match &target.goal {
            Goal::Number(number) => Value::Number(*number).written(),
            Goal::Words(words) => words.clone(),
        };
        let weight = target
            .weight
            .map_or(Value::Blank, |weight| Value::Number(Decimal { units: i64::from(weight), scale: 2 }));
        let operator = words(&key("budget-operator", target.operator));
        let texts = [&target.project, &target.level_one, &target.level_two, &target.name, &operator, &goal];
        let texts = texts.into_iter().chain([&target.unit]).map(|text| Value::Text(text.clone()));
        texts.chain([weight]).collect()
    };
    Sheet {
        name: words("budget-table-goals"),
        head: columns(words, &names),
        rows: targets.iter().map(row).collect(),
    }
}

fn money(figure: Option<&Figure>, unit: Unit) -> Value {
    figure.map_or(Value::Blank, |figure| Value::Money(figure.amount, unit))
}

fn key(noun: &str, thing: impl Serialize) -> String {
    format!("{noun}-{}", code(thing).replace('_', "-"))
}

/// The code of a coded thing, as it is written to files.
fn code(thing: impl Serialize) -> String {
    match serde_json::to_value(thing) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    }
}
