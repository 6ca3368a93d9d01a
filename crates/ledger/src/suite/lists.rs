//! Lists, counts and clocks.

use super::trial::Trial;
use super::{Kept, Wrong, holds, same};
use crate::projection::{CaseRow, DueRow, Projection, QueueKey};
use crate::store::{Cursor, ListQuery, Owed, OwedBy, OwedQuery};
use casework::case::state::{Owner, StateKind};
use casework::{CaseId, Desk, UnitId};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

async fn pages(trial: &Trial, mut query: ListQuery) -> Result<Vec<CaseRow>, Wrong> {
    let mut all = Vec::new();
    loop {
        let page = trial.store.list(&query).await?;
        holds("a page is longer than asked", page.len() <= usize::try_from(query.limit).unwrap_or(0))?;
        let Some(last) = page.last() else { return Ok(all) };
        query.after = Some(Cursor { due: last.next_due, case: last.case });
        all.extend(page);
        holds("pages without end", all.len() < 10_000)?;
    }
}

fn query(queue: QueueKey, limit: u32) -> ListQuery {
    ListQuery { queue, states: Vec::new(), newest_first: false, after: None, limit }
}

async fn views(trial: &Trial, ids: &[CaseId]) -> Result<Vec<Projection>, Wrong> {
    let mut views = Vec::new();
    for id in ids {
        views.push(Projection::of(&trial.case(*id).await?, trial.policy()));
    }
    Ok(views)
}

fn in_order(views: &[Projection], lies: impl Fn(&Projection) -> bool) -> Vec<CaseId> {
    let mut rows: Vec<&CaseRow> = views.iter().filter(|view| lies(view)).map(|view| &view.row).collect();
    rows.sort_by_key(|row| (row.next_due, row.case));
    rows.iter().map(|row| row.case).collect()
}

pub(super) async fn pages_lose_and_repeat_nothing(trial: &Trial) -> Kept {
    let ids = trial.populate(24).await?;
    let views = views(trial, &ids).await?;
    let (unit, _) = trial.units()?;
    let unit = QueueKey::owned_by(&Owner::Unit(unit));
    for queue in [QueueKey::everything(), QueueKey::owned_by(&Owner::Desk(Desk::Intake)), unit] {
        let mut want = in_order(&views, |view| view.queues.contains(&queue));
        for limit in [1, 5, 24, 100] {
            let rows = pages(trial, query(queue.clone(), limit)).await?;
            same("a list", &rows.iter().map(|row| row.case).collect(), &want)?;
        }
        want.reverse();
        let newest = ListQuery { newest_first: true, ..query(queue, 5) };
        let rows = pages(trial, newest).await?;
        same("a list, newest first", &rows.iter().map(|row| row.case).collect(), &want)?;
    }
    holds("an unknown queue", pages(trial, query(QueueKey::from_stored("unit:none"), 5)).await?.is_empty())
}

pub(super) async fn a_list_shows_the_states_asked_for(trial: &Trial) -> Kept {
    let ids = trial.populate(18).await?;
    let views = views(trial, &ids).await?;
    let asked: [&[StateKind]; 5] = [
        &[StateKind::Registered],
        &[StateKind::Registered, StateKind::Dispatched],
        &[StateKind::Replied, StateKind::Dispatched, StateKind::Merged],
        &[StateKind::Archived],
        StateKind::ALL,
    ];
    for states in asked {
        let mut want = in_order(&views, |view| states.contains(&view.row.state));
        for newest_first in [false, true] {
            let query =
                ListQuery { states: states.to_vec(), newest_first, ..query(QueueKey::everything(), 4) };
            let rows = pages(trial, query).await?;
            same(&format!("{states:?}"), &rows.iter().map(|row| row.case).collect(), &want)?;
            want.reverse();
        }
    }
    Ok(())
}

pub(super) async fn what_is_owed_is_counted_by_owner_or_state(trial: &Trial) -> Kept {
    let ids = trial.populate(24).await?;
    let mut views = views(trial, &ids).await?;
    if let Some(first) = views.iter_mut().min_by_key(|view| view.row.next_due) {
        first.row.next_clock = None;
        trial.store.replace_projections(vec![(first.row.case, first.clone())]).await?;
    }
    let mut dues: Vec<Timestamp> = views.iter().map(|view| view.row.next_due).collect();
    dues.sort_unstable();
    let (now, until) = (dues[dues.len() / 3], dues[dues.len() * 2 / 3]);
    let (unit, _) = trial.units()?;
    let mut groups = 0;
    let by_owner = |row: &CaseRow| (row.owner.clone(), None, row.next_due <= now);
    let by_state = |row: &CaseRow| (None, Some(row.state), row.next_due <= now);
    for queue in [QueueKey::everything(), QueueKey::owned_by(&Owner::Unit(unit))] {
        for states in [StateKind::ALL, &[StateKind::Registered, StateKind::Dispatched], &[]] {
            for by in [OwedBy::Owner, OwedBy::State] {
                let query = OwedQuery { queue: queue.clone(), states: states.to_vec(), now, until, by };
                let mut want: BTreeMap<(Option<Owner>, Option<StateKind>, bool), i64> = BTreeMap::new();
                for row in views.iter().filter(|view| view.queues.contains(&queue)).map(|view| &view.row) {
                    if row.next_clock.is_some() && row.next_due <= until && states.contains(&row.state) {
                        let key = if by == OwedBy::Owner { by_owner(row) } else { by_state(row) };
                        *want.entry(key).or_default() += 1;
                    }
                }
                let owed = |((owner, state, is_late), cases)| Owed { owner, state, is_late, cases };
                let want: Vec<Owed> = want.into_iter().map(owed).collect();
                same(&format!("{query:?}"), &trial.store.owed(&query).await?, &want)?;
                groups += want.len();
            }
        }
    }
    holds("something is owed", groups > 5)
}

