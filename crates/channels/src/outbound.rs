//! What leaves the office: one message, and the adapters that can carry it.

use crate::{folder, noop};
use serde::Serialize;
use std::path::PathBuf;

/// A notice in words, ready to be carried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Message {
    /// Identity of the notice; the same notice carried twice has the same one.
    pub id: i64,
    /// The case number; empty for a letter to a subscriber.
    pub number: String,
    /// What it is about, by code.
    pub kind: String,
    /// `requester`, `subscriber`, or the code of the unit.
    pub to: String,
    /// Telephone number of the requester or subscriber, if it is to them and known.
    pub phone: String,
    /// E-mail address of the requester or subscriber, if it is to them and known.
    pub email: String,
    /// Language of the text.
    pub language: String,
    /// A line that says what it is about, where the channel has one; empty for notices of a case.
    pub subject: String,
    /// What is said.
    pub text: String,
    /// Address that ends the subscription by a POST without a body: `List-Unsubscribe` of an e-mail, with
    /// `List-Unsubscribe-Post: List-Unsubscribe=One-Click` (RFC 8058). Empty for notices of a case.
    pub leave: String,
}

/// Why a message was not carried. Holds nothing the message said.
#[derive(Debug, thiserror::Error)]
pub enum Undelivered {
    /// The folder cannot be written.
    #[error("cannot write to {folder}: {cause}")]
    Folder {
        /// Which folder.
        folder: PathBuf,
        /// Why not.
        cause: std::io::Error,
    },
    /// The message cannot be written down.
    #[error("cannot write the message down: {0}")]
    Form(#[from] serde_json::Error),
}

/// An adapter that carries messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outbound {
    /// Carries nothing, and says so by counting it as done: for demos and offices that look in the workbench.
    Noop,
    /// Puts every message as a file into a folder, from which a gateway takes it.
    Folder(PathBuf),
}

impl Outbound {
    /// Carries one message.
    ///
    /// # Errors
    /// The adapter could not; try again later.
    pub fn carry(&self, message: &Message) -> Result<(), Undelivered> {
        match self {
            Self::Noop => {
                noop::carry(message);
                Ok(())
            }
            Self::Folder(folder) => folder::carry(folder, message),
        }
    }

    /// As written in the configuration.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Noop => "noop",
            Self::Folder(_) => "folder",
        }
    }
}
