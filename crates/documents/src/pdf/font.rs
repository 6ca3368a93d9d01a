//! What the codes of a font mean and how wide its letters are.

use crate::fault::Unopened;
use crate::limits;
use encoding_rs::{GB18030, UTF_16BE};
use lopdf::{DecompressError, Dictionary, Document, Encoding, Error, Object};
use std::collections::HashMap;
use std::iter::once;
use unicode_normalization::UnicodeNormalization;

/// Codes whose widths are listed, at most.
const WIDTHS: usize = 1 << 16;

enum Meaning<'d> {
    /// By a table of the font.
    Table(Encoding<'d>),
    /// By one of the encodings that printing programs know by name.
    Named(&'static encoding_rs::Encoding),
    /// Nowhere said.
    Unknown,
}

/// A font of a page.
pub(super) struct Font<'d> {
    meaning: Meaning<'d>,
    /// Two bytes a code.
    is_wide: bool,
    widths: HashMap<u32, f32>,
    default_width: f32,
}

impl<'d> Font<'d> {
    pub(super) fn of(font: &'d Dictionary, document: &'d Document) -> Result<Self, Unopened> {
        let is_wide = font.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Type0");
        let named = font.get_deref(b"Encoding", document).and_then(Object::as_name).ok().and_then(known_name);
        let meaning = match named {
            Some(encoding) => Meaning::Named(encoding),
            None if is_coded(font, is_wide, document) => table(font, document)?,
            None => Meaning::Unknown,
        };
        let mut this = Self { meaning, is_wide, widths: HashMap::new(), default_width: 0.5 };
        if is_wide {
            this.read_wide_widths(font, document);
        } else {
            this.read_widths(font, document);
        }
        Ok(this)
    }

    fn read_widths(&mut self, font: &Dictionary, document: &Document) {
        let first = font.get(b"FirstChar").and_then(Object::as_i64).unwrap_or(0);
        let Ok(widths) = font.get_deref(b"Widths", document).and_then(Object::as_array) else { return };
        let first = u32::try_from(first).unwrap_or(0);
        for (code, width) in (first..).zip(widths.iter().take(256)) {
            self.widths.extend(number(width).map(|width| (code, width / 1000.0)));
        }
    }

    fn read_wide_widths(&mut self, font: &Dictionary, document: &Document) {
        let descendants = font.get_deref(b"DescendantFonts", document).and_then(Object::as_array);
        let Some(descendant) = descendants.ok().and_then(|fonts| fonts.first()) else { return };
        let Ok((_, Object::Dictionary(descendant))) = document.dereference(descendant) else { return };
        self.default_width = descendant.get(b"DW").ok().and_then(number).unwrap_or(1000.0) / 1000.0;
        let Ok(ranges) = descendant.get_deref(b"W", document).and_then(Object::as_array) else { return };
        let (mut entries, mut left) = (ranges.iter(), WIDTHS);
        while let (Some(first), Some(next)) = (entries.next().and_then(code), entries.next()) {
            if let Ok((_, Object::Array(widths))) = document.dereference(next) {
                let each = (first..).zip(widths).take(left);
                left = left.saturating_sub(widths.len());
                self.widths.extend(each.filter_map(|(code, width)| Some((code, number(width)? / 1000.0))));
            } else if let (Some(last), Some(width)) = (code(next), entries.next().and_then(number)) {
                let each = (first..=last).take(left);
                left = left.saturating_sub(last.saturating_sub(first) as usize);
                self.widths.extend(each.map(|code| (code, width / 1000.0)));
            }
        }
    }

    /// The letters of a string.
    pub(super) fn text(&self, bytes: &[u8]) -> String {
        let text = match &self.meaning {
            Meaning::Table(encoding) => encoding.bytes_to_string(bytes).ok(),
            Meaning::Named(encoding) => Some(encoding.decode_without_bom_handling(bytes).0.into_owned()),
            Meaning::Unknown => None,
        };
        let codes = if self.is_wide { bytes.len().div_ceil(2) } else { bytes.len() };
        let text = text.unwrap_or_else(|| "\u{FFFD}".repeat(codes));
        text.chars().filter(|sign| !sign.is_control()).flat_map(ordinary).collect()
    }

