//! What a rule says when it is broken: where, what, and how to mend it.

use std::fmt;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub rule: &'static str,
    pub path: String,
    pub line: usize,
    pub what: String,
    pub mend: &'static str,
}

impl Finding {
    pub fn new(path: &str, line: usize, what: impl Into<String>, mend: &'static str) -> Self {
        Self { rule: "", path: path.to_owned(), line, what: what.into(), mend }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rule, path, line, what, mend } = self;
        write!(f, "{path}:{line}: [{rule}] {what}\n    mend: {mend}")
    }
}
