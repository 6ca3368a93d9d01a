//! Views can be made anew from facts: a rebuild finds every damage and mends it.

use super::trial::Trial;
use super::{Kept, Wrong, holds, same, there};
use crate::projection::{Projection, QueueKey};
use crate::rebuild::{RebuildReport, View, rebuild};
use casework::CaseId;
use casework::case::act::Urgency;
use casework::case::state::StateKind;

async fn rebuilt(trial: &Trial) -> Result<RebuildReport, Wrong> {
    Ok(rebuild(&*trial.store, &trial.book, |_| {}).await?)
}

pub(super) async fn a_clean_store_has_no_differences(trial: &Trial) -> Kept {
    let ids = trial.populate(14).await?;
    let mut seen = 0;
    let report = rebuild(&*trial.store, &trial.book, |done| seen = done).await?;
    same("cases", &report.cases, &u64::try_from(ids.len()).unwrap_or(0))?;
    same("progress", &seen, &report.cases)?;
    holds(&format!("differences: {:?}", report.differences), report.differences.is_empty())
}

type Spoil = fn(&mut Projection);

const DAMAGES: [(View, Spoil); 7] = [
    (View::Row, |view| view.row.urgency = Urgency::Critical),
    (View::Row, |view| view.row.version += 1),
    (View::Queues, |view| {
        view.queues.pop_first();
    }),
    (View::Queues, |view| {
        view.queues.insert(QueueKey::late());
    }),
    (View::Dues, |view| {
        view.dues.pop_first();
    }),
    (View::Tallies, |view| view.tallies[0].numerator_milli += 1),
    (View::Tallies, |view| {
        view.tallies.pop();
    }),
];

pub(super) async fn each_damage_is_found_and_mended(trial: &Trial) -> Kept {
    let ids = trial.populate(5).await?;
    let hurt = ids[2];
    for (view, spoil) in DAMAGES {
        let mut views = trial.store.projections(&[hurt]).await?;
        let mut spoilt = there("the view", views.remove(&hurt))?;
        spoil(&mut spoilt);
        trial.store.replace_projections(vec![(hurt, spoilt)]).await?;
        mended(trial, view, Some(hurt)).await?;
    }
    let counts = trial.store.all_counts().await?;
    for change in [1, -1] {
        let mut wrong = counts.clone();
        *wrong.entry((QueueKey::everything(), StateKind::Registered)).or_default() += change;
        trial.store.replace_counts(wrong).await?;
        mended(trial, View::Counts, None).await?;
        same("counts", &trial.store.all_counts().await?, &counts)?;
    }
    Ok(())
}

async fn mended(trial: &Trial, view: View, case: Option<CaseId>) -> Kept {
    let report = rebuilt(trial).await?;
    let found: Vec<(View, Option<CaseId>)> = report.differences.iter().map(|d| (d.view, d.case)).collect();
    same("what was found", &found, &vec![(view, case)])?;
    let number = &report.differences[0].number;
    holds("the case is named", case.is_none() || number.starts_with("RX"))?;
    let report = rebuilt(trial).await?;
    holds(&format!("left after mending: {:?}", report.differences), report.differences.is_empty())
}
