//! Plain text as offices publish it: lines of a PDF, Markdown tables, and word-processor tables that were written
//! out with one cell on each line.

use super::{Block, Cell, Place, Source};

/// The text as lines and tables. A Markdown table is its rows of `|`; a table of a word processor is its rows of
/// lines that begin with a tab, one cell each, a blank line after each row.
pub fn text(text: &str) -> Source {
    let (mut source, mut table) = (Source::default(), Vec::new());
    let mut give = |step| match step {
        Step::Line(cell) => source.blocks.push(Block::Line(cell)),
        Step::Row(row) => table.push(row),
        Step::End => source.blocks.push(Block::Table(std::mem::take(&mut table))),
    };
    let mut lines = Lines::default();
    text.lines().for_each(|line| lines.take(line, &mut give));
    lines.end(&mut give);
    source
}

/// What a line of text adds to what stands before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A line outside tables.
    Line(Cell),
    /// A row of the table that is open, or of a new one.
    Row(Vec<Cell>),
    /// The open table ends.
    End,
}

/// A text taken line by line, as [`text`] takes it whole; it holds the row that is open.
#[derive(Debug, Default)]
pub struct Lines {
    form: Form,
    number: u32,
    row: Vec<(u32, String)>,
}

impl Lines {
    /// The next line, without its end.
    pub fn take(&mut self, line: &str, give: &mut impl FnMut(Step)) {
        self.number = self.number.saturating_add(1);
        if !self.form.goes_on(line) {
            self.end(give);
            self.form = Form::of(line);
        }
        match self.form {
            Form::Prose => prose(self.number, line).into_iter().for_each(|cell| give(Step::Line(cell))),
            Form::Markdown => marked(self.number, line).into_iter().for_each(|row| give(Step::Row(row))),
            Form::Tabbed if line.is_empty() => self.end_row(give),
            Form::Tabbed => self.row.push((self.number, line.to_owned())),
        }
    }

    /// The end of the text.
    pub fn end(&mut self, give: &mut impl FnMut(Step)) {
        self.end_row(give);
        if std::mem::take(&mut self.form) != Form::Prose {
            give(Step::End);
        }
    }

    fn end_row(&mut self, give: &mut impl FnMut(Step)) {
        if let Some(row) = tabbed(&std::mem::take(&mut self.row)) {
            give(Step::Row(row));
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Form {
    #[default]
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

fn prose(number: u32, line: &str) -> Option<Cell> {
    let text = line.trim();
    (!text.is_empty()).then(|| Cell { text: text.to_owned(), place: Place::Line(number) })
}

/// A row of a Markdown table, unless it is the rule below the head.
fn marked(number: u32, line: &str) -> Option<Vec<Cell>> {
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

/// The lines between two blank ones; the tabs that open and close a row are no cells of it.
fn tabbed(row: &[(u32, String)]) -> Option<Vec<Cell>> {
    let is_blank = |at: Option<&(u32, String)>| at.is_some_and(|(_, line)| line.trim().is_empty());
    let row = if is_blank(row.first()) { row.get(1..)? } else { row };
    let row = if is_blank(row.last()) { row.get(..row.len() - 1)? } else { row };
    let cells =
        row.iter().map(|(number, line)| Cell { text: line.trim().to_owned(), place: Place::Line(*number) });
    Some(cells.collect::<Vec<_>>()).filter(|cells| !cells.is_empty())
}
