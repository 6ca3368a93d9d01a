//! What the gateway wants, and how it answers.

use std::path::PathBuf;

/// In which form it takes a message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextFormat {
    /// An object of JSON.
    #[default]
    Json,
    /// The fields of a form.
    Form,
}

/// What the gateway wants, and how it answers.
#[derive(Clone, Default)]
pub struct TextSettings {
    /// In which form it takes a message.
    pub format: TextFormat,
    /// An object of JSON: `{phone}`, `{text}`, `{id}` and `{secret}` in its texts are put in.
    pub body: String,
    /// What stands for `{secret}`; empty: nothing does.
    pub secret: String,
    /// Where the answer says whether the message was taken (RFC 6901); empty: its status does.
    pub answer_at: String,
    /// What stands there if it was.
    pub answer_taken: Vec<String>,
    /// What stands there if it never will be.
    pub answer_never: Vec<String>,
}

/// What is wrong with the settings.
#[derive(Debug, thiserror::Error)]
pub enum TextUnfit {
    /// No gateway is named.
    #[error("no gateway is named")]
    NoUrl,
    /// The address is none.
    #[error("{0} is no address")]
    Url(String),
    /// Messages would go to another machine in the open.
    #[error("in the open to {0}")]
    Open(String),
    /// What is posted is no object of JSON, or lacks the number or the text.
    #[error("the body is no object with {{phone}} and {{text}}")]
    Body,
    /// A secret is spoken of and none is given.
    #[error("no secret is given")]
    Secret,
    /// Where the answer stands is no pointer, or nothing says what it must be.
    #[error("where the answer stands, or what it must be, is missing")]
    Answer,
    /// A file that cannot be read.
    #[error("{}: {cause}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why not.
        cause: std::io::Error,
    },
    /// This machine has no certificates to check the gateway by.
    #[error("no certificates: {0}")]
    Certificates(String),
}

impl TextUnfit {
    /// As in sentences.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoUrl => "no-url",
            Self::Url(_) => "url",
            Self::Open(_) => "open",
            Self::Body => "body",
            Self::Secret => "secret",
            Self::Answer => "answer",
            Self::File { .. } => "file",
            Self::Certificates(_) => "certificates",
        }
    }
}
