//! 答复: draft, approve, issue. Emits facts; sends nothing itself.

use crate::case::act::{Act, Track};
use crate::case::clock::ClockKind;
use crate::case::decide::{Attempt, only};
use crate::case::fact::{Fact, What};
use crate::case::refusal::{Refusal, RefusalCode};

pub(super) fn decide(attempt: &Attempt<'_>, act: &Act) -> Result<Fact, Refusal> {
    match act {
        Act::DraftReply { reply, note, outcome, finding } => {
            attempt.ensure_written(reply)?;
            only(What::ReplyDrafted {
                reply: reply.clone(),
                note: note.clone(),
                outcome: *outcome,
                finding: *finding,
            })
        }
        Act::ReturnDraft { note } => {
            attempt.ensure_written(note)?;
            only(What::DraftReturned { note: note.clone() })
        }
        Act::ApproveReply => {
            let case = attempt.case;
            let own_reply = case.reply.as_ref().is_some_and(|reply| reply.author == attempt.by.id);
            let own_opinion = case.petition.draft().is_some_and(|draft| draft.author == attempt.by.id);
            let own = if case.track == Track::Petition { own_opinion } else { own_reply };
            let two = attempt.policy.procedure.two_person_reply;
            attempt.ensure(!(two && own), RefusalCode::SamePersonApproves)?;
            only(What::ReplyApproved)
        }
        Act::IssueReply { method } => {
            let mut stops = attempt.case.live_kinds();
            stops.retain(|clock| *clock != ClockKind::Supervision);
            let fact = Fact::from(What::ReplyIssued { method: *method });
            Ok(fact.stopping(stops).starting([attempt.set(ClockKind::FollowUp)?]))
        }
        _ => attempt.refuse(RefusalCode::NotInThisState),
    }
}
