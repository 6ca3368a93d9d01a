//! Workbooks: each sheet is one table, each cell says what the sheet shows, as exactly as it is stored.

mod records;
mod stream;

pub(crate) use stream::stream;

use crate::archive::Archive;
use crate::fault::Unopened;
use crate::kind::Kind;
use crate::limits::Tally;
use crate::number::{self, Shape};
use crate::text::nth;
use crate::xml::{Part, attribute};
use budget::source::{Block, Cell, Place, Source};
use calamine::{Data, ExcelDateTime, Reader, Xls, XlsError, Xlsx, XlsxError};
use quick_xml::events::Event;
use std::io::{Cursor, Read, Seek};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A cell of a sheet as it was found: row and column from 0, text.
pub(crate) type Found = (u32, u32, String);

pub(crate) fn xlsx(bytes: &[u8]) -> Result<Source, Unopened> {
    checked(Cursor::new(bytes))?;
    caught(Kind::Xlsx, || read_xlsx(bytes))
}

/// Looks into a book before calamine does.
fn checked(reader: impl Read + Seek) -> Result<(), Unopened> {
    let mut archive = Archive::look_into(reader)?;
    archive.bound(Kind::Xlsx)?;
    let parts = archive.ending("sharedstrings.xml");
    parts.iter().try_for_each(|part| check_count(&archive.text(part, Kind::Xlsx)?))
}

pub(crate) fn xls(bytes: &[u8]) -> Result<Source, Unopened> {
    let checked = records::checked(bytes)?;
    caught(Kind::Xls, || read_xls(&checked))
}

/// calamine makes room for as many strings as a book says it has, however many that are; one that says more
/// than can stand there would end the process.
fn check_count(strings: &str) -> Result<(), Unopened> {
    let mut part = Part::of(strings, Kind::Xlsx);
    while let Some(event) = part.next()? {
        if let Event::Start(element) = event
            && element.local_name().as_ref() == "sst"
        {
            let count = attribute(&element, "uniqueCount").and_then(|text| text.trim().parse::<usize>().ok());
            return match count.filter(|count| *count > strings.len()) {
                Some(count) => Err(Unopened::damaged(Kind::Xlsx, format!("it says it has {count} strings"))),
                None => Ok(()),
            };
        }
    }
    Ok(())
}

/// calamine panics on some damaged books: it takes the order of the corners of a sheet's stated dimension,
/// and the lengths of some records, as they are given. Nothing of ours is shared with it, so what
/// it leaves behind is dropped whole, and the book is damaged.
fn caught<T>(kind: Kind, read: impl FnOnce() -> Result<T, Unopened>) -> Result<T, Unopened> {
    let lost = |_| Err(Unopened::damaged(kind, "what it says of its own parts is not so"));
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(lost)
}

fn read_xlsx(bytes: &[u8]) -> Result<Source, Unopened> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let mut tally = Tally::default();
    let mut blocks = Vec::new();
    for name in book.sheet_names() {
        let mut reader = match book.worksheet_cells_reader(&name) {
            Ok(reader) => reader,
            // A sheet that holds a chart or a macro has no cells.
            Err(XlsxError::NotAWorksheet(_)) => continue,
            Err(other) => return Err(damaged(other)),
        };
        let shapes: Vec<Shape> =
            reader.styles().iter().map(|style| shape(style.number_format.as_ref())).collect();
        let mut found = Vec::new();
        while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(damaged)? {
            let text =
                shown(&Data::from(cell.get_value().clone()), shapes.get(style).copied().unwrap_or_default());
            if !text.is_empty() {
                tally.more(0, 1)?;
                let (row, column) = cell.get_position();
                found.push((row, column, text));
            }
        }
        blocks.extend(sheet(&name, found, &mut tally)?);
    }
    Ok(Source { blocks })
}

