//! Plain text as offices publish it: lines of a PDF, Markdown tables, and word-processor tables that were written
//! out with one cell on each line.

use super::{Block, Cell, Place, Source};

/// The text as lines and tables. A Markdown table is its rows of `|`; a table of a word processor is its rows of
/// lines that begin with a tab, one cell each, a blank line after each row.
pub fn text(text: &str) -> Source {
    let mut source = Source::default();
    let mut lines = (1..).zip(text.lines()).peekable();
    while let Some((number, line)) = lines.next() {
        let (form, mut run): (Form, _) = (Form::of(line), vec![(number, line)]);
        while let Some(next) = lines.next_if(|(_, next)| form.goes_on(next)) {
            run.push(next);
        }
        match form {
            Form::Markdown => source.blocks.push(Block::Table(run.into_iter().filter_map(marked).collect())),
            Form::Tabbed => source.blocks.push(Block::Table(tabbed(&run))),
            Form::Prose => source.blocks.extend(run.into_iter().filter_map(prose)),
        }
    }
    source
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Prose,
    Markdown,
    Tabbed,
}

impl Form {
    fn of(line: &str) -> Self {
        match line.trim_start_matches(' ').chars().next() {
            Some('|') => Self::Markdown,
            Some('\t') => Self::Tabbed,
            _ => Self::Prose,
        }
    }

    fn goes_on(self, line: &str) -> bool {
        Self::of(line) == self || (self == Self::Tabbed && line.trim().is_empty())
    }
}

fn prose((number, line): (u32, &str)) -> Option<Block> {
    let text = line.trim();
    (!text.is_empty()).then(|| Block::Line(Cell { text: text.to_owned(), place: Place::Line(number) }))
}

/// A row of a Markdown table, unless it is the rule below the head.
fn marked((number, line): (u32, &str)) -> Option<Vec<Cell>> {
    let line = line.trim();
    let is_rule = line.contains('-') && line.chars().all(|c| matches!(c, '-' | ':' | '|' | ' ' | '\t'));
    let place = |cell| Place::LineCell(number, cell);
    let broken = |text: String| text.replace("<br>", "\n").replace("<br/>", "\n").trim().to_owned();
    let cells = (1..).zip(texts(line)).map(|(cell, text)| Cell { text: broken(text), place: place(cell) });
    (!is_rule).then(|| cells.collect())
}

/// What stands between the bars; a bar after a backslash is a sign like others.
fn texts(line: &str) -> Vec<String> {
    let mut texts = vec![String::new()];
    let mut signs = line.strip_prefix('|').unwrap_or(line).chars().peekable();
    while let Some(sign) = signs.next() {
        if sign == '|' {
            texts.extend(signs.peek().map(|_| String::new()));
            continue;
        }
        let sign = if sign == '\\' { signs.next_if_eq(&'|').unwrap_or(sign) } else { sign };
        if let Some(text) = texts.last_mut() {
            text.push(sign);
        }
    }
    texts
}

/// Rows between blank lines; the tabs that open and close a row are no cells of it.
fn tabbed(run: &[(u32, &str)]) -> Vec<Vec<Cell>> {
    let rows = run.split(|(_, line)| line.is_empty());
    rows.filter_map(|row| {
        let is_blank = |at: Option<&(u32, &str)>| at.is_some_and(|(_, line)| line.trim().is_empty());
        let row = if is_blank(row.first()) { row.get(1..)? } else { row };
        let row = if is_blank(row.last()) { row.get(..row.len() - 1)? } else { row };
        let cells = row
            .iter()
            .map(|(number, line)| Cell { text: line.trim().to_owned(), place: Place::Line(*number) });
        Some(cells.collect::<Vec<_>>()).filter(|cells| !cells.is_empty())
    })
    .collect()
}
