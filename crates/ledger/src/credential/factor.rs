//! The secret of a second factor: in the store it lies locked under the office's keys, bound to its
//! account, so that a copy of the database computes no codes.

use super::SealedFactor;
use crate::dice;
use crate::door::Ledger;
use crate::fault::StoreFault;
use casework::ActorId;
use keyring::Locked;
use std::fmt;

/// Bytes of a fresh secret: 160 bits, as RFC 4226 §4 recommends.
const BYTES: usize = 20;
const KIND: &str = "second factor";

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

    /// The bytes, from a draft, which is locked as a whole.
    pub fn from_exposed(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl fmt::Debug for SecondFactorSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecondFactorSecret(…)")
    }
}

impl Ledger {
    /// Locks the second factor of an account for the store.
    ///
    /// # Errors
    /// No randomness.
    pub fn seal_factor(
        &self,
        account: &ActorId,
        secret: &SecondFactorSecret,
    ) -> Result<SealedFactor, StoreFault> {
        let locked = self.smith().lock_bytes(KIND, account.as_str().as_bytes(), secret.expose())?;
        Ok(SealedFactor::from_stored(hex::encode(locked)))
    }

    /// Opens the second factor of an account.
    ///
    /// # Errors
    /// Its key is missing, it was changed, or it is another account's.
    pub fn open_factor(
        &self,
        account: &ActorId,
        sealed: &SealedFactor,
    ) -> Result<SecondFactorSecret, StoreFault> {
        let plain = self.smith().open_bytes(KIND, account.as_str().as_bytes(), &bytes(sealed)?)?;
        Ok(SecondFactorSecret(plain.to_vec()))
    }

    /// Wraps every second factor by the current master key; gives how many were not yet.
    pub(crate) async fn rotate_factors(&self) -> Result<u64, StoreFault> {
        let mut rotated = 0;
        for (account, old) in self.store().factors().await? {
            let place = account.as_str().as_bytes();
            if let Some(new) = self.smith().rewrap_bytes(KIND, place, &bytes(&old)?)? {
                let new = SealedFactor::from_stored(hex::encode(new));
                rotated += u64::from(self.store().replace_factor(&account, &old, &new).await?);
            }
        }
        Ok(rotated)
    }

    /// The master key of each second factor.
    pub(crate) async fn factor_keys(&self) -> Result<Vec<keyring::KeyId>, StoreFault> {
        let sealed = self.store().factors().await?;
        let locked =
            |(_, sealed): &(ActorId, SealedFactor)| Some(Locked::from_bytes(&bytes(sealed).ok()?)?.key);
        Ok(sealed.iter().filter_map(locked).collect())
    }
}

fn bytes(sealed: &SealedFactor) -> Result<Vec<u8>, StoreFault> {
    hex::decode(sealed.expose()).map_err(|_| StoreFault::Broken("a second factor cannot be read".into()))
}
