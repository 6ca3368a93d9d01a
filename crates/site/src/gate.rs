//! Who may come in: passwords, second factors, and how long the next try must wait. Each try is counted
//! as wrong before it is judged, so that many at once win nothing.

use crate::app::{App, SecondFactor};
use crate::diary;
use crate::problem::Problem;
use casework::ActorId;
use ledger::account::Account;
use ledger::audit::AuditKind;
use ledger::credential::{Attempts, FREE_TRIES, SecondFactorSecret, token_hash};
use ledger::password::{self, BreachFile, Weakness};
use totp_rs::{Builder, Totp};

/// Recovery codes given out at a time.
pub(crate) const CODES: usize = 10;
/// Digits of the keyed hash of an unknown login that name its counter: too few to tell what was typed.
const BUCKET_DIGITS: usize = 4;

/// What stands between a right password and a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// Nothing.
    Enter,
    /// A code of the second factor.
    Code,
    /// A second factor must be set up.
    Enrol,
}

/// Judges a login and password. `None`: they are wrong.
///
/// # Errors
/// [`Problem::TooMany`] while the login must wait; a fault.
pub(crate) async fn password(app: &App, login: &str, typed: &str) -> Result<Option<Account>, Problem> {
    let known = app.ledger.store().login(login).await?;
    let key = if let Some((account, _)) = &known {
        password_key(&account.id)
    } else {
        let mark = app.ledger.smith().mark("unknown login", login.as_bytes());
        format!("x:{}", mark.get(..BUCKET_DIGITS).unwrap_or_default())
    };
    let seen = knock(app, &key).await?;
    let (account, hashed) = known.unzip();
    let typed = typed.to_owned();
    let check = tokio::task::spawn_blocking(move || password::verify(&typed, hashed.as_ref()));
    let fits = check.await.map_err(|fault| Problem::Fault(fault.to_string()))?;
    match account {
        Some(account) if fits && account.active => Ok(Some(account)),
        Some(account) => {
            failed(app, &account.id, &seen, "password").await?;
            Ok(None)
        }
        None => {
            diary::stranger(app, AuditKind::SignInFailed).await?;
            Ok(None)
        }
    }
}

/// Whether the password is the account's own; for acts that ask for it again.
pub(crate) async fn again(app: &App, account: &Account, typed: &str) -> Result<bool, Problem> {
    let right = password(app, &account.login, typed).await?.is_some();
    if right {
        app.ledger.store().clear_attempts(&password_key(&account.id)).await?;
    }
    Ok(right)
}

/// What is still asked of an account whose password was right.
pub(crate) async fn next(app: &App, account: &Account) -> Result<Next, Problem> {
    let enrolled = app.ledger.store().standing(&account.id).await?.factor.is_some();
    Ok(match (enrolled, app.settings.accounts.second_factor) {
        (true, _) => Next::Code,
        (false, SecondFactor::Required) => Next::Enrol,
        (false, SecondFactor::Optional) => Next::Enter,
    })
}

/// Judges a code of the second factor; each code is good once.
///
/// # Errors
/// As [`password`].
pub(crate) async fn code(app: &App, account: &Account, typed: &str) -> Result<bool, Problem> {
    let store = app.ledger.store();
    let seen = knock(app, &factor_key(&account.id)).await?;
    let Some(sealed) = store.standing(&account.id).await?.factor else { return Ok(false) };
    let secret = app.ledger.open_factor(&account.id, &sealed)?;
    let step = step(app, &secret, typed)?;
    let right = match step {
        Some(step) => store.spend_step(&account.id, step).await?,
        None => false,
    };
    if !right {
        failed(app, &account.id, &seen, "code").await?;
    }
    Ok(right)
}

/// Judges a recovery code and uses it up.
///
/// # Errors
/// As [`password`].
pub(crate) async fn recovery(app: &App, account: &Account, typed: &str) -> Result<bool, Problem> {
    let seen = knock(app, &factor_key(&account.id)).await?;
    let right = app.ledger.store().spend_recovery(&account.id, &recovery_hash(&account.id, typed)).await?;
    let kind = if right { AuditKind::RecoveryCodeUsed } else { AuditKind::SignInFailed };
    if right {
        diary::own(app, &account.id, kind, "").await?;
    } else {
        failed(app, &account.id, &seen, "recovery").await?;
    }
    Ok(right)
}

/// Ends the counting after a full sign-in, and tells the account what was counted.
pub(crate) async fn settle(app: &App, account: &Account) -> Result<(), Problem> {
    let store = app.ledger.store();
    let mut wrong = 0;
    for key in [password_key(&account.id), factor_key(&account.id)] {
        wrong += store.attempts(&key).await?.failures.saturating_sub(1);
        store.clear_attempts(&key).await?;
    }
    store.note_sign_in(&account.id, wrong, app.now()).await?;
    diary::own(app, &account.id, AuditKind::SignedIn, "").await
}

/// Forgets wrong tries: a link was used, so that whoever waits can come in again.
pub(crate) async fn forgive(app: &App, account: &Account) -> Result<(), Problem> {
    for key in [password_key(&account.id), factor_key(&account.id)] {
        app.ledger.store().clear_attempts(&key).await?;
    }
    Ok(())
}

