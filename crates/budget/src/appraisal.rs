//! 承办单位月度考核: units ranked by how well they handle what they get, never by how much or how little that is.
//!
//! What is compared is a share of cases done well (in time, to satisfaction), adjusted to one mix of categories. The
//! mix is that of an earlier period and stays fixed for the month: a unit's place depends on its own shares alone, so
//! that no number of petitions, its own or another's, moves it. Nothing here is counted by person.

pub mod exclusion;
pub mod interval;
mod mix;

use crate::attainment::ratio::Ratio;
use exclusion::Exclusion;
use interval::{Interval, Parts, interval};
use mix::adjust;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Cases done well, out of all that count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Done well, in thousandths of a case: an answer that satisfies for the most part counts as less than one.
    pub good_milli: u64,
    /// In all.
    pub of: u32,
}

impl Counts {
    /// Both added up.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            good_milli: self.good_milli.saturating_add(other.good_milli),
            of: self.of.saturating_add(other.of),
        }
    }

    fn is_possible(self) -> bool {
        self.good_milli <= u64::from(self.of) * 1000
    }
}

/// Counts by category code.
pub type ByCategory = BTreeMap<String, Counts>;

/// A unit's month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitMonth {
    /// Id of the handling unit.
    pub unit: String,
    /// Its cases.
    pub cases: ByCategory,
}

/// The guards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guards {
    /// A unit with fewer cases is listed, not ranked.
    pub minimum_cases: u32,
    /// So much of the reference mix must be work the unit has.
    pub minimum_coverage_percent: u32,
}

/// What a unit's cases come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// Its cases in categories of the reference.
    pub counts: Counts,
    /// Its cases in other categories: shown, not compared.
    pub outside: u32,
    /// The share adjusted to the reference mix; `None` without cases.
    pub adjusted: Option<Parts>,
    /// Where the adjusted share lies with 95 % confidence. For display; it ranks nobody.
    pub interval: Option<Interval>,
    /// Part of the reference mix that is work the unit has.
    pub coverage: Ratio,
}

/// Why a unit is listed without a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unranked {
    /// Too few cases.
    TooFew,
    /// Too little of the reference mix.
    TooNarrow,
}

/// A unit in the list: both figures, with all its cases and without those excluded by decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Id of the handling unit.
    pub unit: String,
    /// With all its cases.
    pub counted: Score,
    /// Place with all its cases.
    pub place_counted: Option<u32>,
    /// Without the cases excluded.
    pub decided: Score,
    /// Place without them: the one that counts. Equal shares have equal places.
    pub place: Option<u32>,
    /// Why it has no place.
    pub unranked: Option<Unranked>,
    /// Cases excluded by decision.
    pub excluded: u32,
    /// Requests refused.
    pub refused: u32,
    /// Whether its interval overlaps that of the unit before it: their order says little.
    pub is_close: bool,
}

/// The list of a month: ranked units by place, then the others by id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ranking {
    /// Its rows.
    pub rows: Vec<Row>,
    /// Requests for exclusion that wait for a decision. While there are any, the list is not published.
    pub undecided: usize,
}

/// A month that cannot be ranked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AppraisalFault {
    /// A unit that stands twice.
    #[error("unit `{0}` stands twice")]
    Twice(String),
    /// More good cases than cases.
    #[error("`{unit}`, category {category}: more cases done well than cases")]
    Counts {
        /// The unit, or `reference`.
        unit: String,
        /// The category.
        category: String,
    },
    /// A reference without cases.
    #[error("the reference mix has no cases; take a period that has")]
    NoReference,
    /// A case that is not among the unit's, or was asked for twice.
    #[error(
        "case {0} cannot be excluded: it is not counted for this unit and category, or was asked for before"
    )]
    Exclusion(String),
    /// Decided by the one who asked.
    #[error("{0} asked for the exclusion and cannot decide it; another person is needed")]
    SamePerson(String),
}

static COMMON: LazyLock<Guards> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the file is compiled in and a test reads it")]
    toml::from_str(include_str!("../forms/appraisal.toml")).expect("embedded guards read")
});

impl Guards {
    /// The compiled-in guards.
    pub fn common() -> Self {
        *COMMON
    }
}

