//! An envelope carries what a user wrote to the vault, and hands the rules only sealed references.

use crate::dice;
use crate::fault::StoreFault;
use casework::Handle;
use casework::personal::{Attachment, Matter, OpinionText, PaperKind, Requester, Sealed};
use serde::Serialize;

/// A paper on its way to the vault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Where it will lie.
    pub handle: Handle,
    /// What kind.
    pub kind: PaperKind,
    /// The salt of its commitment; erased with it.
    pub salt: [u8; 16],
    /// Text, or JSON for structured kinds.
    pub body: String,
    /// The bytes of an attachment.
    pub file: Option<Vec<u8>>,
}

/// Papers that go to the vault together with one act.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Envelope {
    papers: Vec<Paper>,
}

impl Envelope {
    /// An empty envelope.
    pub fn new() -> Self {
        Self::default()
    }

    /// The papers in it.
    pub fn papers(&self) -> &[Paper] {
        &self.papers
    }

    /// Takes the papers out.
    pub fn into_papers(self) -> Vec<Paper> {
        self.papers
    }

    /// Seals a note of any length; a blank one stays outside the vault.
    ///
    /// # Errors
    /// No randomness.
    pub fn note(&mut self, text: &str) -> Result<Sealed, StoreFault> {
        self.seal(PaperKind::Note, text.trim().to_owned(), text.trim().is_empty(), None)
    }

    /// Seals a reply.
    ///
    /// # Errors
    /// No randomness.
    pub fn reply(&mut self, text: &str) -> Result<Sealed, StoreFault> {
        self.seal(PaperKind::Reply, text.trim().to_owned(), text.trim().is_empty(), None)
    }

    /// Seals an opinion.
    ///
    /// # Errors
    /// No randomness.
    pub fn opinion(&mut self, text: &OpinionText) -> Result<Sealed, StoreFault> {
        let blank = text.opinion.trim().is_empty();
        self.seal(PaperKind::Opinion, json(text)?, blank, None)
    }

    /// Seals what is asked.
    ///
    /// # Errors
    /// No randomness.
    pub fn matter(&mut self, matter: &Matter) -> Result<Sealed, StoreFault> {
        let blank = matter.title.trim().is_empty() && matter.text.trim().is_empty();
        self.seal(PaperKind::Matter, json(matter)?, blank, None)
    }

    /// Seals who asks; `None` if nothing about them is known.
    ///
    /// # Errors
    /// No randomness.
    pub fn requester(&mut self, requester: &Requester) -> Result<Option<Sealed>, StoreFault> {
        if *requester == Requester::default() {
            return Ok(None);
        }
        self.seal(PaperKind::Requester, json(requester)?, false, None).map(Some)
    }

    /// Puts a file in and gives its handle.
    ///
    /// # Errors
    /// No randomness.
    pub fn file(&mut self, about: &Attachment, bytes: Vec<u8>) -> Result<Handle, StoreFault> {
        Ok(self.seal(PaperKind::Attachment, json(about)?, false, Some(bytes))?.handle)
    }

    pub(crate) fn query_code(&mut self, code: &str) -> Result<Sealed, StoreFault> {
        self.seal(PaperKind::QueryCode, code.to_owned(), false, None)
    }

    fn seal(
        &mut self,
        kind: PaperKind,
        body: String,
        blank: bool,
        file: Option<Vec<u8>>,
    ) -> Result<Sealed, StoreFault> {
        if blank {
            return Ok(Sealed { blank, ..Sealed::default() });
        }
        let handle = Handle(dice::bytes()?);
        let salt = dice::bytes()?;
        let sealed = Sealed::of(handle, &salt, &body, blank);
        self.papers.push(Paper { handle, kind, salt, body, file });
        Ok(sealed)
    }
}

fn json<T: Serialize>(value: &T) -> Result<String, StoreFault> {
    serde_json::to_string(value).map_err(|fault| StoreFault::Broken(fault.to_string()))
}
