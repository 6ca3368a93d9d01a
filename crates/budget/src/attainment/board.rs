//! 目标看板: all rows of a form, each bound, read, assessed and forecast in one go.
//!
//! It also keeps the doors: what is refused takes no value, what is computed takes none by hand, and nothing entered
//! by hand comes without evidence.

use super::forecast::{Elapsed, Forecast, forecast};
use super::rules::Rules;
use super::{Attainment, Found, How, Unfit, Verdict, assess};
use crate::binding::Binding;
use crate::target::Target;
use serde::{Deserialize, Serialize};

/// A row of the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardRow {
    /// The row as its form prints it.
    pub target: Target,
    /// What measures it.
    pub binding: Binding,
    /// What was found of it.
    pub found: Found,
    /// How it stands.
    pub attainment: Attainment,
    /// How it will stand.
    pub forecast: Forecast,
}

impl BoardRow {
    /// Assesses one row. The target is that of the form, unread; the binding reads it.
    ///
    /// # Errors
    /// A value that this row does not take, or that cannot be set against it.
    pub fn new(
        target: Target,
        binding: Binding,
        found: Found,
        elapsed: Elapsed,
        rules: &Rules,
    ) -> Result<Self, Unfit> {
        admit(&binding, &found)?;
        let read = binding.read(&target);
        let reading = binding.reading();
        let attainment = match reading {
            Some(_) => assess(&read, &found, rules)?,
            None => Attainment::unknown(Verdict::NotMeasured),
        };
        let accrual = reading.map(|reading| reading.accrual).unwrap_or_default();
        let forecast = forecast(&read, &attainment, accrual, elapsed, rules);
        Ok(Self { target, binding, found, attainment, forecast })
    }
}

/// Whether a row so bound takes what was found.
fn admit(binding: &Binding, found: &Found) -> Result<(), Unfit> {
    let how = match found {
        Found::Nothing => return Ok(()),
        Found::Measured(measured) => Some(&measured.how),
        Found::Judged(judgement) if judgement.reason.trim().is_empty() => return Err(Unfit::NoEvidence),
        Found::Judged(_) => None,
    };
    match (binding, how) {
        (Binding::NotMeasured { reason }, _) => Err(Unfit::Refused { reason: reason.clone() }),
        (Binding::Open, _) => Err(Unfit::Open),
        (Binding::Formula { formula, .. }, Some(How::Formula { id, .. })) if formula.id == *id => Ok(()),
        (_, Some(How::Formula { id, .. })) => Err(Unfit::OtherIndicator { id: id.clone() }),
        (Binding::Formula { formula, .. }, Some(How::Manual { .. })) if formula.computed.is_some() => {
            Err(Unfit::Computed { id: formula.id.clone() })
        }
        (_, Some(How::Manual { evidence })) if evidence.trim().is_empty() => Err(Unfit::NoEvidence),
        (_, None | Some(How::Manual { .. })) => Ok(()),
    }
}
