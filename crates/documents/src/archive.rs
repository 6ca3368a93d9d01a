//! Files that are archives of parts: looked into without trusting what the archive says of its own size.

use crate::fault::Unopened;
use crate::kind::Kind;
use crate::limits;
use std::io::{self, Read, Seek};
use zip::ZipArchive;
use zip::result::ZipError;

/// An archive.
pub(crate) struct Archive<R> {
    parts: ZipArchive<R>,
}

impl<R: Read + Seek> Archive<R> {
    /// Its table of contents; nothing is unpacked.
    pub(crate) fn look_into(reader: R) -> Result<Self, Unopened> {
        let parts = ZipArchive::new(reader).map_err(|_| Unopened::UnknownKind)?;
        Ok(Self { parts })
    }

    /// Whether there is such a part.
    pub(crate) fn has(&self, part: &str) -> bool {
        self.parts.file_names().flatten().any(|name| name == part)
    }

    /// The names of all parts that end like this, in whatever case.
    pub(crate) fn ending(&self, ending: &str) -> Vec<String> {
        let names = self.parts.file_names().flatten().map(std::borrow::Cow::into_owned);
        names.filter(|name| name.to_ascii_lowercase().ends_with(ending)).collect()
    }

    /// The text of a part.
    pub(crate) fn text(&mut self, part: &str, kind: Kind) -> Result<String, Unopened> {
        let entry = self.parts.by_name(part).map_err(|fault| unpacked(kind, &fault))?;
        let mut bytes = Vec::new();
        let mut bounded = entry.take(limits::INFLATED + 1);
        bounded.read_to_end(&mut bytes).map_err(|fault| Unopened::damaged(kind, fault))?;
        if bytes.len() as u64 > limits::INFLATED {
            return Err(Unopened::Inflates);
        }
        String::from_utf8(bytes).map_err(|_| Unopened::damaged(kind, format!("{part} is not UTF-8")))
    }

    /// Unpacks every part into nothing, so that what others unpack later is known to end.
    pub(crate) fn bound(&mut self, kind: Kind) -> Result<(), Unopened> {
        let mut left = limits::INFLATED;
        for at in 0..self.parts.len() {
            let entry = self.parts.by_index(at).map_err(|fault| unpacked(kind, &fault))?;
            let mut bounded = entry.take(left + 1);
            let size =
                io::copy(&mut bounded, &mut io::sink()).map_err(|fault| Unopened::damaged(kind, fault))?;
            left = left.checked_sub(size).ok_or(Unopened::Inflates)?;
        }
        Ok(())
    }
}

fn unpacked(kind: Kind, fault: &ZipError) -> Unopened {
    if matches!(fault, ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword)
    {
        return Unopened::Locked;
    }
    Unopened::damaged(kind, fault)
}
