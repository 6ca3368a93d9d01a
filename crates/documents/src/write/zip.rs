//! Several files in one.

use super::Unwritten;
use std::io::{Cursor, Write as _};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Files packed into one archive, in their order.
///
/// # Errors
/// None in memory; those of the writer otherwise.
pub fn zip<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Result<Vec<u8>, Unwritten> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(name, SimpleFileOptions::default()).map_err(Unwritten::assembly)?;
        archive.write_all(bytes).map_err(Unwritten::assembly)?;
    }
    Ok(archive.finish().map_err(Unwritten::assembly)?.into_inner())
}
