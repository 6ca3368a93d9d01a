//! Pack text in, policy or faults out.
//!
//! Local rules are data that officials edit, so a reader that stops at the first slip, or accepts a
//! misspelt key in silence, would do harm: every fault is reported with its line, and only a pack
//! without any becomes a [`PolicyBook`]. No file is opened here; the caller brings the bytes.

mod aid;
mod appraisal;
mod calendar;
mod checks;
pub(in crate::policy) mod code;
mod duties;
mod examples;
mod fault;
mod files;
mod folder;
pub(in crate::policy) mod indicators;
mod limits;
mod papers;
pub(in crate::policy) mod places;
mod privacy;
mod procedure;
mod publication;
mod reasons;
mod reception;
mod retention;
pub(in crate::policy) mod roles;
mod row;
mod sheet;
mod source;
mod table;

pub use fault::PackFault;
pub use files::PackFiles;
pub use papers::{PaperFile, papers};

use super::rules::PolicyBook;
use fault::Faults;
use folder::{Folder, Head, head};
use jiff::civil::Date;
use sheet::Sheet;
use source::Document;
use std::collections::{BTreeMap, BTreeSet};

/// How many packs may stand on each other.
const STOREYS_AT_MOST: usize = 8;

/// Reads the pack `id` and those it extends, in every dated version.
///
/// # Errors
/// Every fault found, sorted by place.
pub fn read(files: &PackFiles, id: &str) -> Result<PolicyBook, Vec<PackFault>> {
    let faults = Faults::default();
    let book = read_into(files, id, &faults);
    let mut faults = faults.into_vec();
    match book {
        Some(book) if faults.is_empty() => Ok(book),
        _ if faults.is_empty() => {
            let (file, found) = (format!("{id}/pack.toml"), "no version".to_owned());
            faults.push(PackFault { file, line: 1, column: 1, found, expected: "at least one".to_owned() });
            Err(faults)
        }
        _ => Err(faults),
    }
}

fn read_into(files: &PackFiles, id: &str, faults: &Faults) -> Option<PolicyBook> {
    let heads: BTreeMap<&str, Document<'_>> = reachable(files, id)
        .into_iter()
        .filter_map(|folder| {
            let (path, text) = files.head(folder, faults)?;
            Some((folder, Document::parse(path, text, false, faults)?))
        })
        .collect();
    let chain = chain(files, &heads, id, faults);
    let is_grounded = chain.last().is_some_and(|(_, head)| head.extends.is_none());
    let folders: Vec<Folder<'_>> =
        chain.iter().map(|(path, head)| Folder::open(files, path, head, faults)).collect();
    let (_, top) = chain.first()?;
    let office = top.office.clone();
    let mut versions = Vec::new();
    for date in dates(&chain) {
        let sheet = folders.iter().map(|folder| Sheet::read(folder, date)).reduce(Sheet::over)?;
        if is_grounded {
            checks::check(&sheet, folders.first()?.path, faults);
        }
        versions.extend(office.clone().and_then(|office| sheet.policy(id, date, office)));
    }
    PolicyBook::new(versions)
}

/// The folders of the pack and of those it says it extends. A fault in any other is not its concern.
fn reachable<'a>(files: &'a PackFiles, id: &str) -> BTreeSet<&'a str> {
    let unheard = Faults::default();
    let mut folders = BTreeSet::new();
    let mut next = files.folder_of(id);
    while let Some(folder) = next.filter(|folder| folders.insert(*folder)) {
        let head = files.head(folder, &unheard);
        let below = head.and_then(|(path, text)| Document::parse(path, text, false, &unheard)?.extends());
        next = below.and_then(|below| files.folder_of(&below));
    }
    folders
}

type Storey<'a> = (&'a str, Head<'a>);

/// The pack, then what it extends, down to the ground.
fn chain<'a>(
    files: &'a PackFiles,
    heads: &'a BTreeMap<&str, Document<'a>>,
    id: &str,
    faults: &Faults,
) -> Vec<Storey<'a>> {
    let mut chain: Vec<Storey<'a>> = Vec::new();
    let mut wanted = id.to_owned();
    loop {
        let Some((path, document)) = files.folder_of(&wanted).and_then(|path| heads.get_key_value(path))
        else {
            lost(files, &chain, &wanted, faults);
            return chain;
        };
        let head = head(&wanted, document.root());
        let next = head.extends;
        chain.push((path, head));
        let Some(next) = next else { return chain };
        let known = |(path, _): &Storey<'_>| files.folder_of(next.value) == Some(*path);
        if chain.iter().any(known) || chain.len() >= STOREYS_AT_MOST {
            next.at.fault(
                format!("extends {:?} goes round in a circle, or too deep", next.value),
                "a pack below",
            );
            return chain;
        }
        next.value.clone_into(&mut wanted);
    }
}

fn lost(files: &PackFiles, chain: &[Storey<'_>], wanted: &str, faults: &Faults) {
    if files.folder_of(wanted).is_some() {
        return;
    }
    let known: Vec<&str> = files.ids().collect();
    let expected = format!("one of {}", known.join(", "));
    let found = format!("there is no pack {wanted:?}");
    match chain.last().and_then(|(_, head)| head.extends) {
        Some(extends) => extends.at.fault(found, expected),
        None => faults.add_for_file(&format!("{wanted}/pack.toml"), found, expected),
    }
}

/// The days on which something changes: those of the pack itself, and those of the packs below that
/// come later.
fn dates(chain: &[Storey<'_>]) -> BTreeSet<Date> {
    let first = chain.first().map_or(Date::MIN, |(_, head)| head.effective);
    let own = |head: &Head<'_>| head.versions.iter().map(|version| version.value).collect::<Vec<_>>();
    let all = chain.iter().flat_map(|(_, head)| own(head).into_iter().chain([head.effective]));
    all.filter(|date| *date >= first).collect()
}
