//! What was typed into a step of an affair, and why a step was not taken: the same on both faces.

use crate::form::{length, line, lines};
use crate::locale::Translator;
use crate::problem::Problem;
use affairs::AffairFault;
use jiff::civil::{Date, Time};
use ledger::Key;
use ledger::affairs::{AffairFailure, Stepped};

/// A long text at most.
pub const TEXT: usize = 5000;

/// What was typed into a form, name by name.
#[derive(Clone, Debug, Default)]
pub struct Typed(pub Vec<(String, String)>);

impl Typed {
    /// One line of text; empty if nothing was typed.
    pub fn one(&self, name: &str) -> String {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| line(value)).unwrap_or_default()
    }

    /// A text with its lines.
    pub fn text(&self, name: &str) -> String {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| lines(value)).unwrap_or_default()
    }

    /// Everything that was sent under a name and says something.
    pub fn all(&self, name: &str) -> Vec<String> {
        let sent = self.0.iter().filter(|(known, _)| known == name).map(|(_, value)| line(value));
        sent.filter(|value| !value.is_empty()).collect()
    }

    /// A day.
    pub fn day(&self, name: &str) -> Option<Date> {
        self.one(name).parse().ok()
    }

    /// A time of day.
    pub fn time(&self, name: &str) -> Option<Time> {
        self.one(name).parse().ok()
    }

    /// A whole number.
    pub fn number(&self, name: &str) -> Option<u32> {
        self.one(name).parse().ok()
    }

    /// The key under which the step is taken once.
    ///
    /// # Errors
    /// The form carries none.
    pub fn key(&self) -> Result<Key, Problem> {
        Key::parse(&self.one("key")).map_err(|_| Problem::Unreadable)
    }

    /// By how many characters a text is too long, in words.
    pub fn too_long(&self, t: &Translator) -> Option<String> {
        let over = self.0.iter().map(|(_, value)| length(value)).max().unwrap_or(0).saturating_sub(TEXT);
        (over > 0).then(|| t.say("file-text-long").with("most", TEXT).with("over", over).to_string())
    }
}

/// `None` if the step was taken, else why not, in words.
///
/// # Errors
/// What is no matter of rules.
pub fn refused<F: AffairFault>(
    t: &Translator,
    noun: &str,
    tried: Result<Stepped, AffairFailure<F>>,
) -> Result<Option<String>, Problem> {
    match tried {
        Ok(_) => Ok(None),
        Err(AffairFailure::Refused(fault)) => Ok(Some(t.name(&format!("{noun}-fault"), fault.code()))),
        Err(AffairFailure::Unknown) => Err(Problem::NotFound),
        Err(AffairFailure::KeyReused) => Err(Problem::KeyReused),
        Err(AffairFailure::Store(fault)) => Err(fault.into()),
    }
}
