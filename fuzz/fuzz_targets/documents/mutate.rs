//! Files that are nearly right: a good one, a few of its bytes changed where the reader looks.

use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// Which part of an archive, which bytes of it to set, and what to put in where.
pub type Change = (u8, Vec<(u16, u8)>, u16, Vec<u8>);

/// The bytes, changed.
pub fn changed(good: &[u8], (_, edits, at, insertion): &Change) -> Vec<u8> {
    let mut bytes = good.to_vec();
    for (place, byte) in edits {
        let place = usize::from(*place) % bytes.len();
        bytes[place] = *byte;
    }
    let at = usize::from(*at) % bytes.len();
    bytes.splice(at..at, insertion.iter().copied());
    bytes
}

/// The archive with one of its parts changed, packed again so that its sums are right.
pub fn repacked(good: &[u8], change: &Change) -> Vec<u8> {
    let mut parts = ZipArchive::new(Cursor::new(good)).unwrap();
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let chosen = usize::from(change.0) % parts.len();
    for at in 0..parts.len() {
        let mut part = parts.by_index(at).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        let name = part.name().unwrap().into_owned();
        let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        archive.start_file(name, options).unwrap();
        let bytes = if at == chosen && !bytes.is_empty() { changed(&bytes, change) } else { bytes };
        archive.write_all(&bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}