/// Ranks the units of a month against the mix and the shares of an earlier period of the office.
///
/// # Errors
/// Figures that contradict themselves; an exclusion that does not fit or was decided by the one who asked.
pub fn rank(
    units: &[UnitMonth],
    reference: &ByCategory,
    exclusions: &[Exclusion],
    guards: Guards,
) -> Result<Ranking, AppraisalFault> {
    check(units, reference)?;
    exclusion::check(units, exclusions)?;
    let mut rows = Vec::new();
    for month in units {
        let own = || exclusions.iter().filter(|one| one.unit == month.unit);
        let cases = exclusion::without(&month.cases, own().filter(|one| one.is_granted()))?;
        let (counted, decided) = (score(&month.cases, reference), score(&cases, reference));
        let count = |granted| own().filter(|one| one.is_decided_as(granted)).count();
        rows.push(Row {
            unit: month.unit.clone(),
            counted,
            place_counted: None,
            decided,
            place: None,
            unranked: unranked(&decided, guards),
            excluded: u32::try_from(count(true)).unwrap_or(u32::MAX),
            refused: u32::try_from(count(false)).unwrap_or(u32::MAX),
            is_close: false,
        });
    }
    place(&mut rows, guards);
    let undecided = exclusions.iter().filter(|one| one.decision.is_none()).count();
    Ok(Ranking { rows, undecided })
}

fn check(units: &[UnitMonth], reference: &ByCategory) -> Result<(), AppraisalFault> {
    let mut seen = BTreeSet::new();
    if let Some(twice) = units.iter().find(|month| !seen.insert(&month.unit)) {
        return Err(AppraisalFault::Twice(twice.unit.clone()));
    }
    let months = units.iter().map(|month| (month.unit.as_str(), &month.cases));
    for (unit, cases) in months.chain([("reference", reference)]) {
        if let Some((category, _)) = cases.iter().find(|(_, counts)| !counts.is_possible()) {
            return Err(AppraisalFault::Counts { unit: unit.to_owned(), category: category.clone() });
        }
    }
    let has_cases = reference.values().any(|counts| counts.of > 0);
    if has_cases { Ok(()) } else { Err(AppraisalFault::NoReference) }
}

fn score(cases: &ByCategory, reference: &ByCategory) -> Score {
    let known = |category: &String| reference.get(category).is_some_and(|counts| counts.of > 0);
    let sum = |inside: bool| {
        let counted = cases.iter().filter(|(category, _)| known(category) == inside);
        counted.fold(Counts::default(), |sum, (_, counts)| sum.plus(*counts))
    };
    let counts = sum(true);
    let (adjusted, coverage) = adjust(cases, reference);
    let interval = adjusted.and_then(|share| interval(share, counts.of));
    Score { counts, outside: sum(false).of, adjusted, interval, coverage }
}

fn unranked(score: &Score, guards: Guards) -> Option<Unranked> {
    if score.counts.of < guards.minimum_cases || score.adjusted.is_none() {
        return Some(Unranked::TooFew);
    }
    let too_narrow = score.coverage < Ratio::percent(guards.minimum_coverage_percent);
    too_narrow.then_some(Unranked::TooNarrow)
}

fn place(rows: &mut [Row], guards: Guards) {
    let shares = |of: fn(&Row) -> &Score| -> Vec<Parts> {
        let scores = rows.iter().map(of).filter(|score| unranked(score, guards).is_none());
        scores.filter_map(|score| score.adjusted).collect()
    };
    let (counted, decided) = (shares(|row| &row.counted), shares(|row| &row.decided));
    for row in rows.iter_mut() {
        row.place_counted = place_of(&row.counted, &counted, guards);
        row.place = place_of(&row.decided, &decided, guards);
    }
    rows.sort_by(|a, b| {
        let key = |row: &Row| (row.place.is_none(), row.place);
        key(a).cmp(&key(b)).then_with(|| a.unit.cmp(&b.unit))
    });
    let mut before: Option<Interval> = None;
    for row in rows.iter_mut().filter(|row| row.place.is_some()) {
        let own = row.decided.interval;
        row.is_close = own.zip(before).is_some_and(|(own, before)| own.overlaps(before));
        before = own;
    }
}

/// One more than the units whose share is higher; `None` for a unit that is not ranked.
fn place_of(score: &Score, shares: &[Parts], guards: Guards) -> Option<u32> {
    let own = score.adjusted.filter(|_| unranked(score, guards).is_none())?;
    let higher = shares.iter().filter(|share| **share > own).count();
    u32::try_from(higher).ok()?.checked_add(1)
}
