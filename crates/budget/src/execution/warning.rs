//! What the account of a project warns of before it is too late to act.

use super::{Account, ExecutionFault, Sums};
use crate::attainment::forecast::Elapsed;
use crate::attainment::ratio::Ratio;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// When to warn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WarningRules {
    /// The rate lies behind the share of working days gone by more than this.
    pub behind_by_percent: u32,
    /// So much of a line is committed that little is left.
    pub nearly_committed_percent: u32,
}

/// A warning about a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning {
    /// The line.
    pub line: String,
    /// Its money.
    pub sums: Sums,
    /// What of it.
    pub kind: WarningKind,
}

/// What a warning is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WarningKind {
    /// Spending lags behind time.
    BehindTime {
        /// Paid over appropriated.
        rate: Ratio,
        /// Share of working days gone.
        elapsed: Ratio,
    },
    /// Little is left to commit.
    NearlyCommitted {
        /// Committed over appropriated.
        share: Ratio,
    },
}

static COMMON: LazyLock<WarningRules> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the file is compiled in and a test reads it")]
    toml::from_str(include_str!("../../forms/execution.toml")).expect("embedded thresholds read")
});

impl WarningRules {
    /// The compiled-in thresholds.
    pub fn common() -> Self {
        *COMMON
    }
}

impl Account {
    /// What to warn of at the end of that day. Lines without money warn of nothing.
    ///
    /// # Errors
    /// Entries that do not hold, which only an account read from elsewhere can have.
    pub fn warnings(
        &self,
        as_of: Date,
        elapsed: Elapsed,
        rules: WarningRules,
    ) -> Result<Vec<Warning>, ExecutionFault> {
        let mut warnings = Vec::new();
        for line in self.lines() {
            let sums = self.line(&line.id, as_of)?;
            let kinds = [behind(sums, elapsed, rules), nearly_committed(sums, rules)];
            let warning = |kind| Warning { line: line.id.clone(), sums, kind };
            warnings.extend(kinds.into_iter().flatten().map(warning));
        }
        Ok(warnings)
    }
}

fn behind(sums: Sums, elapsed: Elapsed, rules: WarningRules) -> Option<WarningKind> {
    let (rate, elapsed) = (sums.rate()?, elapsed.share()?);
    let lag = elapsed.minus(rate)?;
    (lag > Ratio::percent(rules.behind_by_percent)).then_some(WarningKind::BehindTime { rate, elapsed })
}

fn nearly_committed(sums: Sums, rules: WarningRules) -> Option<WarningKind> {
    let share = Ratio::new(i128::from(sums.committed.0), i128::from(sums.appropriated.0))?;
    let is_near = share >= Ratio::percent(rules.nearly_committed_percent);
    is_near.then_some(WarningKind::NearlyCommitted { share })
}
