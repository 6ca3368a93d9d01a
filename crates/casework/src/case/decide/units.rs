//! Which units may come onto a case: known ones, none it is about, none twice. Dispatch and routing ask alike.

use super::Attempt;
use crate::access;
use crate::case::refusal::{Refusal, RefusalCode};
use crate::ids::UnitId;

impl Attempt<'_> {
    /// The unit is of the pack, and the case is not about it.
    pub fn ensure_free(&self, unit: &UnitId) -> Result<(), Refusal> {
        self.ensure_known(self.policy.units.get(unit), unit)?;
        let accused = access::is_accused(self.policy, self.case, unit);
        self.ensure(!accused, RefusalCode::LeadsToAccused).map_err(|refusal| refusal.about(unit))
    }

    /// Lead and supporting units, each of them once.
    pub fn ensure_team(&self, lead: &UnitId, supports: &[UnitId]) -> Result<(), Refusal> {
        self.ensure(self.case.category.is_some(), RefusalCode::CategoryMissing)?;
        self.ensure_free(lead)?;
        for (place, support) in supports.iter().enumerate() {
            self.ensure_free(support)?;
            let twice = support == lead || supports[..place].contains(support);
            self.ensure(!twice, RefusalCode::UnitTwice).map_err(|refusal| refusal.about(support))?;
        }
        Ok(())
    }

    /// Nothing else hangs on the case, so it may leave: no case goes with it, nobody supervises it.
    pub fn ensure_alone(&self) -> Result<(), Refusal> {
        self.ensure(self.case.absorbed.is_empty(), RefusalCode::OthersDepend)?;
        self.ensure(!self.case.is_supervised(), RefusalCode::SupervisionNotConcluded)
    }

    /// The unit the actor acts for.
    pub fn own_unit(&self) -> Result<UnitId, Refusal> {
        self.ensure_known(self.by.unit.clone(), self.by.role.code())
    }
}
