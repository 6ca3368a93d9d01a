//! Why a paper cannot be printed. Each says what to mend: the fonts, the template, or the text.

use std::fmt;

/// What is wrong in a file of the pack, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TemplateFault {
    /// Path of the file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Character in the line, from 1.
    pub column: usize,
    /// What is wrong there.
    pub message: String,
}

impl fmt::Display for TemplateFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, message } = self;
        write!(f, "{file}:{line}:{column}: {message}")
    }
}

/// Why there is no paper.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PressFault {
    /// No font was given that has Chinese characters.
    #[error("no font with Chinese characters")]
    NoFont,
    /// What was given under that place, counted from 0, is not a font.
    #[error("font {0} cannot be read")]
    UnreadableFont(usize),
    /// The pack has no such template.
    #[error("there is no template {0}")]
    NoTemplate(String),
    /// Templates or tables of the pack are faulty.
    #[error("{}", listed(.0))]
    Template(Vec<TemplateFault>),
    /// The paper lacks fields that its kind needs; see [`crate::needed`].
    #[error("the paper lacks {}", .0.join(", "))]
    Lacks(Vec<&'static str>),
    /// No font has these characters, which would be printed as empty boxes.
    #[error("no font has {}", characters(.0))]
    Missing(Vec<char>),
    /// Words would leave the paper on this page.
    #[error("words run off page {0}")]
    Beyond(usize),
    /// More text than any paper holds.
    #[error("{0} characters are too many for one paper, at most {most}", most = crate::MOST_CHARACTERS)]
    TooLong(usize),
    /// What the QR code should say is too long for one.
    #[error("the text of the QR code is too long")]
    CodeTooLong,
}

fn listed(faults: &[TemplateFault]) -> String {
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

/// Characters as people can look them up: the sign and its number.
pub fn characters(missing: &[char]) -> String {
    let shown: Vec<String> = missing.iter().map(|c| format!("{c} (U+{:04X})", *c as u32)).collect();
    shown.join(", ")
}
