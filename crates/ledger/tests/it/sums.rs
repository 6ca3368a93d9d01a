//! Sums of tallies: made by every commit, the same when they are made anew, and mended when they are hurt.

use crate::office::{book, open, trial};
use ledger::Store as _;
use ledger::rebuild::{View, rebuild};
use sea_orm::{ConnectionTrait as _, Database};
use testkit::postgres::database;

const WOUNDS: [&str; 4] = [
    "UPDATE tally_sum SET numerator_milli = numerator_milli + 1000 WHERE cut = 'office' AND numerator_milli > 0",
    "UPDATE tally_sum SET tallies = 0 WHERE cut = 'unit'",
    "DELETE FROM tally_sum WHERE cut = 'category'",
    "INSERT INTO tally_sum SELECT office, indicator, cut, 'nobody', day, ripe_day, 1, 1, 1 FROM tally_sum \
     WHERE cut = 'channel' LIMIT 1",
];

async fn mended(url: &str) {
    let book = book();
    let store = open(url).await;
    trial(store.clone(), &book).populate(24).await.unwrap();
    assert_eq!(store.mend_sums().await.unwrap(), 0, "every commit keeps the sums right");
    let db = Database::connect(url).await.unwrap();
    for wound in WOUNDS {
        let hurt = db.execute_unprepared(wound).await.unwrap().rows_affected();
        assert!(hurt > 0, "{wound}");
        let report = rebuild(&*store, &book, |_| ()).await.unwrap();
        let views: Vec<View> = report.differences.iter().map(|difference| difference.view).collect();
        assert_eq!(views, [View::Sums], "{wound}");
        let report = rebuild(&*store, &book, |_| ()).await.unwrap();
        assert_eq!(report.differences, [], "{wound}");
    }
}

#[tokio::test]
async fn hurt_sums_are_mended_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    mended(&format!("sqlite:{}/a.db", folder.path().display())).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hurt_sums_are_mended_on_postgresql() {
    let Some(url) = database().unwrap() else { return };
    mended(&url).await;
}
