//! What a file is: its bytes are asked first, its name only where plain text could be several things.

use crate::archive::Archive;
use crate::fault::Unopened;
use crate::text;
use std::fmt;
use std::io::{Cursor, Read, Seek};

/// Kinds of files that can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Workbook, Office Open XML.
    Xlsx,
    /// Workbook of before 2007.
    Xls,
    /// Workbook, `OpenDocument`.
    Ods,
    /// Text document, Office Open XML.
    Docx,
    /// Printed pages.
    Pdf,
    /// A web page, or a workbook that a system exported as one.
    Html,
    /// Comma- or tab-separated values.
    Delimited,
    /// Plain text, with or without Markdown tables.
    Text,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Xlsx => "XLSX",
            Self::Xls => "XLS",
            Self::Ods => "ODS",
            Self::Docx => "DOCX",
            Self::Pdf => "PDF",
            Self::Html => "HTML",
            Self::Delimited => "CSV",
            Self::Text => "text",
        })
    }
}

pub(crate) const PACKED: &[u8] = b"PK\x03\x04";
pub(crate) const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
/// How far into a file its own statement of what it is may stand.
pub(crate) const OPENING: usize = 1024;

/// What a file of these bytes, under that name, is.
pub(crate) fn of(name: &str, bytes: &[u8]) -> Result<Kind, Unopened> {
    let opening = bytes.get(..OPENING).unwrap_or(bytes);
    if bytes.starts_with(PACKED) {
        return packed(&mut Archive::look_into(Cursor::new(bytes))?);
    }
    if bytes.starts_with(COMPOUND) {
        return compound(bytes);
    }
    if has(opening, b"%PDF-") {
        return Ok(Kind::Pdf);
    }
    if opening.contains(&0) && !text::is_wide(opening) {
        return Err(Unopened::UnknownKind);
    }
    let opening = text::opening(opening).to_ascii_lowercase();
    let begins = opening.trim_start();
    if ["<!doctype html", "<html", "<table"].iter().any(|tag| begins.starts_with(tag))
        || opening.contains("<html")
    {
        return Ok(Kind::Html);
    }
    Ok(match ending(name).as_str() {
        "csv" | "tsv" | "tab" => Kind::Delimited,
        "htm" | "html" | "xhtml" => Kind::Html,
        _ => Kind::Text,
    })
}

/// The ending of a name, in small letters; empty if it has none.
pub(crate) fn ending(name: &str) -> String {
    name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default()
}

pub(crate) fn packed<R: Read + Seek>(archive: &mut Archive<R>) -> Result<Kind, Unopened> {
    if archive.has("xl/workbook.xml") {
        Ok(Kind::Xlsx)
    } else if archive.has("word/document.xml") {
        Ok(Kind::Docx)
    } else if archive.has("content.xml") {
        Ok(Kind::Ods)
    } else {
        Err(Unopened::UnknownKind)
    }
}

fn compound(bytes: &[u8]) -> Result<Kind, Unopened> {
    let has_stream = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        has(bytes, &name)
    };
    if has_stream("EncryptedPackage") {
        Err(Unopened::Locked)
    } else if has_stream("Workbook") || has_stream("Book") {
        Ok(Kind::Xls)
    } else {
        Err(Unopened::UnknownKind)
    }
}

fn has(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
