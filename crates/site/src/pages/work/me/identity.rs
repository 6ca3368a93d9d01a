//! Linking one's account to the office's identity provider, and unlinking it.

use super::{Answer, Told, page};
use crate::App;
use crate::diary;
use crate::form::Sent;
use crate::gate;
use crate::pages::sign_in;
use crate::problem::Problem;
use crate::session::Staff;
use axum::extract::State;
use axum::response::Response;
use ledger::audit::AuditKind;

/// The provider's name, and whether the account is linked to it; `None`: there is none.
pub(super) async fn standing(app: &App, staff: &Staff) -> Result<Option<(String, bool)>, Problem> {
    let Some(oidc) = &app.settings.oidc else { return Ok(None) };
    let linked = app.ledger.store().identities_of(&staff.account.id).await?;
    let linked = linked.iter().any(|identity| identity.issuer == oidc.issuer());
    Ok(sign_in::provider_name(&staff.visitor).map(|name| (name, linked)))
}

/// `POST /work/me/identity`: after the password, on to the provider.
pub async fn link(
    State(app): State<App>,
    staff: Staff,
    Sent(typed): Sent<Answer>,
) -> Result<Response, Problem> {
    let Some(oidc) = app.settings.oidc.clone() else { return Err(Problem::NotFound) };
    if standing(&app, &staff).await?.is_some_and(|(_, linked)| linked) {
        return page(&app, &staff, Told::fault(&staff, "current-identity", "oidc-linked-already")).await;
    }
    if !gate::again(&app, &staff.account, &typed.current).await? {
        return page(&app, &staff, Told::fault(&staff, "current-identity", "me-current-wrong")).await;
    }
    sign_in::leave_for(&staff, &oidc).await
}

/// `POST /work/me/identity/unlink`: whoever came in that way elsewhere is out.
pub async fn unlink(
    State(app): State<App>,
    staff: Staff,
    Sent(typed): Sent<Answer>,
) -> Result<Response, Problem> {
    let Some(oidc) = app.settings.oidc.clone() else { return Err(Problem::NotFound) };
    if !gate::again(&app, &staff.account, &typed.current).await? {
        return page(&app, &staff, Told::fault(&staff, "current-identity", "me-current-wrong")).await;
    }
    let store = app.ledger.store();
    store.drop_identity(&staff.account.id, oidc.issuer()).await?;
    store.end_sessions(&staff.account.id, staff.session()).await?;
    diary::of(&app, &staff.actor, AuditKind::IdentityUnlinked, &staff.account.id).await?;
    page(&app, &staff, Told::done("oidc-unlinked-done")).await
}
