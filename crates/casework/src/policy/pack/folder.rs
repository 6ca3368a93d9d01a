//! The folder of a pack: what `pack.toml` says of it, and which file holds on which date.
//!
//! A file under `versions/<date>/` replaces the file of the same name from that date on. Nothing
//! else about it is dated, so that "what held on that day" is answered by looking at folders.

use super::PackFiles;
use super::code::{ID, Shape};
use super::fault::Faults;
use super::papers::is_paper;
use super::row::Row;
use super::source::{Document, Placed, Source};
use super::table::File;
use crate::policy::contract::ContractFile;
use crate::policy::model::Office;
use jiff::civil::{Date, date};
use std::collections::{BTreeMap, BTreeSet};

/// Files of a pack that may have dated versions, besides `calendar/*.csv`.
pub(super) const FILES: [&str; 19] = [
    "limits.toml",
    "categories.toml",
    "units.toml",
    "areas.toml",
    "routing.toml",
    "reasons.toml",
    "roles.toml",
    "procedure.toml",
    "privacy.toml",
    "purposes.toml",
    "indicators.toml",
    "answers.toml",
    "retention.toml",
    "duties.toml",
    "aid.toml",
    "reception.toml",
    "appraisal.toml",
    "publication.toml",
    "examples.toml",
];
pub(super) const SCRIPT: &str = "script.toml";
/// Kept as it is: what it means is for another room.
const CONTRACT: &str = "contract.toml";

const SINCE_EVER: Date = date(1949, 10, 1);
const DATE: &str = "a date such as 2026-01-31";

const OFFICE: Shape =
    Shape { fits: |text| text.len() == 6 && text.bytes().all(|b| b.is_ascii_digit()), said: "six digits" };
const PREFIX: Shape = Shape {
    fits: |text| text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase()),
    said: "two capital letters",
};
const HOTLINE: Shape = Shape {
    fits: |text| (3..=20).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit() || b == b'-'),
    said: "a telephone number of digits and -",
};

/// What `pack.toml` says.
pub(super) struct Head<'a> {
    pub extends: Option<Placed<'a, &'a str>>,
    pub effective: Date,
    pub versions: Vec<Placed<'a, Date>>,
    pub office: Option<Office>,
    pub english: bool,
}

/// Reads `pack.toml`.
pub(super) fn head<'a>(id: &str, mut row: Row<'a>) -> Head<'a> {
    if let Some(stated) = row.shaped("id", &ID)
        && stated.value != id
    {
        stated.at.fault(format!("id is {:?}", stated.value), format!("{id:?}, the name of the folder"));
    }
    let extends = row.shaped_if_any("extends", &ID);
    let effective = row.parsed_if_any("effective", DATE).map_or(SINCE_EVER, |date| date.value);
    row.names_if_any("source");
    let english = row.flag_if_any("english").unwrap_or(false);
    let office = row.table("office").and_then(office);
    let versions = row.rows("version").into_iter().filter_map(|row| version(row, effective)).collect();
    row.finish();
    Head { extends, effective, versions, office, english }
}

fn version(mut row: Row<'_>, first: Date) -> Option<Placed<'_, Date>> {
    let effective = row.parsed::<Date>("effective", DATE);
    row.names_at("source");
    row.finish();
    let effective = effective?;
    if effective.value <= first {
        effective.at.fault(
            format!("version of {}", effective.value),
            format!("a day after {first}, when the pack begins"),
        );
        return None;
    }
    Some(effective)
}

fn office(mut row: Row<'_>) -> Option<Office> {
    let code = row.shaped("code", &OFFICE);
    let names = row.names();
    let hotline = row.shaped("hotline", &HOTLINE);
    let prefix = row.shaped("number_prefix", &PREFIX);
    let offset = row.number("utc_offset_hours", &(-12..=14));
    let superior = row.shaped_if_any("superior", &ID).map(|text| text.value.into());
    row.finish();
    Some(Office {
        code: code?.value.into(),
        names: names?,
        hotline: hotline?.value.to_owned(),
        number_prefix: prefix?.value.to_owned(),
        utc_offset_hours: i8::try_from(offset?).ok()?,
        superior,
    })
}

/// Every file of a pack, opened.
pub(super) struct Folder<'a> {
    pub path: &'a str,
    versions: Vec<Date>,
    documents: BTreeMap<&'a str, Option<Document<'a>>>,
    calendars: BTreeMap<&'a str, Source<'a>>,
    contracts: BTreeMap<&'a str, ContractFile>,
}

