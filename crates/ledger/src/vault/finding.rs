//! Finding cases by what somebody says of themselves: exactly, or not at all.

use crate::door::Ledger;
use crate::fault::StoreFault;
use casework::CaseId;
use keyring::BlindField;

impl Ledger {
    /// The cases filed with exactly this phone, e-mail or id number, oldest first. Nothing can be
    /// searched by a part of it, and nothing is ever counted by person.
    ///
    /// # Errors
    /// The store's.
    pub async fn cases_of_contact(&self, field: BlindField, typed: &str) -> Result<Vec<CaseId>, StoreFault> {
        match self.smith().blind(field, typed) {
            Some(blind) => self.store().cases_of(field, blind).await,
            None => Ok(Vec::new()),
        }
    }
}
