//! The state × act table: which acts a state knows at all. What else they need, the stages say.

use super::act::ActKind as A;
use super::state::StateKind as S;

/// Whether `act` belongs to `state`.
pub fn belongs(act: A, state: S) -> bool {
    match act {
        A::Register => false,
        A::Precheck | A::AnswerDirectly | A::HandOver | A::Decline | A::Dispatch => {
            matches!(state, S::Registered | S::ToDispatch)
        }
        A::AskMaterial | A::SplitOff => matches!(state, S::Registered | S::ToDispatch | S::Handling),
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
        A::Accept | A::SendBack => state == S::Dispatched,
        A::GrantSendBack | A::RefuseSendBack => state == S::SentBack,
        A::SubDispatch | A::AskExtension | A::DraftReply => state == S::Handling,
        A::AddSupport | A::AssignHandler => matches!(state, S::Dispatched | S::Handling),
        A::Contribute => matches!(state, S::Dispatched | S::Handling | S::Drafted),
        A::RecordContact => matches!(state, S::Dispatched | S::Handling | S::Drafted | S::Approved),
        A::RecordWork => matches!(state, S::Handling | S::Drafted | S::Approved),
        A::GrantExtension | A::RefuseExtension => matches!(state, S::Handling | S::Drafted | S::Approved),
        A::ReturnDraft => matches!(state, S::Drafted | S::Approved),
        A::ApproveReply => state == S::Drafted,
        A::IssueReply => state == S::Approved,
        A::RecordFollowUp => state == S::Replied,
        A::Rate => matches!(state, S::Replied | S::ToClose | S::Closed),
        A::Rework => state == S::ToClose,
        A::Close => matches!(state, S::Replied | S::ToClose),
        A::Reopen | A::Archive => state == S::Closed,
        A::Remind | A::Supervise | A::AnswerSupervision | A::ConcludeSupervision | A::Recuse => {
            state.is_open()
        }
        A::Invite | A::EndInvitation => state.is_open(),
        A::NameAccused | A::KeepConfidential => state != S::Merged,
        A::Merge => {
            matches!(state, S::Registered | S::AwaitingMaterial | S::ToDispatch | S::Dispatched | S::Handling)
        }
        A::Absorb => !matches!(state, S::Replied | S::ToClose | S::Closed | S::Archived | S::Merged),
        A::Unmerge => state == S::Merged,
        A::RecordPastReply => state == S::Registered,
        A::Release | A::RecordBreach => state != S::Archived,
    }
}
