//! One-time links: how someone comes to their first password, and to a new one. Nobody ever knows
//! another person's password.

use super::{Link, LinkPurpose, token_hash};
use crate::account::Account;
use crate::dice;
use crate::fault::StoreFault;
use crate::store::Store;
use casework::{ActorId, Role};
use jiff::{SignedDuration, Timestamp};

/// How long a link opens.
const LIFE: SignedDuration = SignedDuration::from_hours(24);
/// What the first administrator is called until they choose a login.
pub const FIRST_LOGIN: &str = "administrator";

/// Makes a link for an account and gives its token, which is stored nowhere. An older link no longer opens.
///
/// # Errors
/// No randomness, or the store's.
pub async fn make_link(
    store: &dyn Store,
    account: &ActorId,
    purpose: LinkPurpose,
    now: Timestamp,
) -> Result<String, StoreFault> {
    let token = hex::encode(dice::bytes::<32>()?);
    let expires_at = now.checked_add(LIFE).unwrap_or(now);
    let token_hash = token_hash(&token);
    store.save_link(&Link { token_hash, account: account.clone(), purpose, expires_at }).await?;
    Ok(token)
}

/// On an empty store, adds the first administrator, who has no password, and makes their link. `None` if
/// there are accounts already.
///
/// # Errors
/// No randomness, or the store's.
pub async fn first_administrator(
    store: &dyn Store,
    role: Role,
    now: Timestamp,
) -> Result<Option<String>, StoreFault> {
    if !store.accounts().await?.is_empty() {
        return Ok(None);
    }
    let account = Account {
        id: ActorId::new(format!("u-{}", hex::encode(dice::bytes::<8>()?))),
        login: FIRST_LOGIN.to_owned(),
        name: FIRST_LOGIN.to_owned(),
        roles: vec![role],
        unit: None,
        active: true,
    };
    match store.save_account(&account, None).await {
        Err(StoreFault::Conflict) => return Ok(None),
        saved => saved?,
    }
    make_link(store, &account.id, LinkPurpose::First, now).await.map(Some)
}
