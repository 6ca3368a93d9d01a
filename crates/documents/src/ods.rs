//! `OpenDocument` workbooks, read from their one XML part: repeated rows and cells are bounded here, before
//! they are unfolded.

use crate::archive::Archive;
use crate::fault::Unopened;
use crate::kind::Kind;
use crate::limits::Tally;
use crate::number::{self, Shape};
use crate::workbook::{Found, sheet};
use crate::xml::{Part, attribute, character};
use budget::source::{Block, Source};
use quick_xml::events::{BytesStart, Event};
use std::io::Cursor;

pub(crate) fn open(bytes: &[u8]) -> Result<Source, Unopened> {
    let mut archive = Archive::look_into(Cursor::new(bytes))?;
    if archive.has("META-INF/manifest.xml")
        && archive.text("META-INF/manifest.xml", Kind::Ods)?.contains("encryption-data")
    {
        return Err(Unopened::Locked);
    }
    let text = archive.text("content.xml", Kind::Ods)?;
    let mut part = Part::of(&text, Kind::Ods);
    let mut book = Book::default();
    while let Some(event) = part.next()? {
        match event {
            Event::Start(element) => match element.local_name().as_ref() {
                "annotation" | "tracked-changes" | "shapes" => part.skip()?,
                name => book.begin(name, &element),
            },
            Event::End(element) => book.end(element.local_name().as_ref())?,
            Event::Text(text) => book.text(&text.xml10_content()),
            Event::CData(text) => book.text(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                if let Some(character) = character(&reference) {
                    book.text(character.encode_utf8(&mut [0; 4]));
                }
            }
            _ => {}
        }
    }
    Ok(Source { blocks: book.blocks })
}

#[derive(Default)]
struct Book {
    blocks: Vec<Block>,
    tally: Tally,
    name: String,
    /// Cells of the sheet so far.
    found: Vec<Found>,
    /// Of the row: where it stands, how often it is repeated, its cells.
    row: (u32, u32, Vec<(u32, String)>),
    column: u32,
    cell: Option<Value>,
    is_paragraph: bool,
}

/// A cell being read.
#[derive(Default)]
struct Value {
    times: u32,
    /// As stored: a number, or a date or time as ISO has it.
    stored: Option<String>,
    is_number: bool,
    is_share: bool,
    shown: String,
}

impl Book {
    fn begin(&mut self, name: &str, element: &BytesStart<'_>) {
        let times = |name| attribute(element, name).and_then(|text| text.parse().ok()).unwrap_or(1).max(1);
        match name {
            "table" => {
                *self = Self { blocks: std::mem::take(&mut self.blocks), ..Self::default() }.counting(self);
                self.name = attribute(element, "name").unwrap_or_default();
            }
            "table-row" => {
                self.row.1 = times("number-rows-repeated");
                self.column = 0;
            }
            "table-cell" | "covered-table-cell" => {
                self.cell = Some(Value::of(element, times("number-columns-repeated")));
            }
            "p" => {
                self.is_paragraph = true;
                if let Some(cell) = self.cell.as_mut().filter(|cell| !cell.shown.is_empty()) {
                    cell.shown.push('\n');
                }
            }
            "s" | "tab" => self.text(" "),
            "line-break" => self.text("\n"),
            _ => {}
        }
    }

    fn counting(mut self, before: &mut Self) -> Self {
        self.tally = std::mem::take(&mut before.tally);
        self
    }

    fn text(&mut self, text: &str) {
        if let Some(cell) = self.cell.as_mut().filter(|_| self.is_paragraph) {
            cell.shown.push_str(text);
        }
    }

    fn end(&mut self, name: &str) -> Result<(), Unopened> {
        match name {
            "p" => self.is_paragraph = false,
            "table-cell" | "covered-table-cell" => self.end_cell()?,
            "table-row" => self.end_row()?,
            "table" => {
                let found = std::mem::take(&mut self.found);
                self.blocks.extend(sheet(&self.name, found, &mut self.tally)?);
            }
            _ => {}
        }
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), Unopened> {
        let Some(cell) = self.cell.take() else { return Ok(()) };
        let text = cell.text();
        if !text.is_empty() {
            self.tally.more(0, cell.times as usize)?;
            self.row.2.extend((0..cell.times).map(|at| (self.column.saturating_add(at), text.clone())));
        }
        self.column = self.column.saturating_add(cell.times);
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), Unopened> {
        let (first, times, cells) = (self.row.0, self.row.1, std::mem::take(&mut self.row.2));
        self.row.0 = first.saturating_add(times);
        if !cells.is_empty() {
            self.tally.more(0, cells.len().saturating_mul(times as usize - 1))?;
            for row in 0..times {
                let at = |(column, text): &(u32, String)| (first.saturating_add(row), *column, text.clone());
                self.found.extend(cells.iter().map(at));
            }
        }
        Ok(())
    }
}

impl Value {
    fn of(element: &BytesStart<'_>, times: u32) -> Self {
        let kind = attribute(element, "value-type").unwrap_or_default();
        let stored = match kind.as_str() {
            "float" | "percentage" | "currency" => attribute(element, "value"),
            "date" => attribute(element, "date-value"),
            _ => None,
        };
        let is_number = kind != "date";
        Self { times, stored, is_number, is_share: kind == "percentage", shown: String::new() }
    }

    fn text(&self) -> String {
        let shown = self.shown.trim();
        let Some(stored) = &self.stored else { return shown.to_owned() };
        match stored.parse::<f64>() {
            Ok(number) if self.is_number => {
                let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count();
                let (whole, part) = shown.split_once('.').unwrap_or((shown, ""));
                let whole = if whole.starts_with('0') { digits(whole) } else { 1 };
                let shape =
                    Shape { whole: whole.min(30), decimals: digits(part).min(30), percent: self.is_share };
                number::written(number, shape)
            }
            _ => stored.trim_end_matches("T00:00:00").to_owned(),
        }
    }
}
