//! A case read is the case as it stands, however often it was read before and by whichever process it was changed.

use crate::office::{book, open, trial};
use casework::{Case, CaseId, StateKind};
use ledger::suite::test_keys;
use ledger::{Ledger, ManualClock, Store};
use std::sync::Arc;

async fn stands(ledger: &Ledger, store: &dyn Store, ids: &[CaseId]) {
    let read = ledger.cases(ids).await.unwrap();
    let histories = store.histories(ids).await.unwrap();
    assert_eq!(read.len(), histories.len());
    for (id, history) in histories {
        assert_eq!(*read[&id], Case::fold(&history).unwrap());
    }
}

#[tokio::test]
async fn what_another_process_adds_is_seen_at_the_next_look() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/a.db", folder.path().display());
    let (here, there) = (open(&url).await, open(&url).await);
    let trial = trial(there.clone(), &book());
    let clock = Arc::new(ManualClock::new(trial.start));
    let ledger = Ledger::new(here, book(), clock, test_keys());
    let ids = trial.populate(12).await.unwrap();
    let fresh = trial.open(trial.after(60)).await.unwrap();
    let all: Vec<CaseId> = ids.iter().copied().chain([fresh, CaseId(9999)]).collect();
    stands(&ledger, &*there, &all).await;
    stands(&ledger, &*there, &all).await;
    let before = ledger.cases(&[fresh]).await.unwrap()[&fresh].clone();
    let (unit, _) = trial.units().unwrap();
    trial.dispatch(fresh, &unit, trial.after(70)).await.unwrap();
    stands(&ledger, &*there, &all).await;
    let after = ledger.cases(&[fresh]).await.unwrap()[&fresh].clone();
    assert_eq!((before.state_kind(), after.state_kind()), (StateKind::Registered, StateKind::Dispatched));
    let line = &there.rows(&[fresh]).await.unwrap()[&fresh];
    assert_eq!(ledger.cases_of(std::slice::from_ref(line)).await.unwrap()[&fresh], after);
}
