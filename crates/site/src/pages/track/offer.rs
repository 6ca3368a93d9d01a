//! What the requester can do now, asked of the rules themselves, so that no page offers what the door
//! would refuse.

use casework::case::table;
use casework::{ActKind, Actor, Policy, access};
use jiff::{Timestamp, ToSpan as _};
use ledger::CaseFile;

/// Acts of a requester, in the order they are offered.
pub(super) const ACTS: [ActKind; 5] =
    [ActKind::AddMaterial, ActKind::Rate, ActKind::Reopen, ActKind::Remind, ActKind::Withdraw];

/// Whether the act can be offered now.
pub(super) fn is_open(act: ActKind, file: &CaseFile, policy: &Policy, now: Timestamp) -> bool {
    let case = &file.case;
    let granted = access::may(policy, &Actor::requester(), case, act).is_ok();
    let fits = match act {
        ActKind::Rate => case.rating.is_none() && in_time(file, policy, now),
        ActKind::Withdraw => case.absorbed.is_empty(),
        _ => true,
    };
    granted && fits && table::belongs(act, case.state_kind())
}

fn in_time(file: &CaseFile, policy: &Policy, now: Timestamp) -> bool {
    last_rating_moment(file, policy).is_none_or(|end| now <= end)
}

/// Until when a closed case may be rated.
pub(super) fn last_rating_moment(file: &CaseFile, policy: &Policy) -> Option<Timestamp> {
    let days = i64::from(policy.procedure.rating_days);
    file.case.closed_at?.checked_add((days * 24).hours()).ok()
}
