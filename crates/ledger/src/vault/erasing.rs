//! Erasing: the wrapped key, the body, the file and what it was found by go; the fact stays.

use crate::door::Ledger;
use crate::fault::StoreFault;
use casework::{CaseId, Handle};

impl Ledger {
    /// Erases papers of a case for good, and gives how many there were. Handles of other cases are left
    /// alone, so that whoever may erase in one case can erase in no other. Whether it may be done
    /// (retention, legal hold, a right granted) is for the caller to have settled.
    ///
    /// # Errors
    /// The store's.
    pub async fn erase(&self, case: CaseId, handles: &[Handle]) -> Result<u64, StoreFault> {
        let found = self.store().papers(handles).await?;
        let own: Vec<Handle> =
            found.values().filter(|paper| paper.case == case).map(|paper| paper.handle).collect();
        self.store().erase(&own).await
    }
}
