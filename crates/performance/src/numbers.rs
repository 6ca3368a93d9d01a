//! The numbers of a bulletin: every indicator, and the cases that came in by category, unit, channel and day. All are
//! taken as of one moment; what is registered later is in none of them.

use affairs::bulletin::{Count, DayCount, Earlier, Frozen, Numbers};
use casework::indicators::{Indicator, Measure, all, share_milli_percent};
use casework::{CaseId, Policy, UnitId};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use ledger::store::{BehindCursor, CaseCut, FigureQuery};
use ledger::{Store, StoreFault};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The indicator that counts the cases received, by day of receipt.
pub const RECEIVED: &str = "VOLUME";
/// Digits of a category of the first level.
const FIRST_LEVEL: usize = 2;
const ONE: i64 = 1000;
const PAGE: u32 = 1000;

/// Which days, as of when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// First local day.
    pub from: Date,
    /// Last local day.
    pub through: Date,
    /// Only what was known by then.
    pub as_of: Timestamp,
}

impl Period {
    fn query(&self, indicator: &str, unit: Option<UnitId>) -> FigureQuery {
        let Self { from, through, as_of } = *self;
        FigureQuery { indicator: indicator.to_owned(), from, through, as_of, unit, cut: CaseCut::default() }
    }

    /// The period before: the month before a whole month, else as many days. It is known at the same moment.
    #[must_use]
    pub fn before(&self) -> Self {
        let Self { from, through, .. } = *self;
        let last = from.saturating_sub(1.days());
        let is_month = from == from.first_of_month() && through == from.last_of_month();
        let days = from.until(through).map_or(0, |span| span.get_days());
        let first = if is_month { last.first_of_month() } else { last.saturating_sub(days.days()) };
        Self { from: first, through: last, ..*self }
    }
}

/// Counts a period, and the indicators of the one before.
///
/// # Errors
/// The store's.
pub async fn numbers(store: &dyn Store, policy: &Policy, period: Period) -> Result<Numbers, StoreFault> {
    let checkpoint = store.checkpoint().await?.map(|signed| signed.note).unwrap_or_default();
    let (figures, before) = (figures(store, period).await?, period.before());
    let Period { from, through, .. } = before;
    let before = Some(Earlier { from, through, figures: self::figures(store, before).await? });
    let came = received(store, period).await?;
    let days = days(period).map(|day| DayCount { day, cases: came.days.get(&day).copied().unwrap_or(0) });
    Ok(Numbers {
        as_of: period.as_of,
        checkpoint,
        figures,
        categories: sorted(came.categories),
        units: units(store, policy, period, came.days.values().sum()).await?,
        channels: sorted(came.channels),
        days: days.collect(),
        before,
    })
}

async fn figures(store: &dyn Store, period: Period) -> Result<Vec<Frozen>, StoreFault> {
    let mut figures = Vec::new();
    for indicator in all() {
        figures.push(figure(store, indicator, period).await?);
    }
    Ok(figures)
}

async fn figure(store: &dyn Store, indicator: &Indicator, period: Period) -> Result<Frozen, StoreFault> {
    let sums = store.figure(&period.query(indicator.id, None)).await?;
    let value_milli = match indicator.measure {
        Measure::Count => Some(sums.numerator_milli),
        Measure::Share => share_milli_percent(sums.numerator_milli, sums.denominator_milli),
    };
    Ok(Frozen {
        indicator: indicator.id.to_owned(),
        version: indicator.version,
        is_share: indicator.measure == Measure::Share,
        numerator_milli: sums.numerator_milli,
        denominator_milli: sums.denominator_milli,
        value_milli,
    })
}

#[derive(Default)]
struct Received {
    days: BTreeMap<Date, i64>,
    categories: BTreeMap<String, i64>,
    channels: BTreeMap<String, i64>,
}

/// Looks at every case received, so that each table adds up to the same sum.
async fn received(store: &dyn Store, period: Period) -> Result<Received, StoreFault> {
    let (mut came, mut after) = (Received::default(), None);
    loop {
        let page = store.behind(&period.query(RECEIVED, None), after, PAGE).await?;
        let Some(last) = page.last() else { return Ok(came) };
        after = Some(BehindCursor::from(last));
        let ids: Vec<CaseId> = page.iter().map(|behind| behind.case).collect();
        let rows = store.rows(&ids).await?;
        for behind in page {
            *came.days.entry(behind.day).or_default() += 1;
            let row = rows.get(&behind.case);
            let category = row.and_then(|row| row.category.as_ref());
            let first = category.and_then(|code| code.as_str().get(..FIRST_LEVEL)).unwrap_or_default();
            *came.categories.entry(first.to_owned()).or_default() += 1;
            let channel = row.map(|row| row.channel.code()).unwrap_or_default();
            *came.channels.entry(channel.to_owned()).or_default() += 1;
        }
    }
}

/// What each unit of the pack had; the rest, which no unit had, under an empty code.
async fn units(
    store: &dyn Store,
    policy: &Policy,
    period: Period,
    whole: i64,
) -> Result<Vec<Count>, StoreFault> {
    let mut had = BTreeMap::new();
    for unit in policy.units.keys() {
        let sums = store.figure(&period.query(RECEIVED, Some(unit.clone()))).await?;
        had.insert(unit.to_string(), sums.numerator_milli / ONE);
    }
    let rest = whole - had.values().sum::<i64>();
    had.insert(String::new(), rest.max(0));
    had.retain(|_, cases| *cases > 0);
    Ok(sorted(had))
}

fn sorted(counts: BTreeMap<String, i64>) -> Vec<Count> {
    let mut counts: Vec<Count> = counts.into_iter().map(|(code, cases)| Count { code, cases }).collect();
    counts.sort_by_key(|count| Reverse(count.cases));
    counts
}

fn days(period: Period) -> impl Iterator<Item = Date> {
    period.from.series(jiff::Span::new().days(1)).take_while(move |day| *day <= period.through)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn before_a_month_is_a_month_and_else_as_many_days() {
        let before = |from, through| {
            let period = Period { from, through, as_of: Timestamp::MAX }.before();
            (period.from, period.through)
        };
        let march = before(date(2026, 3, 1), date(2026, 3, 31));
        assert_eq!(march, (date(2026, 2, 1), date(2026, 2, 28)));
        assert_eq!(before(date(2026, 1, 1), date(2026, 1, 1)), (date(2025, 12, 31), date(2025, 12, 31)));
        let week = before(date(2026, 10, 5), date(2026, 10, 11));
        assert_eq!(week, (date(2026, 9, 28), date(2026, 10, 4)));
    }
}
