//! Where in the text of the terms a fault lies, so that whoever edits them can go there.

use super::terms::TermsFault;

impl TermsFault {
    /// Line and character, both from 1. A fault of the whole is shown where its part begins.
    pub fn place(&self, text: &str) -> (usize, usize) {
        let at = match self {
            Self::Form { at, .. } => Some(*at),
            Self::Weights(_) => text.find("weight"),
            Self::Grades => text.find("[[grade]]"),
            Self::Twice(id) => text.rfind(&format!("\"{id}\"")),
            Self::Bands(id) | Self::Line(id) | Self::Negative(id) | Self::Share(id) => {
                text.find(&format!("\"{id}\"")).or_else(|| text.find(id.as_str()))
            }
        };
        let before = text.get(..at.unwrap_or(0)).unwrap_or_default();
        let last = before.rsplit('\n').next().unwrap_or_default();
        (before.matches('\n').count() + 1, last.chars().count() + 1)
    }
}
