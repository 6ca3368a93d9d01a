//! The repository as text, read once, so that rules neither walk folders nor open files and their
//! tests can hand them a tree of three lines.

use super::rust::Rust;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// Folders that hold nothing of ours.
const SKIPPED: [&str; 6] = ["target", "node_modules", ".git", "var", "fuzz/target", "test-results"];
/// Files worth reading.
const KINDS: [&str; 7] = ["rs", "toml", "html", "ftl", "md", "txt", "case"];

pub struct Tree {
    files: Vec<File>,
}

pub struct File {
    /// From the root, with `/`.
    pub path: String,
    pub text: String,
    /// What the lexer made of it, when it is Rust.
    pub rust: Option<Rust>,
}

impl Tree {
    pub fn read(root: &Path) -> Result<Self> {
        let mut files = Vec::new();
        gather(root, "", &mut files)?;
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(Self { files })
    }

    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        let files = files.iter().map(|(p, t)| File::new((*p).to_owned(), (*t).to_owned()));
        Self { files: files.collect() }
    }

    pub fn files(&self) -> &[File] {
        &self.files
    }

    pub fn get(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|file| file.path == path)
    }

    /// Files whose name ends in `.kind`.
    pub fn kind<'t>(&'t self, kind: &'t str) -> impl Iterator<Item = &'t File> {
        self.files.iter().filter(move |file| file.kind() == kind)
    }

    /// Every Rust file with its lexed form.
    pub fn rust(&self) -> impl Iterator<Item = (&File, &Rust)> {
        self.files.iter().filter_map(|file| Some((file, file.rust.as_ref()?)))
    }
}

impl File {
    fn new(path: String, text: String) -> Self {
        let rust = (extension(&path) == "rs").then(|| Rust::lex(&path, &text));
        Self { path, text, rust }
    }

    /// What the file name ends in, without the dot.
    pub fn kind(&self) -> &str {
        extension(&self.path)
    }

    /// File name without folders and extension.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.split('.').next().unwrap_or_default()
    }
}

fn extension(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, extension)| extension)
}

fn gather(folder: &Path, prefix: &str, files: &mut Vec<File>) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            let name = path.rsplit('/').next().unwrap_or_default();
            if !SKIPPED.contains(&path.as_str()) && !SKIPPED.contains(&name) {
                gather(&entry.path(), &format!("{path}/"), files)?;
            }
        } else if KINDS.contains(&extension(&path)) {
            let text = fs::read_to_string(entry.path()).with_context(|| format!("reading {path}"))?;
            files.push(File::new(path, text));
        }
    }
    Ok(())
}
