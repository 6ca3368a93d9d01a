//! A file copied page by page in one reading transaction: pages that did not change stay where they
//! are, so that most pieces of the next copy are there already.

use crate::fault::Fault;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};
use std::fs::File;
use std::path::Path;
use std::time::Duration;

const PAUSE: Duration = Duration::from_millis(50);
const TRIES: u32 = 1200;
/// Every page in one step, hence of one moment.
const ALL: i32 = -1;

/// Copies the file aside and hands the copy over as a stream. The copy aside is removed afterwards.
pub(super) fn copy<T>(path: &Path, take: impl FnOnce(File) -> Result<T, Fault>) -> Result<T, Fault> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let aside = tempfile::Builder::new().prefix(".copy-").tempdir_in(folder).map_err(Fault::at(folder))?;
    let copied = aside.path().join("book.db");
    {
        let from = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let mut to = Connection::open(&copied)?;
        step(&Backup::new(&from, &mut to)?)?;
    }
    take(File::open(&copied).map_err(Fault::at(&copied))?)
}

fn step(backup: &Backup<'_, '_>) -> Result<(), Fault> {
    for _ in 0..TRIES {
        if backup.step(ALL)? == StepResult::Done {
            return Ok(());
        }
        std::thread::sleep(PAUSE);
    }
    Err(Fault::Tool { tool: "sqlite", said: "the file stayed locked for a minute".into() })
}

/// Writes the file beside its place and moves it there when it is whole.
pub(super) fn restore(path: &Path, give: impl FnOnce(&mut File) -> Result<(), Fault>) -> Result<(), Fault> {
    if path.exists() {
        return Err(Fault::NotEmpty(path.display().to_string()));
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(Fault::at(folder))?;
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(Fault::at(folder))?;
    give(file.as_file_mut())?;
    file.as_file().sync_all().map_err(Fault::at(path))?;
    file.persist_noclobber(path).map_err(|failed| Fault::File { path: path.into(), cause: failed.error })?;
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(Fault::at(folder))
}
