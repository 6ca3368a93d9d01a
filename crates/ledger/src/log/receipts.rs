//! Receipts: what a citizen takes home, and what the office can still show for one.

use crate::door::Ledger;
use crate::fault::StoreFault;
use crate::log::Logged;
use casework::CaseId;
use translog::proof::{consistency, inclusion, tiles_for_consistency, tiles_for_inclusion};
use translog::receipt::{KIND, Step};
use translog::{Hash, Head, Opening, Receipt, cosignature};

fn broken(fault: &impl std::fmt::Display) -> StoreFault {
    StoreFault::Broken(fault.to_string())
}

impl Ledger {
    /// The newest signed head of the log, with every cosignature kept for it; `None` if the log is empty.
    ///
    /// # Errors
    /// The store's.
    pub async fn checkpoint(&self) -> Result<Option<String>, StoreFault> {
        let Some(head) = self.store().checkpoint().await? else { return Ok(None) };
        let mut note = head.note;
        for line in self.store().cosignatures(head.size).await? {
            note = cosignature::add(&note, &line).unwrap_or(note);
        }
        Ok(Some(note))
    }

    /// The receipt of a case's registration; `None` until it has its leaf.
    ///
    /// # Errors
    /// The store's.
    pub async fn receipt(&self, case: CaseId) -> Result<Option<Receipt>, StoreFault> {
        let leaf = self.store().leaf(case, 1).await?;
        let Some(index) = leaf.and_then(|leaf| leaf.index) else { return Ok(None) };
        let logged = self.store().logged(index, 1).await?.into_iter().next();
        let Some(Logged { leaf, number, fact: Some(fact) }) = logged else { return Ok(None) };
        let salts = leaf.salts.ok_or_else(|| broken(&"a leaf without salts"))?;
        let number = number.unwrap_or_default();
        let opening = fact.opening(self.store().log_office(), &number, leaf.version, &salts);
        self.prove(opening, salts.opening, index).await
    }

    /// The proof, from today's log, of what somebody says was recorded at that place. It need not hold.
    ///
    /// # Errors
    /// The store's. `None` if the log is not that long.
    pub async fn prove(
        &self,
        opening: Opening,
        salt: [u8; 16],
        index: u64,
    ) -> Result<Option<Receipt>, StoreFault> {
        let Some(checkpoint) = self.checkpoint().await? else { return Ok(None) };
        let size = Head::unchecked(&checkpoint).map_err(|fault| broken(&fault))?.size;
        let Ok(wanted) = tiles_for_inclusion(size, index) else { return Ok(None) };
        let tiles = self.store().tiles(&wanted).await?;
        let proof = inclusion(size, index, &tiles).map_err(|fault| broken(&fault))?;
        let proof = proof.into_iter().map(|hash| Step(hash.0)).collect();
        Ok(Some(Receipt { kind: KIND.to_owned(), opening, salt, index, proof, checkpoint }))
    }

    /// Proves that today's log of size `new` begins with that of size `old`; `None` if it is shorter.
    ///
    /// # Errors
    /// The store's.
    pub async fn prove_growth(&self, old: u64, new: u64) -> Result<Option<Vec<Hash>>, StoreFault> {
        let Ok(wanted) = tiles_for_consistency(old, new) else { return Ok(None) };
        let tiles = self.store().tiles(&wanted).await?;
        consistency(old, new, &tiles).map(Some).map_err(|fault| broken(&fault))
    }
}
