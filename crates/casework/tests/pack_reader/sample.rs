//! A small sound pack, `town`, on a `base`, which the tests break in one place each.

use casework::policy::{PackFault, PackFiles, Policy, PolicyBook, read};
use std::collections::BTreeMap;

macro_rules! sample {
    ($($path:literal),+ $(,)?) => {
        [$((concat!("packs/", $path), include_str!(concat!("sample/", $path)))),+]
    };
}

/// Path and text of every file.
#[derive(Clone)]
pub struct Sample(pub BTreeMap<String, Vec<u8>>);

impl Sample {
    /// The pack as it is when nothing is wrong.
    pub fn sound() -> Self {
        let files = sample![
            "base/pack.toml",
            "base/limits.toml",
            "base/categories.toml",
            "base/reasons.toml",
            "base/roles.toml",
            "base/procedure.toml",
            "base/privacy.toml",
            "base/purposes.toml",
            "base/script.toml",
            "town/pack.toml",
            "town/limits.toml",
            "town/versions/2020-07-01/limits.toml",
            "town/calendar/fair.csv",
            "town/areas.toml",
            "town/units.toml",
            "town/routing.toml",
            "town/indicators.toml",
            "town/answers.toml",
            "town/reception.toml",
        ];
        Self(files.into_iter().map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).collect())
    }

    /// With one piece of a file replaced; the piece must be there.
    pub fn with(mut self, file: &str, from: &str, to: &str) -> Self {
        let path = format!("packs/{file}");
        let text = String::from_utf8(self.0.remove(&path).unwrap_or_default()).unwrap();
        assert!(text.contains(from), "{file} does not hold {from:?}");
        self.0.insert(path, text.replacen(from, to, 1).into_bytes());
        self
    }

    /// With one more file, or another text for one.
    pub fn and(mut self, file: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.0.insert(format!("packs/{file}"), bytes.into());
        self
    }

    /// Without a file.
    pub fn without(mut self, file: &str) -> Self {
        assert!(self.0.remove(&format!("packs/{file}")).is_some(), "there is no {file}");
        self
    }

    pub fn files(&self) -> PackFiles {
        self.0.iter().map(|(path, bytes)| (path.as_str(), bytes)).collect()
    }

    pub fn read(&self) -> Result<PolicyBook, Vec<PackFault>> {
        read(&self.files(), "town")
    }

    /// The newest version; faults fail the test.
    pub fn newest(&self) -> Policy {
        match self.read() {
            Ok(book) => book.newest().clone(),
            Err(faults) => panic!("{}", lines(&faults)),
        }
    }
}

/// Faults one a line.
pub fn lines(faults: &[PackFault]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
