//! Passwords: hashed slowly on purpose, checked in the same time whether the login exists or not.
//!
//! Both functions take tens of milliseconds of processor time; call them off the async threads.

use crate::account::PasswordHash;
use crate::dice;
use crate::fault::StoreFault;
use argon2::{Argon2, PasswordHasher as _, PasswordVerifier as _};
use std::sync::LazyLock;

/// Longer passwords are not hashed: nobody types them, and hashing them is work for an attacker's benefit.
pub const LONGEST: usize = 256;

/// What an unknown login is checked against, so that it costs the same as a known one.
static NOBODY: LazyLock<Option<PasswordHash>> = LazyLock::new(|| {
    let nobodys: [u8; 16] = dice::bytes().ok()?;
    hash(&hex::encode(nobodys)).ok()
});

/// Hashes a password with argon2id for the store.
///
/// # Errors
/// No randomness, or the hasher refuses its input.
pub fn hash(password: &str) -> Result<PasswordHash, StoreFault> {
    let salt: [u8; 16] = dice::bytes()?;
    let hashed: argon2::PasswordHash = Argon2::default()
        .hash_password_with_salt(password.as_bytes(), &salt)
        .map_err(|fault| StoreFault::Broken(format!("password hash: {fault}")))?;
    Ok(PasswordHash::from_stored(hashed.to_string()))
}

/// Whether the password is the one hashed; never for an unknown login, `None`.
pub fn verify(password: &str, stored: Option<&PasswordHash>) -> bool {
    let Some(hashed) = stored.or(NOBODY.as_ref()) else { return false };
    if password.len() > LONGEST {
        return false;
    }
    let fits = Argon2::default().verify_password(password.as_bytes(), hashed.expose()).is_ok();
    fits && stored.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_right_password_opens_and_no_other() {
        let hashed = hash("correct horse").unwrap();
        assert!(hashed.expose().starts_with("$argon2id$"));
        assert_ne!(hashed, hash("correct horse").unwrap());
        assert!(verify("correct horse", Some(&hashed)));
        assert!(!verify("wrong horse", Some(&hashed)));
        assert!(!verify("correct horse", None));
        assert!(!verify("", Some(&PasswordHash::from_stored("rubbish"))));
    }
}
