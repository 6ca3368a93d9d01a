//! Which mail server, and who we are there.

use super::letter::address;
use lettre::Address;
use lettre::transport::smtp::authentication::Credentials;
use std::net::IpAddr;
use std::path::PathBuf;

/// How a connection is kept from being read or changed on its way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Security {
    /// Secret from the first byte (RFC 8314).
    #[default]
    Tls,
    /// Begun in the open and made secret before anything is said; refused if it cannot be.
    Starttls,
    /// Open; only to this machine itself.
    Open,
}

impl Security {
    /// The port where it is usual.
    pub fn usual_port(self) -> u16 {
        match self {
            Self::Tls => 465,
            Self::Starttls => 587,
            Self::Open => 25,
        }
    }
}

/// Which mail server, and who we are there.
#[derive(Clone, Debug, Default)]
pub struct MailSettings {
    /// Name or address of the server.
    pub host: String,
    /// 0: the usual one.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// User and password; `None`: the server knows us by our address. Printed they show nothing.
    pub sign_in: Option<Credentials>,
    /// The address letters come from.
    pub sender: String,
    /// The certificates (PEM) that alone may vouch for the server; `None`: those this machine trusts.
    pub trusted: Option<Vec<u8>>,
}

/// What is wrong with the settings.
#[derive(Debug, thiserror::Error)]
pub enum Unfit {
    /// No server is named.
    #[error("no mail server is named")]
    NoHost,
    /// The sender is no e-mail address of ASCII.
    #[error("the sender is no e-mail address")]
    Sender,
    /// An open connection to another machine.
    #[error("an open connection to {0}")]
    Open(String),
    /// A user without a password, or a password without a user.
    #[error("a user without a password, or a password without a user")]
    HalfSignIn,
    /// A file that cannot be read.
    #[error("{}: {cause}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why not.
        cause: std::io::Error,
    },
    /// The trusted certificates are none, or this machine has none.
    #[error("no certificates: {0}")]
    Certificates(String),
}

impl Unfit {
    /// As in sentences.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoHost => "no-host",
            Self::Sender => "sender",
            Self::Open(_) => "open",
            Self::HalfSignIn => "half-sign-in",
            Self::File { .. } => "file",
            Self::Certificates(_) => "certificates",
        }
    }
}

impl MailSettings {
    /// The port, the usual one if none is set.
    pub fn port(&self) -> u16 {
        if self.port == 0 { self.security.usual_port() } else { self.port }
    }

    pub(super) fn sender(&self) -> Result<Address, Unfit> {
        address(&self.sender).filter(|_| self.sender.is_ascii()).ok_or(Unfit::Sender)
    }

    pub(super) fn is_this_machine(&self) -> bool {
        self.host == "localhost" || self.host.parse().is_ok_and(|address: IpAddr| address.is_loopback())
    }
}
