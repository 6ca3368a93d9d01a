//! 承办单位月度考核: the cases of a month, by unit and category, set against the yardstick laid down at its opening.

mod standing;
mod tied;

pub use standing::{Standing, Standings};
pub use tied::{counted_at_head, follows};

use affairs::AffairKind;
use affairs::appraisal::{Appraisal, Request, UnitList, Yardstick};
use budget::appraisal::exclusion::{Exclusion, ExclusionDecision};
use budget::appraisal::{ByCategory, Counts, Guards, UnitMonth, rank};
use casework::indicators::{self, Tally};
use casework::policy::appraisal::AppraisalRules;
use casework::{CaseId, CategoryCode, UnitId};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use ledger::affairs::{AffairFile, AffairPage};
use ledger::store::{Share, ShareQuery};
use ledger::{Key, Ledger, Store, StoreFault};
use std::collections::BTreeMap;

/// So many months are looked at.
const MONTHS: u32 = 600;

/// Why the lists of a month cannot be made.
#[derive(Clone, Debug, thiserror::Error)]
pub enum UnitsFault {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreFault),
    /// The figures contradict themselves.
    #[error("the units of the month cannot be ranked: {0}")]
    Figures(#[from] budget::appraisal::AppraisalFault),
}

/// The key under which a month is opened, once.
pub fn key_of(month: Date) -> Key {
    Key::of_office(&format!("appraisal {}", Appraisal::name_of(month)))
}

/// The appraisal of the month with that day, if it is opened.
///
/// # Errors
/// The store's.
pub async fn of_month(ledger: &Ledger, month: Date) -> Result<Option<AffairFile<Appraisal>>, StoreFault> {
    match ledger.store().affair_key(key_of(month).as_str()).await? {
        Some(known) => ledger.affair(known.id).await,
        None => Ok(None),
    }
}

/// Every month that is published, latest first.
///
/// # Errors
/// The store's.
pub async fn published(ledger: &Ledger) -> Result<Vec<AffairFile<Appraisal>>, StoreFault> {
    let page = AffairPage {
        statuses: vec![Appraisal::PUBLISHED],
        newest_first: true,
        ..AffairPage::of(AffairKind::Appraisal, MONTHS)
    };
    ledger.affairs(&page).await
}

/// What the units of a month are measured by: one yardstick an indicator that has cases in the months before.
///
/// # Errors
/// The store's.
pub async fn yardsticks(
    store: &dyn Store,
    rules: &AppraisalRules,
    month: Date,
    as_of: Timestamp,
) -> Result<Vec<Yardstick>, StoreFault> {
    let first = month.first_of_month();
    let from = first.checked_sub(i64::from(rules.reference_months).months()).unwrap_or(Date::MIN);
    let through = first.yesterday().unwrap_or(Date::MIN);
    let mut yardsticks = Vec::new();
    for id in &rules.indicators {
        let Some(indicator) = indicators::find(id) else { continue };
        let query = ShareQuery { indicator: id.clone(), from, through, as_of, unit: None };
        let reference = by_category(&store.shares(&query).await?, rules.category_digits);
        if !reference.is_empty() {
            yardsticks.push(Yardstick { indicator: id.clone(), version: indicator.version, reference });
        }
    }
    Ok(yardsticks)
}

/// The lists of a month, one for each yardstick, with the cases as they stood at `as_of`.
///
/// # Errors
/// The store's, or figures that contradict themselves.
pub async fn lists(
    store: &dyn Store,
    appraisal: &Appraisal,
    as_of: Timestamp,
) -> Result<Vec<UnitList>, UnitsFault> {
    let mut lists = Vec::new();
    for yardstick in &appraisal.yardsticks {
        let shares = shares(store, appraisal, &yardstick.indicator, as_of).await?;
        lists.push(ranked(store, appraisal, yardstick, &shares, as_of).await?);
    }
    Ok(lists)
}

/// What the cases of a month come to in one indicator, by unit and category.
async fn shares(
    store: &dyn Store,
    appraisal: &Appraisal,
    indicator: &str,
    as_of: Timestamp,
) -> Result<Vec<Share>, StoreFault> {
    let (from, through) = (appraisal.month, appraisal.month.last_of_month());
    let query = ShareQuery { indicator: indicator.to_owned(), from, through, as_of, unit: None };
    store.shares(&query).await
}

/// The list of one yardstick, with the requests that touch it.
async fn ranked(
    store: &dyn Store,
    appraisal: &Appraisal,
    yardstick: &Yardstick,
    shares: &[Share],
    as_of: Timestamp,
) -> Result<UnitList, UnitsFault> {
    let exclusions = exclusions(store, appraisal, &yardstick.indicator, as_of).await?;
    listed(appraisal, yardstick, shares, &exclusions)
}

