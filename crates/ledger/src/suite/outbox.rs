//! Notices: nobody is told twice, nobody is forgotten.

use super::trial::Trial;
use super::{Kept, holds, same, there};
use crate::store::Outcome;
use std::collections::BTreeSet;

pub(super) async fn notices_are_taken_once_and_again_after_the_lease(trial: &Trial) -> Kept {
    let store = &trial.store;
    let ids = [
        trial.open(trial.start).await?,
        trial.open(trial.after(1)).await?,
        trial.open(trial.after(2)).await?,
    ];
    let now = trial.after(10);
    let first = store.claim_notices(now, 60, 2).await?;
    same("taken", &first.len(), &2)?;
    holds("tried once", first.iter().all(|row| row.attempts == 1 && row.delivered_at.is_none()))?;
    let rest = store.claim_notices(now, 60, 10).await?;
    same("left for the next", &rest.len(), &1)?;
    holds("nothing left", store.claim_notices(now, 60, 10).await?.is_empty())?;

    store.settle_notice(first[0].id, now, Outcome::Delivered).await?;
    store.settle_notice(first[1].id, now, Outcome::Later("a moment".into())).await?;
    let later = trial.after(11);
    let again: BTreeSet<i64> = store.claim_notices(later, 60, 10).await?.iter().map(|row| row.id).collect();
    same("taken again after the lease", &again, &BTreeSet::from([first[1].id, rest[0].id]))?;

    let told = store.notices(ids[0]).await?;
    let receipt = there("the receipt", told.first())?;
    same("case", &receipt.case, &ids[0])?;
    same("what", &receipt.notice.kind, &casework::notice::NoticeKind::Receipt)?;
    same("caused", &receipt.caused_at, &trial.start)?;
    let delivered = there("a delivered notice", first.iter().find(|row| row.id == first[0].id))?;
    let rows = store.notices(delivered.case).await?;
    same("delivered", &rows[0].delivered_at, &Some(now))?;

    let hopeless = there("a notice to give up", rest.first())?;
    holds("it waits", !hopeless.given_up)?;
    store.settle_notice(hopeless.id, later, Outcome::Never("no such mailbox".into())).await?;
    let much_later: BTreeSet<i64> =
        store.claim_notices(trial.after(1000), 60, 10).await?.iter().map(|row| row.id).collect();
    same("given up and not taken again", &much_later, &BTreeSet::from([first[1].id]))?;
    let rows = store.notices(hopeless.case).await?;
    holds("told as given up", rows[0].given_up && rows[0].delivered_at.is_none())
}

pub(super) async fn takers_at_once_share_the_notices(trial: &Trial) -> Kept {
    let ids = trial.populate(8).await?;
    let mut waiting = BTreeSet::new();
    for id in ids {
        waiting.extend(trial.store.notices(id).await?.iter().map(|row| row.id));
    }
    let now = trial.after(1000);
    let takers: Vec<_> = (0..6)
        .map(|_| {
            let store = trial.store.clone();
            tokio::spawn(async move { store.claim_notices(now, 600, 3).await })
        })
        .collect();
    let mut taken = BTreeSet::new();
    for taker in takers {
        for row in taker.await.map_err(|cause| super::Wrong(cause.to_string()))?? {
            holds("a notice was taken twice", taken.insert(row.id))?;
        }
    }
    for row in trial.store.claim_notices(now, 600, 1000).await? {
        holds("a notice was taken twice", taken.insert(row.id))?;
    }
    same("all notices", &taken, &waiting)
}
