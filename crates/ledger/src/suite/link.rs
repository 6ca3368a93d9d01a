//! Linked cases: one line a coming, and versions that only grow.

use super::trial::Trial;
use super::{Kept, same};
use crate::link::Linked;
use casework::CaseId;

pub(super) async fn a_linked_case_is_kept_once_and_never_goes_back(trial: &Trial) -> Kept {
    let store = &trial.store;
    let made = |number: &str, round, pushed, seen| Linked {
        link: "above".into(),
        number: number.into(),
        round,
        case: CaseId(i64::from(round)),
        pushed,
        seen,
        ..Linked::default()
    };
    let (first, again) = (made("A-1", 1, 4, 7), made("A-1", 2, 0, 9));
    for linked in [&first, &again, &made("A-2", 1, 1, 1)] {
        store.save_linked(linked).await?;
    }
    store.save_linked(&Linked { pushed: 2, seen: 8, ..first.clone() }).await?;
    let grown = Linked { seen: 8, ..first.clone() };
    same("of one number", &store.linked_of("above", "A-1").await?, &vec![grown, again.clone()])?;
    same("of another link", &store.linked_of("beside", "A-1").await?, &Vec::new())?;

    let refused = Linked { fault: "no".into(), seen: 8, ..first };
    store.save_linked(&refused).await?;
    same("faults", &store.linked_faults(9).await?, &vec![refused.clone()])?;
    store.save_linked(&Linked { done: true, ..refused }).await?;
    same("faults of what is over", &store.linked_faults(9).await?, &Vec::new())?;
    let open = store.open_linked("above", None, 1).await?;
    same("open", &open, &vec![again.clone()])?;
    let rest = store.open_linked("above", Some(&(again.number, again.round)), 9).await?;
    same("the rest", &rest, &vec![made("A-2", 1, 1, 1)])
}
