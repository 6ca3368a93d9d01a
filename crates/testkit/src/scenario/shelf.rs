//! Where the stories and the packs they are played under stand in the repository.

use casework::policy::{PackFiles, PolicyBook, read};
use std::io;
use std::path::{Path, PathBuf};

/// A story as it stands in its file.
#[derive(Clone, Debug)]
pub struct Story {
    /// Its path in the repository.
    pub name: String,
    /// What it says.
    pub text: String,
}

/// Every story of the repository, in order of their names.
///
/// # Errors
/// A folder or file cannot be read.
pub fn stories() -> io::Result<Vec<Story>> {
    let mut stories = files("scenarios", "case")?;
    stories.extend(files("packs", "case")?);
    Ok(stories.into_iter().map(|(name, text)| Story { name, text }).collect())
}

/// Every pack a story may name.
///
/// # Errors
/// A folder or file cannot be read.
pub fn packs() -> io::Result<PackFiles> {
    Ok([files("packs", "toml")?, files("scenarios", "toml")?].concat().into_iter().collect())
}

/// The pack of that name with all its versions.
///
/// # Errors
/// A file cannot be read, or the pack is broken.
pub fn book(name: &str) -> io::Result<PolicyBook> {
    read(&packs()?, name).map_err(|faults| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        io::Error::other(format!("{name}: {}", lines.join("\n")))
    })
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Files below a folder, in order, with the paths they have in the repository.
fn files(folder: &str, ending: &str) -> io::Result<Vec<(String, String)>> {
    let (root, mut found) = (root(), Vec::new());
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir()? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|known| known == ending) {
                let name = path.strip_prefix(&root).unwrap_or(&path).display().to_string();
                found.push((name, std::fs::read_to_string(&path)?));
            }
        }
    }
    found.sort();
    Ok(found)
}