fn damaged(fault: XlsxError) -> Unopened {
    match fault {
        XlsxError::Password => Unopened::Locked,
        fault => Unopened::damaged(Kind::Xlsx, fault),
    }
}

fn read_xls(bytes: &[u8]) -> Result<Source, Unopened> {
    let fault = |fault: XlsError| match fault {
        XlsError::Password => Unopened::Locked,
        fault => Unopened::damaged(Kind::Xls, fault),
    };
    let mut book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(fault)?;
    let mut tally = Tally::default();
    let mut blocks = Vec::new();
    for name in book.sheet_names() {
        let Ok(range) = book.worksheet_range(&name) else { continue };
        let (top, left) = range.start().unwrap_or_default();
        let mut found = Vec::new();
        for (row, column, value) in range.used_cells() {
            let text = shown(value, Shape::default());
            if !text.is_empty() {
                tally.more(0, 1)?;
                let (row, column) = (nth(row).saturating_sub(1), nth(column).saturating_sub(1));
                found.push((top.saturating_add(row), left.saturating_add(column), text));
            }
        }
        blocks.extend(sheet(&name, found, &mut tally)?);
    }
    Ok(Source { blocks })
}

/// The table of a sheet from column 1 to its last; rows without any text are left out. The cells that were
/// found have been counted; the blanks between them are counted here.
pub(crate) fn sheet(name: &str, mut found: Vec<Found>, tally: &mut Tally) -> Result<Option<Block>, Unopened> {
    found.sort_by_key(|(row, column, _)| (*row, *column));
    let Some(width) = found.iter().map(|(_, column, _)| *column as usize + 1).max() else { return Ok(None) };
    let rows = found.chunk_by(|(row, ..), (next, ..)| row == next).count();
    tally.more(rows, rows.saturating_mul(width).saturating_sub(found.len()))?;
    let mut table: Vec<Vec<Cell>> = Vec::with_capacity(rows);
    let mut last = None;
    for (row, column, text) in found {
        if last != Some(row) {
            last = Some(row);
            let place = |at| Place::SheetCell(name.to_owned(), row.saturating_add(1), nth(at));
            table.push((0..width).map(|at| Cell { text: String::new(), place: place(at) }).collect());
        }
        if let Some(cell) = table.last_mut().and_then(|cells| cells.get_mut(column as usize)) {
            cell.text = text;
        }
    }
    Ok(Some(Block::Table(table)))
}

fn shape(format: Option<&calamine::NumberFormat>) -> Shape {
    format.map(|format| Shape::of(&format.format_code)).unwrap_or_default()
}

fn shown(value: &Data, shape: Shape) -> String {
    match value {
        Data::Int(number) if shape == Shape::default() => number.to_string(),
        #[expect(clippy::cast_precision_loss, reason = "a workbook stores no other numbers than these")]
        Data::Int(number) => number::written(*number as f64, shape),
        Data::Float(number) => number::written(*number, shape),
        Data::Bool(is_true) => if *is_true { "TRUE" } else { "FALSE" }.to_owned(),
        Data::DateTime(at) => moment(at),
        Data::Error(error) => error.to_string(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.trim().to_owned(),
        Data::Empty => String::new(),
    }
}

fn moment(at: &ExcelDateTime) -> String {
    if at.is_duration() {
        return duration(at.as_f64());
    }
    let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
    let time = format!("{hour:02}:{minute:02}:{second:02}");
    match at.as_f64() {
        days if (0.0..1.0).contains(&days) => time,
        _ if (hour, minute, second) == (0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02}T{time}"),
    }
}

/// Hours, minutes and seconds of so many days.
#[expect(clippy::cast_possible_truncation, reason = "rounded to whole seconds; out of range it saturates")]
fn duration(days: f64) -> String {
    let seconds = (days * 86_400.0).round() as i64;
    let sign = if seconds < 0 { "-" } else { "" };
    let seconds = seconds.unsigned_abs();
    format!("{sign}{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}
