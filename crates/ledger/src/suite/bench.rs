//! What the workbench keeps, and the orders it reads cases in.

use super::trial::Trial;
use super::{Kept as Promise, holds, same};
use crate::projection::{Projection, QueueKey};
use crate::store::Kept;
use casework::CaseId;
use std::cmp::Reverse;

pub(super) async fn a_shelf_keeps_one_of_each_id(trial: &Trial) -> Promise {
    let store = &trial.store;
    let kept = |id: &str, body: &str, minute| Kept {
        id: id.to_owned(),
        body: body.to_owned(),
        at: trial.after(minute),
    };
    for (shelf, one) in [
        ("view:li", kept("b", "late", 1)),
        ("view:li", kept("a", "today", 2)),
        ("view:wang", kept("b", "theirs", 3)),
        ("view:li", kept("b", "later", 4)),
    ] {
        store.keep(shelf, &one).await?;
    }
    same("a shelf", &store.kept("view:li").await?, &vec![kept("a", "today", 2), kept("b", "later", 4)])?;
    store.drop_kept("view:li", "b").await?;
    store.drop_kept("view:li", "never there").await?;
    same("what is left", &store.kept("view:li").await?, &vec![kept("a", "today", 2)])?;
    same("another's", &store.kept("view:wang").await?, &vec![kept("b", "theirs", 3)])?;
    holds("an unknown shelf", store.kept("none").await?.is_empty())
}

pub(super) async fn what_came_last_is_listed_first(trial: &Trial) -> Promise {
    let ids = trial.populate(18).await?;
    let (unit, _) = trial.units()?;
    let unit = QueueKey::owned_by(&casework::case::state::Owner::Unit(unit));
    for queue in [QueueKey::everything(), unit] {
        let mut want: Vec<CaseId> = Vec::new();
        for id in &ids {
            let view = Projection::of(&trial.case(*id).await?, trial.policy());
            want.extend(view.queues.contains(&queue).then_some(*id));
        }
        want.sort_by_key(|id| Reverse(*id));
        let (mut seen, mut after) = (Vec::new(), None);
        loop {
            let page = trial.store.arrivals(&queue, after, 4).await?;
            let Some(last) = page.last() else { break };
            after = Some(last.case);
            seen.extend(page.iter().map(|row| row.case));
            holds("pages without end", seen.len() < 1000)?;
        }
        holds("nothing lies there", !want.is_empty())?;
        same("in order of arrival", &seen, &want)?;
    }
    Ok(())
}

pub(super) async fn facts_after_an_hour_come_latest_first(trial: &Trial) -> Promise {
    let ids = trial.populate(9).await?;
    let mut all: Vec<_> = trial.store.histories(&ids).await?.into_values().flatten().collect();
    all.sort_by_key(|recorded| Reverse((recorded.at, recorded.case, recorded.version)));
    let middle = all[all.len() / 2].at;
    all.retain(|recorded| recorded.at > middle);
    holds("nothing is later", !all.is_empty())?;
    same("since then", &trial.store.recent_facts(middle, 1000).await?, &all)?;
    all.truncate(2);
    same("at most two", &trial.store.recent_facts(middle, 2).await?, &all)
}

pub(super) async fn numbers_are_found_by_their_beginning(trial: &Trial) -> Promise {
    let ids = trial.populate(6).await?;
    let mut numbers = Vec::new();
    for id in &ids {
        numbers.extend(trial.case(*id).await?.number.map(|number| number.to_string()));
    }
    numbers.sort();
    let found =
        |rows: Vec<crate::projection::CaseRow>| rows.into_iter().map(|row| row.number).collect::<Vec<_>>();
    let whole = numbers.first().cloned().unwrap_or_default();
    let day = whole.get(..17).unwrap_or_default();
    let of_day: Vec<String> = numbers.iter().filter(|number| number.starts_with(day)).cloned().collect();
    same("a whole number", &found(trial.store.numbered(&whole, 10).await?), &vec![whole.clone()])?;
    same("its beginning", &found(trial.store.numbered(day, 100).await?), &of_day)?;
    same("at most one", &trial.store.numbered(day, 1).await?.len(), &1)?;
    holds("none", trial.store.numbered("ZZ", 10).await?.is_empty())
}
