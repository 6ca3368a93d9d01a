//! Requests about one's own data.

use crate::fault::StoreFault;
use crate::rights::{RightsEntry, RightsPlace, RightsWrite};
use async_trait::async_trait;
use casework::CaseId;

/// A store of requests about one's own data: steps are added, never changed.
#[async_trait]
pub trait RightsStore: Send + Sync {
    /// Writes a step and what follows from it, wholly or not at all.
    ///
    /// # Errors
    /// [`StoreFault::Conflict`] if the step's place was taken meanwhile, or, where something is erased, if
    /// the case changed or is held: nothing is written.
    async fn write_right(&self, write: &RightsWrite) -> Result<(), StoreFault>;
    /// Every step on these cases, in order of case, request and step.
    async fn rights_of(&self, cases: &[CaseId]) -> Result<Vec<RightsEntry>, StoreFault>;
    /// Requests still to be answered, by due day, after that one.
    async fn open_rights(
        &self,
        after: Option<RightsPlace>,
        limit: u32,
    ) -> Result<Vec<RightsPlace>, StoreFault>;
}