pub(super) async fn what_lies_in_a_queue_is_told_apart(trial: &Trial) -> Kept {
    let ids = trial.populate(20).await?;
    let views = views(trial, &ids).await?;
    let (unit, other) = trial.units()?;
    let of = |unit: &UnitId| QueueKey::owned_by(&Owner::Unit(unit.clone()));
    let mut found = 0;
    for queues in [vec![of(&unit)], vec![of(&unit), of(&other)], vec![QueueKey::everything()], vec![]] {
        let lies = |view: &&Projection| queues.iter().any(|queue| view.queues.contains(queue));
        let want: BTreeSet<CaseId> = views.iter().filter(lies).map(|view| view.row.case).collect();
        same(&format!("{queues:?}"), &trial.store.lying_in(&ids, &queues).await?, &want)?;
        found += want.len();
    }
    same("of no case", &trial.store.lying_in(&[], &[QueueKey::everything()]).await?, &BTreeSet::new())?;
    holds("something lies there", found > ids.len())
}

pub(super) async fn counts_are_those_of_a_recount(trial: &Trial) -> Kept {
    let ids = trial.populate(20).await?;
    let mut want: BTreeMap<(QueueKey, StateKind), i64> = BTreeMap::new();
    for view in views(trial, &ids).await? {
        for queue in &view.queues {
            *want.entry((queue.clone(), view.row.state)).or_default() += 1;
        }
    }
    same("all counts", &trial.store.all_counts().await?, &want)?;
    let (unit, _) = trial.units()?;
    let asked = [QueueKey::everything(), QueueKey::owned_by(&Owner::Unit(unit))];
    want.retain(|(queue, _), _| asked.contains(queue));
    same("counts of queues", &trial.store.counts(&asked).await?, &want)?;
    holds("counts of nothing", trial.store.counts(&[]).await?.is_empty())
}

pub(super) async fn clocks_that_ran_out_come_oldest_first(trial: &Trial) -> Kept {
    let ids = trial.populate(12).await?;
    let mut want: Vec<DueRow> = views(trial, &ids).await?.into_iter().flat_map(|view| view.dues).collect();
    want.sort_by_key(|due| (due.due, due.case, due.clock));
    let all = |mut dues: Vec<DueRow>| {
        dues.sort_by_key(|due| (due.due, due.case, due.clock));
        dues
    };
    same("all clocks", &all(trial.store.dues(Timestamp::MAX, 1000).await?), &want)?;
    let middle = want[want.len() / 2].due;
    want.retain(|due| due.due <= middle);
    same("clocks by then", &all(trial.store.dues(middle, 1000).await?), &want)?;
    let few = trial.store.dues(middle, 3).await?;
    same("how many", &few.len(), &3)?;
    holds("oldest first", few.iter().zip(&want).all(|(got, want)| got.due == want.due))
}

pub(super) async fn case_ids_are_paged(trial: &Trial) -> Kept {
    let ids = trial.populate(9).await?;
    let mut seen = Vec::new();
    loop {
        let page = trial.store.case_ids(seen.last().copied(), 4).await?;
        if page.is_empty() {
            break;
        }
        seen.extend(page);
    }
    let mut want = ids;
    want.sort_unstable();
    same("case ids", &seen, &want)
}

pub(super) async fn the_newest_of_a_category_come_newest_first(trial: &Trial) -> Kept {
    let mut ids = trial.populate(24).await?;
    ids.sort_unstable_by(|one, other| other.cmp(one));
    let all = trial.store.newest(None, 100).await?;
    same("the newest of all", &all.iter().map(|row| row.case).collect(), &ids)?;
    same("the newest five", &trial.store.newest(None, 5).await?, &all.iter().take(5).cloned().collect())?;
    let codes: BTreeSet<_> = all.iter().filter_map(|row| row.category.clone()).collect();
    holds("no case has a category", !codes.is_empty())?;
    let asked = |rows: &[CaseRow]| rows.iter().map(|row| (row.case, row.matter)).collect::<Vec<_>>();
    same(
        "what they ask",
        &trial.store.newest_asked(None, 5).await?,
        &asked(all.get(..5).unwrap_or_default()),
    )?;
    for code in codes {
        let want: Vec<_> = all.iter().filter(|row| row.category.as_ref() == Some(&code)).cloned().collect();
        same("the newest of a category", &trial.store.newest(Some(&code), 100).await?, &want)?;
        same("what those ask", &trial.store.newest_asked(Some(&code), 100).await?, &asked(&want))?;
    }
    holds("an unknown category", trial.store.newest(Some(&"none".into()), 5).await?.is_empty())
}
