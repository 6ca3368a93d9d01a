//! What can be wrong with a locale file, told so that the person who wrote it can mend it.

/// One thing wrong in one locale file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {what}")]
pub struct WordingFault {
    /// The file, as it was named to [`crate::Wording::load`].
    pub file: String,
    /// Line in that file, counted from 1.
    pub line: usize,
    /// What is wrong there.
    pub what: Trouble,
}

impl WordingFault {
    pub(crate) fn new(file: &str, line: usize, what: Trouble) -> Self {
        Self { file: file.to_owned(), line, what }
    }
}

/// The kinds of trouble a locale file can be in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// The folder name is not a language tag.
    #[error("`{0}` is not a language tag such as zh-CN or en")]
    Tag(String),
    /// The text is not Fluent.
    #[error("not readable as Fluent: {0}")]
    Syntax(String),
    /// The key is not lower-case words joined by '-'.
    #[error("key `{0}` must be lower-case words joined by '-'")]
    KeyShape(String),
    /// The key has no sentence of its own.
    #[error("key `{0}` has no sentence")]
    Empty(String),
    /// The key is already taken in this language.
    #[error("key `{key}` is already in {first_file}:{first_line}")]
    Twice {
        /// The repeated key.
        key: String,
        /// Where the key was first defined.
        first_file: String,
        /// Line of the first definition.
        first_line: usize,
    },
    /// The sentence refers to another sentence, term or function that does not exist.
    #[error("key `{key}`: {reason}")]
    Dangling {
        /// The key whose sentence cannot be completed.
        key: String,
        /// What could not be found.
        reason: String,
    },
}
