//! Printed pages: their text as lines, each with its page, put together again from where letters stand.
//!
//! What a page draws as a picture is not read; letters of fonts that do not say which they are become `�`.

mod drawing;
mod font;
mod lines;

use crate::fault::Unopened;
use crate::kind::Kind;
use crate::limits::{self, Tally};
use crate::text::nth;
use budget::source::{Block, Cell, Place, Source};
use drawing::Drawing;
use lopdf::{DecompressError, Document, Error, Object};

pub(crate) fn open(bytes: &[u8]) -> Result<Source, Unopened> {
    let mut document = Document::load_mem(bytes).map_err(|fault| damaged(&fault))?;
    if document.is_encrypted() {
        return Err(Unopened::Locked);
    }
    document.objects.values_mut().for_each(prefer_unicode);
    let mut drawing = Drawing::of(&document);
    let mut tally = Tally::default();
    let mut blocks = Vec::new();
    let mut pages = 0;
    for (at, page) in document.page_iter().enumerate() {
        pages += 1;
        let spans = drawing.page(page)?;
        for (line, text) in lines::of(spans).into_iter().enumerate() {
            tally.row(1)?;
            let place = Place::PageLine(nth(at), nth(line));
            blocks.push(Block::Line(Cell { text, place }));
        }
    }
    match (pages, blocks.is_empty()) {
        (0, _) => Err(Unopened::damaged(Kind::Pdf, "it has no pages")),
        (pages, true) => Err(Unopened::NoText { pages }),
        _ => Ok(Source { blocks }),
    }
}

fn damaged(fault: &Error) -> Unopened {
    match fault {
        Error::Decompress(DecompressError::MemoryLimitExceeded { .. }) => Unopened::Inflates,
        Error::InvalidPassword | Error::Decryption(_) => Unopened::Locked,
        other => Unopened::damaged(Kind::Pdf, other),
    }
}

/// A font that says which letters its codes are is believed, whatever else it says of its encoding.
fn prefer_unicode(object: &mut Object) {
    if let Object::Dictionary(font) = object
        && font.has_type(b"Font")
        && font.has(b"ToUnicode")
    {
        font.remove(b"Encoding");
    }
}

/// The instructions of a stream, bounded.
fn instructions(stream: &lopdf::Stream) -> Result<Vec<u8>, Unopened> {
    stream.get_plain_content_with_limit(limits::PAGE).map_err(|fault| damaged(&fault))
}
