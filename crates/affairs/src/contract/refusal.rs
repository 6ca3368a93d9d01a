//! Why a step of a quarter is not taken, with what people need to see beside it.

use super::{ContractFault, CoreFault};
use jiff::civil::Date;

/// Why a step is not taken, with the day or the count that says why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContractRefusal {
    /// Why.
    pub why: ContractFault,
    /// The last day of appeal, where that is why.
    pub day: Option<Date>,
    /// How many appeals wait, where that is why.
    pub count: Option<usize>,
}

impl From<ContractFault> for ContractRefusal {
    fn from(why: ContractFault) -> Self {
        Self { why, day: None, count: None }
    }
}

impl From<CoreFault> for ContractRefusal {
    fn from(fault: CoreFault) -> Self {
        let plain = |why| Self { why, day: None, count: None };
        let dated = |why, day| Self { why, day: Some(day), count: None };
        match fault {
            CoreFault::Unit(_) => plain(ContractFault::ValueOdd),
            CoreFault::Unknown(_) => plain(ContractFault::NoSuchItem),
            CoreFault::Quarter => plain(ContractFault::FeeOdd),
            CoreFault::AppealTooLate { last, .. } => dated(ContractFault::AppealLate, last),
            CoreFault::AppealAbout => plain(ContractFault::AppealAbout),
            CoreFault::NoOpenAppeal(_) => plain(ContractFault::NoOpenAppeal),
            CoreFault::SamePerson(_) => plain(ContractFault::SamePerson),
            CoreFault::Signed => plain(ContractFault::Signed),
            CoreFault::AppealsOpen(last) => dated(ContractFault::AppealsOpen, last),
            CoreFault::Undecided(count) => {
                Self { why: ContractFault::Undecided, day: None, count: Some(count) }
            }
            CoreFault::NotMeasured(_) => plain(ContractFault::NotMeasured),
        }
    }
}
