//! A frozen board made again from what it names: each case folded from its facts below the head and from no others,
//! its share of every figure taken under the rules of then; and each affair from its steps up to the same instant. No
//! view says a figure.

use crate::freezing::{root, whole};
use crate::measured::indicators;
use affairs::Affair as _;
use affairs::board::{Basis, Computed, Frozen, Origin, Sum, TargetBoard, evaluations, lines};
use budget::attainment::rules::Rules;
use budget::execution::EXECUTION_RATE;
use budget::target::Target;
use casework::indicators::{self as cases};
use casework::{Case, CaseId, Policy};
use ledger::affairs::AffairFile;
use ledger::{Ledger, Store, StoreFault};
use std::collections::{BTreeMap, BTreeSet};

/// Facts looked up together, and cases folded together.
const PLACES: u32 = 4096;
const CASES: usize = 256;

/// Something of a frozen board that does not follow from what it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// The log has no such head, or another one of that size.
    Head {
        /// How many facts it is said to be of.
        size: u64,
    },
    /// The rules of then are not in the pack any more.
    Rules {
        /// Their version.
        version: String,
    },
    /// The formula was changed since.
    Formula {
        /// Its id.
        id: String,
        /// Version of then.
        then: u32,
        /// Version of this program.
        now: u32,
    },
    /// A figure.
    Figure {
        /// Id of the formula.
        id: String,
        /// Numerator and denominator as frozen, in thousandths.
        frozen: (i64, i64),
        /// As they follow from the facts.
        found: (i64, i64),
    },
    /// The working days.
    Elapsed,
    /// A row.
    Row {
        /// Its place in the book, from 1.
        nth: u32,
    },
    /// The points of the forms.
    Points,
}

impl Difference {
    /// As in wording keys.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Head { .. } => "head",
            Self::Rules { .. } => "rules",
            Self::Formula { .. } => "formula",
            Self::Figure { .. } => "figure",
            Self::Elapsed => "elapsed",
            Self::Row { .. } => "row",
            Self::Points => "points",
        }
    }
}

/// The figures that follow from the first facts of the log, under these rules.
///
/// # Errors
/// The store's, or a history that cannot be read.
pub async fn sums(
    store: &dyn Store,
    policy: &Policy,
    basis: &Basis,
) -> Result<BTreeMap<String, Sum>, StoreFault> {
    let nothing = |version| Sum { version, numerator_milli: 0, denominator_milli: 0, from: Origin::Cases };
    let mut sums: BTreeMap<String, Sum> =
        indicators().map(|one| (one.id.to_owned(), nothing(one.version))).collect();
    let first = basis.day.first_of_year();
    let counts = |tally: &cases::Tally| (first..=basis.day).contains(&tally.day) && tally.ripe_at <= basis.at;
    below(store, basis.size, |case| {
        for tally in cases::tallies(case, policy).iter().filter(|tally| counts(tally)) {
            if let Some(sum) = sums.get_mut(tally.indicator) {
                sum.numerator_milli = sum.numerator_milli.saturating_add(tally.numerator_milli);
                sum.denominator_milli = sum.denominator_milli.saturating_add(tally.denominator_milli);
            }
        }
    })
    .await?;
    Ok(sums)
}

/// Each case as the first facts of the log make it, of cases that have any among them.
///
/// # Errors
/// The store's, or a history that cannot be read.
pub(crate) async fn below(
    store: &dyn Store,
    size: u64,
    mut each: impl FnMut(&Case) + Send,
) -> Result<(), StoreFault> {
    let (mut counted, mut after) = (Vec::<(CaseId, usize)>::new(), None);
    loop {
        let places = store.fact_places(after, PLACES).await?;
        let Some(last) = places.last() else { break };
        after = Some((last.case, last.version));
        for place in places {
            let below = usize::from(place.index.is_some_and(|index| index < size));
            if let Some((_, facts)) = counted.last_mut().filter(|(case, _)| *case == place.case) {
                *facts += below;
                continue;
            }
            if counted.len() >= CASES {
                fold(store, &std::mem::take(&mut counted), &mut each).await?;
            }
            counted.push((place.case, below));
        }
    }
    fold(store, &counted, &mut each).await
}

