//! The stages of a case's way. They never import each other; this table is where they meet.

mod circle;
mod dispatch;
mod feedback;
mod handling;
pub(crate) mod intake;
mod joining;
mod material;
mod reply;
mod supervision;

use crate::case::act::Act;
use crate::case::decide::Attempt;
use crate::case::fact::Fact;
use crate::case::refusal::Refusal;

pub(crate) fn decide(attempt: &Attempt<'_>, act: &Act) -> Result<Fact, Refusal> {
    match act {
        Act::Precheck { .. }
        | Act::AnswerDirectly { .. }
        | Act::HandOver { .. }
        | Act::Decline { .. }
        | Act::RecordPastReply { .. } => intake::decide(attempt, act),
        Act::AskMaterial { .. } | Act::AddMaterial { .. } | Act::Proceed { .. } | Act::Withdraw { .. } => {
            material::decide(attempt, act)
        }
        Act::Dispatch { .. }
        | Act::Accept
        | Act::SendBack { .. }
        | Act::GrantSendBack { .. }
        | Act::RefuseSendBack { .. }
        | Act::SubDispatch { .. }
        | Act::AddSupport { .. }
        | Act::Contribute { .. } => dispatch::decide(attempt, act),
        Act::RecordContact { .. }
        | Act::RecordWork { .. }
        | Act::AssignHandler { .. }
        | Act::AskExtension { .. }
        | Act::GrantExtension { .. }
        | Act::RefuseExtension { .. } => handling::decide(attempt, act),
        Act::DraftReply { .. } | Act::ReturnDraft { .. } | Act::ApproveReply | Act::IssueReply { .. } => {
            reply::decide(attempt, act)
        }
        Act::RecordFollowUp { .. }
        | Act::Rate { .. }
        | Act::Rework { .. }
        | Act::Close { .. }
        | Act::Reopen { .. }
        | Act::Archive => feedback::decide(attempt, act),
        Act::Remind { .. }
        | Act::Supervise { .. }
        | Act::AnswerSupervision { .. }
        | Act::ConcludeSupervision { .. }
        | Act::RecordBreach { .. } => supervision::decide(attempt, act),
        Act::Recuse { .. }
        | Act::NameAccused { .. }
        | Act::KeepConfidential { .. }
        | Act::Invite { .. }
        | Act::EndInvitation { .. } => circle::decide(attempt, act),
        Act::Merge { .. }
        | Act::Absorb { .. }
        | Act::Unmerge { .. }
        | Act::Release { .. }
        | Act::SplitOff { .. } => joining::decide(attempt, act),
    }
}
