//! The secret of a second factor, between the program and the store.
//!
//! One small place knows how it lies there, so that the keyring can take over without anyone else noticing.

use super::SealedFactor;
use crate::dice;
use crate::fault::StoreFault;
use std::fmt;

/// Bytes of a fresh secret: 160 bits, as RFC 4226 §4 recommends.
const BYTES: usize = 20;

/// The secret itself. Cannot be printed.
#[derive(Clone, PartialEq, Eq)]
pub struct SecondFactorSecret(Vec<u8>);

impl SecondFactorSecret {
    /// A secret nobody has had before.
    ///
    /// # Errors
    /// The machine has no source of randomness.
    pub fn fresh() -> Result<Self, StoreFault> {
        Ok(Self(dice::bytes::<BYTES>()?.to_vec()))
    }

    /// The bytes, for computing codes only.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }

    /// As the store keeps it.
    pub fn seal(&self) -> SealedFactor {
        SealedFactor::from_stored(hex::encode(&self.0))
    }

    /// From what the store kept.
    ///
    /// # Errors
    /// What is stored cannot be read.
    pub fn open(sealed: &SealedFactor) -> Result<Self, StoreFault> {
        let bytes = hex::decode(sealed.expose());
        bytes.map(Self).map_err(|_| StoreFault::Broken("a second factor cannot be read".into()))
    }
}

impl fmt::Debug for SecondFactorSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecondFactorSecret(…)")
    }
}
