//! The state × act table: which acts a state knows at all. What else they need, the stages say.

use super::act::{ActKind as A, Track};
use super::state::StateKind as S;

/// Whether `act` belongs to `state`.
pub fn belongs(act: A, state: S) -> bool {
    match act {
        A::Register => false,
        A::Precheck | A::AnswerDirectly | A::HandOver | A::Dispatch => {
            matches!(state, S::Registered | S::ToDispatch)
        }
        A::Decline => matches!(state, S::Registered | S::ToDispatch | S::Received),
        A::AskMaterial | A::SplitOff => {
            matches!(state, S::Registered | S::ToDispatch | S::Received | S::Handling)
        }
        A::AddMaterial => state.is_open() || state == S::Merged,
        A::Proceed => state == S::AwaitingMaterial,
        A::Withdraw => {
            matches!(
                state,
                S::Registered
                    | S::AwaitingMaterial
                    | S::ToDispatch
                    | S::Dispatched
                    | S::SentBack
                    | S::Received
                    | S::Handling
            )
        }
        A::Accept => state == S::Dispatched,
        A::SendBack => matches!(state, S::Dispatched | S::Received),
        A::GrantSendBack | A::RefuseSendBack => state == S::SentBack,
        A::SubDispatch | A::AskExtension | A::DraftReply => state == S::Handling,
        A::AddSupport | A::AssignHandler => matches!(state, S::Dispatched | S::Received | S::Handling),
        A::Contribute => matches!(state, S::Dispatched | S::Received | S::Handling | S::Drafted),
        A::RecordContact => {
            matches!(state, S::Dispatched | S::Received | S::Handling | S::Drafted | S::Approved)
        }
        A::RecordWork => matches!(state, S::Handling | S::Drafted | S::Approved),
        A::GrantExtension | A::RefuseExtension => matches!(state, S::Handling | S::Drafted | S::Approved),
        A::ReturnDraft => matches!(state, S::Drafted | S::Approved),
        A::ApproveReply => state == S::Drafted,
        A::IssueReply => state == S::Approved,
        A::RecordFollowUp => state == S::Replied,
        A::Rate => matches!(state, S::Replied | S::ToClose | S::Closed),
        A::AskWhy | A::Explain => explaining(act, state),
        A::Rework => state == S::ToClose,
        A::Close => matches!(state, S::Replied | S::ToClose),
        A::Reopen | A::Archive => state == S::Closed,
        A::Remind | A::Supervise | A::AnswerSupervision | A::ConcludeSupervision | A::Recuse => {
            state.is_open()
        }
        A::Invite | A::EndInvitation => state.is_open(),
        A::NameAccused | A::KeepConfidential => state != S::Merged,
        A::Merge => {
            matches!(
                state,
                S::Registered
                    | S::AwaitingMaterial
                    | S::ToDispatch
                    | S::Dispatched
                    | S::Received
                    | S::Handling
            )
        }
        A::Absorb => !matches!(
            state,
            S::Issued | S::Served | S::Replied | S::ToClose | S::Closed | S::Archived | S::Merged
        ),
        A::Unmerge => state == S::Merged,
        A::RecordPastReply => state == S::Registered,
        A::Release | A::RecordBreach => state != S::Archived,
        other => petition(other, state),
    }
}

/// Asked of what was answered or decided; answered whatever became of the case meanwhile.
fn explaining(act: A, state: S) -> bool {
    act == A::Explain || matches!(state, S::Served | S::Replied | S::ToClose | S::Closed)
}

fn petition(act: A, state: S) -> bool {
    match act {
        A::Route | A::ChangeTrack => matches!(state, S::Registered | S::ToDispatch),
        A::Refer => matches!(state, S::Registered | S::ToDispatch | S::Received),
        A::Designate => matches!(state, S::SentBack | S::ToDispatch),
        A::Admit | A::Guide => state == S::Received,
        A::Notify => matches!(state, S::Dispatched | S::Received | S::Handling | S::Drafted | S::Approved),
        A::SwitchProcedure | A::OpenHearing | A::RecordHearing | A::DraftOpinion | A::Mediate => {
            state == S::Handling
        }
        A::IssueOpinion => state == S::Approved,
        A::Serve => state == S::Issued,
        A::Execute => {
            matches!(state, S::Served | S::Received | S::Handling | S::Drafted | S::Approved | S::Issued)
        }
        A::RequestReview => matches!(state, S::Served | S::ToClose | S::Closed),
        A::Lapse => state == S::Served,
        A::Terminate => matches!(state, S::ToClose | S::Closed),
        A::Convert | A::Award => matches!(state, S::ToClose | S::Closed),
        A::ReportUp
        | A::Join
        | A::Relate
        | A::Advise
        | A::AnswerAdvice
        | A::TakeMeasure
        | A::SignOff
        | A::RefuseSignOff
        | A::Warn
        | A::Coordinate
        | A::ConcludeCoordination
        | A::ListBacklog
        | A::RecordBacklog
        | A::ClearBacklog
        | A::Undertake
        | A::RecordHours => state.is_open(),
        A::IssuePaper => state != S::Merged,
        _ => false,
    }
}

/// Whether `act` is known on a track at all: each has its own way to a unit, and its own answer.
pub fn on_track(act: A, track: Track) -> bool {
    match act {
        A::Dispatch
        | A::AnswerDirectly
        | A::DraftReply
        | A::IssueReply
        | A::RecordFollowUp
        | A::Rework
        | A::RecordPastReply => track == Track::Hotline,
        A::Route
        | A::Refer
        | A::Notify
        | A::Admit
        | A::Guide
        | A::SwitchProcedure
        | A::OpenHearing
        | A::RecordHearing
        | A::DraftOpinion
        | A::IssueOpinion
        | A::Serve
        | A::Execute
        | A::RequestReview
        | A::Lapse
        | A::Mediate
        | A::Terminate => track == Track::Petition,
        _ => true,
    }
}
