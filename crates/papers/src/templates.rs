//! The `papers/` folders of a pack and of those it stands on, as one set: a template of the place
//! replaces the one of the base, tables are laid over each other row by row.

use crate::fault::TemplateFault;
use crate::names::PaperNames;
use crate::sample::Samples;
use crate::{Paper, PaperKind, PressFault};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use typst::syntax::{Source, SyntaxKind, SyntaxNode};

/// What papers of every kind begin with.
const FRAME: &str = "frame.typ";
/// The fonts, for papers and reports.
const FONTS: &str = "fonts.typ";
/// What reports are set with.
pub(crate) const REPORT: &str = "report.typ";
/// Templates that are no paper.
pub(crate) const SHARED: [&str; 3] = [FRAME, FONTS, REPORT];
const NAMES: &str = "papers.toml";
const SAMPLES: &str = "sample.toml";
const ENDING: &str = ".typ";
/// Reading text as code, or code from elsewhere, is what no template may do.
const FORBIDDEN: [&str; 2] = ["eval", "plugin"];

/// One file as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateFile {
    /// Where it lies, for faults.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// Every template and table of a pack.
#[derive(Clone, Debug, Default)]
pub struct Templates {
    files: BTreeMap<String, TemplateFile>,
    names: PaperNames,
    samples: Samples,
}

impl Templates {
    /// Lays the `papers/` folders over each other, the base first. Keys are names within the folder.
    ///
    /// # Errors
    /// Files that are no templates and tables that cannot be read; all of one folder at once.
    pub fn stack(
        layers: impl IntoIterator<Item = BTreeMap<String, TemplateFile>>,
    ) -> Result<Self, PressFault> {
        let mut stacked = Self::default();
        for layer in layers {
            let faults: Vec<TemplateFault> = layer
                .into_iter()
                .filter_map(|(name, file)| stacked.add(name, file).err())
                .flat_map(|fault| match fault {
                    PressFault::Template(faults) => faults,
                    _ => Vec::new(),
                })
                .collect();
            if !faults.is_empty() {
                return Err(PressFault::Template(faults));
            }
        }
        Ok(stacked)
    }

    fn add(&mut self, name: String, file: TemplateFile) -> Result<(), PressFault> {
        let fault = |line, column, message: String| {
            Err(PressFault::Template(vec![TemplateFault { file: file.path.clone(), line, column, message }]))
        };
        match name.as_str() {
            NAMES => return self.names.stack(&file.path, &file.text),
            SAMPLES => return self.samples.stack(&file.path, &file.text),
            _ => {}
        }
        let stem = name.strip_suffix(ENDING).unwrap_or_default();
        if !SHARED.contains(&name.as_str()) && PaperKind::from_code(stem).is_none() {
            return fault(
                1,
                1,
                format!(
                    "not a file of papers; expected {}, {NAMES}, {SAMPLES} or <paper>{ENDING}",
                    SHARED.join(", ")
                ),
            );
        }
        let source = Source::detached(file.text.clone());
        if let Some(word) = forbidden(source.root()) {
            let (line, column) = crate::names::place(&file.text, file.text.find(word).unwrap_or(0));
            return fault(line, column, format!("a template may not use {word}"));
        }
        self.files.insert(name, file);
        Ok(())
    }

    /// Whether there is nothing to print with.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Titles and numbers.
    pub fn names(&self) -> &PaperNames {
        &self.names
    }

    /// A paper of that kind with the pack's sample texts.
    ///
    /// # Errors
    /// The pack has no sample for it, or one with unknown fields.
    pub fn sample(&self, kind: PaperKind) -> Result<Paper, PressFault> {
        self.samples.paper(kind)
    }

    pub(crate) fn file(&self, name: &str) -> Option<&TemplateFile> {
        self.files.get(name)
    }

    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, &TemplateFile)> {
        self.files.iter().map(|(name, file)| (name.as_str(), file))
    }

    pub(crate) fn main(kind: PaperKind) -> String {
        format!("{kind}{ENDING}")
    }

    /// Feeds all that shapes a paper into a digest. Where files lie does not.
    pub(crate) fn feed(&self, hasher: &mut Sha256) {
        for (name, file) in &self.files {
            for part in [name, &file.text] {
                hasher.update((part.len() as u64).to_le_bytes());
                hasher.update(part);
            }
        }
        hasher.update(format!("{:?}", self.names));
    }
}

fn forbidden(node: &SyntaxNode) -> Option<&'static str> {
    if matches!(node.kind(), SyntaxKind::Ident | SyntaxKind::MathIdent) {
        return FORBIDDEN.into_iter().find(|word| node.leaf_text() == word);
    }
    node.children().find_map(forbidden)
}
