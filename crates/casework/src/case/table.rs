//! The state × act table: which acts a state knows at all. What else they need, the stages say.

use super::act::ActKind as A;
use super::state::StateKind as S;

/// Whether `act` belongs to `state`.
pub fn belongs(act: A, state: S) -> bool {
    match act {
        A::Register => false,
        A::Precheck => matches!(state, S::Registered | S::ToDispatch),
        A::AnswerDirectly => matches!(state, S::Registered | S::ToDispatch),
        A::HandOver | A::Decline => matches!(state, S::Registered | S::ToDispatch),
        A::AskMaterial => matches!(state, S::Registered | S::ToDispatch | S::Handling),
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
                    | S::Handling
            )
        }
        A::Dispatch => matches!(state, S::Registered | S::ToDispatch),
        A::Accept | A::SendBack => state == S::Dispatched,
        A::GrantSendBack | A::RefuseSendBack => state == S::SentBack,
        A::SubDispatch => state == S::Handling,
        A::AddSupport => matches!(state, S::Dispatched | S::Handling),
        A::Contribute => matches!(state, S::Dispatched | S::Handling | S::Drafted),
        A::RecordContact => matches!(state, S::Dispatched | S::Handling | S::Drafted | S::Approved),
        A::RecordWork => matches!(state, S::Handling | S::Drafted | S::Approved),
        A::AssignHandler => matches!(state, S::Dispatched | S::Handling),
        A::AskExtension => state == S::Handling,
        A::GrantExtension | A::RefuseExtension => matches!(state, S::Handling | S::Drafted | S::Approved),
        A::DraftReply => state == S::Handling,
        A::ReturnDraft => matches!(state, S::Drafted | S::Approved),
        A::ApproveReply => state == S::Drafted,
        A::IssueReply => state == S::Approved,
        A::RecordFollowUp => state == S::Replied,
        A::Rate => matches!(state, S::Replied | S::ToClose | S::Closed),
        A::Rework => state == S::ToClose,
        A::Close => matches!(state, S::Replied | S::ToClose),
        A::Reopen => state == S::Closed,
        A::Archive => state == S::Closed,
        A::Remind => state.is_open(),
        A::Supervise => state.is_open(),
        A::AnswerSupervision | A::ConcludeSupervision => state.is_open(),
        A::Merge => {
            matches!(state, S::Registered | S::AwaitingMaterial | S::ToDispatch | S::Dispatched | S::Handling)
        }
        A::Absorb => !matches!(state, S::Replied | S::ToClose | S::Closed | S::Archived | S::Merged),
        A::Unmerge => state == S::Merged,
        A::Release => state != S::Archived,
        A::SplitOff => matches!(state, S::Registered | S::ToDispatch | S::Handling),
        A::Recuse => state.is_open(),
        A::RecordPastReply => state == S::Registered,
        A::RecordBreach => state != S::Archived,
    }
}
