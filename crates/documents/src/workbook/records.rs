//! The records of a workbook of before 2007, looked through before calamine reads them: it makes room for
//! what a sheet says of its size, and for every cell up to the farthest, however far that is.

use crate::fault::Unopened;
use crate::kind::Kind;
use crate::limits;
use cfb::{CompoundFile, Version};
use std::io::{Cursor, Read, Write as _};

const SHEET: u16 = 0x0085;
const DIMENSIONS: u16 = 0x0200;
const MANY_NUMBERS: u16 = 0x00BD;
/// Records that hold a cell and begin with its row and column.
const CELLS: [u16; 8] = [0x0006, 0x0203, 0x0204, 0x00D6, 0x0205, 0x027E, 0x00FD, MANY_NUMBERS];
const ROWS: u32 = 65_536;
const COLUMNS: u32 = 256;
const SHEETS: usize = 256;

/// The book with nothing in it but the stream of records, which has been looked through.
pub(super) fn checked(bytes: &[u8]) -> Result<Vec<u8>, Unopened> {
    let damaged = |fault: std::io::Error| Unopened::damaged(Kind::Xls, fault);
    let mut file = CompoundFile::open(Cursor::new(bytes)).map_err(damaged)?;
    let name = if file.is_stream("/Workbook") { "/Workbook" } else { "/Book" };
    let mut stream = Vec::new();
    // A stream may say that it is longer than its file, and may be made of one sector again and again.
    let length = limits::BYTES as u64;
    file.open_stream(name).map_err(damaged)?.take(length).read_to_end(&mut stream).map_err(damaged)?;
    check(&stream)?;
    let mut book =
        CompoundFile::create_with_version(Version::V3, Cursor::new(Vec::new())).map_err(damaged)?;
    book.create_stream(name).and_then(|mut into| into.write_all(&stream)).map_err(damaged)?;
    book.flush().map_err(damaged)?;
    Ok(book.into_inner().into_inner())
}

fn check(stream: &[u8]) -> Result<(), Unopened> {
    let sheets = records(stream).filter(|(kind, _)| *kind == SHEET).filter_map(|(_, data)| wide(data, 0));
    let sheets: Vec<u32> = sheets.collect();
    if sheets.len() > SHEETS {
        return Err(Unopened::damaged(Kind::Xls, "it has too many sheets"));
    }
    let mut cells = 0;
    for at in sheets {
        let (mut rows, mut columns) = (0, 0);
        for (kind, data) in records(stream.get(at as usize..).unwrap_or_default()) {
            if kind == DIMENSIONS && !is_sound(data) {
                return Err(Unopened::damaged(Kind::Xls, "a sheet says it is larger than sheets can be"));
            }
            if let (true, Some(row), Some(column)) = (CELLS.contains(&kind), short(data, 0), short(data, 2)) {
                let last =
                    if kind == MANY_NUMBERS { short(data, data.len().saturating_sub(2)) } else { None };
                rows = rows.max(u32::from(row) + 1);
                columns = columns.max(u32::from(column.max(last.unwrap_or(0))) + 1);
            }
        }
        cells += rows as usize * columns as usize;
        if columns > COLUMNS || cells > limits::CELLS {
            return Err(Unopened::TooManyCells);
        }
    }
    Ok(())
}

/// Kind and content of each record.
fn records(mut stream: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    std::iter::from_fn(move || {
        let (kind, length) = (short(stream, 0)?, usize::from(short(stream, 2)?));
        let data = stream.get(4..4 + length)?;
        stream = stream.get(4 + length..)?;
        Some((kind, data))
    })
}

fn is_sound(dimensions: &[u8]) -> bool {
    let (rows, columns) = if dimensions.len() < 14 {
        ((short(dimensions, 0).map(u32::from), short(dimensions, 2).map(u32::from)), 4)
    } else {
        ((wide(dimensions, 0), wide(dimensions, 4)), 8)
    };
    let in_order =
        |first: Option<u32>, end: Option<u32>, most| first <= end && end.is_none_or(|end| end <= most);
    let column = |at| short(dimensions, at).map(u32::from);
    in_order(rows.0, rows.1, ROWS) && in_order(column(columns), column(columns + 2), COLUMNS)
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

fn wide(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}
