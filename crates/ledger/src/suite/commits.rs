//! Writing: whole or not at all, once, and with numbers nobody can doubt.

use super::trial::{Trial, dispatching, key, together};
use super::{Kept, Wrong, holds, same, there};
use crate::fault::StoreFault;
use crate::projection::Projection;
use crate::store::Batch;
use casework::{Act, Actor, Case, CaseId, CaseNumber, Recorded, Role};
use jiff::ToSpan as _;
use std::collections::{BTreeMap, BTreeSet};

pub(super) async fn facts_come_back_in_order_and_fold(trial: &Trial) -> Kept {
    let (unit, _) = trial.units()?;
    let id = trial.store.reserve_cases(1).await?;
    let born = trial.store.commit(trial.newcomer(id, trial.start)?).await?;
    let dispatcher = Actor::of_desk("dispatcher-1", Role::Dispatcher);
    let sent = trial.acting(id, &dispatching(&unit), &dispatcher, trial.after(5)).await?;
    let sent = trial.store.commit(sent).await?;
    let handler = Actor::of_unit("handler-1", Role::UnitHandler, unit.as_str());
    trial.act(id, &Act::Accept, &handler, trial.after(9)).await?;

    let nobody = CaseId(i64::MAX);
    let histories = trial.store.histories(&[id, nobody, id]).await?;
    holds("a case nobody wrote has no history", !histories.contains_key(&nobody))?;
    let history = there("the history", histories.get(&id))?;
    same("versions", &history.iter().map(|r| r.version).collect(), &vec![1, 2, 3])?;
    let written = born.changes.iter().chain(&sent.changes).flat_map(|change| &change.facts);
    for (stored, written) in history.iter().zip(written) {
        same("a fact", &json(stored)?, &json(written)?)?;
    }
    let case = there("the case", Case::fold(history))?;
    same("state", &case.state_kind(), &casework::StateKind::Handling)?;
    same("actor", &history[2].by, &handler)
}

fn json(recorded: &Recorded) -> Result<String, Wrong> {
    serde_json::to_string(recorded).map_err(|cause| Wrong(cause.to_string()))
}

pub(super) async fn views_are_those_of_the_folded_case(trial: &Trial) -> Kept {
    let ids = trial.populate(7).await?;
    let views = trial.store.projections(&ids).await?;
    let rows = trial.store.rows(&ids).await?;
    for id in &ids {
        let case = trial.case(*id).await?;
        let want = Projection::of(&case, trial.policy());
        let view = there("the view", views.get(id))?;
        same("row", &view.row, &want.row)?;
        same("row alone", there("row", rows.get(id))?, &want.row)?;
        same("queues", &view.queues, &want.queues)?;
        same("dues", &view.dues, &want.dues)?;
        let sorted = |view: &Projection| -> BTreeSet<String> {
            view.tallies.iter().map(|tally| format!("{tally:?}")).collect()
        };
        same("tallies", &sorted(view), &sorted(&want))?;
    }
    holds("nobody's view", trial.store.rows(&[CaseId(i64::MAX)]).await?.is_empty())
}

/// Everything that could have been left behind.
async fn everything(trial: &Trial, ids: &[CaseId], keys: &[String]) -> Result<String, Wrong> {
    let store = &trial.store;
    let mut histories: Vec<(CaseId, usize)> =
        store.histories(ids).await?.into_iter().map(|(id, history)| (id, history.len())).collect();
    histories.sort_unstable();
    let mut known: Vec<String> = store.keys(keys).await?.into_keys().collect();
    known.sort_unstable();
    let mut notices = 0;
    let mut papers = 0;
    for id in ids {
        notices += store.notices(*id).await?.len();
        papers += store.papers_of(*id, casework::personal::PaperKind::Matter).await?.len();
    }
    let rows: BTreeMap<_, _> = store.rows(ids).await?.into_iter().collect();
    let counts = store.all_counts().await?;
    let dues = store.dues(jiff::Timestamp::MAX, 1000).await?;
    Ok(format!("{histories:?} {known:?} {notices} {papers} {rows:?} {counts:?} {dues:?}"))
}

async fn refused_whole(trial: &Trial, batch: Batch, ids: &[CaseId]) -> Kept {
    let keys: Vec<String> = batch.keys.iter().map(|row| row.key.clone()).collect();
    let before = everything(trial, ids, &keys).await?;
    match trial.store.commit(batch).await {
        Err(StoreFault::Conflict) => {}
        other => return Err(Wrong(format!("no conflict but {:?}", other.map(|batch| batch.keys)))),
    }
    same("what was there before", &everything(trial, ids, &keys).await?, &before)
}

pub(super) async fn a_version_taken_leaves_nothing_behind(trial: &Trial) -> Kept {
    let (one, other) = trial.units()?;
    let id = trial.open(trial.start).await?;
    let dispatcher = Actor::of_desk("dispatcher-1", Role::Dispatcher);
    let faster = trial.acting(id, &dispatching(&one), &dispatcher, trial.after(1)).await?;
    let mut slower = trial.acting(id, &dispatching(&other), &dispatcher, trial.after(2)).await?;
    slower.keys[0].key.push_str("-slower");
    let newcomer = trial.store.reserve_cases(1).await?;
    let slower = together([trial.newcomer(newcomer, trial.after(2))?, slower]);
    trial.store.commit(faster).await?;
    refused_whole(trial, slower.clone(), &[id, newcomer]).await?;
    let again = trial.store.commit(trial.newcomer(newcomer, trial.after(3))?).await?;
    same("place of the next number", &sequence(&again)?, &2)?;
    refused_whole(trial, slower, &[id, newcomer]).await
}

