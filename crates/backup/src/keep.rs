//! Writing files so that they are whole or absent, however the machine ends.

use crate::fault::Fault;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;

/// Writes a file wholly or not at all.
pub(crate) fn whole(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(Fault::at(folder))?;
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(Fault::at(folder))?;
    file.write_all(bytes).map_err(Fault::at(path))?;
    file.as_file().sync_all().map_err(Fault::at(path))?;
    file.persist(path).map_err(|failed| Fault::File { path: path.into(), cause: failed.error })?;
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(Fault::at(folder))
}

/// Reads a file.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Fault> {
    fs::read(path).map_err(Fault::at(path))
}
