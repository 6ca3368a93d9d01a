//! Which acts a page shows: the one that comes next, the others that belong here, and those that do
//! not work now, each with the reason the rules give.

use super::sample::sample;
use super::{Scene, acts_by_hand};
use casework::case::{decide, table};
use casework::{ActKind, Actor, Case, Policy, Refusal, RefusalCode, StateKind};
use jiff::Timestamp;

/// An act a page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The act.
    pub act: ActKind,
    /// Whether it comes next for this state and role.
    pub primary: bool,
    /// Whether it could be done now, and if not, why not.
    pub allowed: Result<(), Box<Refusal>>,
}

/// The acts to show, the primary one first, the impossible ones last.
pub fn offers(case: &Case, by: &Actor, policy: &Policy, at: Timestamp) -> Vec<Offer> {
    let scene = Scene::bare(policy, Some(case));
    let mut offers: Vec<Offer> = acts_by_hand()
        .filter(|act| {
            table::belongs(*act, case.state_kind())
                && table::on_track(*act, case.track)
                && is_of_role(policy, by, *act)
        })
        .filter_map(|act| {
            let allowed = decide::decide(case, &sample(act, &scene, at)?, by, policy, at).map(|_| ());
            Some(Offer { act, primary: false, allowed: allowed.map_err(Box::new) })
        })
        .filter(|offer| offer.allowed.as_ref().err().is_none_or(|refusal| !is_moot(refusal)))
        .collect();
    let next =
        preferred(case).into_iter().find(|act| offers.iter().any(|o| o.act == *act && o.allowed.is_ok()));
    for offer in &mut offers {
        offer.primary = Some(offer.act) == next;
    }
    offers.sort_by_key(|offer| (!offer.primary, offer.allowed.is_err(), letter(offer.act).is_none()));
    offers
}

/// Whether the role does such an act on any case at all; what it never does is not its business.
fn is_of_role(policy: &Policy, by: &Actor, act: ActKind) -> bool {
    policy.grants.iter().any(|grant| grant.role == by.role && grant.acts.contains(&act))
}

/// There is nothing to answer, decide or undo: showing the act would only puzzle.
fn is_moot(refusal: &Refusal) -> bool {
    matches!(
        refusal.code,
        RefusalCode::NoSupervision
            | RefusalCode::NoExtensionAsked
            | RefusalCode::ClosedIsFinal
            | RefusalCode::NothingNew
            | RefusalCode::InvitationStands
            | RefusalCode::NothingOwed
            | RefusalCode::NothingToExecute
            | RefusalCode::NotSimple
            | RefusalCode::NoHearing
            | RefusalCode::NotifiedAlready
            | RefusalCode::NotASuggestion
            | RefusalCode::ReviewStillOpen
            | RefusalCode::UnderWay
            | RefusalCode::NothingToExplain
            | RefusalCode::NotYoursToExplain
    )
}

/// What comes next in this state, most wanted first.
fn preferred(case: &Case) -> Vec<ActKind> {
    use ActKind as A;
    let mut wanted = Vec::new();
    if case.petition.proposed.is_some() {
        wanted.push(A::SignOff);
    }
    let of_petitions = case.track == casework::case::act::Track::Petition;
    if case.extension_asked.is_some() {
        wanted.push(A::GrantExtension);
    }
    if case.is_supervised() {
        wanted.push(A::ConcludeSupervision);
    }
    let uncontacted = case.contactable && case.contacted_at.is_none();
    let unsettled = case.answers().is_some_and(|answers| !answers.is_settled());
    wanted.extend_from_slice(match case.state_kind() {
        StateKind::Registered | StateKind::ToDispatch if of_petitions && case.category.is_some() => {
            &[A::Route, A::Precheck]
        }
        StateKind::Received if case.petition.noticed_at.is_none() && !case.is_under_review() => {
            &[A::Notify, A::Admit]
        }
        StateKind::Received => &[A::Admit],
        StateKind::Handling if of_petitions => &[A::DraftOpinion, A::Contribute],
        StateKind::Approved if of_petitions => &[A::IssueOpinion],
        StateKind::Issued => &[A::Serve],
        StateKind::Served => &[A::Execute],
        StateKind::Registered if case.category.is_none() => &[A::Precheck, A::Dispatch],
        StateKind::Registered | StateKind::ToDispatch => &[A::Dispatch, A::Precheck],
        StateKind::AwaitingMaterial => &[A::AddMaterial, A::Proceed],
        StateKind::Dispatched => &[A::Accept],
        StateKind::SentBack => &[A::GrantSendBack],
        StateKind::Handling if uncontacted => &[A::RecordContact, A::DraftReply, A::Contribute],
        StateKind::Handling => &[A::DraftReply, A::Contribute],
        StateKind::Drafted => &[A::ApproveReply, A::Contribute],
        StateKind::Approved => &[A::IssueReply],
        StateKind::Replied => &[A::RecordFollowUp],
        StateKind::ToClose if unsettled => &[A::Rework, A::Close],
        StateKind::ToClose => &[A::Close],
        StateKind::Closed | StateKind::Archived => &[],
        StateKind::Merged => &[A::Unmerge],
    });
    if case.open_question().is_some() {
        wanted.push(A::Explain);
    }
    if case.state_kind().is_open() {
        wanted.extend([A::Supervise, A::Remind]);
    }
    wanted
}

/// The key that opens an act, for those done many times a day.
pub fn letter(act: ActKind) -> Option<char> {
    use ActKind as A;
    Some(match act {
        A::Accept => 'a',
        A::SendBack => 'b',
        A::RecordContact => 'c',
        A::Dispatch => 'd',
        A::AskExtension => 'e',
        A::RecordFollowUp => 'f',
        A::GrantSendBack | A::GrantExtension => 'g',
        A::Precheck => 'p',
        A::DraftReply => 'r',
        A::RecordWork => 'w',
        A::AnswerSupervision => 'v',
        A::ApproveReply => 'o',
        A::IssueReply => 'i',
        A::Close => 'x',
        A::AskMaterial => 'm',
        A::Supervise => 's',
        A::Remind => 'u',
        A::Explain => 'y',
        _ => return None,
    })
}
