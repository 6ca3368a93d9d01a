//! Finding cases by what somebody says of themselves: exactly, or not at all.

use crate::door::Ledger;
use crate::fault::StoreFault;
use casework::CaseId;
use casework::personal::PaperKind;
use keyring::BlindField;

/// Cases looked at together.
const PAGE: u32 = 128;

impl Ledger {
    /// The cases filed with exactly this phone, e-mail, id number or name, oldest first. Nothing can be
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

    /// Adds to the index what papers written by an older program are not found by yet. `progress` hears how many cases
    /// are done. What is erased is not there to be read, and so never comes back.
    ///
    /// # Errors
    /// The store's, or a paper does not open.
    pub async fn reindex(&self, mut progress: impl FnMut(u64) + Send) -> Result<(), StoreFault> {
        let (mut after, mut done) = (None, 0);
        loop {
            let page = self.store().case_ids(after, PAGE).await?;
            let Some(last) = page.last() else { return Ok(()) };
            after = Some(*last);
            let mut rows = Vec::new();
            for case in &page {
                for paper in self.papers_of(*case, PaperKind::Requester).await? {
                    rows.extend(self.smith().index(*case, &paper));
                }
            }
            self.store().add_index(&rows).await?;
            done += u64::try_from(page.len()).unwrap_or(0);
            progress(done);
        }
    }
}
