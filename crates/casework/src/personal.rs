//! Handles to what may have to be erased.
//!
//! Facts live for ever, so they hold no personal data and no free text: only where the paper lies
//! in the vault and a salted commitment to what it says. Erasing the paper and its salt leaves a
//! fact that proves nothing about the person (PIPL articles 19 and 47).

use crate::ids::Handle;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// A reference to one paper in the vault.
#[derive(Clone, Debug, Default, Eq, Serialize, Deserialize)]
pub struct Sealed {
    /// Where the paper lies.
    pub handle: Handle,
    /// `SHA-256(salt ‖ body)`, in hex.
    pub digest: String,
    /// Whether there is anything to read; known while the act is decided, not kept in the fact.
    #[serde(skip)]
    pub blank: bool,
}

impl PartialEq for Sealed {
    /// Equal if they keep the same; `blank` is not kept.
    fn eq(&self, other: &Self) -> bool {
        (self.handle, &self.digest) == (other.handle, &other.digest)
    }
}

impl Sealed {
    /// Commits to `body`. The caller provides the dice: a random handle and salt.
    pub fn of(handle: Handle, salt: &[u8], body: &str, blank: bool) -> Self {
        Self { handle, digest: commitment(salt, body.as_bytes()), blank }
    }
}

/// The salted commitment kept in facts, in hex.
pub fn commitment(salt: &[u8], body: &[u8]) -> String {
    let mut hasher = Sha256::new();
    hasher.update(salt);
    hasher.update(body);
    hex::encode(hasher.finalize())
}

/// What kind of paper the vault keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaperKind {
    /// What is asked: title, text, place. JSON [`Matter`].
    Matter,
    /// Who asks: name, phone, address. JSON [`Requester`].
    Requester,
    /// The query code of the receipt.
    QueryCode,
    /// Free text of an act: a reason, a note, a question.
    Note,
    /// The public reply.
    Reply,
    /// An opinion of the petition track. JSON [`OpinionText`].
    Opinion,
    /// A file. The body is JSON [`Attachment`]; its bytes lie beside it.
    Attachment,
}

/// What is asked, in the requester's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matter {
    /// At most 50 characters, as the desk lists it.
    pub title: String,
    /// The request in full.
    pub text: String,
    /// Where it is, in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// When it happened, in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub occurred: String,
}

/// An opinion 意见书 in its parts (条例 art. 32).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpinionText {
    /// Facts found.
    pub facts: String,
    /// Reasons.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reasons: String,
    /// Laws and policies it rests on.
    pub basis: String,
    /// What is decided.
    pub opinion: String,
}

/// Who asks, and how to reach them. Every field may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requester {
    /// Name of the person or organisation.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Phone number as given.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Postal address.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// Number of an identity paper, where a procedure asks for it. Never required to file.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id_number: String,
}

/// A file beside a case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// The file name as the requester gave it, cleaned.
    pub name: String,
    /// The sniffed media type, never the claimed one.
    pub media: String,
    /// Length in bytes.
    pub bytes: u64,
}