/// Folds these cases, each of so many of its first facts: leaves of a case stand in the order of its facts.
async fn fold(
    store: &dyn Store,
    cases: &[(CaseId, usize)],
    each: &mut (impl FnMut(&Case) + Send),
) -> Result<(), StoreFault> {
    let ids: Vec<CaseId> = cases.iter().filter(|(_, facts)| *facts > 0).map(|(id, _)| *id).collect();
    let histories = store.histories(&ids).await?;
    for (id, facts) in cases.iter().filter(|(_, facts)| *facts > 0) {
        let history = histories.get(id).and_then(|history| history.get(..*facts));
        let case = history.and_then(Case::fold);
        let case = case.ok_or_else(|| StoreFault::Broken(format!("case {id} has no readable beginning")))?;
        each(&case);
    }
    Ok(())
}

/// What of the version frozen at that step does not follow from the facts it names; nothing if all does, whatever
/// happened since. `None` if there is no such version.
///
/// # Errors
/// The store's, or facts that do not read.
pub async fn recompute(
    ledger: &Ledger,
    board: &AffairFile<TargetBoard>,
    targets: &[Target],
    step: u32,
) -> Result<Option<Vec<Difference>>, StoreFault> {
    let Some(version) = board.affair.version(step) else { return Ok(None) };
    let before = board.steps.iter().take_while(|entry| entry.step < step);
    let Some(before) = TargetBoard::fold(before) else { return Ok(None) };
    let (store, frozen) = (&**ledger.store(), &version.frozen.what);
    let basis = &frozen.computed.basis;
    let head = store.checkpoint_at(basis.size).await?;
    let head = head.as_ref().map(root).transpose()?;
    if head.as_ref() != Some(&basis.root) {
        return Ok(Some(vec![Difference::Head { size: basis.size }]));
    }
    let Some(policy) = ledger.book().versions().iter().find(|policy| policy.version == basis.policy) else {
        return Ok(Some(vec![Difference::Rules { version: basis.policy.clone() }]));
    };
    let sums = sums(store, policy, basis).await?;
    let computed = known_then(whole(ledger, policy, basis.clone(), sums).await?, &frozen.computed);
    let mut found = figures(&frozen.computed, &computed);
    found.extend(rows(&before, targets, frozen, &computed));
    Ok(Some(found))
}

/// Without the figures of affairs that the program did not compute yet when the version was frozen.
fn known_then(mut found: Computed, frozen: &Computed) -> Computed {
    found.sums.retain(|id, sum| sum.from.is_cases() || frozen.sums.contains_key(id));
    if !found.sums.contains_key(EXECUTION_RATE) {
        found.projects.clear();
    }
    found
}

fn figures(frozen: &Computed, found: &Computed) -> Vec<Difference> {
    let mut differences = Vec::new();
    if frozen.elapsed != found.elapsed {
        differences.push(Difference::Elapsed);
    }
    differences.extend(differing(&frozen.sums, &found.sums, str::to_owned));
    let of_project = |project: &str| format!("{EXECUTION_RATE} {project}");
    differences.extend(differing(&frozen.projects, &found.projects, of_project));
    differences
}

fn differing(
    frozen: &BTreeMap<String, Sum>,
    found: &BTreeMap<String, Sum>,
    named: impl Fn(&str) -> String,
) -> Vec<Difference> {
    let mut differences = Vec::new();
    let ids: BTreeSet<&String> = frozen.keys().chain(found.keys()).collect();
    for id in ids {
        let (then, now) = (frozen.get(id), found.get(id));
        let version = |sum: Option<&Sum>| sum.map_or(0, |sum| sum.version);
        let parts =
            |sum: Option<&Sum>| sum.map_or((0, 0), |sum| (sum.numerator_milli, sum.denominator_milli));
        let id = named(id);
        if version(then) != version(now) {
            differences.push(Difference::Formula { id, then: version(then), now: version(now) });
        } else if then != now {
            differences.push(Difference::Figure { id, frozen: parts(then), found: parts(now) });
        }
    }
    differences
}

fn rows(board: &TargetBoard, targets: &[Target], frozen: &Frozen, computed: &Computed) -> Vec<Difference> {
    let rules = Rules::common();
    let again: Vec<_> = lines(board, targets, computed, rules).into_iter().map(|line| line.row).collect();
    let many = again.len().max(frozen.rows.len());
    let differs = |place: &usize| again.get(*place) != frozen.rows.get(*place);
    let nth = |place: usize| Difference::Row { nth: u32::try_from(place + 1).unwrap_or(u32::MAX) };
    let mut found: Vec<Difference> = (0..many).filter(differs).map(nth).collect();
    if evaluations(&again, computed, rules) != frozen.evaluations {
        found.push(Difference::Points);
    }
    found
}
