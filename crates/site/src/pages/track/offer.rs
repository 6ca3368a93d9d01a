//! What the requester can do now, asked of the rules themselves, so that no page offers what the door
//! would refuse.

use casework::case::act::PetitionAct;
use casework::case::table;
use casework::personal::Sealed;
use casework::{ActKind, Actor, Policy, access};
use jiff::{Timestamp, ToSpan as _};
use ledger::CaseFile;

/// Acts of a requester, in the order they are offered.
pub(super) const ACTS: [ActKind; 6] = [
    ActKind::AddMaterial,
    ActKind::Rate,
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
        ActKind::Reopen => !case.petition.is_final(),
        _ => true,
    };
    granted && fits && table::belongs(act, case.state_kind()) && table::on_track(act, case.track)
}

/// Asked of the rules: in time, reviewable, and somebody above to decide.
fn may_ask_review(file: &CaseFile, policy: &Policy, now: Timestamp) -> bool {
    let request = Sealed { blank: false, ..Sealed::default() };
    let ask = PetitionAct::RequestReview { request, sent_at: None }.into();
    casework::decide(&file.case, &ask, &Actor::requester(), policy, now).is_ok()
}

fn in_time(file: &CaseFile, policy: &Policy, now: Timestamp) -> bool {
    last_rating_moment(file, policy).is_none_or(|end| now <= end)
}

/// Until when a closed case may be rated.
pub(super) fn last_rating_moment(file: &CaseFile, policy: &Policy) -> Option<Timestamp> {
    let days = i64::from(policy.procedure.rating_days);
    file.case.closed_at?.checked_add((days * 24).hours()).ok()
}
