//! What happens in a quarter of the operator's contract.

use budget::attainment::Measured;
use budget::contract::{Breach, Contested};
use budget::money::Fen;
use casework::coded;
use casework::personal::Sealed;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

coded! {
    /// As what somebody signs.
    Capacity {
        /// 考核: the points are right.
        Appraiser = "appraiser",
        /// 财务: the money is right.
        Payer = "payer",
    }
}

/// Something the contract names that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Incident {
    /// Id of the deduction or veto, the day, the number of the paper that shows it.
    pub what: Breach,
    /// Whether it is a veto.
    pub veto: bool,
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// The quarter is opened with the terms as they stand.
    Opened {
        /// Year.
        year: i16,
        /// 1 to 4.
        number: u8,
        /// What is due in full.
        fee: Fen,
        /// The terms as the pack has them.
        terms: String,
    },
    /// Values were computed from the cases.
    Computed {
        /// By item.
        values: BTreeMap<String, Measured>,
    },
    /// A value that is measured elsewhere was entered with its paper.
    Entered {
        /// Which item.
        item: String,
        /// The value.
        value: Measured,
    },
    /// A breach or a major incident.
    Happened {
        /// What.
        incident: Incident,
    },
    /// It was entered by mistake.
    Dropped {
        /// Its place, from 0.
        nth: u32,
    },
    /// The operator was told the result.
    Told {
        /// When.
        on: Date,
    },
    /// The operator appeals.
    Appealed {
        /// Against what.
        about: Contested,
        /// Date of the letter.
        asked_on: Date,
        /// Its number.
        letter: String,
        /// Why.
        reason: Sealed,
    },
    /// The appeal is decided.
    Decided {
        /// Its place, from 0.
        appeal: usize,
        /// Whether it is granted.
        granted: bool,
        /// When.
        on: Date,
        /// Why.
        reason: Sealed,
    },
    /// Somebody signs.
    Signed {
        /// As what.
        capacity: Capacity,
        /// When.
        on: Date,
    },
}
