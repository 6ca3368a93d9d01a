//! What leaves the office: one message, and the adapters that can carry it.

use crate::mail::{Post, Refusal};
use crate::texts::{Gateway, TextRefusal};
use crate::{folder, noop};
use serde::Serialize;
use std::path::PathBuf;
use std::sync::Arc;

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
    /// What the office is called in that language: the name beside the sender's address.
    pub office: String,
    /// A line that says what it is about, where the channel has one.
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
    /// The address or number is none that a message can be sent to.
    #[error("the address is none that a message can be sent to")]
    Unaddressable,
    /// The mail server did not take it.
    #[error("mail: {0}")]
    Mail(#[from] Refusal),
    /// The gateway of text messages did not take it.
    #[error("text message: {0}")]
    Text(TextRefusal),
}

/// What becomes of a message that was not carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// Nothing can leave now: this one and the others are tried again.
    Standstill,
    /// This one is tried again.
    Later,
    /// This one is never taken: trying again would change nothing.
    Never,
}

impl Undelivered {
    /// What becomes of it.
    pub fn course(&self) -> Course {
        match self {
            Self::Folder { .. } => Course::Standstill,
            Self::Form(_) | Self::Unaddressable => Course::Never,
            Self::Mail(refusal) => refusal.course(),
            Self::Text(refusal) => refusal.course(),
        }
    }
}

/// An adapter that carries messages.
#[derive(Clone, Debug)]
pub enum Outbound {
    /// Carries nothing, and says so by counting it as done: for demos and offices that look in the workbench.
    Noop,
    /// Puts every message as a file into a folder, from which a gateway takes it.
    Folder(PathBuf),
    /// Sends e-mails by a mail server, and text messages their own way. What has neither address is read where the
    /// case is.
    Mail {
        /// The way to the server.
        post: Arc<Post>,
        /// What becomes of text messages.
        texts: Texts,
    },
}

/// What carries text messages where a mail server carries the rest.
#[derive(Clone, Debug)]
pub enum Texts {
    /// Nothing: they are not sent.
    Nowhere,
    /// A folder, from which a gateway takes them.
    Folder(PathBuf),
    /// A gateway.
    Gateway(Arc<Gateway>),
}

impl Texts {
    fn carry(&self, message: &Message) -> Result<(), Undelivered> {
        match self {
            Self::Folder(folder) => folder::carry(folder, message),
            Self::Gateway(gateway) => gateway.carry(message),
            Self::Nowhere => {
                noop::carry(message);
                Ok(())
            }
        }
    }
}

impl Outbound {
    /// Carries one message. May take as long as a mail server does: not to be called where others wait.
    ///
    /// # Errors
    /// The adapter could not; [`Undelivered::course`] says what then.
    pub fn carry(&self, message: &Message) -> Result<(), Undelivered> {
        match self {
            Self::Folder(folder) => folder::carry(folder, message),
            Self::Mail { post, .. } if !message.email.is_empty() => post.carry(message),
            Self::Mail { texts, .. } if !message.phone.is_empty() => texts.carry(message),
            Self::Noop | Self::Mail { .. } => {
                noop::carry(message);
                Ok(())
            }
        }
    }

    /// Whether messages to an e-mail address leave.
    pub fn sends_mail(&self) -> bool {
        !matches!(self, Self::Noop)
    }

    /// Whether messages to a telephone leave.
    pub fn sends_texts(&self) -> bool {
        matches!(self, Self::Folder(_) | Self::Mail { texts: Texts::Folder(_) | Texts::Gateway(_), .. })
    }

    /// How many to take on lease together: no more than it carries before the lease runs out.
    pub fn at_once(&self) -> u32 {
        match self {
            Self::Noop | Self::Folder(_) => 256,
            Self::Mail { .. } => 8,
        }
    }

    /// A round is over; nothing stays open.
    pub fn rest(&self) {
        if let Self::Mail { post, .. } = self {
            post.rest();
        }
    }

    /// As written in the configuration.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Noop => "noop",
            Self::Folder(_) => "folder",
            Self::Mail { .. } => "smtp",
        }
    }
}
