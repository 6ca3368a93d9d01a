//! Plain text: decoded, and read as the budget reads it.

use crate::fault::Unopened;
use crate::limits::Tally;
use budget::source::Source;
use encoding_rs::{Encoding, GB18030, UTF_8};
use std::borrow::Cow;

/// How the bytes of a text are to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charset {
    /// UTF-8, the mark at its beginning allowed.
    Utf8,
    /// GB18030, which reads GBK and GB2312 too.
    Gb18030,
}

impl Charset {
    /// Of a whole text: UTF-8 if it is that, else GB18030.
    pub fn of(bytes: &[u8]) -> Self {
        if std::str::from_utf8(bytes).is_ok() { Self::Utf8 } else { Self::Gb18030 }
    }

    /// The text; `None` if the bytes are not of it.
    pub(crate) fn decoded(self, bytes: &[u8]) -> Option<Cow<'_, str>> {
        let encoding: &'static Encoding = match self {
            Self::Utf8 => UTF_8,
            Self::Gb18030 => GB18030,
        };
        encoding.decode_without_bom_handling_and_without_replacement(bytes)
    }
}

/// A whole text: by its mark, else UTF-8, else GB18030.
pub(crate) fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, Unopened> {
    let undecodable = |valid: usize| {
        let before = bytes.get(..valid).unwrap_or(bytes);
        Unopened::Undecodable { line: before.split(|byte| *byte == b'\n').count() }
    };
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let marked = bytes.get(mark..).unwrap_or_default();
        return encoding
            .decode_without_bom_handling_and_without_replacement(marked)
            .ok_or_else(|| undecodable(Encoding::utf8_valid_up_to(bytes)));
    }
    let text = Charset::of(bytes).decoded(bytes);
    text.ok_or_else(|| undecodable(Encoding::utf8_valid_up_to(bytes)))
}

/// As much of a text as its beginning tells.
pub(crate) fn opening(bytes: &[u8]) -> String {
    match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding.decode(bytes).0.into_owned(),
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// A number of a line, row or column as places count them, from 1.
pub(crate) fn nth(from_zero: usize) -> u32 {
    u32::try_from(from_zero).unwrap_or(u32::MAX).saturating_add(1)
}

/// Lines, and tables drawn with bars or as a word processor writes them out.
pub(crate) fn open(bytes: &[u8]) -> Result<Source, Unopened> {
    let text = decoded(bytes)?;
    let mut tally = Tally::default();
    for line in text.lines() {
        tally.row(1 + line.matches('|').count())?;
    }
    Ok(budget::source::text(&text))
}
