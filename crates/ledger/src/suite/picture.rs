//! Everything a store shows, as one text: two stores that show the same hold the same.

use super::Wrong;
use crate::store::Store;
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Facts, papers, notices, views, counts and accounts, in a fixed order.
///
/// # Errors
/// The store's.
pub async fn picture(store: &dyn Store) -> Result<String, Wrong> {
    let ids = store.case_ids(None, 10_000).await?;
    let mut text = String::new();
    let histories: BTreeMap<_, _> = store.histories(&ids).await?.into_iter().collect();
    let mut views: BTreeMap<_, _> = store.projections(&ids).await?.into_iter().collect();
    for view in views.values_mut() {
        view.tallies.sort_by_key(|tally| format!("{tally:?}"));
    }
    let _infallible = writeln!(text, "{histories:#?}\n{views:#?}");
    for (id, history) in &histories {
        let handles: Vec<_> = history.iter().flat_map(|recorded| recorded.fact.handles()).collect();
        let papers: BTreeMap<_, _> = store.papers(&handles).await?.into_iter().collect();
        let _infallible = writeln!(text, "{papers:?}\n{:?}", store.notices(*id).await?);
    }
    let counts = store.all_counts().await?;
    let dues = store.dues(Timestamp::MAX, 100_000).await?;
    let _infallible = writeln!(text, "{counts:#?}\n{dues:#?}\n{:?}", store.accounts().await?);
    Ok(text)
}
