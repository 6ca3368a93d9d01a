//! Text messages leave by the gateway of an operator, which takes each by a POST. No two gateways want the same
//! words, so what is posted and how the answer is read are settings. How the gateway is reached is the [`Door`]'s affair.

mod answer;
mod form;
mod settings;

pub use answer::TextRefusal;
pub use settings::{TextFormat, TextSettings, TextUnfit};

use crate::outbound::{Message, Undelivered};
use answer::Reading;
use form::Form;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long a gateway that did not answer is left alone.
const PAUSE: Duration = Duration::from_mins(1);
/// Digits of a telephone number (E.164 knows up to 15; short numbers begin at 5).
const DIGITS: std::ops::RangeInclusive<usize> = 5..=15;

/// The way to the gateway's address.
pub trait Door: Send + Sync {
    /// Posts that body of that content type; gives status and body of the answer, whatever it says.
    ///
    /// # Errors
    /// What stood in the way, in words that hold nothing of the message.
    fn post(&self, content_type: &'static str, body: Vec<u8>) -> Result<(u16, Vec<u8>), String>;

    /// Where it leads, for whoever sets it up.
    fn place(&self) -> String;
}

/// The gateway of an operator.
pub struct Gateway {
    form: Form,
    reading: Reading,
    door: Box<dyn Door>,
    closed_until: Mutex<Option<Instant>>,
}

impl fmt::Debug for Gateway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Gateway at {}", self.place())
    }
}

impl Gateway {
    /// A gateway behind that door; nothing is sent yet.
    ///
    /// # Errors
    /// [`TextUnfit`]: what is wrong with the settings.
    pub fn new(settings: &TextSettings, door: Box<dyn Door>) -> Result<Self, TextUnfit> {
        let (form, reading) = (Form::new(settings)?, Reading::new(settings)?);
        Ok(Self { form, reading, door, closed_until: Mutex::default() })
    }

    /// Where it is.
    pub fn place(&self) -> String {
        self.door.place()
    }

    /// Hands one message over.
    ///
    /// # Errors
    /// [`Undelivered::Unaddressable`], or what came of it.
    pub fn carry(&self, message: &Message) -> Result<(), Undelivered> {
        let phone = telephone(&message.phone).ok_or(Undelivered::Unaddressable)?;
        let mut closed = self.closed_until.lock().unwrap_or_else(PoisonError::into_inner);
        if closed.is_some_and(|until| now() < until) {
            return Err(TextRefusal::Closed.into());
        }
        let (content_type, body) = self.form.filled(message, &phone);
        let refusal = match self.door.post(content_type, body) {
            Ok((status, body)) => self.reading.judge(status, &body).err(),
            Err(words) => Some(TextRefusal::Silent(words)),
        };
        *closed = refusal.as_ref().filter(|refusal| refusal.is_general()).map(|_| now() + PAUSE);
        refusal.map_or(Ok(()), |refusal| Err(refusal.into()))
    }
}

#[expect(clippy::disallowed_methods, reason = "how long a gateway is left alone is no time of the office")]
fn now() -> Instant {
    Instant::now()
}

/// A number as people write it, as digits with or without a plus; `None` if it is none.
pub fn telephone(written: &str) -> Option<String> {
    let plain: String = written.chars().filter(|c| !matches!(c, ' ' | '-' | '\u{a0}')).collect();
    let digits = plain.strip_prefix('+').unwrap_or(&plain);
    let fits = digits.bytes().all(|b| b.is_ascii_digit()) && DIGITS.contains(&digits.len());
    fits.then_some(plain)
}
