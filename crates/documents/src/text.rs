//! Plain text: decoded, and read as the budget reads it.

use crate::fault::Unopened;
use crate::limits::{self, Tally};
use crate::stream::{self, Parts, broken, from_start, width};
use budget::source::{Block, Lines, Source, Step};
use encoding_rs::{Encoding, GB18030, UTF_8};
use std::borrow::Cow;
use std::io::{BufRead, BufReader, Read, Seek};

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

/// Whether it is text of two bytes a letter, by its mark.
pub(crate) fn is_wide(opening: &[u8]) -> bool {
    opening.starts_with(b"\xFF\xFE") || opening.starts_with(b"\xFE\xFF")
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

/// The same, line by line: how wide each table is first.
pub(crate) fn stream<E: From<Unopened>>(
    mut input: impl Read + Seek,
    each: &mut impl FnMut(Block) -> Result<(), E>,
) -> Result<(), E> {
    let (charset, widths) = stream::charset(|charset| widths(&mut input, charset))?;
    let (mut parts, mut widths) = (Parts::new(each), widths.into_iter());
    let mut of_this = widths.next().unwrap_or_default();
    lines(&mut input, charset, |step| match step {
        Step::Line(cell) => parts.line(cell),
        Step::Row(row) => parts.row(row, of_this),
        Step::End => {
            of_this = widths.next().unwrap_or_default();
            parts.end()
        }
    })
}

/// How wide each of the tables is.
fn widths(input: &mut (impl Read + Seek), charset: Charset) -> Result<Vec<usize>, Unopened> {
    let (mut widths, mut of_this) = (Vec::new(), 0);
    lines(input, charset, |step| {
        match step {
            Step::Line(_) => {}
            Step::Row(row) => of_this = of_this.max(width(&row)),
            Step::End => widths.push(std::mem::take(&mut of_this)),
        }
        Ok::<(), Unopened>(())
    })?;
    Ok(widths)
}

/// Every line of the input, taken apart; stops at the first that is refused.
fn lines<E: From<Unopened>>(
    input: &mut (impl Read + Seek),
    charset: Charset,
    mut each: impl FnMut(Step) -> Result<(), E>,
) -> Result<(), E> {
    let mut input = BufReader::new(from_start(input, u64::MAX)?);
    let (mut lines, mut tally, mut bytes, mut number) = (Lines::default(), Tally::default(), Vec::new(), 0);
    let mut told = Ok(());
    let mut give = |step| {
        if told.is_ok() {
            told = each(step);
        }
    };
    loop {
        bytes.clear();
        let read =
            input.by_ref().take(limits::RECORD as u64).read_until(b'\n', &mut bytes).map_err(broken)?;
        if read == 0 {
            break;
        }
        number += 1;
        if read >= limits::RECORD && !bytes.ends_with(b"\n") {
            let what = "a line without end".to_owned();
            return Err(Unopened::BrokeOff { line: number as u64, what }.into());
        }
        let line = charset.decoded(&bytes).ok_or(Unopened::Undecodable { line: number })?;
        let is_marked = number == 1 && charset == Charset::Utf8;
        let line = line.strip_prefix('\u{FEFF}').filter(|_| is_marked).unwrap_or(&line);
        let line = line.strip_suffix('\n').map_or(line, |line| line.strip_suffix('\r').unwrap_or(line));
        tally.row(1 + line.matches('|').count())?;
        lines.take(line, &mut give);
    }
    lines.end(&mut give);
    told
}
