//! 信访解难、帮扶: what hardship aid may be for, how much a year holds, how a grant is made public.
//!
//! There is no rule here, and no place for one, that ties aid to what somebody asks for, gives up or promises.

use crate::ids::ReasonId;
use crate::policy::model::Reason;
use std::collections::BTreeMap;

/// The money of one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AidBudget {
    /// The calendar year.
    pub year: i16,
    /// In hundredths of a yuan 分.
    pub fen: i64,
    /// Where it is published or approved.
    pub article: String,
    /// How well it is sourced, as with limits.
    pub confidence: String,
}

/// The rules on hardship aid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AidRules {
    /// What aid may be for, in the order shown.
    pub purposes: Vec<Reason>,
    /// Posts that sit on the committee.
    pub posts: Vec<Reason>,
    /// The money of each year.
    pub budgets: BTreeMap<i16, AidBudget>,
    /// Days for which a grant is made public before it is paid.
    pub notice_days: u32,
    /// Members the committee has at least.
    pub committee_at_least: u32,
}

impl Default for AidRules {
    fn default() -> Self {
        Self {
            purposes: Vec::new(),
            posts: Vec::new(),
            budgets: BTreeMap::new(),
            notice_days: 5,
            committee_at_least: 3,
        }
    }
}

impl AidRules {
    /// The purpose of that id.
    pub fn purpose(&self, id: &ReasonId) -> Option<&Reason> {
        self.purposes.iter().find(|purpose| purpose.id == *id)
    }

    /// What a year holds, in hundredths of a yuan; nothing if the pack names no budget for it.
    pub fn budget(&self, year: i16) -> i64 {
        self.budgets.get(&year).map_or(0, |budget| budget.fen)
    }
}
