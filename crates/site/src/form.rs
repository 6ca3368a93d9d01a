//! What people type, cleaned, and what was wrong with it, told beside the field.

use crate::locale::Sentence;
use axum::extract::{Form, FromRequest, Request};
use serde::de::DeserializeOwned;

use crate::app::App;
use crate::problem::Problem;

/// Lines of text without control characters, with plain line ends.
pub(crate) fn lines(typed: &str) -> String {
    let plain = typed.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = plain.chars().filter(|c| *c == '\n' || *c == '\t' || !c.is_control()).collect();
    kept.trim().to_owned()
}

/// One line of text without control characters.
pub(crate) fn line(typed: &str) -> String {
    lines(typed).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How many characters a reader counts.
pub(crate) fn length(text: &str) -> usize {
    text.chars().count()
}

/// One thing wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldFault {
    /// Name and anchor of the field.
    pub field: &'static str,
    /// What to do about it.
    pub text: String,
}

/// Everything wrong with a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults(pub Vec<FieldFault>);

impl Faults {
    /// Adds one.
    pub fn add(&mut self, field: &'static str, sentence: &Sentence<'_>) {
        self.0.push(FieldFault { field, text: sentence.to_string() });
    }

    /// Adds one if the condition does not hold.
    pub fn ensure(&mut self, holds: bool, field: &'static str, sentence: &Sentence<'_>) {
        if !holds {
            self.add(field, sentence);
        }
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is wrong with that field; empty if nothing.
    pub fn of(&self, field: &str) -> &str {
        self.0.iter().find(|fault| fault.field == field).map_or("", |fault| &fault.text)
    }
}

/// One of several answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// As sent.
    pub value: String,
    /// As shown.
    pub label: String,
    /// Explained in smaller print; may be empty.
    pub hint: String,
    /// Whether it is chosen already.
    pub chosen: bool,
}

impl Choice {
    pub(crate) fn new(value: &str, label: impl Into<String>, chosen: bool) -> Self {
        Self { value: value.to_owned(), label: label.into(), hint: String::new(), chosen }
    }

    pub(crate) fn hinted(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }
}

/// Choices under a heading, for long lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The heading.
    pub label: String,
    /// The choices.
    pub choices: Vec<Choice>,
}

/// A form as our own pages send it. What cannot be read is a problem with words, not a bare status.
pub struct Sent<T>(pub T);

impl<T: DeserializeOwned> FromRequest<App> for Sent<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &App) -> Result<Self, Problem> {
        match Form::<T>::from_request(request, app).await {
            Ok(Form(form)) => Ok(Self(form)),
            Err(rejection) => Err(Problem::of_rejection(&rejection)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_and_odd_line_ends_go() {
        assert_eq!(lines(" a\0b\r\nc\u{7}\rd \u{1b}[2J"), "ab\nc\nd [2J");
        assert_eq!(line(" a \n b\t\u{3000}c "), "a b c");
        assert_eq!(length("诉求"), 2);
    }
}
