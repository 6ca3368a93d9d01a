//! Affairs of the office that are no cases: steps are added, never changed; views follow from steps.

use crate::affairs::{AffairKey, AffairPage, AffairRow, AffairWrite};
use crate::fault::StoreFault;
use affairs::{AffairId, AffairKind, AffairView, Kept};
use async_trait::async_trait;
use casework::CaseId;

/// A store of affairs.
#[async_trait]
pub trait AffairStore: Send + Sync {
    /// Writes a step and what follows from it, wholly or not at all, and gives the affair's id: a new one,
    /// the next of its kind without gap, if the write names none.
    ///
    /// # Errors
    /// [`StoreFault::Conflict`] if the step's place or its key was taken meanwhile: nothing is written.
    async fn write_affair(&self, write: &AffairWrite) -> Result<AffairId, StoreFault>;
    /// The steps of an affair, oldest first; none if there is no such affair.
    async fn affair(&self, kind: AffairKind, id: AffairId) -> Result<Vec<Kept>, StoreFault>;
    /// How many steps an affair has; 0 if there is no such affair.
    async fn affair_steps(&self, kind: AffairKind, id: AffairId) -> Result<u32, StoreFault>;
    /// What was done under a key.
    async fn affair_key(&self, key: &str) -> Result<Option<AffairKey>, StoreFault>;
    /// A page of a list.
    async fn affairs(&self, page: &AffairPage) -> Result<Vec<AffairRow>, StoreFault>;
    /// Affairs that name a case, by kind and id.
    async fn affairs_of(&self, case: CaseId) -> Result<Vec<(AffairKind, AffairId)>, StoreFault>;
    /// A page of the affairs there are, by kind and id, as their steps say.
    async fn affair_ids(
        &self,
        after: Option<(AffairKind, AffairId)>,
        limit: u32,
    ) -> Result<Vec<(AffairKind, AffairId)>, StoreFault>;
    /// What the views say of an affair now.
    async fn affair_view(&self, kind: AffairKind, id: AffairId) -> Result<Option<AffairView>, StoreFault>;
    /// Writes the views of an affair anew, without touching steps.
    async fn replace_affair_view(&self, view: &AffairView) -> Result<(), StoreFault>;
}
