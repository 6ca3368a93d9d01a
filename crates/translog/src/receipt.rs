//! A citizen's receipt: that a case was registered then, with the proof that the log holds it.
//!
//! It is one JSON document. Everything it takes to check it is inside, but for the log's public key,
//! which must come from elsewhere: a receipt that vouched for itself would prove nothing.

use crate::checkpoint::{HeadFault, LogVerifier, SignedHead};
use crate::leaf::{Entry, Opening};
use crate::proof::{ProofFault, check_consistency, check_inclusion};
use serde::{Deserialize, Serialize};
use tlog_tiles::tlog::Hash;

/// What the document calls itself.
pub const KIND: &str = "yingda/receipt/v1";
/// Longer documents are not looked at, in bytes.
pub const LONGEST: usize = 32 * 1024;
/// No proof of a tree of 64-bit size has more hashes.
const STEPS: usize = 64;

/// A receipt that can be checked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// [`KIND`].
    pub kind: String,
    /// What was recorded.
    pub opening: Opening,
    /// Opens the leaf.
    #[serde(with = "hex::serde")]
    pub salt: [u8; 16],
    /// The leaf's place in the log, from 0.
    pub index: u64,
    /// From the leaf to the root: hashes in hex.
    pub proof: Vec<Step>,
    /// The signed head of the log the proof leads to.
    pub checkpoint: String,
}

/// One hash on the way to the root.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Step(#[serde(with = "hex::serde")] pub [u8; 32]);

/// Why a receipt is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReceiptFault {
    /// It cannot be read as a receipt.
    #[error("this is not a receipt file")]
    Form,
    /// The checkpoint is not accepted.
    #[error(transparent)]
    Head(#[from] HeadFault),
    /// What it says is not what the log holds.
    #[error(transparent)]
    Proof(#[from] ProofFault),
}

impl Receipt {
    /// Reads a receipt file.
    ///
    /// # Errors
    /// It is too long, or no receipt.
    pub fn parse(text: &str) -> Result<Self, ReceiptFault> {
        if text.len() > LONGEST {
            return Err(ReceiptFault::Form);
        }
        let receipt: Self =
            serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|_| ReceiptFault::Form)?;
        let sound = receipt.kind == KIND && receipt.proof.len() <= STEPS;
        if sound { Ok(receipt) } else { Err(ReceiptFault::Form) }
    }

    /// The file.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// The entry the log must hold.
    pub fn entry(&self) -> Entry {
        self.opening.entry(&self.salt)
    }

    /// Checks everything the receipt says against the log's key.
    ///
    /// # Errors
    /// It was changed, belongs to another log, or was never in the log.
    pub fn check(&self, verifier: &LogVerifier) -> Result<SignedHead, ReceiptFault> {
        let signed = verifier.open(&self.checkpoint)?;
        let proof: Vec<Hash> = self.proof.iter().map(|step| Hash(step.0)).collect();
        check_inclusion(&proof, signed.head.size, signed.head.root, self.index, self.entry())?;
        Ok(signed)
    }

    /// Checks that a later log begins with the one this receipt was given from.
    ///
    /// # Errors
    /// Either checkpoint is not accepted, or the log was rewritten.
    pub fn check_growth(
        &self,
        verifier: &LogVerifier,
        later: &str,
        proof: &[Hash],
    ) -> Result<SignedHead, ReceiptFault> {
        let (before, after) = (verifier.open(&self.checkpoint)?, verifier.open(later)?);
        let (old, new) = (&before.head, &after.head);
        check_consistency(proof, (old.size, old.root), (new.size, new.root))?;
        Ok(after)
    }
}
