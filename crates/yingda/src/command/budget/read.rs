//! What a file holds: its tables, what its text states, its projects, and everything that could not be read.

use super::{code, yuan};
use crate::speech::Speech;
use anyhow::Result;
use budget::book::{Book, Table};

pub fn tell(book: &Book, speech: &Speech) -> Result<()> {
    let year = book.year.map(|year| year.to_string()).unwrap_or_default();
    let args = [
        ("office", book.office.as_str().into()),
        ("year", year.into()),
        ("nature", speech.name("budget-nature", &code(book.nature)).into()),
        ("tables", book.tables.len().into()),
        ("figures", book.tables.iter().map(figures).sum::<usize>().into()),
        ("stated", book.stated.len().into()),
        ("projects", book.projects.len().into()),
        ("targets", book.targets.len().into()),
    ];
    speech.tell("cli-budget-read", &args)?;
    for table in &book.tables {
        let total = table.total().and_then(|row| row.figures.iter().flatten().next());
        let total = total.map(|figure| yuan(figure.amount)).unwrap_or_default();
        let name = speech.name("budget-table", &code(table.kind));
        let (rows, figures) = (table.rows.len(), figures(table));
        speech.line(&format!("{}\t{name}\t{rows}\t{figures}\t{total}", table.place))?;
    }
    for unread in &book.unread {
        let why = speech.name("budget-unread", &code(unread.why));
        speech.line(&format!("{}\t{why}\t{}", unread.place, unread.text))?;
    }
    speech.tell("cli-budget-unread", &[("count", book.unread.len().into())])
}

fn figures(table: &Table) -> usize {
    table.rows.iter().map(|row| row.figures.iter().flatten().count()).sum()
}
