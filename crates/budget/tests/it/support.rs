//! The five published budgets, where this machine has them.

use budget::book::Book;
use budget::source;
use std::fs;
use std::path::Path;

/// The text of the nth published budget; a printed line if it is not here.
pub fn seed(nth: usize) -> Option<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/seeds");
    let mut files: Vec<_> =
        fs::read_dir(&folder).ok().into_iter().flatten().flatten().map(|f| f.path()).collect();
    files.sort();
    let text = files.get(nth).and_then(|file| fs::read_to_string(file).ok());
    if text.is_none() {
        eprintln!("skipped: no budget {nth} in {}", folder.display());
    }
    text
}

/// The nth published budget as read.
pub fn book(nth: usize) -> Option<Book> {
    Some(budget::book::read(&source::text(&seed(nth)?)))
}

/// The extracted facts of the five budgets, as they lie in the repository: codes, names and amounts, no texts.
pub fn facts() -> Vec<Book> {
    serde_json::from_str(include_str!("../data/books.json")).unwrap()
}

/// A plain generator: its numbers are the same every time.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}
