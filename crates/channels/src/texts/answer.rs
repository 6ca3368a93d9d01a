//! What the gateway answered, and what that means for the message. Many answer 200 whatever happened, and say it
//! inside.

use super::settings::{TextSettings, TextUnfit};
use crate::outbound::{Course, Undelivered};
use serde_json::Value;

/// Longer codes are cut.
const LONGEST: usize = 30;
/// Codes have no more digits than this in a row.
const DIGITS: usize = 6;
/// Our account, our address or our haste, not this message.
const OURS: [u16; 6] = [401, 402, 403, 404, 405, 429];

/// A text message was not taken. Holds nothing of the message.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextRefusal {
    /// The gateway did not answer a moment ago, and is left alone.
    #[error("the gateway is left alone for a minute")]
    Closed,
    /// It did not answer.
    #[error("the gateway does not answer: {0}")]
    Silent(String),
    /// It answered with that status.
    #[error("the gateway answered with status {0}")]
    Status(u16),
    /// It took none, for now.
    #[error("the gateway says {0}")]
    Said(String),
    /// It will never take this one.
    #[error("the gateway says {0}, which is final")]
    Never(String),
}

impl TextRefusal {
    /// What becomes of the message.
    pub fn course(&self) -> Course {
        if matches!(self, Self::Never(_)) { Course::Never } else { Course::Later }
    }

    /// Whether it would be said to any other message as well.
    pub(super) fn is_general(&self) -> bool {
        match self {
            Self::Silent(_) => true,
            Self::Status(status) => OURS.contains(status) || *status >= 500,
            Self::Closed | Self::Said(_) | Self::Never(_) => false,
        }
    }
}

impl From<TextRefusal> for Undelivered {
    fn from(refusal: TextRefusal) -> Self {
        Self::Text(refusal)
    }
}

/// How an answer is read.
pub(super) struct Reading {
    at: String,
    taken: Vec<String>,
    never: Vec<String>,
}

impl Reading {
    pub fn new(settings: &TextSettings) -> Result<Self, TextUnfit> {
        let (at, taken, never) = (&settings.answer_at, &settings.answer_taken, &settings.answer_never);
        let is_sound = if at.is_empty() {
            taken.is_empty() && never.is_empty()
        } else {
            at.starts_with('/') && !taken.is_empty() && taken.iter().all(|value| !never.contains(value))
        };
        if !is_sound {
            return Err(TextUnfit::Answer);
        }
        Ok(Self { at: at.clone(), taken: taken.clone(), never: never.clone() })
    }

    /// Whether the message was taken.
    pub fn judge(&self, status: u16, body: &[u8]) -> Result<(), TextRefusal> {
        if !(200..300).contains(&status) {
            return Err(TextRefusal::Status(status));
        }
        if self.at.is_empty() {
            return Ok(());
        }
        let said = serde_json::from_slice::<Value>(body).ok();
        let said = said.as_ref().and_then(|answer| answer.pointer(&self.at)).map(word).unwrap_or_default();
        match &said {
            said if self.taken.contains(said) => Ok(()),
            said if self.never.contains(said) => Err(TextRefusal::Never(code(said))),
            said => Err(TextRefusal::Said(code(said))),
        }
    }
}

fn word(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Letters and digits only, and nothing that could be a telephone number: a log is not written by others.
fn code(said: &str) -> String {
    let fits = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ':');
    let code: String = said.chars().filter(fits).take(LONGEST).collect();
    let numbers = code.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or(0);
    if code.is_empty() || numbers > DIGITS { "nothing known".to_owned() } else { code }
}
