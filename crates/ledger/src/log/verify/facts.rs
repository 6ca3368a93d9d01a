//! The other way round: every fact has a leaf or waits for one, and each case is whole in itself.

use super::{Report, Wrong};
use crate::fault::StoreFault;
use crate::log::{FactPlace, Logged};
use crate::store::Store;
use casework::{CaseId, CaseNumber};
use serde::Deserialize;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use translog::Entry;

const PAGE: u32 = 2048;
/// Waiting facts looked at; more than that is a backlog, and they are looked at once they have leaves.
const WAITING: u32 = 100_000;

/// The number a registration carries.
#[derive(Deserialize)]
struct Registered {
    #[serde(default)]
    number: Option<String>,
}

/// The number in the JSON of a first fact; empty if there is none.
pub(super) fn number_in(body: &str) -> String {
    serde_json::from_str::<Registered>(body).ok().and_then(|fact| fact.number).unwrap_or_default()
}

/// The case whose facts are being read.
struct Case {
    id: CaseId,
    number: String,
    version: u32,
    at: i64,
    index: Option<u64>,
}

pub(super) async fn walk(
    store: &dyn Store,
    report: &mut Report,
    progress: &mut (impl FnMut(u64) + Send),
) -> Result<(), StoreFault> {
    let (mut after, mut current): (Option<(CaseId, u32)>, Option<Case>) = (None, None);
    let mut numbers = HashSet::new();
    loop {
        let page = store.fact_places(after, PAGE).await?;
        let Some(last) = page.last() else { break };
        after = Some((last.case, last.version));
        for fact in &page {
            let before = current.take().filter(|case| case.id == fact.case);
            current = Some(next(before, fact, &mut numbers, report));
        }
        report.facts += u64::try_from(page.len()).unwrap_or(0);
        progress(report.leaves + report.facts);
    }
    for (case, number) in store.views_without_fact(PAGE).await? {
        report.about(Wrong::Missing, case, Some(&number), 1);
    }
    for (waiting, entry) in store.waiting(WAITING).await? {
        report.waiting += 1;
        check_waiting(store.log_office(), &waiting, entry, report);
    }
    Ok(())
}

fn next(before: Option<Case>, fact: &FactPlace, numbers: &mut HashSet<u64>, report: &mut Report) -> Case {
    let is_new = before.is_none();
    let mut case = before.unwrap_or_else(|| begin(fact, report));
    let number = Some(case.number.as_str());
    if fact.version != case.version + 1 {
        report.about(Wrong::Versions, fact.case, number, fact.version);
    }
    if fact.at < case.at || (fact.index.is_some() && fact.index < case.index) {
        report.about(Wrong::Order, fact.case, number, fact.version);
    }
    if fact.index.is_none() && !fact.waits {
        report.about(Wrong::Inserted, fact.case, number, fact.version);
    }
    if fact.index.is_some() && fact.waits {
        report.about(Wrong::Leaves, fact.case, number, fact.version);
    }
    if is_new && fact.version == 1 {
        check_number(&case, fact, numbers, report);
    }
    case.version = fact.version;
    case.at = fact.at;
    case.index = fact.index.or(case.index);
    case
}

fn begin(fact: &FactPlace, report: &mut Report) -> Case {
    report.cases += 1;
    let number = fact.body.as_deref().map(number_in).unwrap_or_default();
    Case { id: fact.case, number, version: 0, at: i64::MIN, index: None }
}

fn check_number(case: &Case, fact: &FactPlace, numbers: &mut HashSet<u64>, report: &mut Report) {
    let mut hasher = DefaultHasher::new();
    case.number.hash(&mut hasher);
    let is_fresh = numbers.insert(hasher.finish());
    let is_one = case.number.parse::<CaseNumber>().is_ok();
    let is_shown = fact.shown.as_deref() == Some(&case.number);
    if !is_fresh || !is_one || !is_shown {
        report.about(Wrong::Number, case.id, Some(&case.number), fact.version);
    }
}

/// A waiting fact must still be the one that was written.
fn check_waiting(office: &str, waiting: &Logged, entry: Option<Entry>, report: &mut Report) {
    let (leaf, number) = (&waiting.leaf, waiting.number.as_deref());
    let Some(fact) = &waiting.fact else {
        return report.about(Wrong::Missing, leaf.case, number, leaf.version);
    };
    let made = leaf.salts.map(|salts| {
        fact.opening(office, number.unwrap_or_default(), leaf.version, &salts).entry(&salts.opening)
    });
    if made.is_none() || entry.is_some_and(|entry| Some(entry) != made) {
        report.about(Wrong::Altered, leaf.case, number, leaf.version);
    }
}
