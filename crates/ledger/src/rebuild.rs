//! Views are only views: made anew from facts, compared with what is stored, mended where they differ.
//!
//! This is the proof that facts are the truth, and the way back after a changed projection. It must
//! run while nobody writes: what changes between reading facts and views would look like damage.

use crate::fault::StoreFault;
use crate::projection::{Projection, QueueKey};
use crate::store::Store;
use casework::case::state::StateKind;
use casework::indicators::Tally;
use casework::policy::PolicyBook;
use casework::{Case, CaseId};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

/// Cases looked at together.
const PAGE: u32 = 128;

/// Which view differed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// The line of lists.
    Row,
    /// The queues the case lies in.
    Queues,
    /// The clocks to look at.
    Dues,
    /// What it contributes to figures.
    Tallies,
    /// How many cases a queue holds.
    Counts,
    /// Tallies summed up by day.
    Sums,
    /// The line of an affair that is no case, or the cases it names.
    Affair,
}

/// Something the views said that does not follow from facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The case; `None` for counts, sums and affairs.
    pub case: Option<CaseId>,
    /// Its number, or kind and id of an affair; empty for counts and sums.
    pub number: String,
    /// Where.
    pub view: View,
    /// What was stored, and what should have been.
    pub what: String,
}

/// What a rebuild found, and has mended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RebuildReport {
    /// Cases looked at.
    pub cases: u64,
    /// What differed.
    pub differences: Vec<Difference>,
}

type Counts = BTreeMap<(QueueKey, StateKind), i64>;

/// Makes every view anew from facts, and mends what differs. `progress` hears how many cases are done.
///
/// # Errors
/// The store's, or a history that cannot be read.
pub async fn rebuild(
    store: &dyn Store,
    book: &PolicyBook,
    mut progress: impl FnMut(u64) + Send,
) -> Result<RebuildReport, StoreFault> {
    let mut report = RebuildReport::default();
    let mut counts = Counts::new();
    let mut after = None;
    loop {
        let page = store.case_ids(after, PAGE).await?;
        let Some(last) = page.last() else { break };
        after = Some(*last);
        rebuild_page(store, book, &page, &mut counts, &mut report).await?;
        report.cases += u64::try_from(page.len()).unwrap_or(0);
        progress(report.cases);
    }
    rebuild_counts(store, counts, &mut report).await?;
    let wrong = store.mend_sums().await?;
    if wrong > 0 {
        let what = format!("{wrong} are not those of the tallies");
        report.differences.push(Difference { case: None, number: String::new(), view: View::Sums, what });
    }
    for (kind, id) in crate::affairs::mend(store).await? {
        let (number, what) = (format!("{} {id}", kind.code()), "does not follow from its steps".to_owned());
        report.differences.push(Difference { case: None, number, view: View::Affair, what });
    }
    Ok(report)
}

async fn rebuild_page(
    store: &dyn Store,
    book: &PolicyBook,
    page: &[CaseId],
    counts: &mut Counts,
    report: &mut RebuildReport,
) -> Result<(), StoreFault> {
    let mut histories = store.histories(page).await?;
    let stored = store.projections(page).await?;
    let mut wrong = Vec::new();
    for id in page {
        let case = histories.remove(id).and_then(|history| Case::fold(&history));
        let case = case.ok_or_else(|| StoreFault::Broken(format!("case {id} has no readable beginning")))?;
        let right = Projection::of(&case, book.newest());
        Projection::count_changes(None, &right, counts);
        let found = compare(*id, stored.get(id), &right);
        if !found.is_empty() {
            report.differences.extend(found);
            wrong.push((*id, right));
        }
    }
    if wrong.is_empty() { Ok(()) } else { store.replace_projections(wrong).await }
}

fn compare(case: CaseId, stored: Option<&Projection>, right: &Projection) -> Vec<Difference> {
    let number = right.row.number.clone();
    let difference = |view, what| Difference { case: Some(case), number: number.clone(), view, what };
    let Some(stored) = stored else {
        return vec![difference(View::Row, "missing".to_owned())];
    };
    let mut found = Vec::new();
    if stored.row != right.row {
        found.push(difference(View::Row, fields(&stored.row, &right.row)));
    }
    if stored.queues != right.queues {
        found.push(difference(View::Queues, members(&stored.queues, &right.queues)));
    }
    if stored.dues != right.dues {
        found.push(difference(View::Dues, members(&stored.dues, &right.dues)));
    }
    let (have, want) = (sorted(&stored.tallies), sorted(&right.tallies));
    if have != want {
        found.push(difference(View::Tallies, members(&numbered(have), &numbered(want))));
    }
    found
}

fn sorted(tallies: &[Tally]) -> Vec<String> {
    let mut texts: Vec<String> = tallies.iter().map(|tally| format!("{tally:?}")).collect();
    texts.sort_unstable();
    texts
}

/// Equal texts told apart by how often they came before.
fn numbered(texts: Vec<String>) -> BTreeSet<(String, usize)> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let number = |text: String| {
        let nth = seen.entry(text.clone()).and_modify(|n| *n += 1).or_default();
        (text, *nth)
    };
    texts.into_iter().map(number).collect()
}

/// The fields that differ, one a line of the debug form.
fn fields(stored: &impl Debug, right: &impl Debug) -> String {
    let (stored, right) = (format!("{stored:#?}"), format!("{right:#?}"));
    let differing = stored.lines().zip(right.lines()).filter(|(have, want)| have != want);
    let said: Vec<String> =
        differing.map(|(have, want)| format!("stored {} should be {}", have.trim(), want.trim())).collect();
    said.join("; ")
}

fn members<T: Ord + Debug>(stored: &BTreeSet<T>, right: &BTreeSet<T>) -> String {
    let missing = right.difference(stored).map(|one| format!("missing {one:?}"));
    let surplus = stored.difference(right).map(|one| format!("surplus {one:?}"));
    missing.chain(surplus).collect::<Vec<_>>().join("; ")
}

async fn rebuild_counts(
    store: &dyn Store,
    right: Counts,
    report: &mut RebuildReport,
) -> Result<(), StoreFault> {
    let stored = store.all_counts().await?;
    if stored == right {
        return Ok(());
    }
    let keys: BTreeSet<_> = stored.keys().chain(right.keys()).collect();
    for key in keys {
        let (have, want) = (stored.get(key).copied().unwrap_or(0), right.get(key).copied().unwrap_or(0));
        if have != want {
            let what =
                format!("{} in state {}: stored {have} should be {want}", key.0.as_str(), key.1.code());
            report.differences.push(Difference {
                case: None,
                number: String::new(),
                view: View::Counts,
                what,
            });
        }
    }
    store.replace_counts(right).await
}
