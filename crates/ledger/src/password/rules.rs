//! What a password must be like: long, and not one of those that are tried first. No rule about kinds of
//! characters and no forced change, after NIST SP 800-63B.

use super::{BreachFile, normal};

/// Fewest characters, as a reader counts them.
pub const SHORTEST: usize = 12;
/// Longest password in bytes: nobody types more, and hashing it is work for an attacker's benefit.
pub const LONGEST: usize = 256;
/// A shorter word of the person or the office does no harm inside a password.
const SHORTEST_WORD: usize = 4;
/// Passwords that so many tries find are refused: common ones, doubled ones, rows of keys, dates.
const FEWEST_TRIES: u64 = 100_000_000;

/// Why a password is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weakness {
    /// Shorter than [`SHORTEST`].
    TooShort,
    /// Longer than [`LONGEST`].
    TooLong,
    /// Contains the login, the name or the office's name.
    OwnWords,
    /// Put together from what is tried first.
    Common,
    /// Known from a breach elsewhere.
    Breached,
}

impl Weakness {
    /// The end of its sentence's key.
    pub fn code(self) -> &'static str {
        match self {
            Self::TooShort => "too-short",
            Self::TooLong => "too-long",
            Self::OwnWords => "own-words",
            Self::Common => "common",
            Self::Breached => "breached",
        }
    }
}

/// Why the password is refused; `None` if it is good. `words` are the login, the person's name and the
/// office's names. Takes milliseconds: call it off the async threads.
///
/// # Errors
/// The breach file cannot be read.
pub fn weakness(
    password: &str,
    words: &[&str],
    breaches: Option<&BreachFile>,
) -> Result<Option<Weakness>, std::io::Error> {
    if password.len() > LONGEST {
        return Ok(Some(Weakness::TooLong));
    }
    let password = normal(password);
    if password.chars().count() < SHORTEST {
        return Ok(Some(Weakness::TooShort));
    }
    let small = password.to_lowercase();
    let inside = |word: &&&str| word.chars().count() >= SHORTEST_WORD && small.contains(&word.to_lowercase());
    if words.iter().find(inside).is_some() {
        return Ok(Some(Weakness::OwnWords));
    }
    if zxcvbn::zxcvbn(&password, words).guesses() < FEWEST_TRIES {
        return Ok(Some(Weakness::Common));
    }
    let known = breaches.map_or(Ok(false), |file| file.holds(&password))?;
    Ok(known.then_some(Weakness::Breached))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weak(password: &str) -> Option<Weakness> {
        weakness(password, &["zhang.wei", "Testville 12345 Hotline"], None).unwrap()
    }

    #[test]
    fn length_is_counted_as_readers_count() {
        assert_eq!(weak("tulip-nine-x"), None);
        assert_eq!(weak("tulip-nine-"), Some(Weakness::TooShort));
        assert_eq!(weak("河水清清到门前杨柳青青十里"), None);
        assert_eq!(weak("e\u{301}tuli-nine-"), Some(Weakness::TooShort));
        assert_eq!(weak(&"a1-".repeat(86)), Some(Weakness::TooLong));
    }

    #[test]
    fn what_is_tried_first_is_refused() {
        for common in [
            "password1234",
            "passwordpassword",
            "aaaaaaaaaaaa",
            "123456789012",
            "qwertyuiop12",
            "1qaz2wsx3edc",
            "abcdabcdabcd",
            "P@ssw0rd2024",
            "letmeinletmein",
        ] {
            assert_eq!(weak(common), Some(Weakness::Common), "{common}");
        }
    }

    #[test]
    fn ones_own_words_are_refused() {
        assert_eq!(weak("Zhang.Wei-and-tulips"), Some(Weakness::OwnWords));
        assert_eq!(weak("testville 12345 hotline!"), Some(Weakness::OwnWords));
    }
}
