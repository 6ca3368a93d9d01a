//! The simulated city on the stores: the same acts, nothing refused, whichever store keeps them.

use casework::policy::{PackFiles, PolicyBook};
use jiff::Timestamp;
use ledger::memory::MemoryStore;
use ledger::store::{PeopleStore as _, VaultStore as _};
use ledger::{Ledger, SqlStore, Store, SystemClock};
use std::path::Path;
use std::sync::Arc;
use testkit::city::{self, Plan};

fn gather(folder: &Path, files: &mut PackFiles) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, files);
        } else {
            files.insert(path.to_string_lossy().into_owned(), std::fs::read(&path).unwrap());
        }
    }
}

/// The pack with most units: any would do.
pub fn book() -> PolicyBook {
    let mut files = PackFiles::default();
    gather(&crate::support::workspace().join("packs"), &mut files);
    let ids: Vec<String> = files.ids().map(str::to_owned).collect();
    let books = ids.iter().filter_map(|id| casework::policy::read(&files, id).ok());
    books.max_by_key(|book| book.newest().units.len()).unwrap()
}

/// The office of that pack in a database.
pub async fn opened(url: &str) -> Arc<SqlStore> {
    Arc::new(SqlStore::open(url, &book().newest().office.code).await.unwrap())
}

/// Everything the book says, view by view.
pub async fn picture(url: &str) -> Vec<String> {
    let store = opened(url).await;
    let ids = store.case_ids(None, u32::MAX >> 1).await.unwrap();
    let (mut histories, mut views) =
        (store.histories(&ids).await.unwrap(), store.projections(&ids).await.unwrap());
    let mut lines = vec![format!("{:?}", store.all_counts().await.unwrap())];
    for id in &ids {
        let history = histories.remove(id).unwrap();
        let handles: Vec<_> = history.iter().flat_map(|recorded| recorded.fact.handles()).collect();
        let mut papers: Vec<_> =
            store.papers(&handles).await.unwrap().into_values().map(|paper| format!("{paper:?}")).collect();
        papers.sort();
        let mut view = views.remove(id).unwrap();
        view.tallies.sort_by_cached_key(|tally| format!("{tally:?}"));
        let notices = store.notices(*id).await.unwrap();
        lines.push(format!("{history:?} {view:?} {papers:?} {notices:?}"));
    }
    lines.push(format!("{:?}", store.accounts().await.unwrap()));
    store.close().await.unwrap();
    lines
}

#[tokio::test(flavor = "multi_thread")]
async fn a_small_city_is_the_same_on_memory_and_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let book = Arc::new(book());
    let url = format!("sqlite:{}", folder.path().join("city.db").display());
    let sql = SqlStore::open(&url, &book.newest().office.code).await.unwrap();
    let stores: [Arc<dyn Store>; 2] = [Arc::new(MemoryStore::new()), Arc::new(sql)];
    let from: Timestamp = "2026-11-01T16:00:00Z".parse().unwrap();
    let plan = Plan { seed: 3, from, days: 5, per_day: 30 };
    let mut counted = Vec::new();
    for store in stores {
        let ledger = Ledger::new(store, book.clone(), Arc::new(SystemClock), ledger::suite::test_keys());
        let census = city::run(&ledger, &plan).await.unwrap();
        assert!(census.refused.is_empty(), "{census}");
        let rebuilt = ledger::rebuild::rebuild(&**ledger.store(), ledger.book(), |_| {}).await.unwrap();
        assert_eq!(rebuilt.differences, [], "views follow from facts");
        counted.push(census);
    }
    assert_eq!(counted[0], counted[1]);
}