/// The list of one yardstick.
fn listed(
    appraisal: &Appraisal,
    yardstick: &Yardstick,
    shares: &[Share],
    exclusions: &[Exclusion],
) -> Result<UnitList, UnitsFault> {
    let guards = Guards {
        minimum_cases: appraisal.rules.minimum_cases,
        minimum_coverage_percent: appraisal.rules.minimum_coverage_percent,
    };
    let units = by_unit(shares, appraisal.rules.category_digits);
    let ranking = rank(&units, &yardstick.reference, exclusions, guards)?;
    Ok(UnitList { indicator: yardstick.indicator.clone(), ranking })
}

/// Whether a case counts for a unit in that month, in any of its indicators.
///
/// # Errors
/// The store's.
pub async fn is_counted(
    store: &dyn Store,
    appraisal: &Appraisal,
    unit: &UnitId,
    case: CaseId,
    as_of: Timestamp,
) -> Result<bool, StoreFault> {
    let Some(view) = store.projections(&[case]).await?.remove(&case) else { return Ok(false) };
    let counts = |yardstick: &Yardstick| {
        counted(appraisal, &yardstick.indicator, unit, &view.tallies, as_of).is_some()
    };
    Ok(appraisal.yardsticks.iter().any(counts))
}

/// The requests that touch an indicator: the case counts in it, for the unit that asked.
async fn exclusions(
    store: &dyn Store,
    appraisal: &Appraisal,
    indicator: &str,
    as_of: Timestamp,
) -> Result<Vec<Exclusion>, StoreFault> {
    let cases: Vec<CaseId> = appraisal.requests.iter().map(|request| request.case).collect();
    let views = store.projections(&cases).await?;
    let touching = |request: &Request| {
        let view = views.get(&request.case)?;
        let counts = counted(appraisal, indicator, &request.unit, &view.tallies, as_of)?;
        let category = prefix(view.row.category.as_ref(), appraisal.rules.category_digits);
        Some(exclusion(request, category, counts))
    };
    Ok(appraisal.requests.iter().filter_map(touching).collect())
}

fn exclusion(request: &Request, category: String, counts: Counts) -> Exclusion {
    let decision = request
        .decision
        .as_ref()
        .map(|decision| ExclusionDecision { granted: decision.granted, by: decision.by.to_string() });
    Exclusion {
        unit: request.unit.to_string(),
        case: request.case.to_string(),
        category,
        counts,
        asked_by: request.asked.1.to_string(),
        decision,
    }
}

/// What the tallies of a case come to for a unit; `None` if it has none there.
fn counted(
    appraisal: &Appraisal,
    indicator: &str,
    unit: &UnitId,
    tallies: &[Tally],
    as_of: Timestamp,
) -> Option<Counts> {
    let month = appraisal.month..=appraisal.month.last_of_month();
    let counted = |tally: &&Tally| {
        tally.indicator == indicator
            && month.contains(&tally.day)
            && tally.ripe_at <= as_of
            && tally.unit.as_ref() == Some(unit)
    };
    let own: Vec<&Tally> = tallies.iter().filter(counted).collect();
    let sum = |of: fn(&Tally) -> i64| own.iter().map(|tally| of(tally)).sum();
    let whole = counts(sum(|tally| tally.numerator_milli), sum(|tally| tally.denominator_milli));
    (!own.is_empty()).then_some(whole)
}

/// Compared indicators count a case, or each time it falls due, as a whole one.
fn counts(numerator_milli: i64, denominator_milli: i64) -> Counts {
    Counts {
        good_milli: u64::try_from(numerator_milli).unwrap_or(0),
        of: u32::try_from(denominator_milli / 1000).unwrap_or(0),
    }
}

fn prefix(category: Option<&CategoryCode>, digits: u32) -> String {
    let digits = usize::try_from(digits).unwrap_or(usize::MAX);
    category.map(|code| code.as_str().chars().take(digits).collect()).unwrap_or_default()
}

fn by_category<'a>(shares: impl IntoIterator<Item = &'a Share>, digits: u32) -> ByCategory {
    let mut sums = ByCategory::new();
    for share in shares {
        let sum = sums.entry(prefix(share.category.as_ref(), digits)).or_default();
        *sum = sum.plus(counts(share.numerator_milli, share.denominator_milli));
    }
    sums
}

fn by_unit(shares: &[Share], digits: u32) -> Vec<UnitMonth> {
    let mut units: BTreeMap<&UnitId, Vec<&Share>> = BTreeMap::new();
    for share in shares {
        units.entry(&share.unit).or_default().push(share);
    }
    let month = |(unit, shares): (&UnitId, Vec<&Share>)| UnitMonth {
        unit: unit.to_string(),
        cases: by_category(shares, digits),
    };
    units.into_iter().map(month).collect()
}
