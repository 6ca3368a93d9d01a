//! The units of a month that is not published, as its cases stand. Reading the cases of a month takes a city a tenth of
//! a second an indicator, and three hundred units look at them for days: what was read is kept for some minutes, and
//! whoever shows it says of when it is. Requests to leave cases out are always those of now, and a month is published
//! from what stands then.

use super::{UnitsFault, ranked, shares};
use affairs::appraisal::{Appraisal, UnitList, Yardstick};
use jiff::Timestamp;
use jiff::civil::Date;
use ledger::store::Share;
use ledger::{Store, StoreFault};
use moka::sync::Cache;
use std::sync::Arc;
use tokio::sync::OnceCell;

/// So long shares are kept, in seconds.
const KEPT: i64 = 600;
/// Of so many months and indicators at most.
const MONTHS: u64 = 64;

/// The month, the indicator and the ten minutes it is looked at.
type Key = (Date, String, i64);

struct Read {
    at: Timestamp,
    shares: Vec<Share>,
}

/// What was read of months that are not published. One of these serves one office.
#[derive(Clone)]
pub struct Standings(Cache<Key, Arc<OnceCell<Read>>>);

/// One list of a month that is not published.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// When its cases were read.
    pub at: Timestamp,
    /// The units.
    pub list: UnitList,
}

impl Default for Standings {
    fn default() -> Self {
        Self(Cache::new(MONTHS))
    }
}

impl Standings {
    /// The units of a month in one of its indicators; `None` if it has no such yardstick.
    ///
    /// # Errors
    /// The store's, or figures that contradict themselves.
    pub async fn list(
        &self,
        store: &dyn Store,
        appraisal: &Appraisal,
        indicator: &str,
        now: Timestamp,
    ) -> Result<Option<Standing>, UnitsFault> {
        let yardstick = appraisal.yardsticks.iter().find(|yardstick| yardstick.indicator == indicator);
        let Some(yardstick) = yardstick else { return Ok(None) };
        let key = (appraisal.month, indicator.to_owned(), now.as_second().div_euclid(KEPT));
        let mut standing = self.kept(&key, store, appraisal, yardstick, now).await;
        if matches!(standing, Err(UnitsFault::Figures(_))) {
            // A case that is asked to be left out has changed since: what was kept does not hold it as it is now.
            self.0.invalidate(&key);
            standing = self.kept(&key, store, appraisal, yardstick, now).await;
        }
        standing.map(Some)
    }

    async fn kept(
        &self,
        key: &Key,
        store: &dyn Store,
        appraisal: &Appraisal,
        yardstick: &Yardstick,
        now: Timestamp,
    ) -> Result<Standing, UnitsFault> {
        let cell = self.0.get_with_by_ref(key, Arc::default);
        let read = cell.get_or_try_init(|| read(store, appraisal, &yardstick.indicator, now)).await?;
        let list = ranked(store, appraisal, yardstick, &read.shares, now).await?;
        Ok(Standing { at: read.at, list })
    }
}

async fn read(
    store: &dyn Store,
    appraisal: &Appraisal,
    indicator: &str,
    now: Timestamp,
) -> Result<Read, StoreFault> {
    Ok(Read { at: now, shares: shares(store, appraisal, indicator, now).await? })
}
