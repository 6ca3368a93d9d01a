//! Letters leave by the mail server the office already has (SMTP). One connection serves a round of letters; what the
//! server says is sorted into what stops everything, what may go later, and what never will.

mod letter;
mod line;
mod refusal;
mod settings;

pub use letter::Letter;
pub use lettre::transport::smtp::authentication::Credentials;
pub use refusal::{Refusal, Step};
pub use settings::{MailSettings, Security, Unfit};

use crate::outbound::{Message, Undelivered};
use lettre::Address;
use lettre::transport::smtp::client::SmtpConnection;
use line::Line;
use std::fmt;
use std::sync::{Mutex, PoisonError};

/// The way to the mail server.
pub struct Post {
    sender: Address,
    line: Line,
    open: Mutex<Option<SmtpConnection>>,
}

impl fmt::Debug for Post {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Post to {}", self.place())
    }
}

impl Post {
    /// A way to that server; nothing is sent yet.
    ///
    /// # Errors
    /// [`Unfit`]: what is wrong with the settings.
    pub fn new(settings: &MailSettings) -> Result<Self, Unfit> {
        let (sender, line) = (settings.sender()?, Line::new(settings)?);
        Ok(Self { sender, line, open: Mutex::default() })
    }

    /// Host and port.
    pub fn place(&self) -> String {
        self.line.place()
    }

    /// Carries one letter.
    ///
    /// # Errors
    /// [`Undelivered::Unaddressable`], or what the server said.
    pub fn carry(&self, message: &Message) -> Result<(), Undelivered> {
        let letter = Letter::of(message, &self.sender).ok_or(Undelivered::Unaddressable)?;
        Ok(self.send(&letter)?)
    }

    /// Comes as far as a letter would, and sends none.
    ///
    /// # Errors
    /// Where the server stopped it.
    pub fn try_line(&self) -> Result<(), Refusal> {
        self.line.open()?.abort();
        Ok(())
    }

    /// Ends a connection that a round of letters left open.
    pub fn rest(&self) {
        if let Some(mut open) = self.open.lock().unwrap_or_else(PoisonError::into_inner).take() {
            open.abort();
        }
    }

    fn send(&self, letter: &Letter) -> Result<(), Refusal> {
        let mut held = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let mut waiting = held.take();
        let is_there = waiting.as_mut().is_some_and(SmtpConnection::test_connected);
        let mut open = match waiting.filter(|_| is_there) {
            Some(open) => open,
            None => self.line.open()?,
        };
        match line::hand_over(&mut open, &self.sender, letter) {
            Ok(()) => {
                *held = Some(open);
                Ok(())
            }
            Err(refusal) => {
                if refusal.code.is_some() {
                    open.abort();
                }
                Err(refusal)
            }
        }
    }
}
