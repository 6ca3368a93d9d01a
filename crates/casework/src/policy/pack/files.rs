//! The files of packs as they come from a folder or from the program itself: paths and bytes.

use super::fault::{Faults, PackFault};
use std::collections::BTreeMap;

const HEAD: &str = "/pack.toml";

/// Paths and contents. A path ends in `<pack>/<file>`; what comes before is shown and not judged.
#[derive(Clone, Debug, Default)]
pub struct PackFiles {
    contents: BTreeMap<String, Content>,
}

#[derive(Clone, Debug)]
enum Content {
    Text(String),
    /// Line and column of the first byte that is not UTF-8.
    Binary(usize, usize),
}

impl PackFiles {
    /// Adds a file; a second one of the same path replaces the first.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl AsRef<[u8]>) {
        let path = path.into().replace('\\', "/");
        let content = match std::str::from_utf8(bytes.as_ref()) {
            Ok(text) => Content::Text(text.to_owned()),
            Err(error) => {
                let sound = &bytes.as_ref()[..error.valid_up_to()];
                let line = sound.split(|byte| *byte == b'\n');
                let last = line.clone().next_back().unwrap_or_default();
                Content::Binary(line.count(), String::from_utf8_lossy(last).chars().count() + 1)
            }
        };
        self.contents.insert(path, content);
    }

    /// The names of all packs that have a `pack.toml`.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.folders().map(|folder| folder.rsplit('/').next().unwrap_or(folder))
    }

    /// The folders that hold a `pack.toml`.
    pub(super) fn folders(&self) -> impl Iterator<Item = &str> {
        self.contents
            .keys()
            .filter_map(|path| path.strip_suffix(HEAD))
            .filter(|folder| !folder.contains("/versions/"))
    }

    pub(super) fn folder_of(&self, id: &str) -> Option<&str> {
        self.folders().find(|folder| folder.rsplit('/').next() == Some(id))
    }

    /// Path and text of a folder's `pack.toml`.
    pub(super) fn head(&self, folder: &str, faults: &Faults) -> Option<(&str, &str)> {
        let (path, _) = self.contents.get_key_value(&format!("{folder}{HEAD}"))?;
        Some((path, self.text(path, faults)?))
    }

    /// Path and name within the folder of every file in it.
    pub(super) fn within(&self, folder: &str) -> impl Iterator<Item = (&str, &str)> {
        let inside = move |path: &'_ String| path.strip_prefix(folder)?.strip_prefix('/').map(str::len);
        self.contents.keys().filter_map(move |path| {
            let name = inside(path)?;
            Some((path.as_str(), &path[path.len() - name..]))
        })
    }

    /// A file's text; records a fault if it is no text.
    pub(super) fn text(&self, path: &str, faults: &Faults) -> Option<&str> {
        match self.contents.get(path)? {
            Content::Text(text) => Some(text),
            Content::Binary(line, column) => {
                faults.add(PackFault {
                    file: path.to_owned(),
                    line: *line,
                    column: *column,
                    found: "bytes that are not text".to_owned(),
                    expected: "UTF-8".to_owned(),
                });
                None
            }
        }
    }
}

impl<P: Into<String>, B: AsRef<[u8]>> FromIterator<(P, B)> for PackFiles {
    fn from_iter<I: IntoIterator<Item = (P, B)>>(files: I) -> Self {
        let mut all = Self::default();
        for (path, bytes) in files {
            all.insert(path, bytes);
        }
        all
    }
}