/// Why a new password is refused; `None` if it is good.
pub(crate) async fn weakness(
    app: &App,
    account: &Account,
    login: &str,
    typed: &str,
) -> Result<Option<Weakness>, Problem> {
    let names = &app.policy().office.names;
    let words = [login.to_owned(), account.name.clone(), names.zh.clone(), names.en.clone()];
    let breaches = app.settings.accounts.breach_file.clone().map(BreachFile);
    let typed = typed.to_owned();
    let check = tokio::task::spawn_blocking(move || {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        password::weakness(&typed, &words, breaches.as_ref())
    });
    let found = check.await.map_err(|fault| Problem::Fault(fault.to_string()))?;
    found.map_err(|fault| Problem::Fault(format!("the breach file: {fault}")))
}

/// Sets a password; every session of the account ends but `but`.
pub(crate) async fn set_password(
    app: &App,
    account: &Account,
    typed: &str,
    but: Option<&str>,
) -> Result<(), Problem> {
    let typed = typed.to_owned();
    let hashed = tokio::task::spawn_blocking(move || password::hash(&typed));
    let hashed = hashed.await.map_err(|fault| Problem::Fault(fault.to_string()))??;
    let store = app.ledger.store();
    store.save_account(account, Some(&hashed)).await?;
    store.end_sessions(&account.id, but).await?;
    diary::own(app, &account.id, AuditKind::PasswordChanged, "").await
}

/// The machine that computes codes.
///
/// # Errors
/// The secret is too short: a bug.
pub(crate) fn totp(app: &App, secret: &SecondFactorSecret, login: &str) -> Result<Totp, Problem> {
    let plain = |text: &str| text.replace(':', " ");
    let built = Builder::new().with_secret(secret.expose().to_vec()).with_account_name(plain(login));
    let built = built.with_issuer(Some(plain(&app.policy().office.names.en)));
    built.build().map_err(|fault| Problem::Fault(format!("second factor: {fault:?}")))
}

/// The time step of a code, if it is one of now, of half a minute ago or of half a minute ahead.
pub(crate) fn step(app: &App, secret: &SecondFactorSecret, typed: &str) -> Result<Option<i64>, Problem> {
    let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(None);
    }
    let seconds = u64::try_from(app.now().as_second()).unwrap_or(0);
    let step = totp(app, secret, "")?.check(&digits, seconds);
    Ok(step.and_then(|step| i64::try_from(step).ok()))
}

/// Enrols a second factor and gives its recovery codes, to be shown once.
pub(crate) async fn enrol(
    app: &App,
    account: &Account,
    secret: &SecondFactorSecret,
    step: i64,
) -> Result<Vec<String>, Problem> {
    let store = app.ledger.store();
    let sealed = app.ledger.seal_factor(&account.id, secret)?;
    store.set_factor(&account.id, Some(&sealed)).await?;
    store.spend_step(&account.id, step).await?;
    diary::own(app, &account.id, AuditKind::SecondFactorEnrolled, "").await?;
    fresh_codes(app, account).await
}

/// Fresh recovery codes in the place of the old ones.
pub(crate) async fn fresh_codes(app: &App, account: &Account) -> Result<Vec<String>, Problem> {
    let mut codes = Vec::with_capacity(CODES);
    for _ in 0..CODES {
        let drawn = format!("{}{}", ledger::dice::query_code()?, ledger::dice::query_code()?);
        let parts: Vec<_> = drawn.as_bytes().chunks(4).take(4).map(String::from_utf8_lossy).collect();
        codes.push(parts.join("-"));
    }
    let hashes: Vec<String> = codes.iter().map(|code| recovery_hash(&account.id, code)).collect();
    app.ledger.store().set_recovery(&account.id, &hashes).await?;
    Ok(codes)
}

fn recovery_hash(account: &ActorId, typed: &str) -> String {
    let plain: String = typed.chars().filter(char::is_ascii_alphanumeric).collect();
    token_hash(&format!("{account}:{}", plain.to_ascii_uppercase()))
}

fn password_key(account: &ActorId) -> String {
    format!("a:{account}")
}

fn factor_key(account: &ActorId) -> String {
    format!("f:{account}")
}

async fn knock(app: &App, key: &str) -> Result<Attempts, Problem> {
    let (store, now) = (app.ledger.store(), app.now());
    let seen = store.attempts(key).await?;
    let wait = seen.wait(now);
    if wait > 0 {
        return Err(Problem::TooMany(wait));
    }
    if store.count_attempt(key, &seen, now).await? { Ok(seen) } else { Err(Problem::TooMany(1)) }
}

async fn failed(app: &App, account: &ActorId, seen: &Attempts, what: &str) -> Result<(), Problem> {
    diary::own(app, account, AuditKind::SignInFailed, what).await?;
    if seen.next_run(app.now()) == FREE_TRIES {
        diary::own(app, account, AuditKind::AccountLocked, what).await?;
    }
    Ok(())
}
