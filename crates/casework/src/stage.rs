//! The stages of a case's way. They never import each other; this table is where they meet.

mod admission;
mod beside;
mod circle;
mod dispatch;
mod explaining;
mod feedback;
mod handling;
pub(crate) mod intake;
mod joining;
mod material;
mod opinion;
mod oversight;
mod reply;
mod review;
mod routing;
mod supervision;

use crate::case::act::{Act, PetitionAct as P};
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
        Act::AskWhy { .. } | Act::Explain { .. } => explaining::decide(attempt, act),
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
        Act::Petition(act) => petition(attempt, act),
    }
}

fn petition(attempt: &Attempt<'_>, act: &P) -> Result<Fact, Refusal> {
    match act {
        P::Route { .. } | P::ReportUp { .. } | P::Refer { .. } | P::Designate { .. } => {
            routing::decide(attempt, act)
        }
        P::Notify { .. }
        | P::Admit { .. }
        | P::Guide { .. }
        | P::SwitchProcedure { .. }
        | P::ChangeTrack { .. } => admission::decide(attempt, act),
        P::OpenHearing { .. }
        | P::RecordHearing { .. }
        | P::DraftOpinion { .. }
        | P::IssueOpinion
        | P::Serve { .. }
        | P::Execute { .. }
        | P::Mediate { .. } => opinion::decide(attempt, act),
        P::RequestReview { .. } | P::Lapse | P::Terminate { .. } => review::decide(attempt, act),
        P::Advise { .. }
        | P::AnswerAdvice { .. }
        | P::TakeMeasure { .. }
        | P::SignOff
        | P::RefuseSignOff { .. }
        | P::Warn { .. }
        | P::Coordinate { .. }
        | P::ConcludeCoordination { .. } => oversight::decide(attempt, act),
        P::Join { .. }
        | P::Relate { .. }
        | P::ListBacklog { .. }
        | P::RecordBacklog { .. }
        | P::ClearBacklog { .. }
        | P::Undertake
        | P::RecordHours { .. }
        | P::Convert { .. }
        | P::IssuePaper { .. }
        | P::Award { .. } => beside::decide(attempt, act),
    }
}
