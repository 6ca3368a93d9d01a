//! 询问理由与说明: what was answered or decided is explained to whoever it concerns, by whoever did. No complaint:
//! it moves no state, no clock and no figure.

use crate::access;
use crate::case::act::Act;
use crate::case::decide::{Attempt, only};
use crate::case::fact::{Fact, What};
use crate::case::refusal::{Refusal, RefusalCode};
use crate::case::state::{Desk, Owner};
use crate::ids::Role;

pub(super) fn decide(attempt: &Attempt<'_>, act: &Act) -> Result<Fact, Refusal> {
    let case = attempt.case;
    match act {
        Act::AskWhy { question } => {
            attempt.ensure_written(question)?;
            attempt.ensure(case.open_question().is_none(), RefusalCode::QuestionOpen)?;
            let most = usize::try_from(attempt.policy.procedure.questions_at_most).unwrap_or(usize::MAX);
            attempt.ensure(case.questions.len() < most, RefusalCode::QuestionsUsedUp)?;
            let of = case.decided_by().ok_or_else(|| attempt.refusal(RefusalCode::NothingToExplain))?;
            only(What::WhyAsked { question: question.clone(), of })
        }
        Act::Explain { explanation } => {
            attempt.ensure_written(explanation)?;
            let asked = access::explainer(attempt.policy, case);
            let asked = asked.ok_or_else(|| attempt.refusal(RefusalCode::NothingOwed))?;
            attempt.ensure(is_asked(attempt, &asked), RefusalCode::NotYoursToExplain)?;
            only(What::Explained { explanation: explanation.clone() })
        }
        _ => attempt.refuse(RefusalCode::NotInThisState),
    }
}

/// A unit explains what is its own, reviewers what they decided; desks stand in for each other.
fn is_asked(attempt: &Attempt<'_>, asked: &Owner) -> bool {
    match asked {
        Owner::Unit(unit) => attempt.by.unit.as_ref() == Some(unit),
        Owner::Desk(Desk::Review) => attempt.by.role == Role::Reviewer,
        Owner::Desk(_) => attempt.by.unit.is_none(),
    }
}