    /// How far a string reaches, in sizes of the font; how many codes it has, and how many of them are blanks.
    pub(super) fn reach(&self, bytes: &[u8]) -> (f32, usize, usize) {
        if let (Meaning::Named(encoding), true) = (&self.meaning, self.is_wide) {
            let text = encoding.decode_without_bom_handling(bytes).0;
            let width = text.chars().map(|sign| if sign.is_ascii() { 0.5 } else { 1.0 }).sum();
            return (width, text.chars().count(), 0);
        }
        let width = |code: u32| self.widths.get(&code).copied().unwrap_or(self.default_width);
        if self.is_wide {
            let code = |pair: &[u8]| pair.iter().fold(0, |code, byte| code << 8 | u32::from(*byte));
            return (bytes.chunks(2).map(|pair| width(code(pair))).sum(), bytes.len().div_ceil(2), 0);
        }
        let blanks = bytes.split(|byte| *byte == b' ').count() - 1;
        (bytes.iter().map(|byte| width(u32::from(*byte))).sum(), bytes.len(), blanks)
    }
}

/// Browsers print the same letters as signs of radicals or of old character sets; nobody can tell them
/// from the ordinary ones by looking, and no name would be found with them.
fn ordinary(letter: char) -> impl Iterator<Item = char> {
    let is_look_alike = matches!(letter, '\u{2F00}'..='\u{2FDF}' | '\u{F900}'..='\u{FAFF}');
    let itself = (!is_look_alike).then_some(letter);
    itself.into_iter().chain(is_look_alike.then(|| once(letter).nfkc()).into_iter().flatten())
}

/// The table of a font. One that it has and that cannot be read is not replaced by a guess.
fn table<'d>(font: &'d Dictionary, document: &'d Document) -> Result<Meaning<'d>, Unopened> {
    match font.get_font_encoding_with_limit(document, limits::PAGE) {
        Err(Error::Decompress(DecompressError::MemoryLimitExceeded { .. })) => Err(Unopened::Inflates),
        Ok(Encoding::OneByteEncoding(_)) if font.has(b"ToUnicode") => Ok(Meaning::Unknown),
        Ok(encoding) => Ok(Meaning::Table(encoding)),
        Err(_) => Ok(Meaning::Unknown),
    }
}

/// Whether the font says what its codes mean; an embedded part of a font often does not.
fn is_coded(font: &Dictionary, is_wide: bool, document: &Document) -> bool {
    if font.has(b"ToUnicode") {
        return true;
    }
    let descriptor = font.get_deref(b"FontDescriptor", document).and_then(Object::as_dict);
    let files: [&[u8]; 3] = [b"FontFile", b"FontFile2", b"FontFile3"];
    let is_embedded = descriptor.is_ok_and(|descriptor| files.iter().any(|file| descriptor.has(file)));
    !is_wide && (font.has(b"Encoding") || !is_embedded)
}

fn known_name(name: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let name = str::from_utf8(name).ok()?;
    if name.starts_with("Uni") && (name.contains("-UCS2-") || name.contains("-UTF16-")) {
        return Some(UTF_16BE);
    }
    ["GB-EUC-", "GBK-EUC-", "GBKp-EUC-", "GBK2K-"]
        .iter()
        .any(|known| name.starts_with(known))
        .then_some(GB18030)
}

fn number(object: &Object) -> Option<f32> {
    object.as_float().ok().filter(|number| number.is_finite())
}

fn code(object: &Object) -> Option<u32> {
    object.as_i64().ok().and_then(|code| u32::try_from(code).ok())
}
