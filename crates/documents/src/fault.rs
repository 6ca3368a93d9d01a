//! Why a file cannot be opened, said so that the person who has it knows what to do.

use crate::kind::Kind;
use crate::limits;
use std::fmt::Display;

/// Why a file cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unopened {
    /// More bytes than [`limits::BYTES`].
    #[error("the file is larger than {} MB: split it, or take out its pictures", limits::BYTES >> 20)]
    TooLarge,
    /// What is packed in it is larger than [`limits::INFLATED`].
    #[error("unpacked, the file is larger than {} MB: split it", limits::INFLATED >> 20)]
    Inflates,
    /// More rows than [`limits::ROWS`].
    #[error("the file has more than {} rows and lines: split it", limits::ROWS)]
    TooManyRows,
    /// More cells, blank ones counted, than [`limits::CELLS`].
    #[error(
        "the tables have more than {} cells: split the file, or delete what stands far outside",
        limits::CELLS
    )]
    TooManyCells,
    /// Tables in tables, or elements in elements, deeper than [`limits::DEPTH`].
    #[error("the file is nested deeper than {}: save it again in an office program", limits::DEPTH)]
    TooDeep,
    /// Nothing this room can read.
    #[error("the kind of the file is not known: save it as XLSX, DOCX, PDF, HTML, CSV or plain text")]
    UnknownKind,
    /// It is protected by a password.
    #[error("the file is protected by a password: save it without one")]
    Locked,
    /// It is not what it says it is, or damaged.
    #[error("the {kind} file is damaged ({what}): open it in its program and save it again")]
    Damaged {
        /// What it says it is.
        kind: Kind,
        /// What is wrong, and where.
        what: String,
    },
    /// Pages, but no text on them.
    #[error("the {pages} pages hold pictures, not text: ask for the file the pages were made from")]
    NoText {
        /// How many.
        pages: usize,
    },
    /// Neither UTF-8 nor GB18030.
    #[error("line {line} is neither UTF-8 nor GB18030 (GBK): save the file as UTF-8")]
    Undecodable {
        /// The first line that is not.
        line: usize,
    },
    /// The stream being read broke off.
    #[error("reading broke off in or after line {line}: {what}")]
    BrokeOff {
        /// The last line known.
        line: u64,
        /// Why.
        what: String,
    },
}

impl Unopened {
    /// The code of its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "too_large",
            Self::Inflates => "inflates",
            Self::TooManyRows | Self::TooManyCells => "too_many",
            Self::TooDeep => "too_deep",
            Self::UnknownKind => "unknown_kind",
            Self::Locked => "locked",
            Self::NoText { .. } => "no_text",
            Self::Undecodable { .. } => "undecodable",
            Self::Damaged { .. } | Self::BrokeOff { .. } => "damaged",
        }
    }

    /// What the sentence names beside the file: `most` megabytes, `count` pages, the `line`, or `what` is wrong.
    pub fn detail(&self) -> Option<(&'static str, String)> {
        let megabytes = |bytes: u64| Some(("most", (bytes >> 20).to_string()));
        match self {
            Self::TooLarge => megabytes(limits::BYTES as u64),
            Self::Inflates => megabytes(limits::INFLATED),
            Self::NoText { pages } => Some(("count", pages.to_string())),
            Self::Undecodable { line } => Some(("line", line.to_string())),
            Self::Damaged { .. } | Self::BrokeOff { .. } => Some(("what", self.to_string())),
            Self::TooManyRows | Self::TooManyCells | Self::TooDeep | Self::UnknownKind | Self::Locked => None,
        }
    }

    pub(crate) fn damaged(kind: Kind, what: impl Display) -> Self {
        Self::Damaged { kind, what: format!("{what}") }
    }
}
