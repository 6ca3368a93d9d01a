//! Cases put together from their facts, kept as long as they are looked at. Facts only ever follow, so a case at a
//! version is always the same case: what lies here cannot be out of date, and nothing has to be taken back.

use crate::door::Ledger;
use crate::fault::StoreFault;
use crate::projection::CaseRow;
use casework::{Case, CaseId};
use moka::sync::Cache;
use std::collections::HashMap;
use std::sync::Arc;

/// Cases kept: some megabytes.
const KEPT: u64 = 4096;

/// The cases looked at last, each at its version.
#[derive(Clone)]
pub(crate) struct Folded(Cache<(CaseId, u32), Arc<Case>>);

impl Default for Folded {
    fn default() -> Self {
        Self(Cache::new(KEPT))
    }
}

impl Ledger {
    /// These cases as they stand; one that does not exist is not among them.
    ///
    /// # Errors
    /// The store's.
    pub async fn cases(&self, ids: &[CaseId]) -> Result<HashMap<CaseId, Arc<Case>>, StoreFault> {
        let rows = self.store().rows(ids).await?;
        let version = |id: &CaseId| (*id, rows.get(id).map(|row| row.version));
        self.at_versions(ids.iter().map(version)).await
    }

    /// The cases of these lines, as they stood when the lines were read or later.
    ///
    /// # Errors
    /// The store's.
    pub async fn cases_of(&self, rows: &[CaseRow]) -> Result<HashMap<CaseId, Arc<Case>>, StoreFault> {
        self.at_versions(rows.iter().map(|row| (row.case, Some(row.version)))).await
    }

    async fn at_versions(
        &self,
        wanted: impl Iterator<Item = (CaseId, Option<u32>)>,
    ) -> Result<HashMap<CaseId, Arc<Case>>, StoreFault> {
        let (mut cases, mut unknown) = (HashMap::new(), Vec::new());
        for (id, version) in wanted {
            match version.and_then(|version| self.folded().0.get(&(id, version))) {
                Some(case) => drop(cases.insert(id, case)),
                None => unknown.push(id),
            }
        }
        for (id, history) in self.store().histories(&unknown).await? {
            let Some(case) = Case::fold(&history).map(Arc::new) else { continue };
            self.folded().0.insert((id, case.version), case.clone());
            cases.insert(id, case);
        }
        Ok(cases)
    }
}
