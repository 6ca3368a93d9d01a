//! How long what was written is kept after a case is closed, and when it may be erased.
//!
//! No longer than necessary (PIPL article 19), unless archive law orders a period (article 19 of the
//! regulation on the Archives Law). Pure: the caller says what time it is and which cases are held.

use crate::Case;
use crate::ids::ReasonId;
use crate::personal::PaperKind;
use crate::policy::Policy;
use crate::policy::model::Reason;
use jiff::{Span, Timestamp, ToSpan as _};
use std::collections::BTreeMap;

/// A class of records that is kept for its own time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RecordClass {
    /// Who asked, and how to reach them.
    Requester,
    /// What was asked.
    Matter,
    /// Files.
    Attachment,
    /// Free text of acts.
    Note,
    /// Replies.
    Reply,
    /// The code of the receipt.
    QueryCode,
    /// Lines of the audit trail; no paper, kept by whoever keeps the trail.
    AuditEntry,
}

impl RecordClass {
    /// Every class.
    pub const ALL: [Self; 7] = [
        Self::Requester,
        Self::Matter,
        Self::Attachment,
        Self::Note,
        Self::Reply,
        Self::QueryCode,
        Self::AuditEntry,
    ];

    /// As packs write it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Requester => "requester",
            Self::Matter => "matter",
            Self::Attachment => "attachment",
            Self::Note => "note",
            Self::Reply => "reply",
            Self::QueryCode => "query_code",
            Self::AuditEntry => "audit_entry",
        }
    }

    /// The class of a paper.
    pub fn of(kind: PaperKind) -> Self {
        match kind {
            PaperKind::Requester => Self::Requester,
            PaperKind::Matter => Self::Matter,
            PaperKind::Attachment => Self::Attachment,
            PaperKind::Note => Self::Note,
            PaperKind::Reply | PaperKind::Opinion => Self::Reply,
            PaperKind::QueryCode => Self::QueryCode,
        }
    }
}

/// One row of the schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeepRule {
    /// The class.
    pub class: RecordClass,
    /// Months after closing.
    pub months: u32,
    /// Source.
    pub article: String,
    /// How well it is sourced.
    pub confidence: String,
}

/// The schedule of an office. A class without a row is kept for ever.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Retention {
    /// Rules by class.
    pub keep: BTreeMap<RecordClass, KeepRule>,
    /// Why a case may be held.
    pub hold_reasons: BTreeMap<ReasonId, Reason>,
}

/// Why a paper stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeepReason {
    /// The case is not closed.
    Open,
    /// A legal hold stands.
    Held,
    /// The requester may still rate, or ask for more.
    RatingOpen,
    /// The period has not run out.
    NotYet,
    /// The schedule has no period for it.
    ForEver,
}

impl KeepReason {
    /// As shown and stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Held => "held",
            Self::RatingOpen => "rating_open",
            Self::NotYet => "not_yet",
            Self::ForEver => "for_ever",
        }
    }
}

/// Whether a paper of this kind may go now.
///
/// # Errors
/// Why it stays.
pub fn may_erase(
    case: &Case,
    kind: PaperKind,
    held: bool,
    policy: &Policy,
    at: Timestamp,
) -> Result<(), KeepReason> {
    let closed = case.closed_at.filter(|_| !case.state_kind().is_open()).ok_or(KeepReason::Open)?;
    if held {
        return Err(KeepReason::Held);
    }
    let rating = i64::from(policy.procedure.rating_days).days();
    if is_supervised(case) || end_of(policy, closed, rating).is_none_or(|end| at <= end) {
        return Err(KeepReason::RatingOpen);
    }
    let rule = policy.retention.keep.get(&RecordClass::of(kind)).ok_or(KeepReason::ForEver)?;
    match end_of(policy, closed, i64::from(rule.months).months()) {
        Some(end) if at > end => Ok(()),
        _ => Err(KeepReason::NotYet),
    }
}

/// The soonest anything closed then may go, whatever it is; `None` if nothing ever may.
pub fn soonest(policy: &Policy, closed: Timestamp) -> Option<Timestamp> {
    let months = policy.retention.keep.values().map(|rule| rule.months).min()?;
    end_of(policy, closed, i64::from(months).months())
}

/// Until when a closed case is kept although its requester asks for erasing: while it may be rated, is
/// supervised, or may be needed before a court. `None` while it is open.
pub fn kept_on_request(case: &Case, policy: &Policy) -> Option<Timestamp> {
    let closed = case.closed_at.filter(|_| !case.state_kind().is_open())?;
    if is_supervised(case) {
        return Some(Timestamp::MAX);
    }
    let rating = end_of(policy, closed, i64::from(policy.procedure.rating_days).days());
    let court = end_of(policy, closed, i64::from(policy.privacy.rights_keep_months).months());
    Some(rating.max(court).unwrap_or(Timestamp::MAX))
}

fn is_supervised(case: &Case) -> bool {
    case.supervision.is_some_and(|supervision| supervision.concluded.is_none())
}

/// Counted on the office's calendar: three years after the day of closing, at the same hour.
fn end_of(policy: &Policy, from: Timestamp, span: Span) -> Option<Timestamp> {
    Some(policy.instant(policy.local(from).checked_add(span).ok()?))
}
