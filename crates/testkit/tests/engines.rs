//! Every story on every engine: each fact is committed as the office commits it, and what is read back is the story.

#![cfg(test)]

use casework::ids::OfficeId;
use casework::{Case, CaseId, Policy, Recorded};
use ledger::memory::MemoryStore;
use ledger::projection::Projection;
use ledger::store::{Batch, Change, Numbering};
use ledger::{SqlStore, Store};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use testkit::scenario::shelf::{self, Story};
use testkit::scenario::{policy_name, run};

/// One office for each story, so that their cases may bear the same numbers.
fn office(nth: usize) -> OfficeId {
    OfficeId::new(format!("{:06}", 100_000 + nth))
}

async fn all_on<F: Future<Output = Arc<dyn Store>>>(engine: impl Fn(OfficeId) -> F) -> usize {
    let mut books = BTreeMap::new();
    let mut facts = 0;
    for (nth, Story { name, text }) in shelf::stories().unwrap().into_iter().enumerate() {
        let policy = policy_name(&text).unwrap().to_owned();
        let book = books.entry(policy).or_insert_with_key(|policy| shelf::book(policy).unwrap());
        let report = run(&text, book.newest()).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        let store = engine(office(nth)).await;
        facts += keeps(&*store, book.newest(), &report.histories, &name).await;
    }
    facts
}

/// Commits the facts in their order and compares everything that is read back.
async fn keeps(
    store: &dyn Store,
    policy: &Policy,
    histories: &BTreeMap<i64, Vec<Recorded>>,
    name: &str,
) -> usize {
    let mut facts: Vec<&Recorded> = histories.values().flatten().collect();
    facts.sort_by_key(|recorded| recorded.at);
    let mut cases: BTreeMap<CaseId, Case> = BTreeMap::new();
    for recorded in &facts {
        let id = recorded.case;
        let before = cases.remove(&id);
        let mut recorded = (*recorded).clone();
        let after = match before.clone() {
            Some(case) => case.apply(&recorded),
            None => Case::fold(std::slice::from_ref(&recorded)).unwrap(),
        };
        let day = policy.local(after.received_at).date();
        let numbering = before.is_none().then(|| Numbering {
            prefix: "RX".to_owned(),
            area: "999900".to_owned(),
            days: HashMap::from([(id, day)]),
        });
        let change = Change {
            before: before.as_ref().map(|case| Projection::of(case, policy)),
            after: Projection::of(&after, policy),
            case: after,
            facts: vec![recorded.clone()],
        };
        let batch = Batch { changes: vec![change], numbering, ..Batch::default() };
        let mut committed = store.commit(batch).await.unwrap_or_else(|fault| panic!("{name}: {fault}"));
        let change = committed.changes.remove(0);
        recorded = change.facts[0].clone();
        assert_eq!(recorded.version, change.case.version, "{name}");
        cases.insert(id, change.case);
    }
    let ids: Vec<CaseId> = cases.keys().copied().collect();
    let read = store.histories(&ids).await.unwrap();
    let rows = store.rows(&ids).await.unwrap();
    for (id, case) in &cases {
        let told = &histories[&id.0];
        assert_eq!(read[id].len(), told.len(), "{name} #{id}");
        assert!(read[id].iter().skip(1).eq(told.iter().skip(1)), "{name} #{id}: other facts were read back");
        assert_eq!(Case::fold(&read[id]).as_ref(), Some(case), "{name} #{id}");
        assert_eq!(rows[id], Projection::of(case, policy).row, "{name} #{id}");
    }
    let mut counts = BTreeMap::new();
    for case in cases.values() {
        Projection::count_changes(None, &Projection::of(case, policy), &mut counts);
    }
    counts.retain(|_, count| *count != 0);
    let mut kept = store.all_counts().await.unwrap();
    kept.retain(|_, count| *count != 0);
    assert_eq!(kept, counts, "{name}: queues");
    facts.len()
}

#[tokio::test]
async fn every_story_holds_in_memory() {
    let facts = all_on(async |_| Arc::new(MemoryStore::new()) as Arc<dyn Store>).await;
    eprintln!("{facts} facts");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_story_holds_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/stories.db", folder.path().display());
    let facts =
        all_on(async |office| Arc::new(SqlStore::open(&url, &office).await.unwrap()) as Arc<dyn Store>).await;
    eprintln!("{facts} facts");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_story_holds_on_postgres() {
    let Some(url) = testkit::postgres::database().unwrap() else { return };
    let facts =
        all_on(async |office| Arc::new(SqlStore::open(&url, &office).await.unwrap()) as Arc<dyn Store>).await;
    eprintln!("{facts} facts");
}
