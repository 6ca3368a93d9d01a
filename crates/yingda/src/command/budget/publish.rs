//! The book as open data: a workbook to look at, and a data package (CSV with its schema) for programs.

use super::code;
use crate::speech::Speech;
use anyhow::{Context as _, Result};
use budget::book::{Book, Item, Table};
use documents::write::{Sheet, Value, package, xlsx};
use std::path::Path;

pub fn write(book: &Book, out: &Path, speech: &Speech) -> Result<()> {
    let sheets: Vec<(String, Sheet)> =
        book.tables.iter().map(|table| (file_name(table), sheet(table, speech))).collect();
    let named: Vec<(&str, &Sheet)> = sheets.iter().map(|(name, sheet)| (name.as_str(), sheet)).collect();
    let title = format!("{} {}", book.office, book.year.map(|year| year.to_string()).unwrap_or_default());
    let mut files = package("budget", title.trim(), &named)?;
    let only: Vec<Sheet> = (1..).zip(&sheets).map(|(nth, (_, sheet))| numbered(nth, sheet)).collect();
    files.push(("budget.xlsx".to_owned(), xlsx(&only)?));
    files.push(("budget.json".to_owned(), serde_json::to_vec_pretty(book)?));
    for (name, bytes) in &files {
        let path = out.join(name);
        let folder = path.parent().unwrap_or(out);
        std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        std::fs::write(&path, bytes).with_context(|| path.display().to_string())?;
    }
    let args = [("files", files.len().into()), ("folder", out.display().to_string().into())];
    speech.tell("cli-budget-written", &args)
}

/// Workbooks take short names of sheets, each once.
fn numbered(nth: usize, sheet: &Sheet) -> Sheet {
    let name = format!("{nth} {}", sheet.name).chars().take(31).collect();
    Sheet { name, ..sheet.clone() }
}

fn file_name(table: &Table) -> String {
    code(table.kind)
}

fn sheet(table: &Table, speech: &Speech) -> Sheet {
    let column = |column| speech.name("budget-column", &code(column));
    let mut head = vec![speech.say("budget-column-code", &[]), speech.say("budget-column-name", &[])];
    head.extend(table.columns.iter().map(column));
    let rows = table.rows.iter().map(|row| {
        let code = match &row.item {
            Item::Code(code) => Value::Text(code.to_string()),
            Item::Total | Item::Entry(_) => Value::Blank,
        };
        let amount = |figure: &Option<budget::book::Figure>| match figure {
            Some(figure) => Value::Money(figure.amount, table.unit),
            None => Value::Blank,
        };
        let mut cells = vec![code, Value::Text(row.name.clone())];
        cells.extend(row.figures.iter().map(amount));
        cells
    });
    Sheet { name: speech.name("budget-table", &code(table.kind)), head, rows: rows.collect() }
}
