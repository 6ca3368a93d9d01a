//! The table itself: CSV bytes in any of the known encodings, read record by record with its lines.

use super::Reason;
use super::map::{Encoding, Map};
use super::row::{Cells, Row, row};
use csv::{ByteRecord, ReaderBuilder, Writer, WriterBuilder};
use jiff::Timestamp;
use jiff::tz::Offset;
use std::collections::HashMap;

const MARK: &[u8] = b"\xEF\xBB\xBF";

/// A row that was not taken over, as it stood in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reject {
    /// Line on which it begins.
    pub line: u64,
    /// Why.
    pub reason: Reason,
    /// Its fields, byte for byte.
    pub fields: Vec<Vec<u8>>,
}

/// Why a file is no table of that map.
#[derive(Debug, thiserror::Error)]
pub enum TableFault {
    /// The heading cannot be read.
    #[error("the heading cannot be read")]
    NoHeading,
    /// A column the map needs is not in the heading.
    #[error("the file has no column {0:?}")]
    NoColumn(String),
}

/// A whole table, each row judged alone.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// The heading, byte for byte.
    pub heading: Vec<Vec<u8>>,
    /// How many rows there are.
    pub read: u64,
    /// Rows that can be taken over, in order of the file.
    pub rows: Vec<Row>,
    /// For each of `rows`, its fields byte for byte.
    pub originals: Vec<Vec<Vec<u8>>>,
    /// Rows that say exactly what an earlier row of the same id says.
    pub repeated: u64,
    /// Rows that cannot.
    pub rejects: Vec<Reject>,
}

impl Table {
    /// Reads a table by its map. Times are those of the office unless the map says otherwise.
    ///
    /// # Errors
    /// It is not the table the map describes.
    pub fn read(bytes: &[u8], map: &Map, office: Offset, now: Timestamp) -> Result<Self, TableFault> {
        let bytes = bytes.strip_prefix(MARK).unwrap_or(bytes);
        let delimiter = u8::try_from(map.delimiter).unwrap_or(b',');
        let mut reader =
            ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(bytes);
        let mut record = ByteRecord::new();
        if !matches!(reader.read_byte_record(&mut record), Ok(true)) {
            return Err(TableFault::NoHeading);
        }
        let mut table = Self { heading: fields(&record), ..Self::default() };
        let heading = decoded(&record, map.encoding).ok_or(TableFault::NoHeading)?;
        let heading: Vec<String> = heading.into_iter().map(|name| name.trim().to_owned()).collect();
        if let Some(missing) = map.columns().find(|column| heading.iter().all(|name| name != column)) {
            return Err(TableFault::NoColumn(missing.to_owned()));
        }
        let mut known: HashMap<String, Vec<String>> = HashMap::new();
        while let Ok(true) = reader.read_byte_record(&mut record) {
            let (from, line) = record.position().map_or((0, 0), |at| (at.byte(), at.line()));
            let to = reader.position().byte();
            let raw = slice(bytes, from, to);
            table.read += 1;
            match judge(&record, (raw, raw_ends(bytes, to)), line, &heading, map, (office, now)) {
                Ok((row, texts)) => match known.get(&row.key) {
                    Some(before) if *before == texts => table.repeated += 1,
                    Some(_) => table.reject(&record, line, Reason::IdTwice),
                    None => {
                        known.insert(row.key.clone(), texts);
                        table.rows.push(row);
                        table.originals.push(fields(&record));
                    }
                },
                Err(reason) => table.reject(&record, line, reason),
            }
        }
        Ok(table)
    }

    fn reject(&mut self, record: &ByteRecord, line: u64, reason: Reason) {
        self.rejects.push(Reject { line, reason, fields: fields(record) });
    }

    /// The rejects as a table of the same encoding: the original columns, then line and reason.
    ///
    /// # Errors
    /// None in memory; those of the writer otherwise.
    pub fn write_rejects(
        &self,
        rejects: &[Reject],
        map: &Map,
        say: impl Fn(&Reason) -> String,
    ) -> Result<Vec<u8>, csv::Error> {
        let delimiter = u8::try_from(map.delimiter).unwrap_or(b',');
        let mut writer: Writer<Vec<u8>> =
            WriterBuilder::new().delimiter(delimiter).flexible(true).from_writer(Vec::new());
        let own = |text: &str| encoded(text, map.encoding);
        let heading = self.heading.iter().cloned().chain([own("line"), own("reason")]);
        writer.write_record(heading)?;
        for reject in rejects {
            let width = self.heading.len().max(reject.fields.len());
            let mut cells = reject.fields.clone();
            cells.resize(width, Vec::new());
            cells.extend([own(&reject.line.to_string()), own(&say(&reject.reason))]);
            writer.write_record(cells)?;
        }
        writer.into_inner().map_err(|fault| fault.into_error().into())
    }
}

fn judge(
    record: &ByteRecord,
    (raw, ends_the_file): (&[u8], bool),
    line: u64,
    heading: &[String],
    map: &Map,
    (office, now): (Offset, Timestamp),
) -> Result<(Row, Vec<String>), Reason> {
    if ends_the_file && raw.iter().fold(false, |open, byte| open ^ (*byte == b'"')) {
        return Err(Reason::OpenQuote);
    }
    if record.len() != heading.len() {
        return Err(Reason::WrongWidth { expected: heading.len(), found: record.len() });
    }
    let texts = decoded(record, map.encoding).ok_or(Reason::Undecodable)?;
    let row = row(&Cells { line, heading, texts: &texts }, map, office)?;
    if row.received_at > now {
        return Err(Reason::FutureTime { field: "received_at" });
    }
    if row.reply.as_ref().is_some_and(|reply| reply.replied_at > now) {
        return Err(Reason::FutureTime { field: "replied_at" });
    }
    Ok((row, texts))
}

/// A quotation mark left open runs to the end of the file.
fn raw_ends(bytes: &[u8], to: u64) -> bool {
    usize::try_from(to).is_ok_and(|to| to >= bytes.len())
}

fn slice(bytes: &[u8], from: u64, to: u64) -> &[u8] {
    let at = |place: u64| usize::try_from(place).unwrap_or(usize::MAX).min(bytes.len());
    bytes.get(at(from)..at(to)).unwrap_or_default()
}

fn fields(record: &ByteRecord) -> Vec<Vec<u8>> {
    record.iter().map(<[u8]>::to_vec).collect()
}

fn decoded(record: &ByteRecord, encoding: Encoding) -> Option<Vec<String>> {
    record.iter().map(|field| decode(field, encoding)).collect()
}

fn decode(field: &[u8], encoding: Encoding) -> Option<String> {
    match encoding {
        Encoding::Utf8 => std::str::from_utf8(field).ok().map(str::to_owned),
        Encoding::Gb18030 => encoding_rs::GB18030
            .decode_without_bom_handling_and_without_replacement(field)
            .map(std::borrow::Cow::into_owned),
    }
}

fn encoded(text: &str, encoding: Encoding) -> Vec<u8> {
    match encoding {
        Encoding::Utf8 => text.as_bytes().to_vec(),
        Encoding::Gb18030 => encoding_rs::GB18030.encode(text).0.into_owned(),
    }
}
