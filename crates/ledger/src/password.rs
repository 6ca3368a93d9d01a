//! Passwords: hashed slowly on purpose, checked in the same time whether the login exists or not.
//!
//! Hashing and checking take tens of milliseconds of processor time; call them off the async threads. A
//! password is what its letters look like: both put it into Unicode's form NFC first, because one keyboard
//! sends an accent as part of its letter and another after it.

mod breach;
mod rules;

pub use breach::BreachFile;
pub use rules::{LONGEST, SHORTEST, Weakness, weakness};

use crate::account::PasswordHash;
use crate::dice;
use crate::fault::StoreFault;
use argon2::{Argon2, PasswordHasher as _, PasswordVerifier as _};
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization as _;

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
        .hash_password_with_salt(normal(password).as_bytes(), &salt)
        .map_err(|fault| StoreFault::Broken(format!("password hash: {fault}")))?;
    Ok(PasswordHash::from_stored(hashed.to_string()))
}

/// Whether the password is the one hashed; never for an unknown login, `None`.
pub fn verify(password: &str, stored: Option<&PasswordHash>) -> bool {
    let Some(hashed) = stored.or(NOBODY.as_ref()) else { return false };
    if password.len() > LONGEST {
        return false;
    }
    let fits = Argon2::default().verify_password(normal(password).as_bytes(), hashed.expose()).is_ok();
    fits && stored.is_some()
}

fn normal(password: &str) -> String {
    password.nfc().collect()
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

    #[test]
    fn an_accent_opens_however_the_keyboard_sends_it() {
        let hashed = hash("caf\u{e9} au lait").unwrap();
        assert!(verify("cafe\u{301} au lait", Some(&hashed)));
        assert!(!verify("cafe au lait", Some(&hashed)));
    }
}
