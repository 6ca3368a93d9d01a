//! The templates of official papers 公文 in a pack: kept with its other files, dated like them, and
//! handed on as they are. What they mean is for the room that prints.

use super::fault::Faults;
use super::files::PackFiles;
use super::folder::plain_name;
use super::source::Document;
use jiff::civil::Date;
use std::collections::BTreeMap;

const FOLDER: &str = "papers/";

/// A template or table as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperFile {
    /// Its path, for faults.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// The `papers/` folders as they hold on a date: of the base first, of the pack itself last. Keys are the
/// names within the folder.
pub fn papers(files: &PackFiles, id: &str, on: Date) -> Vec<BTreeMap<String, PaperFile>> {
    let mut folders: Vec<&str> = Vec::new();
    let mut next = files.folder_of(id);
    while let Some(folder) = next.filter(|folder| !folders.contains(folder)) {
        folders.push(folder);
        next = below(files, folder).and_then(|below| files.folder_of(&below));
    }
    folders.into_iter().rev().map(|folder| held(files, folder, on)).collect()
}

/// Whether a file of a pack belongs to its papers.
pub(super) fn is_paper(name: &str) -> bool {
    name.strip_prefix(FOLDER).is_some_and(|name| !name.is_empty())
}

fn below(files: &PackFiles, folder: &str) -> Option<String> {
    let unheard = Faults::default();
    let (path, text) = files.head(folder, &unheard)?;
    Document::parse(path, text, false, &unheard)?.extends()
}

fn held(files: &PackFiles, folder: &str, on: Date) -> BTreeMap<String, PaperFile> {
    let unheard = Faults::default();
    let mut newest: BTreeMap<String, (Option<Date>, PaperFile)> = BTreeMap::new();
    for (path, name) in files.within(folder) {
        let (version, plain) = plain_name(name);
        let Some(name) = plain.strip_prefix(FOLDER).filter(|name| !name.is_empty()) else { continue };
        let since: Option<Date> = version.and_then(|version| version.parse().ok());
        let is_later = version.is_some() && since.is_none_or(|since| since > on);
        if is_later || newest.get(name).is_some_and(|(held, _)| *held > since) {
            continue;
        }
        if let Some(text) = files.text(path, &unheard) {
            let file = PaperFile { path: path.to_owned(), text: text.to_owned() };
            newest.insert(name.to_owned(), (since, file));
        }
    }
    newest.into_iter().map(|(name, (_, file))| (name, file)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn papers_are_layered_and_dated() {
        let files: PackFiles = [
            ("low/pack.toml", "id = \"low\"\n"),
            ("low/papers/frame.typ", "low"),
            ("high/pack.toml", "id = \"high\"\nextends = \"low\"\n"),
            ("high/papers/frame.typ", "high"),
            ("high/versions/2030-01-01/papers/frame.typ", "later"),
            ("high/versions/2031-01-01/papers/frame.typ", "last"),
            ("high/limits.toml", ""),
        ]
        .into_iter()
        .collect();
        let texts = |on| -> Vec<String> {
            papers(&files, "high", on).iter().flat_map(|l| l.values()).map(|file| file.text.clone()).collect()
        };
        assert_eq!(texts(date(2026, 1, 1)), ["low", "high"]);
        assert_eq!(texts(date(2030, 1, 1)), ["low", "later"]);
        assert_eq!(texts(date(2040, 1, 1)), ["low", "last"]);
    }
}
