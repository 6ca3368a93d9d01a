//! What a mail server answered instead of taking a letter, and what that means for this letter and the others.

use crate::outbound::Course;
use lettre::transport::smtp::Error;
use std::error::Error as _;
use std::fmt;
use std::io::{self, ErrorKind};

/// A wait that came to its end, as systems name it.
const SILENT: &[ErrorKind] = &[ErrorKind::TimedOut, ErrorKind::WouldBlock];

/// How far a letter came. What stops it before it named its recipient would stop every other one, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Nobody answers under that name and port.
    Reach,
    /// The connection cannot be made secret, or the server is not who it should be.
    Secure,
    /// The server greets with a refusal.
    Greet,
    /// It does not know the user or the password.
    SignIn,
    /// It takes nothing from this sender.
    Sender,
    /// It does not take this address.
    Recipient,
    /// It does not take this letter.
    Letter,
}

impl Step {
    /// As in sentences and logs.
    pub fn code(self) -> &'static str {
        match self {
            Self::Reach => "reach",
            Self::Secure => "secure",
            Self::Greet => "greet",
            Self::SignIn => "sign-in",
            Self::Sender => "sender",
            Self::Recipient => "recipient",
            Self::Letter => "letter",
        }
    }
}

/// A letter was not taken. Shown or printed it names no recipient.
#[derive(Clone, PartialEq, Eq)]
pub struct Refusal {
    /// How far it came.
    pub step: Step,
    /// The server's code of three digits; `None`: the connection broke.
    pub code: Option<u16>,
    /// The server's own words, for whoever gave the address: from [`Step::Recipient`] on they may repeat it.
    pub words: String,
}

impl Refusal {
    pub(super) fn at(step: Step, fault: &Error) -> Self {
        let code = fault.status().map(u16::from);
        let words = match causes(fault).last() {
            Some(_) if causes(fault).any(|cause| is_kind(cause, SILENT)) => "no word in time".to_owned(),
            Some(deepest) => deepest.to_string(),
            None => fault.to_string(),
        };
        Self { step, code, words }
    }

    /// Where a connection failed that was to be secret from its first byte.
    pub(super) fn connecting(fault: &Error) -> Self {
        let step = match fault.status() {
            Some(_) => Step::Greet,
            None if fault.is_tls()
                || causes(fault).any(|cause| is_kind(cause, &[ErrorKind::InvalidData])) =>
            {
                Step::Secure
            }
            None => Step::Reach,
        };
        Self::at(step, fault)
    }

    /// What to do with this letter, and with the others. A policy of the server about the recipient may be about us
    /// (it relays only for those who sign in), and is not held against the address.
    pub fn course(&self) -> Course {
        let is_policy = self.step == Step::Recipient
            && (self.status().is_some_and(|status| status.starts_with("5.7."))
                || matches!(self.code, Some(530 | 535 | 538)));
        match self.code {
            _ if self.step < Step::Recipient => Course::Standstill,
            Some(421) => Course::Standstill,
            Some(500..) if !is_policy => Course::Never,
            _ => Course::Later,
        }
    }

    /// The server's status of three numbers (RFC 3463), as `5.1.1`.
    fn status(&self) -> Option<&str> {
        let first = self.words.split_whitespace().next()?;
        let mut parts = first.split('.');
        let is_number =
            |part: &str| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        (parts.clone().count() == 3 && parts.all(is_number)).then_some(first)
    }
}

fn is_kind(cause: &(dyn std::error::Error + 'static), kinds: &[ErrorKind]) -> bool {
    cause.downcast_ref::<io::Error>().is_some_and(|io| kinds.contains(&io.kind()))
}

fn causes(fault: &Error) -> impl Iterator<Item = &(dyn std::error::Error + 'static)> {
    std::iter::successors(fault.source(), |cause| (*cause).source())
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.step.code())?;
        if let Some(code) = self.code {
            write!(f, " {code}")?;
        }
        match self.status() {
            _ if self.step < Step::Recipient => write!(f, ": {}", self.words),
            Some(status) => write!(f, " {status}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Refusal {}
