//! What the requester can do now, asked of the rules themselves, so that no page offers what the door
//! would refuse.

use casework::case::act::PetitionAct;
use casework::case::table;
use casework::personal::Sealed;
use casework::{Act, ActKind, Actor, Policy, access};
use jiff::{Timestamp, ToSpan as _};
use ledger::CaseFile;

/// Acts of a requester, in the order they are offered.
pub(super) const ACTS: [ActKind; 7] = [
    ActKind::AddMaterial,
    ActKind::Rate,
    ActKind::AskWhy,
    ActKind::RequestReview,
    ActKind::Reopen,
    ActKind::Remind,
    ActKind::Withdraw,
];

/// Whether the act can be offered now.
pub(super) fn is_open(act: ActKind, file: &CaseFile, policy: &Policy, now: Timestamp) -> bool {
    let case = &file.case;
    let granted = access::may(policy, &Actor::requester(), case, act).is_ok();
    let fits = match act {
        ActKind::Rate => case.rating.is_none() && in_time(file, policy, now),
        ActKind::Withdraw => case.absorbed.is_empty(),
        ActKind::RequestReview => may_ask_review(file, policy, now),
        ActKind::AskWhy => may(&Act::AskWhy { question: written() }, file, policy, now),
        ActKind::Reopen => !case.petition.is_final(),
        _ => true,
    };
    granted && fits && table::belongs(act, case.state_kind()) && table::on_track(act, case.track)
}

/// Asked of the rules: in time, reviewable, and somebody above to decide.
fn may_ask_review(file: &CaseFile, policy: &Policy, now: Timestamp) -> bool {
    let ask = PetitionAct::RequestReview { request: written(), sent_at: None };
    may(&ask.into(), file, policy, now)
}

fn written() -> Sealed {
    Sealed { blank: false, ..Sealed::default() }
}

fn may(act: &Act, file: &CaseFile, policy: &Policy, now: Timestamp) -> bool {
    casework::decide(&file.case, act, &Actor::requester(), policy, now).is_ok()
}

fn in_time(file: &CaseFile, policy: &Policy, now: Timestamp) -> bool {
    last_rating_moment(file, policy).is_none_or(|end| now <= end)
}

/// Until when a closed case may be rated.
pub(super) fn last_rating_moment(file: &CaseFile, policy: &Policy) -> Option<Timestamp> {
    let days = i64::from(policy.procedure.rating_days);
    file.case.closed_at?.checked_add((days * 24).hours()).ok()
}
