//! Where the office throws dice: handles, salts, query codes, session keys.

use crate::fault::StoreFault;

/// Letters and digits that are not mistaken for each other when read out.
const SPOKEN: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_LENGTH: usize = 10;

/// `N` random bytes.
///
/// # Errors
/// The machine has no source of randomness.
#[expect(clippy::disallowed_methods, reason = "these are the dice that pure rooms do not have")]
pub fn bytes<const N: usize>() -> Result<[u8; N], StoreFault> {
    let mut drawn = [0; N];
    getrandom::fill(&mut drawn).map_err(|fault| StoreFault::Broken(fault.to_string()))?;
    Ok(drawn)
}

/// A query code: ten characters, about 49 bits.
///
/// # Errors
/// The machine has no source of randomness.
pub fn query_code() -> Result<String, StoreFault> {
    let mut code = String::with_capacity(CODE_LENGTH);
    while code.len() < CODE_LENGTH {
        for byte in bytes::<16>()? {
            if byte < 240 && code.len() < CODE_LENGTH {
                code.push(char::from(SPOKEN[usize::from(byte % 30)]));
            }
        }
    }
    Ok(code)
}
