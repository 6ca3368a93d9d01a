//! Comma-separated values that no program takes for formulas.

use super::{Sheet, Unwritten, Value};
use crate::delimited::needs_guard;
use csv::{Terminator, WriterBuilder};

/// Who will open the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Office programs, which take a file without a mark for GBK.
    Offices,
    /// Programs, which take the mark for a letter.
    Programs,
}

/// A sheet as CSV in UTF-8. A text that a program would take for a formula gets an apostrophe before it,
/// which [`crate::open`] takes off again.
///
/// # Errors
/// None in memory; those of the writer otherwise.
pub fn csv(sheet: &Sheet, audience: Audience) -> Result<Vec<u8>, Unwritten> {
    let mark = if audience == Audience::Offices { "\u{FEFF}" } else { "" };
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .flexible(true)
        .from_writer(mark.as_bytes().to_vec());
    writer.write_record(sheet.head.iter().map(|name| guarded(name))).map_err(Unwritten::assembly)?;
    for row in &sheet.rows {
        writer.write_record(row.iter().map(field)).map_err(Unwritten::assembly)?;
    }
    writer.into_inner().map_err(Unwritten::assembly)
}

fn field(value: &Value) -> String {
    match value {
        Value::Text(text) => guarded(text),
        number => number.written(),
    }
}

fn guarded(text: &str) -> String {
    if needs_guard(text.trim_start()) { format!("'{}", text.trim_start()) } else { text.to_owned() }
}
