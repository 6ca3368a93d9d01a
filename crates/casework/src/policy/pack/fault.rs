//! What is wrong with a pack, and exactly where: an official who edits a file must be able to go to
//! the place and see what should stand there instead.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::fmt;

/// One thing wrong in one place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PackFault {
    /// Path of the file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Character in the line, from 1.
    pub column: usize,
    /// What stands there.
    pub found: String,
    /// What should stand there.
    pub expected: String,
}

impl fmt::Display for PackFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, found, expected } = self;
        write!(f, "{file}:{line}:{column}: {found}; expected {expected}")
    }
}

impl std::error::Error for PackFault {}

/// Beyond this many the rest is noise, and a hostile file must not fill the memory.
const AT_MOST: usize = 1000;

/// Faults as they are found, sorted by place and each once.
#[derive(Default)]
pub(super) struct Faults {
    found: RefCell<BTreeSet<PackFault>>,
    recorded: Cell<usize>,
}

impl Faults {
    pub fn add(&self, fault: PackFault) {
        self.add_with(|| fault);
    }

    /// Adds a fault that is costly to describe, unless there are too many already.
    pub fn add_with(&self, fault: impl FnOnce() -> PackFault) {
        self.recorded.set(self.recorded.get() + 1);
        if self.found.borrow().len() < AT_MOST {
            let fault = fault();
            self.found.borrow_mut().insert(fault);
        }
    }

    /// A fault of a whole file, or of one that is missing.
    pub fn add_for_file(&self, file: &str, found: impl Into<String>, expected: impl Into<String>) {
        let (found, expected) = (found.into(), expected.into());
        self.add(PackFault { file: file.to_owned(), line: 1, column: 1, found, expected });
    }

    /// How often a fault was recorded, the same ones again included: to ask whether anything went
    /// wrong since.
    pub fn recorded(&self) -> usize {
        self.recorded.get()
    }

    pub fn into_vec(self) -> Vec<PackFault> {
        self.found.into_inner().into_iter().collect()
    }
}
