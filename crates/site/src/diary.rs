//! What the audit is told of accounts. One small place, so that no page words it its own way.
//!
//! A login that nobody has is never written down: people type their password into that field.

use crate::app::App;
use crate::problem::Problem;
use casework::{Actor, ActorId};
use ledger::audit::{AuditEntry, AuditKind};

/// Whoever is not known yet.
const NOBODY: &str = "nobody";
/// What the audit calls the identity provider.
pub(crate) const OIDC: &str = "oidc";

/// Somebody did something about their own account.
pub(crate) async fn own(app: &App, who: &ActorId, kind: AuditKind, about: &str) -> Result<(), Problem> {
    let entry = AuditEntry::new(app.now(), who.clone(), kind).about(about);
    Ok(app.ledger.note(vec![entry]).await?)
}

/// Somebody without a known account failed to sign in.
pub(crate) async fn stranger(app: &App, kind: AuditKind, about: &str) -> Result<(), Problem> {
    own(app, &ActorId::new(NOBODY), kind, about).await
}

/// Somebody administered the account `whose`.
pub(crate) async fn of(app: &App, by: &Actor, kind: AuditKind, whose: &ActorId) -> Result<(), Problem> {
    let entry = AuditEntry::of(app.now(), by, kind).about(whose.as_str());
    Ok(app.ledger.note(vec![entry]).await?)
}
