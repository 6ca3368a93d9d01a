//! The rules this process works by: read from inside the program or from a folder, and known by a
//! fingerprint, so that a change of rules is noticed.

use crate::config;
use crate::embedded;
use anyhow::{Context as _, Result};
use casework::policy::{PackFault, PackFiles, PolicyBook};
use sha2::{Digest as _, Sha256};
use std::path::Path;

/// A pack that cannot be used: every fault with its place.
#[derive(Debug)]
pub struct BrokenPack(pub Vec<PackFault>);

impl std::fmt::Display for BrokenPack {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|fault| writeln!(f, "{fault}"))
    }
}

impl std::error::Error for BrokenPack {}

/// The files: of that folder, or those inside the program.
pub fn files(folder: Option<&Path>) -> Result<PackFiles> {
    let Some(folder) = folder else { return Ok(embedded::packs()) };
    let mut files = PackFiles::default();
    gather(folder, folder, &mut files)?;
    Ok(files)
}

fn gather(root: &Path, folder: &Path, files: &mut PackFiles) -> Result<()> {
    let entries = std::fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            gather(root, &path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "toml" || ending == "csv") {
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().into_owned();
            files.insert(name, std::fs::read(&path).with_context(|| path.display().to_string())?);
        }
    }
    Ok(())
}

/// The rules of one pack.
pub fn book(files: &PackFiles, id: &str) -> Result<PolicyBook> {
    casework::policy::read(files, id).map_err(|faults| BrokenPack(faults).into())
}

/// The rules of a pack named on the command line: a folder, or an id.
pub fn named(what: &str, folder: Option<&Path>) -> Result<PolicyBook> {
    let path = Path::new(what);
    if !path.join("pack.toml").exists() {
        return book(&files(folder)?, what);
    }
    let path = path.canonicalize().with_context(|| what.to_owned())?;
    let id = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut all = files(folder)?;
    if let Some(above) = path.parent() {
        gather(above, &path, &mut all)?;
    }
    book(&all, &id)
}

/// The rules of the configured office.
pub fn of(office: &config::Office) -> Result<PolicyBook> {
    book(&files(office.pack_dir.as_deref())?, &office.pack)
}

/// What the rules say, in short. Another program version may see the same rules differently.
pub fn fingerprint(book: &PolicyBook) -> String {
    let mut hasher = Sha256::new();
    hasher.update(env!("CARGO_PKG_VERSION"));
    for version in book.versions() {
        hasher.update(format!("{version:?}"));
    }
    hex::encode(hasher.finalize())
}
