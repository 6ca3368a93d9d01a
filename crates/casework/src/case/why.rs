//! 询问理由: what a requester wanted explained, and the explanations given. A question moves nothing else.

use super::Case;
use super::Ending;
use super::fact::{Recorded, What};
use super::state::{Desk, Owner, StateKind};
use crate::ids::UnitId;
use crate::personal::Sealed;
use jiff::Timestamp;

/// A question why it was answered or decided so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// When it was asked.
    pub at: Timestamp,
    /// What is to be explained.
    pub text: Sealed,
    /// Who answered or decided, when it was asked.
    pub of: Owner,
    /// `None`: it is open.
    pub reasons: Option<Reasons>,
}

/// What a requester was told in answer to a question why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reasons {
    /// When.
    pub at: Timestamp,
    /// What the requester reads.
    pub text: Sealed,
    /// The unit that explains; `None`: a desk.
    pub by: Option<UnitId>,
}

impl Case {
    /// The question that waits for an explanation. Never more than one does.
    pub fn open_question(&self) -> Option<&Question> {
        self.questions.last().filter(|question| question.reasons.is_none())
    }

    /// Who gave the answer or took the decision the requester has now; `None` while there is none, and where
    /// the requester ended it.
    pub fn decided_by(&self) -> Option<Owner> {
        match &self.ending {
            Some(Ending::Withdrawn | Ending::Mediated) => return None,
            None if self.state_kind() != StateKind::Served => return None,
            Some(Ending::Opined) | None => {
                let body = self.petition.opinion().and_then(|opinion| opinion.body.clone());
                if body.is_some() {
                    return body;
                }
            }
            Some(_) => {}
        }
        Some(self.unit().cloned().map_or(self.at_desk(Desk::Dispatch), Owner::Unit))
    }

    /// Whether that unit has, or had, a hand in it.
    pub(crate) fn involves(&self, unit: &UnitId) -> bool {
        let on_line = self.line.iter().any(|assigned| assigned.unit == *unit);
        on_line || self.petition.benches.contains(&Owner::Unit(unit.clone()))
    }

    pub(super) fn apply_why(&mut self, recorded: &Recorded) {
        match &recorded.fact.what {
            What::WhyAsked { question, of } => self.questions.push(Question {
                at: recorded.at,
                text: question.clone(),
                of: of.clone(),
                reasons: None,
            }),
            What::Explained { explanation } => {
                if let Some(question) = self.questions.last_mut() {
                    question.reasons = Some(Reasons {
                        at: recorded.at,
                        text: explanation.clone(),
                        by: recorded.by.unit.clone(),
                    });
                }
            }
            _ => {}
        }
    }
}