impl<'a> Folder<'a> {
    pub fn open(files: &'a PackFiles, path: &'a str, head: &Head<'_>, faults: &'a Faults) -> Self {
        let (documents, calendars, contracts) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let mut folder = Self { path, versions: Vec::new(), documents, calendars, contracts };
        let mut dated = BTreeSet::new();
        for (file, name) in files.within(path) {
            let (version, plain) = plain_name(name);
            match kind_of(plain) {
                Kind::Rows => {
                    let document =
                        files.text(file, faults).and_then(|t| Document::parse(file, t, head.english, faults));
                    folder.documents.insert(name, document);
                }
                Kind::Calendar => {
                    if let Some(text) = files.text(file, faults) {
                        folder.calendars.insert(name, Source::new(file, text, head.english, faults));
                    }
                }
                Kind::Paper => {
                    files.text(file, faults);
                }
                Kind::Contract => {
                    let text = files.text(file, faults).map(str::to_owned);
                    let kept = text.map(|text| (name, ContractFile { path: file.to_owned(), text }));
                    folder.contracts.extend(kept);
                }
                Kind::Aside => continue,
                Kind::Head if version.is_none() => continue,
                Kind::Head | Kind::Unknown => {
                    let known = FILES.join(", ");
                    faults.add_for_file(
                        file,
                        "not a file of a pack",
                        format!("one of {known}, {SCRIPT}, {CONTRACT}, calendar/*.csv, papers/*"),
                    );
                }
            }
            if let Some(version) = version
                && dated.insert(version)
                && !head.versions.iter().any(|listed| listed.value.to_string() == version)
            {
                faults.add_for_file(
                    file,
                    format!("version {version:?} is not listed"),
                    "a [[version]] in pack.toml",
                );
            }
        }
        folder.versions = listed(head, &dated);
        folder
    }

    /// A file as it holds on a date.
    pub fn file(&'a self, name: &str, on: Date) -> File<'a> {
        let path = self.dated(name, on, |path| self.documents.contains_key(path));
        File::of(self.documents.get(path.as_str()))
    }

    /// The calendar files as they hold on a date.
    pub fn calendars(&'a self, on: Date) -> impl Iterator<Item = &'a Source<'a>> {
        let names: BTreeSet<&str> = self.calendars.keys().map(|name| plain_name(name).1).collect();
        names.into_iter().filter_map(move |name| {
            let path = self.dated(name, on, |path| self.calendars.contains_key(path));
            self.calendars.get(path.as_str())
        })
    }

    /// The terms of the contract as they hold on a date.
    pub fn contract(&self, on: Date) -> Option<ContractFile> {
        let path = self.dated(CONTRACT, on, |path| self.contracts.contains_key(path));
        self.contracts.get(path.as_str()).cloned()
    }

    fn dated(&self, name: &str, on: Date, exists: impl Fn(&str) -> bool) -> String {
        let newest_first = self.versions.iter().rev().filter(|version| **version <= on);
        let paths = newest_first.map(|version| format!("versions/{version}/{name}"));
        paths.into_iter().find(|path| exists(path)).unwrap_or_else(|| name.to_owned())
    }
}

fn listed(head: &Head<'_>, folders: &BTreeSet<&str>) -> Vec<Date> {
    let mut dates: Vec<Date> = Vec::new();
    for version in &head.versions {
        if dates.contains(&version.value) {
            version.at.fault(format!("version {} a second time", version.value), "each once");
        } else if !folders.contains(version.value.to_string().as_str()) {
            version.at.fault(
                format!("no file under versions/{}", version.value),
                "at least one file that changes on that day",
            );
        }
        dates.push(version.value);
    }
    dates.sort_unstable();
    dates
}

enum Kind {
    Rows,
    Calendar,
    Head,
    Paper,
    Contract,
    Aside,
    Unknown,
}

fn kind_of(name: &str) -> Kind {
    let csv =
        |name: &str| name.strip_suffix(".csv").is_some_and(|stem| !stem.is_empty() && !stem.contains('/'));
    match name {
        "pack.toml" => Kind::Head,
        "README.md" => Kind::Aside,
        name if name.starts_with("tests/") => Kind::Aside,
        name if is_paper(name) => Kind::Paper,
        CONTRACT => Kind::Contract,
        name if FILES.contains(&name) || name == SCRIPT => Kind::Rows,
        name if name.strip_prefix("calendar/").is_some_and(csv) => Kind::Calendar,
        _ => Kind::Unknown,
    }
}

/// The date of the version and the name without it.
pub(super) fn plain_name(name: &str) -> (Option<&str>, &str) {
    let dated = name.strip_prefix("versions/").and_then(|rest| rest.split_once('/'));
    dated.map_or((None, name), |(version, plain)| (Some(version), plain))
}
