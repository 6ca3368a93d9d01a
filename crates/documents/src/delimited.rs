//! Comma- and tab-separated values, whole or record by record; the guard against formulas is taken off.

use crate::fault::Unopened;
use crate::kind;
use crate::limits::{self, Tally};
use crate::stream::{self, Parts, broken, from_start, width};
use crate::text::{self, Charset, nth};
use budget::source::{Block, Cell, Place, Source};
use csv::{ByteRecord, Reader, ReaderBuilder};
use std::io::{self, BufRead, BufReader, Read, Seek};

/// What a program that opens a table would take for the beginning of a formula.
pub(crate) const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

pub(crate) fn open(name: &str, bytes: &[u8]) -> Result<Source, Unopened> {
    let text = text::decoded(bytes)?;
    let delimiter = delimiter(name, text.lines().next().unwrap_or_default().as_bytes());
    let mut tally = Tally::default();
    let mut table = Vec::new();
    for row in rows(text.as_bytes(), delimiter, Charset::Utf8) {
        let row = row?;
        tally.row(row.len())?;
        table.push(row);
    }
    Ok(Source { blocks: if table.is_empty() { Vec::new() } else { vec![Block::Table(table)] } })
}

/// The same, row by row: how wide the table is first.
pub(crate) fn stream<E: From<Unopened>>(
    name: &str,
    mut input: impl Read + Seek,
    each: &mut impl FnMut(Block) -> Result<(), E>,
) -> Result<(), E> {
    let mut first = Vec::new();
    let line = from_start(&mut input, limits::RECORD as u64)?;
    BufReader::new(line).read_until(b'\n', &mut first).map_err(broken)?;
    let delimiter = delimiter(name, &first);
    let (charset, widest) = stream::charset(|charset| {
        let (mut widest, mut tally) = (0, Tally::default());
        for row in rows(from_start(&mut input, u64::MAX)?, delimiter, charset) {
            let row = row?;
            tally.row(row.len())?;
            widest = widest.max(width(&row));
        }
        Ok(widest)
    })?;
    let mut parts = Parts::new(each);
    for row in rows(from_start(&mut input, u64::MAX)?, delimiter, charset) {
        parts.row(row?, widest)?;
    }
    parts.end()
}

/// The sign that parts the first line of a CSV file most often: comma, semicolon or tab; a tab in all other files.
fn delimiter(name: &str, first: &[u8]) -> u8 {
    let count = |sign: u8| first.split(|byte| *byte == sign).count();
    let signs = [b'\t', b';', b','];
    let signs = if kind::ending(name) == "csv" { &signs[..] } else { b"\t" };
    signs.iter().copied().max_by_key(|sign| count(*sign)).unwrap_or(b',')
}

/// The rows of a table of any length, one after the other, in memory for one.
pub fn rows<R: Read>(reader: R, delimiter: u8, charset: Charset) -> Rows<R> {
    let bounded = Bounded { reader, left: limits::RECORD };
    let records =
        ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(bounded);
    Rows { records, record: ByteRecord::new(), charset, line: 1, is_over: false }
}

/// See [`rows`]. Ends after the first error.
pub struct Rows<R> {
    records: Reader<Bounded<R>>,
    record: ByteRecord,
    charset: Charset,
    line: u64,
    is_over: bool,
}

impl<R: Read> Iterator for Rows<R> {
    type Item = Result<Vec<Cell>, Unopened>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        self.records.get_mut().left = limits::RECORD;
        let row = match self.records.read_byte_record(&mut self.record) {
            Ok(true) => self.row(),
            Ok(false) => return None,
            Err(fault) => Err(Unopened::BrokeOff { line: self.line, what: fault.to_string() }),
        };
        self.is_over = row.is_err();
        Some(row)
    }
}

impl<R: Read> Rows<R> {
    fn row(&mut self) -> Result<Vec<Cell>, Unopened> {
        self.line = self.record.position().map_or(self.line, csv::Position::line);
        let line = usize::try_from(self.line).unwrap_or(usize::MAX);
        let cell = |(at, field): (usize, &[u8])| {
            let text = self.charset.decoded(field).ok_or(Unopened::Undecodable { line })?;
            let text = if line == 1 && at == 0 { text.trim_start_matches('\u{FEFF}') } else { &text };
            let place = Place::LineCell(nth(line.saturating_sub(1)), nth(at));
            Ok(Cell { text: unguarded(text.trim()).to_owned(), place })
        };
        self.record.iter().enumerate().map(cell).collect()
    }
}

/// A text without the apostrophe that keeps programs from taking it for a formula.
fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if needs_guard(rest) => rest,
        _ => text,
    }
}

/// Whether a text would be taken for a formula, or for one that is guarded.
pub(crate) fn needs_guard(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}

/// A reader that will not give more for one record than [`limits::RECORD`].
struct Bounded<R> {
    reader: R,
    left: usize,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 && !into.is_empty() {
            return Err(io::Error::other("a record without end: is a quotation mark not closed?"));
        }
        let read = self.reader.read(into)?;
        self.left = self.left.saturating_sub(read);
        Ok(read)
    }
}