fn sequence(batch: &Batch) -> Result<u32, Wrong> {
    let number = batch.changes.first().and_then(|change| change.case.number.as_ref());
    Ok(there("a number", number)?.sequence())
}

pub(super) async fn a_key_taken_leaves_nothing_behind(trial: &Trial) -> Kept {
    let first = trial.open(trial.start).await?;
    let second = trial.store.reserve_cases(1).await?;
    let mut batch = trial.newcomer(second, trial.start)?;
    batch.keys = vec![key(second, 1), key(first, 1)];
    refused_whole(trial, batch, &[first, second]).await
}

pub(super) async fn keys_are_remembered(trial: &Trial) -> Kept {
    let mut ids = Vec::new();
    for nth in 0..5 {
        ids.push(trial.open(trial.after(nth)).await?);
    }
    let mut asked: Vec<String> = ids.iter().map(|id| key(*id, 1).key).collect();
    asked.push("never-used".into());
    let found = trial.store.keys(&asked).await?;
    same("how many", &found.len(), &ids.len())?;
    for id in ids {
        let want = key(id, 1);
        same("key", there("the key", found.get(&want.key))?, &want)?;
    }
    holds("no keys for nothing asked", trial.store.keys(&[]).await?.is_empty())
}

pub(super) async fn numbers_have_no_gap_and_no_double(trial: &Trial) -> Kept {
    let taken = trial.open(trial.start).await?;
    let mut numbers = BTreeSet::from([there("number", trial.case(taken).await?.number)?]);
    for round in 0..6 {
        let mut batches = Vec::new();
        for nth in 0..4 {
            let id = trial.store.reserve_cases(1).await?;
            let day_later = trial.start.checked_add(24.hours()).unwrap_or(trial.start);
            batches.push(trial.newcomer(id, if nth == 3 { day_later } else { trial.after(round) })?);
        }
        let mut batch = together(batches);
        if round % 2 == 1 {
            batch.keys.push(key(taken, 1));
            holds("a used key is no conflict", trial.store.commit(batch.clone()).await.is_err())?;
            batch.keys.pop();
        }
        let written = trial.store.commit(batch).await?;
        for change in &written.changes {
            let number = there("a number", change.case.number.clone())?;
            same("the number in the row", &change.after.row.number, &number.to_string())?;
            holds("a number was given twice", numbers.insert(number))?;
        }
    }
    without_gap(&numbers)
}

/// Whether each day's numbers run from 1 without a gap.
///
/// # Errors
/// They do not.
pub fn without_gap(numbers: &BTreeSet<CaseNumber>) -> Kept {
    let mut days: BTreeMap<_, Vec<u32>> = BTreeMap::new();
    for number in numbers {
        days.entry(number.day()).or_default().push(number.sequence());
    }
    for (day, mut places) in days {
        places.sort_unstable();
        let want: Vec<u32> = (1..).take(places.len()).collect();
        same(&format!("places of {day}"), &places, &want)?;
    }
    Ok(())
}

pub(super) async fn a_case_is_found_by_its_number(trial: &Trial) -> Kept {
    let (one, other) = (trial.open(trial.start).await?, trial.open(trial.start).await?);
    for id in [one, other] {
        let number = there("number", trial.case(id).await?.number)?.to_string();
        same("found", &trial.store.find(&number).await?, &Some(id))?;
    }
    same("not found", &trial.store.find("RX000000-20260101-99999-0").await?, &None)
}

pub(super) async fn ids_are_never_given_twice(trial: &Trial) -> Kept {
    let mut given = BTreeSet::new();
    for count in [1, 3, 1000, 1, 2] {
        let first = trial.store.reserve_cases(count).await?;
        for id in first.0..first.0 + i64::from(count) {
            holds("an id was given twice", given.insert(id))?;
        }
    }
    Ok(())
}

pub(super) async fn an_empty_batch_is_no_fault(trial: &Trial) -> Kept {
    trial.store.commit(Batch::default()).await?;
    holds("no counts", trial.store.all_counts().await?.is_empty())
}

pub(super) async fn a_large_batch_is_written_whole(trial: &Trial) -> Kept {
    const MANY: u32 = 203;
    let first = trial.store.reserve_cases(MANY).await?;
    let ids: Vec<CaseId> = (first.0..first.0 + i64::from(MANY)).map(CaseId).collect();
    let batches: Result<Vec<Batch>, Wrong> =
        ids.iter().map(|id| trial.newcomer(*id, trial.after(id.0 % 50))).collect();
    trial.store.commit(together(batches?)).await?;
    let histories = trial.store.histories(&ids).await?;
    same("histories", &histories.len(), &ids.len())?;
    let rows = trial.store.rows(&ids).await?;
    let numbers: Result<BTreeSet<CaseNumber>, _> = rows.values().map(|row| row.number.parse()).collect();
    let numbers = numbers.map_err(|cause| Wrong(format!("{cause}")))?;
    same("numbers", &numbers.len(), &ids.len())?;
    without_gap(&numbers)
}
