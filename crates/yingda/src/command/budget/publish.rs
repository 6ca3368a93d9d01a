//! The book as open data, written into a folder.

use crate::speech::Speech;
use anyhow::{Context as _, Result};
use budget::book::Book;
use std::path::Path;

pub fn write(book: &Book, out: &Path, speech: &Speech) -> Result<()> {
    let files = documents::write::book(book, &|key| speech.say(key, &[]))?;
    std::fs::create_dir_all(out).with_context(|| out.display().to_string())?;
    for (name, bytes) in &files {
        let path = out.join(name);
        std::fs::write(&path, bytes).with_context(|| path.display().to_string())?;
    }
    let args = [("files", files.len().into()), ("folder", out.display().to_string().into())];
    speech.tell("cli-budget-written", &args)
}
