//! Looking at personal data, and administering the office: recorded first, shown or done afterwards. If
//! it cannot be recorded, it is not shown.

use crate::app::App;
use crate::problem::Problem;
use crate::session::{self, Staff};
use casework::{Case, CaseId, Right};
use jiff::ToSpan as _;
use ledger::StoreFault;
use ledger::audit::{Allowance, AuditEntry, AuditKind};

/// Why contact details are not shown.
#[derive(Clone, Debug)]
pub enum Unrevealed {
    /// No purpose was chosen, or none that this role may have for this case.
    Purpose,
    /// The requester asked for erasing, and the data are kept for the law alone.
    Stopped,
    /// Too often within the pack's window.
    TooOften {
        /// How often one may.
        most: u32,
        /// Within how many minutes.
        minutes: u32,
    },
    /// Anything else.
    Problem(Problem),
}

impl Staff {
    /// An entry for the audit about something they do now.
    pub fn entry(&self, kind: AuditKind) -> AuditEntry {
        let token = session::token(&self.visitor.app, self.visitor.headers(), self.visitor.uri.path());
        let hash = token.map(|token| session::hash(&token)).unwrap_or_default();
        AuditEntry::of(self.visitor.app.now(), &self.actor, kind).during(&hash)
    }

    /// Records what they are about to do or see.
    ///
    /// # Errors
    /// [`Problem::NotRecorded`]: it must not be done or shown then.
    pub async fn note(&self, entry: AuditEntry) -> Result<(), Problem> {
        self.visitor.app.ledger.note(vec![entry]).await.map_err(|fault| unrecorded(&fault))
    }

    /// Records that they are about to read a case; once an hour.
    ///
    /// # Errors
    /// As [`Staff::note`].
    pub async fn note_view(&self, case: &Case) -> Result<(), Problem> {
        let entry = self.entry(AuditKind::ViewedCase).on(case.id);
        self.visitor.app.ledger.note_view(entry).await.map_err(|fault| unrecorded(&fault))
    }
}

/// Records that somebody finds these cases by a contact, for a purpose; `false` if they look things up too often.
///
/// # Errors
/// [`Problem::NotRecorded`]: nothing must be shown then.
pub async fn search(app: &App, staff: &Staff, cases: &[CaseId], purpose: &str) -> Result<bool, Problem> {
    let privacy = &app.policy().privacy;
    let now = app.now();
    let since = now.checked_sub(i64::from(privacy.reveal_minutes).minutes()).unwrap_or(now);
    let allowance = Allowance { since, most: privacy.reveals_at_most };
    let entry = staff.entry(AuditKind::SearchedContact).to(purpose);
    let allowed = app.ledger.note_within(entry.clone(), allowance).await;
    if !allowed.map_err(|fault| unrecorded(&fault))? {
        return Ok(false);
    }
    let entries = cases.iter().map(|case| entry.clone().on(*case)).collect();
    app.ledger.note(entries).await.map_err(|fault| unrecorded(&fault))?;
    Ok(true)
}

fn unrecorded(fault: &StoreFault) -> Problem {
    tracing::error!(%fault, "the audit cannot be written: nothing is shown");
    Problem::NotRecorded
}

/// Whether somebody may look up the contact details of a case for any purpose.
pub fn may_reveal(app: &App, staff: &Staff, case: &Case) -> bool {
    staff.has(Right::Reveal) && app.policy().purposes_for(&staff.actor, case).next().is_some()
}

/// Records that somebody is about to see the contact details of a case, for a purpose of the pack. Only
/// when this returns `Ok` may they be shown.
///
/// # Errors
/// Why not.
pub async fn reveal(app: &App, staff: &Staff, case: &Case, purpose: &str) -> Result<(), Unrevealed> {
    staff.need(Right::Reveal).map_err(Unrevealed::Problem)?;
    let policy = app.policy();
    let stopped = app.ledger.use_is_stopped(case).await;
    if stopped.map_err(|fault| Unrevealed::Problem(fault.into()))? {
        return Err(Unrevealed::Stopped);
    }
    let known = policy.purposes_for(&staff.actor, case).any(|one| one.id.as_str() == purpose);
    if !known {
        return Err(Unrevealed::Purpose);
    }
    let (most, minutes) = (policy.privacy.reveals_at_most, policy.privacy.reveal_minutes);
    let now = app.now();
    let since = now.checked_sub(i64::from(minutes).minutes()).unwrap_or(now);
    let entry = staff.entry(AuditKind::RevealedContact).on(case.id).to(purpose);
    match app.ledger.note_within(entry, Allowance { since, most }).await {
        Ok(true) => Ok(()),
        Ok(false) => Err(Unrevealed::TooOften { most, minutes }),
        Err(fault) => Err(Unrevealed::Problem(unrecorded(&fault))),
    }
}
