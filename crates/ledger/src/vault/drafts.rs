//! What people are writing, locked like what they have sent.

use crate::door::Ledger;
use crate::fault::StoreFault;
use jiff::Timestamp;

pub(super) const KIND: &str = "draft";

impl Ledger {
    /// Keeps a draft until `expires_at`, locked.
    ///
    /// # Errors
    /// The store's.
    pub async fn save_draft(&self, id: &str, body: &str, expires_at: Timestamp) -> Result<(), StoreFault> {
        let locked = self.smith().lock_bytes(KIND, id.as_bytes(), body.as_bytes())?;
        self.store().save_draft(id, &written(&locked), expires_at).await
    }

    /// The draft, if it has not expired. One that does not open (its key was lost) is as good as expired.
    ///
    /// # Errors
    /// The store's.
    pub async fn draft(&self, id: &str) -> Result<Option<String>, StoreFault> {
        let Some(body) = self.store().draft(id, self.now()).await? else { return Ok(None) };
        let Some(locked) = read(&body) else { return Ok(None) };
        match self.smith().open_bytes(KIND, id.as_bytes(), &locked) {
            Ok(plain) => Ok(String::from_utf8(plain.to_vec()).ok()),
            Err(fault) => {
                tracing::warn!(%fault, "a draft does not open");
                Ok(None)
            }
        }
    }

    /// Throws a draft away.
    ///
    /// # Errors
    /// The store's.
    pub async fn drop_draft(&self, id: &str) -> Result<(), StoreFault> {
        self.store().drop_draft(id).await
    }
}

/// Marks what is locked: older drafts begin otherwise.
const LOCKED: &str = "locked:";

pub(super) fn written(locked: &[u8]) -> String {
    format!("{LOCKED}{}", hex::encode(locked))
}

/// The locked bytes; `None` for a draft of an older program.
pub(super) fn read(body: &str) -> Option<Vec<u8>> {
    hex::decode(body.strip_prefix(LOCKED)?).ok()
}
