//! The XML parts of office files, event by event, with the nesting bounded.

use crate::fault::Unopened;
use crate::kind::Kind;
use crate::limits;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};

/// A part of an office file being read.
pub(crate) struct Part<'a> {
    reader: quick_xml::Reader<&'a [u8]>,
    kind: Kind,
    depth: usize,
}

impl<'a> Part<'a> {
    pub(crate) fn of(text: &'a str, kind: Kind) -> Self {
        let mut reader = quick_xml::Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, kind, depth: 0 }
    }

    /// The next event; `None` at the end.
    pub(crate) fn next(&mut self) -> Result<Option<Event<'a>>, Unopened> {
        let event = self.reader.read_event().map_err(|fault| {
            Unopened::damaged(self.kind, format!("{fault} at byte {}", self.reader.error_position()))
        })?;
        match &event {
            Event::Start(_) => self.depth += 1,
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            Event::Eof if self.depth > 0 => return Err(Unopened::damaged(self.kind, "it ends early")),
            Event::Eof => return Ok(None),
            _ => {}
        }
        if self.depth > limits::DEPTH {
            return Err(Unopened::TooDeep);
        }
        Ok(Some(event))
    }

    /// Leaves out the element whose start was read last, with all in it.
    pub(crate) fn skip(&mut self) -> Result<(), Unopened> {
        let within = self.depth;
        while self.depth >= within {
            if self.next()?.is_none() {
                break;
            }
        }
        Ok(())
    }
}

/// An attribute by its name without prefix.
pub(crate) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|found| found.key.local_name().as_ref() == name)?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}

/// What `&amp;` and its like stand for; nothing for entities the file would have to define.
pub(crate) fn character(reference: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return Some(character);
    }
    match reference.xml10_content().as_ref() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}
