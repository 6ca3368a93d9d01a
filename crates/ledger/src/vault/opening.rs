//! An older file holds papers nobody had locked: they are locked when the office opens, some at a time.
//! Each step moves papers wholly or not at all, so it goes on where it stopped.

use super::drafts;
use crate::door::Ledger;
use crate::fault::StoreFault;

const STEP: u32 = 256;

/// What was found unlocked and is locked now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moved {
    /// Papers.
    pub papers: u64,
    /// Drafts.
    pub drafts: u64,
}

impl Ledger {
    /// Locks what an older program left open, and has the store forget the open bytes.
    /// `progress` hears how many papers are done.
    ///
    /// # Errors
    /// The store's.
    pub async fn lock_what_is_open(&self, mut progress: impl FnMut(u64) + Send) -> Result<Moved, StoreFault> {
        let mut moved = Moved::default();
        loop {
            let open = self.store().open_papers(STEP).await?;
            if open.is_empty() {
                break;
            }
            let (mut papers, mut index) = (Vec::new(), Vec::new());
            for (case, paper) in &open {
                papers.push(self.smith().lock(*case, paper)?);
                index.extend(self.smith().index(*case, paper));
            }
            self.store().lock_open_papers(&papers, &index).await?;
            moved.papers += u64::try_from(open.len()).unwrap_or(0);
            progress(moved.papers);
        }
        moved.drafts = self.lock_open_drafts().await?;
        if moved != Moved::default() {
            self.store().wipe_traces().await?;
        }
        Ok(moved)
    }

    async fn lock_open_drafts(&self) -> Result<u64, StoreFault> {
        let (mut locked, mut after) = (0, None);
        loop {
            let page = self.store().drafts(after.as_deref(), STEP).await?;
            let Some((last, _)) = page.last() else { return Ok(locked) };
            after = Some(last.clone());
            for (id, body) in page.iter().filter(|(_, body)| drafts::read(body).is_none()) {
                let bytes = self.smith().lock_bytes(drafts::KIND, id.as_bytes(), body.as_bytes())?;
                locked += u64::from(self.store().replace_draft(id, body, &drafts::written(&bytes)).await?);
            }
        }
    }
}
