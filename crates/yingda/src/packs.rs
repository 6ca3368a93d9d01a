//! The rules this process works by: read from inside the program or from a folder, and known by a
//! fingerprint, so that a change of rules is noticed.

use crate::config;
use crate::embedded;
use anyhow::{Context as _, Result};
use budget::contract::Terms;
use casework::policy::contract::ContractFile;
use casework::policy::{PackFault, PackFiles, PaperFile, Policy, PolicyBook};
use jiff::civil::Date;
use papers::{PressFault, TemplateFile, Templates};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use std::path::Path;

/// Files of other kinds in a folder of packs are none of ours.
const PACK_ENDINGS: [&str; 3] = ["toml", "csv", "typ"];

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
        } else if path.extension().is_some_and(|ending| PACK_ENDINGS.iter().any(|known| ending == *known)) {
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().into_owned();
            files.insert(name, std::fs::read(&path).with_context(|| path.display().to_string())?);
        }
    }
    Ok(())
}

/// The rules of one pack.
pub fn book(files: &PackFiles, id: &str) -> Result<PolicyBook> {
    let book = casework::policy::read(files, id).map_err(BrokenPack)?;
    let faults: BTreeSet<PackFault> = book.versions().iter().filter_map(contract_fault).collect();
    if faults.is_empty() { Ok(book) } else { Err(BrokenPack(faults.into_iter().collect()).into()) }
}

/// What is wrong with the terms of the operator's contract.
fn contract_fault(policy: &Policy) -> Option<PackFault> {
    let ContractFile { path, text } = policy.contract.as_ref()?;
    let fault = Terms::parse(text).err()?;
    let (line, column) = fault.place(text);
    let (file, expected) = (path.clone(), "terms that can be reckoned with".to_owned());
    Some(PackFault { file, line, column, found: fault.to_string(), expected })
}

/// The rules of a pack named on the command line: a folder, or an id.
pub fn named(what: &str, folder: Option<&Path>) -> Result<PolicyBook> {
    let (files, id) = named_files(what, folder)?;
    book(&files, &id)
}

/// The files of a pack named on the command line and of all others, and its id.
pub fn named_files(what: &str, folder: Option<&Path>) -> Result<(PackFiles, String)> {
    let path = Path::new(what);
    if !path.join("pack.toml").exists() {
        return Ok((files(folder)?, what.to_owned()));
    }
    let path = path.canonicalize().with_context(|| what.to_owned())?;
    let id = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut all = files(folder)?;
    if let Some(above) = path.parent() {
        gather(above, &path, &mut all)?;
    }
    Ok((all, id))
}

/// The templates of official papers of a pack, as they hold on a day.
pub fn templates(files: &PackFiles, id: &str, on: Date) -> Result<Templates> {
    let layers = casework::policy::papers(files, id, on).into_iter().map(|layer| {
        let file = |file: PaperFile| TemplateFile { path: file.path, text: file.text };
        layer.into_iter().map(|(name, paper)| (name, file(paper))).collect()
    });
    Templates::stack(layers).map_err(|fault| BrokenPack(paper_faults(fault)).into())
}

/// What is wrong with papers, said like all that is wrong with packs.
pub fn paper_faults(fault: PressFault) -> Vec<PackFault> {
    let expected = "a paper that can be printed";
    let at = |file: String, line, column, found| PackFault {
        file,
        line,
        column,
        found,
        expected: expected.to_owned(),
    };
    match fault {
        PressFault::Template(faults) => {
            faults.into_iter().map(|fault| at(fault.file, fault.line, fault.column, fault.message)).collect()
        }
        other => vec![at("papers".to_owned(), 1, 1, other.to_string())],
    }
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
