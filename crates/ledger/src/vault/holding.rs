//! Legal hold: while a case is needed as evidence, nothing of it is erased.

use crate::audit::{AuditEntry, AuditKind};
use crate::door::Ledger;
use crate::fault::StoreFault;
use casework::ids::ReasonId;
use casework::{ActorId, CaseId};
use jiff::Timestamp;

/// One hold on one case. A hold that ended stays as a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// The case.
    pub case: CaseId,
    /// Why, by a code of the pack.
    pub reason: String,
    /// Who placed it.
    pub by: ActorId,
    /// When.
    pub at: Timestamp,
    /// Who ended it, and when.
    pub ended: Option<(ActorId, Timestamp)>,
}

/// Why a hold could not be placed or ended.
#[derive(Clone, Debug, thiserror::Error)]
pub enum HoldFault {
    /// The pack knows no such reason.
    #[error("no such reason for a legal hold")]
    NoSuchReason,
    /// There is no such case.
    #[error("no such case")]
    NoSuchCase,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreFault),
}

impl Ledger {
    /// Places a hold on a case. Several may stand at once; each must be ended.
    ///
    /// # Errors
    /// An unknown reason or case, or the store's.
    pub async fn place_hold(&self, case: CaseId, reason: &str, by: &ActorId) -> Result<Hold, HoldFault> {
        if !self.book().newest().retention.hold_reasons.contains_key(&ReasonId::from(reason)) {
            return Err(HoldFault::NoSuchReason);
        }
        if self.case(case).await?.is_none() {
            return Err(HoldFault::NoSuchCase);
        }
        let hold = Hold { case, reason: reason.to_owned(), by: by.clone(), at: self.now(), ended: None };
        let note = AuditEntry::new(hold.at, by.clone(), AuditKind::HoldSet).on(case).about(reason);
        self.note(vec![note]).await?;
        self.store().place_hold(&hold).await?;
        Ok(hold)
    }

    /// Ends every hold on a case, and gives how many there were.
    ///
    /// # Errors
    /// The store's.
    pub async fn end_holds(&self, case: CaseId, by: &ActorId) -> Result<u64, StoreFault> {
        let now = self.now();
        self.note(vec![AuditEntry::new(now, by.clone(), AuditKind::HoldEnded).on(case)]).await?;
        self.store().end_holds(case, by, now).await
    }

    /// The holds on these cases, ended ones too, oldest first.
    ///
    /// # Errors
    /// The store's.
    pub async fn holds(&self, cases: &[CaseId]) -> Result<Vec<Hold>, StoreFault> {
        self.store().holds(cases).await
    }
}
